/** What a claim's words say besides the event: how often, how long, by which kind of act, by whom. */
import type { ClaimedFrequency } from '../../../claim/claim.ts';
import type { Body } from '../../../law/actor.ts';
import { fold } from '../../../text/fold.ts';
import { toldOfWord } from '../../../text/told-once.ts';
import { type EachWords, eachOf } from '../../each.ts';
import type { ForWhom } from '../../language.ts';
import { BOOKS, CODE } from './alternatives.ts';
import { NUMBERS } from './closed-classes.ts';
import { duration } from './lengths.ts';
import { BODY_NOUNS } from './nouns.ts';
import { STATES } from './states.ts';
import { numberOf, ordinalOf } from './time-words.ts';

const EACH_YEAR =
  /(?<!\b(?:nearly|almost|virtually|practically) |\b(?:semi|bi|half)-)\b(?:(?:every|each) (?:single )?year|annually|yearly|year after year|year in,? year out|year by year|every twelve months)\b/;
const EACH_ADMINISTRATION =
  /(?<!\b(?:nearly|almost|virtually|practically) )\b(?:every|each|all(?! the (?:president|administration|government|white house)\b))(?: \w+)? (?:u\.?s\.? |american |successive |single |us )*(?:administrations?|presidents?|white houses?|governments?)\b/;
/** `ten of the fourteen times` says how many there were, and not how often. */
const TIMES =
  /\b(?:(?<!\bof (?:the |its |all |those )?)(\w+) times|(?<!\bonce or )(twice)|(?:only|just|but|exactly) (once)|(?:for (?:the|an?)|an?) (\w+|twenty-\w+|\d+(?:st|nd|rd|th)) time)\b/;
/** `was first waived`, `first introduced it`: before a verb of the past, and no noun’s (`the first introduced bill`). */
const FIRST =
  /(?<!\b(?:the|a|an|its|his|her|their|this|that|our|very|at|in|s) )\bfirst (?:[a-z]+ed|began|begun|came|took|brought|put|made|wrote|let|held|struck)\b/;
const COUNTED_RHYTHM = /\b(?:twice|once|times) (?:a|per|each|every) /;
/** `every six months`, `each quarter`, `twice a year`, `semi-annually`, `at six-month intervals`. */
const RHYTHM = new RegExp(
  `\\b(?:(?:semi|bi)-?annually|half-yearly|(?:at|in) (?:regular|(?:${NUMBERS}|\\d+)-(?:month|week|day)) intervals|(?:every|each) (?:(?:${NUMBERS}|\\d+|twelve|ninety|couple of|few) )?(?:days|weeks|months|years|half-year|quarter)|(?:twice|once|(?:${NUMBERS}) times) (?:a|per|each|every) year)\\b`,
);
/** `three presidents`, `two successive administrations`. */
const ADMINISTRATIONS = new RegExp(
  `\\b(${NUMBERS}|\\d+) (?:(?:u\\.?s\\.?|american|different|successive|consecutive|straight|past|former|separate) )*(?:presidents|administrations)\\b(?!')`,
);
const SINCE = /\bsince (?:\w+ )?(\d{4})\b|\bfrom (?:\w+ )?(\d{4})\b/;
const EACH_WORDS: EachWords = {
  ofAKind: /^\w+ (?!american\b)(?:\w+(?:ic|ican|ist|ative)|liberal|labou?r)\b/,
  withoutBreak: /\bwithout (?:a |any )?(?:break|interruption|gap|fail|exception)\b/,
};
const NEVER =
  /\b(?:never|(?:at )?no (?:point|time)|not once|not (?:a single|one) [a-z]+ (?:has |have |had )?ever|(?:nobody|no (?:one|[a-z]+)|none of [a-z ]{2,30}) (?:has |have |had )?ever)\b/;

/** `was read a third time`: a step of a bill, and no third act. */
const READ = /\bread (?:.{1,80} )?(?:a|for the) (?:first|second|third) time\b/;

/** Without one of these in the words they count nothing. */
const COUNTING =
  /year|annually|intervals|\b(?:every|each|all)\b|time|twice|once|first|never|ever|no point|presidents|administrations/;

