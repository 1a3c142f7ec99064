import { addDays, addMonths, type Day, weekday } from '../../../time/day.ts';
import type { PartialDate } from '../../../time/partial-date.ts';
import type { TimeWords } from '../../time-expression.ts';
import { WEEKDAYS } from './closed-classes.ts';

const MONTHS =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
const MONTH_STEMS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR = '(?<y>1[6-9]\\d\\d|20\\d\\d|2100)';

/** Behind a month: `July of last year`, `July of that year`. */
const OF_YEAR = ' (?:of )?(?:last|this|the following|the next) year';

const BEHIND_YEAR =
  'in|on|by|and|but|or|with|after|when|at|under|for|as|which|that|last|this|before|because|while|if|so';

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  'a hundred': 100,
  'one hundred': 100,
};

/** `five`, `12`, `a`, `twenty-five`. */
export function numberOf(word: string): number | null {
  if (word.includes('-')) {
    const [tens = '', ones = ''] = word.split('-');
    const [ten, one] = [numberOf(tens), numberOf(ones)];
    return ten === null || one === null || ten < 20 || ten > 90 || one > 9 ? null : ten + one;
  }
  return (Object.hasOwn(NUMBERS, word) ? NUMBERS[word] : null) ?? (/^\d+$/.test(word) ? Number(word) : null);
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/** `eighteenth`, `18th`; null where the word is none (`for the umpteenth time`). */
export function ordinalOf(word: string): number | null {
  const at = ORDINALS.indexOf(word);
  return at >= 0 ? at + 1 : /^\d/.test(word) ? Number.parseInt(word, 10) : null;
}

function ago(match: RegExpMatchArray, anchor: Day): PartialDate | null {
  const count = numberOf(match[1] ?? '');
  if (count === null || count > 1200) return null;
  const unit = match[2] ?? '';
  if (unit.startsWith('year')) return String(Number(anchor.slice(0, 4)) - count);
  if (unit.startsWith('month')) return addMonths(anchor, -count).slice(0, 7);
  return unit.startsWith('week') ? addDays(anchor, -7 * count).slice(0, 7) : addDays(anchor, -count);
}

/** `ten years ago today`, `fifty years ago Thursday` */
function agoToTheDay(match: RegExpMatchArray, anchor: Day): PartialDate | null {
  const count = numberOf(match[1] ?? '');
  if (count === null || count > 100) return null;
  const day = WEEKDAYS.split('|').indexOf(match[3] ?? '');
  // of the days around, the nearest one of that name
  const off = day < 0 ? 0 : ((day + 1 - weekday(anchor) + 10) % 7) - 3;
  return addMonths(addDays(anchor, off), -count * ((match[2] ?? '').startsWith('year') ? 12 : 1));
}

const lastOf = (unit: string, anchor: Day): PartialDate =>
  unit === 'year'
    ? String(Number(anchor.slice(0, 4)) - 1)
    : unit === 'month'
      ? addMonths(anchor, -1).slice(0, 7)
      : addDays(anchor, -7).slice(0, 7);

/** The month or year in which the week of a day lies whole: some reckon it from Sunday on. */
function weekOf(anchor: Day): PartialDate | null {
  const sunday = addDays(anchor, -(weekday(anchor) % 7));
  const end = addDays(sunday, 7);
  return [7, 4].map((length) => end.slice(0, length)).find((date) => sunday.startsWith(date)) ?? null;
}

/** Seasons are known by their year alone: they differ between the halves of the world. */
const seasonYear = (season: string, anchor: Day): PartialDate => {
  const month = Number(anchor.slice(5, 7));
  const year = Number(anchor.slice(0, 4));
  // while it lasts, `last summer` is the one of the year before
  const ends: Readonly<Record<string, number>> = { spring: 5, summer: 8, autumn: 11, fall: 11, winter: 12 };
  return String((ends[season] ?? 1) < month ? year : year - 1);
};

/** `July of last year`, `14 July last year`. */
const inYearOf = (match: RegExpExecArray, anchor: Day): PartialDate => {
  const { d, m = '', which } = match.groups ?? {};
  const year = Number(anchor.slice(0, 4)) - (which === 'last' ? 1 : 0);
  const month = String(MONTH_STEMS.indexOf(m.slice(0, 3)) + 1).padStart(2, '0');
  return d === undefined ? `${year}-${month}` : `${year}-${month}-${d.padStart(2, '0')}`;
};

const monthOf = (name: string): string => String(MONTH_STEMS.indexOf(name.slice(0, 3)) + 1).padStart(2, '0');

/** `1 July of the following year`. */
const ofNextYear = ({ groups }: RegExpExecArray, earlier: PartialDate): PartialDate => {
  const { d, m = '' } = groups ?? {};
  const month = `${Number(earlier.slice(0, 4)) + 1}-${monthOf(m)}`;
  return d === undefined ? month : `${month}-${d.padStart(2, '0')}`;
};

/** `the following April`: the first one behind the date. */
const followingMonth = ({ groups }: RegExpExecArray, earlier: PartialDate): PartialDate => {
  const month = monthOf(groups?.m ?? '');
  const later = earlier.length > 4 && month > earlier.slice(5, 7);
  return `${Number(earlier.slice(0, 4)) + (later ? 0 : 1)}-${month}`;
};

const onDay = (earlier: PartialDate, days: number | null): PartialDate | null =>
  days === null || earlier.length < 10 ? null : addDays(earlier as Day, days);

/** `has never renewed it since`, `has not been renewed since then`, `has not since been renewed`. */
const SINCE_THEN = /\bsince(?: then)?(?=\s*(?:$|[.,;:!?)"”—]|(?:been|and|but)\b))/;

/** `two`, `twenty-five`, `several`. */
const COUNT =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?|several|some|\\d+)';

const NEXT_YEAR = '(?:of )?the (?:following|next) year';

export const TIME_WORDS: TimeWords = {
  hint: /\d|day\b|\bdays later\b|\bago\b|\btonight\b|\b(?:last|this|that|same|following|next) (?:year|month|week|spring|summer|autumn|fall|winter|morning|afternoon|evening)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/,
  dayHint: /day|\bago\b|\btonight\b|\b(?:last|this) /,
  months: MONTH_STEMS.map((stem, index) => [new RegExp(`^${stem}`), index + 1] as const),
  weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map(
    (name, index) => [new RegExp(`\\b(?:on |last |this )?${name}\\b`, 'g'), index + 1] as const,
  ),
  today: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/g,
  yesterday: /\byesterday\b/g,
  relative: [
    [
      new RegExp(`\\b(\\w+(?:-\\w+)?) (years?|months?) ago (?:today|tonight|to the day|(?:on )?(${WEEKDAYS}))\\b`, 'g'),
      agoToTheDay,
    ],
    [/\b(\w+(?:-\w+)?) (years?|months?|weeks?|days?) ago\b/g, ago],
    [new RegExp(`\\b(?:(?<d>\\d{1,2}) )?(?<m>${MONTHS}) (?:of )?(?<which>last|this) year\\b`, 'g'), inYearOf],
    [/\blast (year|month|week)(?:end)?\b/g, (match, anchor) => lastOf(match[1] ?? '', anchor)],
    [/\blast (spring|summer|autumn|fall|winter)\b/g, (match, anchor) => seasonYear(match[1] ?? '', anchor)],
    [/\bthis (?:year|spring|summer|autumn|winter)\b/g, (_match, anchor) => anchor.slice(0, 4)],
    [/\bthis month\b/g, (_match, anchor) => anchor.slice(0, 7)],
    [/\b(?:earlier |later )?this (?:past )?week(?:end)?\b/g, (_match, anchor) => weekOf(anchor)],
  ],
  pointingBack: {
    hint: /\b(?:that|same|following|next|later|since)\b/,
    patterns: [
      [new RegExp(SINCE_THEN, 'g'), (_match, earlier) => earlier],
      [new RegExp(`\\b(?:(?<d>\\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?<m>${MONTHS}) ${NEXT_YEAR}\\b`, 'g'), ofNextYear],
      [new RegExp(`\\b(?<m>${MONTHS}) (?<d>\\d{1,2})(?:st|nd|rd|th)? ${NEXT_YEAR}\\b`, 'g'), ofNextYear],
      [new RegExp(`\\b(?:the following|the next) (?<m>${MONTHS})\\b(?! \\d)`, 'g'), followingMonth],
      [
        new RegExp(
          `(?<!\\b(?:${MONTHS}) (?:of )?)\\b(?:(?:that|the) same year|(?:in|later|early|earlier|late) that year)\\b`,
          'g',
        ),
        (_match, earlier) => earlier.slice(0, 4),
      ],
      [/\bthe (?:following|next) year\b/g, (_match, earlier) => String(Number(earlier.slice(0, 4)) + 1)],
      [
        /\b(?:(?:later|in|the same|earlier) )?that month\b|\bthe same month\b/g,
        (_match, earlier) => (earlier.length > 4 ? earlier.slice(0, 7) : null),
      ],
      [/\b(?:that|the) (?:very )?same day\b|\b(?:on|later) that day\b/g, (_match, earlier) => onDay(earlier, 0)],
      [/\bthe (?:next|following) day\b|\b(?:a|one) day later\b/g, (_match, earlier) => onDay(earlier, 1)],
      [/\b(\w+) days later\b/g, (match, earlier) => onDay(earlier, numberOf(match[1] ?? ''))],
    ],
  },
  sinceThen: SINCE_THEN,
  since:
    /\b(?:since|from|starting|beginning|as of|as from)(?: early| late| mid)?(?: the)?(?: start of| end of| year)?\s*$/,
  until: /\b(?:until|till|through|to|by|ending)(?: early| late| mid)?(?: the)?(?: start of| end of)?\s*$/,
  before: /\bbefore\s*$/,
  after: /\bafter\s*$/,
  patterns: [
    // `in February and March 2019`, `on 2 February and 4 March 2019`: one year for both
    new RegExp(
      `\\b(?:(?<d>\\d{1,2})(?:st|nd|rd|th)? )?(?<m>${MONTHS})(?= (?:and|or|to) (?:\\d{1,2} )?(?:${MONTHS}) (?:of )?${YEAR}\\b)`,
      'g',
    ),
    new RegExp(`\\b(?<m>${MONTHS})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${YEAR})?\\b(?!\\d)`, 'g'),
    new RegExp(
      `\\b(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m>${MONTHS})(?:,?\\s+${YEAR})?\\b(?!${OF_YEAR})`,
      'g',
    ),
    new RegExp(`\\b(?<m>${MONTHS}),?\\s+(?:of\\s+)?${YEAR}\\b`, 'g'),
    new RegExp(
      `\\b(?:in|since|until|by|during|last|this|early|late|mid|from|through|every|that|(?:end|start|beginning|middle) of)[ -](?<m>${MONTHS})\\b(?! \\d|${OF_YEAR})`,
      'g',
    ),
    new RegExp(
      `\\b(?:in|since|until|by|during|from|through|before|after|early|late|mid|back in)[ -]${YEAR}\\b(?![\\d-])`,
      'g',
    ),
    // `runs through the end of 2028`
    new RegExp(`\\b(?:end|close|start|beginning|middle) of ${YEAR}\\b(?![\\d-])`, 'g'),
    // `extended to 2041`, and no `raised to 2000 dollars`
    new RegExp(`\\b(?:to|till)[ -]${YEAR}(?=[.,;:!?)"']|\\s*$|\\s(?:${BEHIND_YEAR})\\b)`, 'g'),
    new RegExp(`\\b${YEAR}(?=,? (?:when|and lapsed|without|with|as|by|to|only|because)\\b)`, 'g'),
  ],
  attributive: {
    before: /\b(?:the|its|their|his|her|that|this)\s+$/,
    behind:
      /^ (?:cases?|trials?|convicts?|defendants?|riots?|attacks?|protests?|crisis|memo|deadline|date|election|law|act|bill|decree|order|agreement|deal|treaty|text|version|package|draft|letter|notice|report)\b/,
  },
  told: /(?<!\b(?:was|were|is|are|been|be|being|had|has|have|not|never|ever) )\b(?:signed|issued|passed|adopted|introduced|imposed|enacted|agreed|made|announced|granted|approved|ratified|published|concluded|negotiated|drafted|promulgated|initialled|proposed|tabled|struck|reached|brokered)(?: [\w’']+){0,4} ?$/,
  ofThing: /\b(?:of|dated) $/,
  ofPaper:
    /\b(?:orders?|memo|memorandum|letter|act|law|bill|rule|decree|statute|resolution|proclamation|directive|notice) (?:that (?:was|were) |which (?:was|were) )?(?:signed|issued|passed|adopted|enacted|published|announced|released|written|sent)(?: by [a-z’' ]{1,30}?)?(?: (?:in|on|early|late|back|last))*(?: mid-)? ?$/,
  // `Proclaimed late on | 3 December`: of the participle that heads the sentence
  ofClause:
    /\b(?:since|when|after|although|though|because|while|once|as) (?:[\w’'-]+ ){2,}$|^(?!indeed |united |red )(?:[a-z-]+ed|made|begun|put|struck|won|lost) (?:[a-z’'-]+ ){0,4}$/,
  cleft: {
    before:
      /\bit (?:was|is|wasn't until|was not until)(?: (?:only|just|back|late|early|until|in|on|during))*(?: (?:mon|tues|wednes|thurs|fri|satur|sun)day,)? ?$/,
    behind: /^,? that,? (?:[^,;:]+, )?$/,
  },
  gone: /^last\b/,
  counted: new RegExp(
    `^[^.;]{0,60}?\\b(?:${COUNT} (?:days?|weeks?|months?|years?|decades?) (?:later|afterwards?|thereafter)|the (?:next|following) (?:day|week|month|year))\\b`,
  ),
  countedTo: new RegExp(
    `\\b(?:${COUNT} (?:days?|weeks?|months?|years?|decades?) (?:after|before)|the (?:very )?(?:day|date|moment|night|morning|week|month|year)(?: that| when| on which)?)(?: the)? $`,
  ),
  opening: /^(?:on|in|at|by|late|early|earlier|last|this|since|until|after|before)$/,
  ofToldYear: /^that /,
  ofThisYear: /^this /,
  sameYear: new RegExp(`^(?: (?:and|or|to) (?:\\d{1,2} )?(?:${MONTHS}))? (?:of )?(?:that|the same) year\\b`),
  published:
    /^\s*(?:(?:first |last )?(?:published|posted|updated|issued|released|filed|aired)(?: on| at)?|date|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b)\s*[:.,]?\s*/,
  // `applies (to new cars) from September` looks ahead, as `has applied since September` does not
  startsAhead:
    /\b(?:applies|apply|takes? effect|enters? into force|comes? into force)(?: (?:to|for|in) (?:[\w-]+ ){0,3}[\w-]+)? from ?$/,
  // `signed by the president in December` is no “by December”, and `last December` is behind
  ahead:
    /\b(?:until|till|next|due)\b(?!.*\blast$)[^.]*$|\b(?:begins?|starts?|runs?) from$|\b(?:through|to|by)(?: (?:the|end|start|beginning|middle|close|early|mid|late|of|at|least|about|around|midnight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day))*[ ,-]*[a-z]*$/,
};
