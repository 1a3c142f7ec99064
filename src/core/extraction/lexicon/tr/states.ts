import { statesByStem } from '../../states.ts';

/** States by ISO 3166 code: folded stems of their names, of adjectives, and of capitals that stand for them. */
export const STATES = statesByStem(
  `af: afganistan | al: arnavutluk | dz: cezayir | ad: andorra | ao: angola | ar: arjantin | am: ermenistan erivan |
  au: avustralya | at: avusturya | az: azerbaycan baku | bs: bahama | bh: bahreyn | bd: banglades | bb: barbados |
  by: belarus | be: belcika | bz: belize | bj: benin | bt: butan | bo: bolivya | ba: bosna | bw: botsvana |
  br: brezilya | bn: brunei | bg: bulgaristan | bf: burkina | bi: burundi | kh: kambocya | cm: kamerun | ca: kanada |
  cn: cin'? pekin | co: kolombiya | cd: kongo | hr: hirvatistan | cu: kuba havana | cy: kibris | cz: cekya |
  dk: danimarka | dj: cibuti | do: dominik | ec: ekvador | eg: misir | er: eritre | ee: estonya tallinn |
  sz: esvatini | et: etiyopya | fj: fiji | fi: finlandiya helsinki | fr: fransa | ga: gabon | gm: gambiya |
  ge: gurcistan tiflis | de: almanya berlin | gh: gana | gr: yunanistan | gt: guatemala | gy: guyana | ht: haiti |
  hn: honduras | hk: hongkong | hu: macaristan budapeste | is: izlanda | in: hindistan | id: endonezya |
  ir: iran tahran | iq: irak | ie: irlanda | il: israil | it: italya | jm: jamaika | jp: japonya | jo: urdun |
  kz: kazakistan | ke: kenya | xk: kosova | kw: kuveyt | kg: kirgizistan | la: laos | lv: letonya riga | lb: lubnan |
  ls: lesotho | lr: liberya | ly: libya | li: liechtenstein | lt: litvanya vilnius | lu: luksemburg | mg: madagaskar |
  mw: malavi | my: malezya | mv: maldiv | mt: malta | mr: moritanya | mu: mauritius | mx: meksika |
  md: moldova kisinev | mc: monako | mn: mogolistan | me: karadag | mz: mozambik | mm: myanmar | na: namibya |
  np: nepal | nl: hollanda | ni: nikaragua | ng: nijerya | mk: makedonya | no: norvec | pk: pakistan islamabad |
  ps: filistin | pa: panama | py: paraguay | ph: filipin | pl: polonya varsova | pt: portekiz | qa: katar |
  ro: romanya | ru: rusya moskova kremlin | rw: ruanda | sa: suudi | sn: senegal | rs: sirbistan | sg: singapur |
  sk: slovakya | si: slovenya | so: somali | es: ispanya | sd: sudan | sr: surinam | se: isvec | ch: isvicre |
  sy: suriye | tw: tayvan | tj: tacikistan | tz: tanzanya | th: tayland | tg: togo | tt: trinidad | tn: tunus |
  tr: turkiye ankara | tm: turkmenistan | ug: uganda | ua: ukrayna kiev kyiv | ae: bae | gb: ingiltere britanya |
  us: abd amerika washington | uy: uruguay | uz: ozbekistan | va: vatikan | ve: venezuela | vn: vietnam | ye: yemen |
  zm: zambiya | zw: zimbabve |
  un: bm(?!\\p{L}) | eu: ab(?!\\p{L})`,
  'tr',
  { between: /^\d{4}$/, before: true, of: null, in: null, locative: /[dt][ae]$/u },
);
