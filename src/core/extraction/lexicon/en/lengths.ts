/** How long, in English: `for a year`, `for more than two decades`, `for 23 of the past 42 years`, `a 180-day waiver`. Words folded. */
import type { ClaimedDuration } from '../../../claim/claim.ts';
import { matchesOf } from '../../../text/matches.ts';
import { numberOf } from './time-words.ts';

const UNIT = '(?<unit>day|week|month|year|decade|century|centurie)(?<many>s?)(?![\\w-])';
const DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  month: 30,
  year: 365,
  decade: 3652,
  century: 36_524,
  centurie: 36_524,
};

/** Without one of these in the words they tell no length. */
const LASTING =
  /day|week|month|year|decade|centur|date|for good|ever|once and|perpetuity|permanent|indefinite|for an unlimited|open-ended/;

const FOR_GOOD =
  /\b(?:for good|permanently|forever|once and for all|for ever|in perpetuity|permanent(?!ly)|indefinitely|for an (?:indefinite|unlimited) (?:period|time|term)|open-ended|with(?:out| no) (?:an |any )?(?:end|expiry|expiration|sunset) ?date)\b/;

/** No end is named, which is less than for good. */
const OPEN_ENDED = /^(?:indefinitely|for an|open-ended|with)/;

/** Before a length. */
const LINK = /\b(?:for|by|in|(?:lasted|stood|survived)(?: for)?(?: only| just| barely)?) /g;

export function duration(words: string): ClaimedDuration | null {
  if (!LASTING.test(words)) return null;
  const good = FOR_GOOD.exec(words);
  if (good !== null) return { days: null, forGood: !OPEN_ENDED.test(good[0]), text: good[0] };
  for (const link of matchesOf(LINK, words)) {
    const length = lengthAt(words, link.index, link[0]);
    if (length !== null) return length;
  }
  return attributed(words);
}

const LEAST = '(?:(?:well |just |slightly )?(?:more than|over)|at least|(?:no|not) (?:less|fewer) than|upwards of)';
const MOST = '(?:(?:just )?(?:less than|under|fewer than)|up to|(?:no|not) more than|at most)';
const BOUND = new RegExp(
  `^(?:(?<least>${LEAST})|(?<most>${MOST})|some|about|around|roughly|approximately|nearly|almost|close to) `,
);
const WHICH =
  /^(?:the (?:past|last|previous|next|following)|an? further|an additional|another|an?(?= \w+-(?:day|week|month|year))) /;
const UNTIL_NOW = /^the (?:past|last|previous) /;
const COUNT = '(?<count>(?:a |one )?hundred|[\\w]+?(?:ty-\\w+)?)';
const COUNTED = new RegExp(
  `^(?:${COUNT}[ -])?(?:(?:more|whole|full|entire|consecutive|straight|additional|further) )?${UNIT}`,
);
/** `half a century`, `a quarter-century`. */
const FRACTION = new RegExp(`^(?:a )?(?<part>half|quarter|third)(?: of)?(?: an?|-| )? ?${UNIT}`);
/** `half of the past 42 years`, `23 of the last 42 years`, `most of the last decade`. */
const SHARE = new RegExp(
  `^(?:(?<part>half|most|all|a quarter|a third)(?: of)?|(?<some>\\w+)(?: (?<ofThese>day|week|month|year)s)? (?:out )?of) the (?:past|last|previous) (?:${COUNT} )?${UNIT}`,
);
const PARTS: Readonly<Record<string, number>> = { most: 0.5, all: 1, half: 1 / 2, quarter: 1 / 4, third: 1 / 3 };

/** Read from behind the preposition: a bound, which time, how much, of how much. `in` tells how long only of a window. */
function lengthAt(words: string, at: number, link: string): ClaimedDuration | null {
  let rest = words.slice(at + link.length);
  const take = (pattern: RegExp): Groups | null => {
    const match = pattern.exec(rest);
    if (match !== null) rest = rest.slice(match[0].length);
    return match === null ? null : (match.groups ?? {});
  };
  const made = (length: Omit<ClaimedDuration, 'text' | 'forGood'> | null): ClaimedDuration | null =>
    length === null || (link === 'in ' && length.of === undefined)
      ? null
      : { ...length, forGood: false, text: words.slice(at, words.length - rest.length) };
  const before = take(BOUND);
  const share = take(SHARE);
  if (share !== null) return made(shareOf(share));
  const untilNow = UNTIL_NOW.test(rest);
  const which = take(WHICH);
  const bound = before ?? take(BOUND);
  const amount = amountOf(take(FRACTION) ?? take(COUNTED), which !== null);
  return made(
    amount === null
      ? null
      : {
          days: amount.days,
          ...(bound?.least !== undefined || amount.least ? { bound: 'least' as const } : {}),
          ...(bound?.most === undefined ? {} : { bound: 'most' as const }),
          ...(untilNow ? { untilNow: true as const } : {}),
          ...(/^(?:last|st|surv)/.test(link) ? { whole: true as const } : {}),
        },
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

const unitDays = ({ unit = '' }: Groups): number => DAYS[unit] ?? 0;

/** Where no number stands one is meant: `the past decade`. */
function countedDays(groups: Groups): number | null {
  const count = groups.count === undefined ? 1 : numberOf(groups.count);
  return count === null ? null : count * unitDays(groups);
}

/** `for years`, `for several decades`: two at least. */
function amountOf(
  groups: Groups | null,
  isSingled: boolean,
): { readonly days: number; readonly least: boolean } | null {
  if (groups === null) return null;
  if (groups.part !== undefined) return { days: Math.round(partOf(groups) * unitDays(groups)), least: false };
  if (groups.many !== '' && SEVERAL.has(groups.count ?? 'many')) return { days: 2 * unitDays(groups), least: true };
  // `for another year`, and no `for year two`
  const days = groups.count === undefined && !isSingled ? null : countedDays(groups);
  return days === null ? null : { days, least: false };
}

const SEVERAL: ReadonlySet<string> = new Set(['many', 'several', 'some']);

const partOf = ({ part = '' }: Groups): number => PARTS[part.replace(/^a /, '')] ?? 0;

function shareOf(groups: Groups): Omit<ClaimedDuration, 'text' | 'forGood'> | null {
  const of = countedDays(groups);
  const some = groups.some === undefined ? null : numberOf(groups.some);
  if (of === null || (groups.part === undefined && some === null)) return null;
  const each = groups.ofThese === undefined ? unitDays(groups) : unitDays({ unit: groups.ofThese });
  const days = some === null ? Math.round(partOf(groups) * of) : some * each;
  return { days, of, ...(groups.part === 'most' ? { bound: 'least' as const } : {}) };
}

/** Beside the noun, or with what is added: `a 180-day waiver`, `another six months`, `two more years`. */
const ATTRIBUTED: readonly RegExp[] = [
  new RegExp(
    `\\b${COUNT}-(?<unit>day|week|month|year) (?:waiver|extension|renewal|reauthori[sz]ation|prolongation|suspension|licence|license|reprieve|pause|stay|delay)`,
  ),
  new RegExp(`\\b(?:another|an additional) ${COUNT} ${UNIT}`),
  new RegExp(`\\b${COUNT} (?:more|additional|further) ${UNIT}`),
];

function attributed(words: string): ClaimedDuration | null {
  for (const pattern of ATTRIBUTED) {
    const match = pattern.exec(words);
    const days = match === null ? null : countedDays(match.groups ?? {});
    if (match !== null && days !== null) return { days, forGood: false, text: match[0] };
  }
  return null;
}
