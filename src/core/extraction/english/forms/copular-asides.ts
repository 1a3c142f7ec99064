/** What stands between “be” and a state: `is, for now, still in force`. In: a sentence and a place. Out: the place of the state. */
import type { Frame } from '../../frame.ts';
import { isAdverb, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import type { Predicate } from '../../lexicon/en/predicates.ts';
import type { PhraseMeaning } from '../phrases/noun-phrase.ts';
import { besideVerb } from '../verbs/set-phrases.ts';
import type { VerbGroup } from '../verbs/verb-group.ts';
import { predicatesAt } from '../words/predicate-at.ts';
import { type SentenceView, word, wordsOf } from '../words/sentence-view.ts';

/** `is, | for now, | still in force`, `remains | for the moment | law`: what stands between the verb and the state. */
export function overAsides(view: SentenceView, from: number): number {
  let at = from;
  if (word(view, at) === ',' && !/^(?:and|but|or|nor|which|who|that|if|unless|once)$/.test(word(view, at + 1))) {
    let close = at + 1;
    while (close < at + LONGEST_ASIDE && view.mentionAt[close] === null && word(view, close) !== ',') close++;
    if (word(view, close) !== ',') return from;
    at = close + 1;
  }
  for (let next = at; ; at = next) {
    next = besideVerb(view, at)?.to ?? (isAdverb(word(view, at)) && view.mentionAt[at] === null ? at + 1 : at);
    if (next === at || startsPredicate(view, at)) return startsPredicate(view, at) ? at : (overFirst(view, at) ?? at);
  }
}

const LONGEST_ASIDE = 9;

/** `back`, `there` are predicates where nothing follows that they could belong to. */
export function startsPredicate(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 1];
  const last = next === undefined || next.kind === 'mark' || PREPOSITIONS.has(next.text);
  return predicatesAt(view, at).some(({ list, words }) => list.length > 1 || last || words === 'there');
}

/** `is | old and | still in force`, `is unloved but | on the books`: what else is said of it stands before the state. */
function overFirst(view: SentenceView, from: number): number | null {
  // `is not old and still in force`: what “not” reaches to is not told
  if (/^(?:not|n't|never|no|longer)$/.test(word(view, from - 1))) return null;
  for (let at = from + 1; at < from + LONGEST_FIRST && at < view.tokens.length; at++) {
    if (view.mentionAt[at] !== null || view.tokens[at]?.kind === 'mark') return null;
    if (!/^(?:and|but|yet)$/.test(word(view, at))) continue;
    const still = /^(?:still|nevertheless|nonetheless|yet)$/.test(word(view, at + 1));
    const state = still ? at + 2 : at + 1;
    return predicatesAt(view, state).some(({ list, sense }) => list.length > 1 && (still || sense === 'beLaw'))
      ? state
      : null;
  }
  return null;
}

const LONGEST_FIRST = 8;

/** `The ban is off the table`: what is imposed on people is over with that, as a bill is; any other law is only not talked about. */
export const isOffTable = ({ words }: Predicate, { mention, scope, indefinite }: PhraseMeaning): boolean =>
  words === 'off the table' &&
  !indefinite &&
  scope.extent === 'whole' &&
  mention !== null &&
  IMPOSED.test(mention.name.text);

const IMPOSED =
  /\b(?:ban|tax|levy|charge|price|mandate|limit|ceiling|embargo|tariffs?|sanctions?|surcharge|phase-?out|quota|rules?)\b/i;

/** `is | barely | alive`: it is, by little. */
export const isBarely = (view: SentenceView, at: number): boolean => word(view, at - 1) === 'barely';

/**
 * `virtually dead`, `dead for all practical purposes`, `gone in all but name`; `hardly alive` comes to the same. So does `largely
 * unenforced`, `has gone unused`: what people do about a law that stands.
 */
export function isAsGoodAs(view: SentenceView, { predicate, at, end }: State): boolean {
  if (!predicate.negative) return /^(?:hardly|scarcely)$/.test(word(view, at - 1));
  if (PRACTICE.has(predicate.words) && MOSTLY.test(word(view, at - 1))) return true;
  return AS_GOOD_AS.test(word(view, at - 1)) || /^(?:for|to|in) all$/.test(`${word(view, end)} ${word(view, end + 1)}`);
}

interface State {
  readonly predicate: Predicate;
  readonly at: number;
  readonly end: number;
}

const PRACTICE = new Set(['unenforced', 'unused', 'dormant']);
const MOSTLY =
  /^(?:largely|mostly|mainly|generally|usually|widely|often|long|gone?|goes|went|going|lain|lay|lies|lie|lying)$/;
const AS_GOOD_AS = /^(?:essentially|practically|virtually|basically|effectively)$/;

/** `is a bill`, `is only a proposal`. */
export const isMereBill = ({ predicate: { sense, negative } }: State): boolean => sense === 'make' && negative;

/** `remains | a bill`, `is still only | a proposal`: what any bill is is no news of one. */
export function isStillOne(view: SentenceView, { lemma, main }: VerbGroup, { at }: State): boolean {
  return /^(?:remain|stay)$/.test(lemma) || /\b(?:still|only|just|merely|simply)\b/.test(wordsOf(view, main, at));
}

/** `is a criminal statute`, without `remains`, `still` or `no longer`: what it is, and not that it goes on. */
export function isOfKind(
  view: SentenceView,
  { lemma, from, main }: VerbGroup,
  { at, predicate }: State,
  { scope }: Pick<PhraseMeaning, 'scope'>,
): boolean {
  // `most of that law is permanent`: what of it has an end is left open
  if (predicate.sense === 'endless') return scope.extent === 'part';
  if (predicate.ifStill !== true || /^(?:remain|stay)$/.test(lemma)) return false;
  return (
    !/\b(?:still|longer|ever|much)\b/.test(wordsOf(view, from, at)) && word(view, from - 1) !== 'still' && main < at
  );
}

/** `the bill is dead`: it came to nothing, and was never law. */
export function asDead(frame: Frame | null, { predicate }: State): Frame | null {
  if (frame?.sense !== 'remain' || frame.polarity !== 'denied' || !DEAD.test(predicate.words)) return frame;
  const bill = frame.acted.target === 'measure' || frame.acted.mention?.law.type === 'measure';
  if (!bill || frame.negated === true) return frame;
  return { ...frame, sense: 'failAsBill', polarity: 'affirmed', acted: { ...frame.acted, target: 'measure' } };
}

const DEAD = /^(?:dead|dead and buried|no more|defunct|kaput|a dead duck)$/;