/** `never` is no times at all. Null where the words do not count: `twice a year` and the like say a rhythm, and are left alone. */
export function frequency(said: string): ClaimedFrequency | null {
  const words = said.replace(READ, 'read');
  if (!COUNTING.test(words)) return null;
  const year = EACH_YEAR.exec(words);
  const administration = EACH_ADMINISTRATION.exec(words);
  const rhythm = COUNTED_RHYTHM.test(words);
  // `for the first time prolonged for a whole year`: what was new is how long
  const newLength = /\bfirst time\b/.test(words) && duration(words) !== null;
  const times = rhythm || newLength ? null : TIMES.exec(words);
  const since = SINCE.exec(words);
  const row = year === null && administration === null && times === null ? RHYTHM.exec(words) : null;
  if (row !== null) return { each: ['rhythm'], since: null, times: null, text: row[0] };
  const found = year ?? administration ?? times;
  const some = found === null ? ADMINISTRATIONS.exec(words) : null;
  const administrations = some === null ? null : numberOf(some[1] ?? '');
  if (some !== null && administrations !== null)
    return { each: [], since: yearOf(since?.[1] ?? since?.[2]), times: null, administrations, text: some[0] };
  const first = found === null ? FIRST.exec(words) : null;
  if (first !== null) return { each: [], since: null, times: 1, ordinal: true, text: 'first' };
  if (found === null) return NEVER.test(words) ? { each: [], since: null, times: 0, text: 'never' } : null;
  const each = eachOf(words, { year: year !== null, administration: administration?.[0] ?? null }, EACH_WORDS);
  const count = each.length > 0 || times === null ? null : countOf(times);
  if (each.length === 0 && count === null) return null;
  const ordinal = count !== null && times?.[4] !== undefined ? { ordinal: true } : {};
  return { each, since: yearOf(since?.[1] ?? since?.[2]), times: count, ...ordinal, text: found[0] };
}

/** A year that a law can have. */
function yearOf(text: string | undefined): string | null {
  return text !== undefined && text >= '1600' && text <= '2100' ? text : null;
}

function countOf(match: RegExpExecArray): number | null {
  if (match[2] !== undefined) return 2;
  if (match[3] !== undefined) return 1;
  return match[4] === undefined ? numberOf(match[1] ?? '') : ordinalOf(match[4]);
}

const INSTRUMENT =
  /\b(executive order(?: (?:no\.? )?\d{4,5})?|presidential order|memorandum|memo|proclamation|decree|presidential determination|act of congress|(?<!(?:in|into|the|that|this|which|same) )statute|by law|court ruling|ruling(?! (?:coalition|party|parties|majority|bloc|alliance|government|elite))|judgment|referendum)\b/;

export function instrument(words: string): string | null {
  // who says so is no act: `was suspended, according to the decree`
  return INSTRUMENT.exec(words.replace(/\baccording to [^,;]*/g, ''))?.[1] ?? null;
}

/** Said of a ruling: what the act was held to breach. */
export const AGAINST_CONSTITUTION =
  /\bunconstitutional(?:ly|ity)?\b|\b(?:contrary to|against|violat\w+|breach\w*|(?:breach|violation) of) the constitution\b/;

/** `partly repealed`, `struck down in part`, `applies provisionally`: less than the whole of it. */
export const IN_PART =
  /\b(?:partly|partially|provisionally|in part|in large part|in (?:some|certain|individual|his|her|those|these) (?:own |individual |pending )?cases)\b/;

export const IN_FULL =
  /\b(?:fully|entirely|wholly|in full(?! (?:force|effect|view|swing))|in (?:its|their) entirety|from top to bottom|across the board)\b/;

/** Of a law’s people so many that all are meant: `every small business`, `all firms`. */
const ALL_OF_THEM =
  '(?:all|every|each)(?: and every)? (?:[\\w-]+ ){0,2}(?:companies|company|firms?|business(?:es)?|employers?|importers?|citizens?|taxpayers?|borrowers?|consumers?|residents?|households?)';
const IN_EVERY_STATE =
  '(?:in|to|for|across) (?:(?:all|every one of the|each of the) (?:50|fifty) states|(?:every|each)(?: single)? state)';
const ALL_OVER =
  '(?:nation-?wide|country-?wide|nationally|everywhere(?: in)?|(?:across|throughout|over) (?:the (?:whole |entire )?(?:country|nation|land)|all (?:50|fifty) states)|(?:from )?coast to coast)';

