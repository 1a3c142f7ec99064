import { statesByStem } from '../../states.ts';

/** States by ISO 3166 code: folded stems of their names, of adjectives, and of capitals that stand for them. */
export const STATES = statesByStem(
  `af: əfqanistan | al: albaniya | dz: əlcəzair | ad: andorra | ao: anqola | ar: argentina | am: ermənistan irəvan |
  au: avstraliya | at: avstriya | az: azərbaycan baki | bh: bəhreyn | bd: banqlades | bb: barbados | by: belarus |
  be: belcika | bz: beliz | bj: benin | bt: butan | bo: boliviya | ba: bosniya | bw: botsvana | br: braziliya |
  bn: bruney | bg: bolqaristan | bf: burkina | bi: burundi | kh: kamboca | cm: kamerun | ca: kanada | cl: cili |
  cn: cin'? pekin | co: kolumbiya | cd: konqo | hr: xorvatiya | cu: kuba havana | cy: kipr | cz: cexiya |
  dk: danimarka | dj: cibuti | do: dominikan | ec: ekvador | eg: misir | sv: salvador | er: eritreya |
  ee: estoniya tallin | sz: esvatini | et: efiopiya | fj: fici | fi: finlandiya helsinki | fr: fransa | ga: qabon |
  gm: qambiya | ge: gurcustan tbilisi | de: almaniya berlin | gh: qana | gr: yunanistan | gt: qvatemala |
  gn: qvineya | gy: qayana | ht: haiti | hn: honduras | hk: honqkonq | hu: macaristan budapest | is: islandiya |
  in: hindistan | id: indoneziya | ir: iran tehran | iq: iraq | ie: irlandiya | il: israil | it: italiya |
  jm: yamayka | jp: yaponiya | jo: iordaniya | kz: qazaxistan | ke: keniya | xk: kosovo | kw: kuveyt |
  kg: qirgizistan | la: laos | lv: latviya riqa | lb: livan | ls: lesoto | lr: liberiya | ly: liviya |
  li: lixtensteyn | lt: litva vilnus | lu: luksemburq | mg: madaqaskar | mw: malavi | my: malayziya | mv: maldiv |
  mt: malta | mr: mavritaniya | mu: mavriki | mx: meksika | md: moldova kisinyov | mc: monako | mn: monqolustan |
  me: monteneqro | ma: mərakes | mz: mozambik | mm: myanma | na: namibiya | np: nepal | nl: niderland |
  ni: nikaraqua | ng: nigeriya | mk: makedoniya | no: norvec | pk: pakistan islamabad | ps: fələstin | pa: panama |
  py: paraqvay | ph: filippin | pl: polsa varsava | pt: portuqaliya | qa: qətər | ro: ruminiya |
  ru: rusiya moskva kreml | rw: ruanda | sa: səudiyyə | sn: seneqal | rs: serbiya | sg: sinqapur | sk: slovakiya |
  si: sloveniya | so: somali | kr: koreya | es: ispaniya | sd: sudan | sr: surinam | se: isvec(?!rə) | ch: isvecrə |
  sy: suriya | tw: tayvan | tj: tacikistan | tz: tanzaniya | th: tailand | tg: toqo | tt: trinidad | tn: tunis |
  tr: turkiyə ankara | tm: turkmənistan | ug: uqanda | ua: ukrayna kiyev | ae: bəə | gb: britaniya ingiltərə |
  us: abs amerika vasinqton | uy: uruqvay | uz: ozbəkistan | va: vatikan | ve: venesuela | vn: vyetnam | ye: yəmən |
  zm: zambiya | zw: zimbabve |
  un: bmt bm(?!\\p{L}) | eu: ai(?!\\p{L})`,
  'az',
  { between: /^\d{4}$/, before: true, of: null, in: null, locative: /[dt][aeə]$/u },
);
