/** Turkish words for how often, how long, by what act and by whom. Folded. */
import type { Body } from '../../../law/actor.ts';
import type { DetailWords } from '../../turkic/words/details.ts';

export const NUMBERS = [
  'sifir',
  'bir',
  'iki',
  'uc',
  'dort',
  'bes',
  'alti',
  'yedi',
  'sekiz',
  'dokuz',
  'on',
  'on bir',
  'on iki',
];

export const DETAILS: DetailWords = {
  eachYear: /(?<!\p{L})(?:her (?:yil|sene)|her gecen yil|yildan yila|yil be yil|yillik olarak)(?!\p{L})/u,
  eachAdministration: /(?<!\p{L})(?:her|butun|tum) (?:\p{L}+ ){0,2}?(?:yonetim\p{L}*|baskan\p{L}*|hukumet\p{L}*)/u,
  ofAKind: /(?<!\p{L})(?:demokrat|cumhuriyetci|muhafazakar|liberal|sosyalist|isci)/u,
  withoutBreak: /(?:kesintisiz|araliksiz|istisnasiz|hic aksatmadan)/u,
  times: /(?<!\p{L})(\p{L}+|\d+) (?:kez|kere|defa)(?!\p{L})(?! daha)/u,
  firstTime: /(?<!\p{L})ilk (?:kez|kere|defa)(?!\p{L})/u,
  never:
    /(?<!\p{L})(?:hic(?! (?:bir|kimse|de|aksatmadan)(?!\p{L}))|hicbir (?:zaman|donem\p{L}*)|asla|bir (?:kez|kere) (?:bile|olsun))(?!\p{L})/u,
  since: /(\d{4})'?(?:d[ae]n|t[ae]n|yilindan)(?: (?:beri|bu yana|itibaren))?/u,
  forGood:
    /(?<!\p{L})(?:kalici (?:olarak|hale|kil\p{L}+)|temelli|tamamen ve kalici|ebediyen|sonsuza (?:dek|kadar)|bir daha geri gelmemek uzere)(?!\p{L})/u,
  signs: /\|[^.;:|]{0,40}(?<!\p{L})(?:yasa|kanun|kararname|butce|belge)\p{L}*[^.;:|]{0,25}imzala(?:d[iu]|m[iu]s)/u,
  inPart:
    /(?<!\p{L})(?:kismen|kismi olarak|bir bolumu|bir bolumunu|bir kismi|bir kismini|gecici olarak(?= uygulan))(?!\p{L})/u,
  inFull: /(?<!\p{L})(?:tamamen|tumuyle|butunuyle|tam olarak|tam anlamiyla)(?!\p{L})/u,
  openEnded: /(?<!\p{L})(?:suresiz(?: olarak)?|belirsiz bir sure)(?!\p{L})/u,
  length: /(?<!\p{L})(\p{L}+|\d+) (gun|hafta|ay|yil|sene)(?:l[iu][kg]\p{L}*|lig[iu]na|l[iu]g[iu]na| sure\p{L}*| daha)/u,
  untilNow: /(?<!\p{L})(\p{L}+|\d+) (gun|hafta|ay|yil|sene)d[iu]r(?!\p{L})/u,
  units: [
    [/^gun/u, 1],
    [/^hafta/u, 7],
    [/^ay/u, 30],
    [/^(?:yil|sene)/u, 365],
  ],
  againstConstitution: /(?<!\p{L})anayasa'?ya aykiri|(?<!\p{L})anayasaya uygun (?:degil|bulunma)/u,
  instruments: [
    [/(?<!\p{L})(?:memorandum|muhtira)/u, 'memorandum'],
    [/(?<!\p{L})cumhurbaskan(?:i|lig\p{L}*) karar(?!name)/u, 'presidential decision'],
    [/(?<!\p{L})(?:baskanlik kararname|yurutme emri|yurutme karar)/u, 'executive order'],
    [/(?<!\p{L})kararname/u, 'order or decree'],
    [/(?<!\p{L})(?:mahkeme karar)/u, 'court ruling'],
    [/(?<!\p{L})(?:kanunla|yasayla|kongre yasasi)/u, 'statute'],
    [/(?<!\p{L})referandum/u, 'referendum'],
  ],
  numbers: NUMBERS,
};

const END =
  "(?:'?(?:y?[iu]|s[iu]|n[iu]n|[iu]n|y?[ae]|n[ae]|n?[dt][ae]n?|l[ae]r\\p{L}*|nca)?)(?:'?(?:n[iu]n?|n[ae]|nd[ae]n?))?(?:d[iu]r)?$";
const body = (of: Body, words: string): readonly [RegExp, Body] => [
  new RegExp(`^(?:${words.trim().split(/\s+/).join('|')})${END}`, 'u'),
  of,
];

export const BODIES: readonly (readonly [RegExp, Body])[] = [
  body('court', 'mahkeme yargitay danistay hakim yargic aym'),
  body('chamber', 'senato temsilciler komite komisyon senator kamara'),
  body('legislature', 'kongre meclis parlamento tbmm milletvekil saeima knesset duma rada'),
  body('agency', 'fcc epa fda cdc ftc ofac hhs doj bakanlig bakan bakanlik disisleri hazine pentagon kurum ajans'),
  body(
    'executive',
    'baskan cumhurbaskan yonetim hukumet saray beyaz kabine basbakan trump biden obama bush clinton erdogan putin zelenskiy zelenski kral emir',
  ),
  body('organization', 'bm ab agit nato konsey'),
  body('people', 'referandum halk'),
];

export const COUNCILS: readonly (readonly [RegExp, Body])[] = [
  [
    /(?<!\p{L})(?:avrupa parlament|temsilciler meclis|avam kamara|lordlar kamara|federasyon konsey|devlet duma)/u,
    'chamber',
  ],
  [/(?<!\p{L})(?:ab|avrupa birligi)(?:'?nin|'?n[iu]n)? konsey/u, 'executive'],
  [/(?<!\p{L})(?:avrupa|ab) komisyon/u, 'executive'],
  [/(?<!\p{L})anayasa (?:konsey|kurul)|idari dava daire/u, 'court'],
  [/(?<!\p{L})federal (?:\p{L}+ ){1,3}(?:komisyon|kurul|daire)|ilac (?:daire|idare)|merkez bankas/u, 'agency'],
  [/(?<!\p{L})(?:ulke|devlet)ler/u, 'party'],
];