export const EVERYWHERE = new RegExp(
  `\\b(?:${ALL_OVER}|${IN_EVERY_STATE}|(?:in|to|for|of|covers) (?:the (?:whole|entire) (?:country|nation)|everyone|everybody)|for ${ALL_OF_THEM})\\b`,
);

/** `does not apply in every state`: not everywhere, and so somewhere. */
export const NOT_EVERYWHERE = new RegExp(
  `(?<=\\b(?:not|cannot|never|hardly|n['’]t) (?:[\\w-]+ ){0,4})(?:${IN_EVERY_STATE}|${ALL_OVER})\\b`,
);

/** Whoever went to court: `the plaintiffs`, `those who sued`. */
export const SUING =
  '(?:plaintiffs?|challengers?|claimants?|(?:people|firms|companies|states|groups|those|members) (?:who|that|which) (?:had |have )?(?:sued|brought))';

/** `only for the plaintiffs`, `two firms and one state alone`, `and for no one else`. */
export const THOSE_ALONE = new RegExp(
  `\\bonly (?:(?:for|as to|as far as|with respect to|as regards|in the case of) )?(?:the |those |these |its |a handful of |some )?(?:${SUING}|parties)|\\bonly (?:for|as to|with respect to|as regards) (?!\\w+ (?:days?|weeks?|months?|years?))|\\b(?:${SUING}|parties|states?|companies|firms) (?:only|alone)\\b|\\b(?:no one|nobody|no-one) (?:else|but)\\b|\\b(?:limited|confined|restricted) to (?:the |those |these )?(?:${SUING}|parties)`,
);

/** `on the books`, `in the Code`: its text stands there, though it may bind nobody. */
export const ON_PAPER = new RegExp(`\\b(?:on|in) (?:the|its) (?:${BOOKS.slice(1, -1)}|${CODE.slice(1, -1)})\\b`);

/** `once more`: not for the first time. */
export const AGAIN = /\b(?:again|once more|anew|afresh|a second time|yet another time)\b/;

/** `has been rescinded several times`, `repeatedly`: more than once, so that it was undone between, or is now. */
export const REPEATEDLY =
  /\b(?:repeatedly|(?:several|multiple|many|numerous|countless|dozens of|an?y? number of) times|\w+ of (?:the |its |all )?\w+ times|time and (?:time )?again|time after time|over and over|again and again|on (?:several|multiple|many|numerous) occasions|by turns)\b/;

/** `by $5 trillion`, `to $41.1 trillion`, `by 4 trillion dollars`. */
export const AMOUNT =
  /\b(?:by|to|of) (?:another |some |about |nearly |more than )?(?:[$€£] ?|(?=[\d.]+ (?:trillion|billion|million) (?:dollars|euros)))(?<number>\d+(?:\.\d+)?)/;

/** `the rest`, `the other two`: of a law of which a part was spoken of. */
export const REST = /^(?:(?:the )?(?:rest|remainder|others?|remains|remnants?)|the (?:other|remaining) .+)$/;

/** `the firm has its own | don’t ask, don’t tell rule`, `Ohio wrote its own | Voting Rights Act`; Congress may repeal its own. */
export const ANOTHERS =
  /\b(?:has|have|had|having|with|keeps?|kept|runs?|ran|adopt(?:s|ed)?|creat(?:es?|ed)|built|introduc(?:es?|ed)|invent(?:s|ed)?|writes?|wrote|written|pass(?:es|ed)?|enact(?:s|ed)?|wants?|wanted|needs?|needed|launch(?:es|ed)?|draft(?:s|ed)?|propos(?:es?|ed)) (?:its|their|our|his|her|my|your) (?:very )?own (?:\p{L}+ )?["'‘“”]?$/u;

/** At the head of a claim’s words: `a clause in the 1994 law switched it off`, `its sunset killed it`. */
export const OWN_TERMS = /^(?:an? |the |its |this |that )?(?:[\w-]+ ){0,3}(?:sunset|clause|time limit|expiry date)\b/;

/** `signed a law | repealing it`, `put his signature to the | repeal of it`. */
export const SIGNS = /\b(?:sign(?:s|ed|ing)?|signatures? (?:to|on|under)|name to)\b[^.;:,|]{0,70}\|/;

/** Courts that are called councils. */
const COURT_COUNCIL = /\b(?:constitutional council|council of state|privy council)\b/;

const BOTH_HOUSES = /\b(?:both|two) (?:houses|chambers)\b/;

/** `an appeals panel`, `a three-judge panel`, `a divided panel`: no committee of a chamber. */
const BENCH = /\b(?:appeals?|appellate|judge|judicial|second|different|divided|unanimous) panel\b/;

/** `no memo`, `a stroke of the pen`: by what a head of government acts. */
const BY_PEN =
  /^(?:(?:an?|the|no|any|mere|his|her|presidential|another) )*(?:memo|memorandum|proclamation|stroke of (?:a|the|his|her) pen|executive action|executive decree|executive fiat|executive orders?)$/;

/** `can only be repealed by law`, `through legislation`: what the legislature makes. */
const BY_STATUTE = /^(?:(?:an?|another|new|federal|further) )*(?:law|statute|legislation)$/;

/** `the ruling strikes it down`, `Friday’s verdict`: what a court does by it. */
const BY_RULING = /^(?:[\p{L}'’-]+ ){0,3}(?:ruling|verdict)$/u;

const GOVERNMENT = /\b(?:white house|administration)\b/;

export const bodyOf: (actor: string) => Body | null = toldOfWord((actor) => {
  const lower = actor.toLowerCase();
  if (GOVERNMENT.test(lower) || BY_PEN.test(lower)) return 'executive';
  if (COURT_COUNCIL.test(lower) || BENCH.test(lower) || BY_RULING.test(lower)) return 'court';
  if (BOTH_HOUSES.test(lower) || BY_STATUTE.test(lower)) return 'legislature';
  if (
    /\b(?:european parliament|meps?|bundestag|lok sabha|rajya sabha|house of \w+)\b|^the Chamber$|\bChamber of Deputies\b/i.test(
      actor,
    )
  )
    return 'chamber';
  if (
    /\b(?:foreign|prime) (?:ministry|minister)\b|\bsecretary\b|\bstate department\b|\bjustice department\b/.test(lower)
  )
    return /prime minister/i.test(actor) ? 'executive' : 'agency';
  const bodies = (lower.match(/[\p{L}]+/gu) ?? []).flatMap((word) => BODY_NOUNS.get(word) ?? []);
  if (bodies.includes('court')) return 'court';
  return bodies[0] ?? null;
});

const NAME =
  /(?:the )?(?!(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/u;

const PARTIES = '(?:parties|members|states|countries|signatories)';

/** Names behind `for`, `to`, `against`; behind `to` also `domestic companies`, `US citizens`. */
const FOR_WHOM = new RegExp(
  `^ (?:for|to|against|on) ((?:(?!(?:all|every|each|any) )[\\p{L}.]+ )?(?:companies|firms|citizens|persons|imports|vessels)|${NAME.source}(?:(?:, | and |, and )${NAME.source})*|(?:its |the |all )?(?:\\d+ )?(?:other|remaining)(?: \\d+)? ${PARTIES})(?![\\p{L}-])`,
  'u',
);

/** `in 37 countries`, `among the other parties`, `in Norway`: where a law stands. */
const WHERE = new RegExp(
  `^ (?:in|among|between) (?:((?:its |the |all |some |over |about |more than )*(?:\\d+|dozens of|other|remaining)(?: \\d+)?(?: other| remaining)? ${PARTIES})|(?:the )?(${NAME.source}))(?![\\p{L}-])`,
  'u',
);

/** The long pattern is made ready for the few words that have such a link. Where a law stands is asked of `is in force` alone. */
export function forWhom(words: string, standing: boolean): ForWhom | null {
  if (standing && /^ (?:in|among|between) /.test(words)) return whereItStands(words);
  const text = /^ (?:for|to|against|on) /.test(words) ? FOR_WHOM.exec(words)?.[1] : undefined;
  if (text === undefined) return null;
  return { text, addressees: text.split(/, and |, | and /).map((name) => name.replace(/^the /, '')) };
}

function whereItStands(words: string): ForWhom | null {
  const [, parties, name] = WHERE.exec(words) ?? [];
  if (name !== undefined && STATES.named(fold(name)).length > 0) return { text: name, addressees: [name] };
  return parties === undefined ? null : { text: parties, addressees: [parties] };
}
