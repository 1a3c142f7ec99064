/**
 * Who did what a noun names: `the repeal of X by Congress`, `Virginia’s ratification of X`. In: a sentence, the noun’s token and the
 * phrase that says what was acted on. Out: who acts, or null.
 */
import type { ActorPhrase, Frame } from '../../frame.ts';
import { CALENDAR, DETERMINERS, isAdverb, PREPOSITIONS } from '../../lexicon/en/closed-classes.ts';
import { BODY_NOUNS } from '../../lexicon/en/nouns.ts';
import type { Sense } from '../../sense.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actorOf } from '../frames/frame-parts.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { type SentenceView, spanOf, word } from '../words/sentence-view.ts';

/** `the cancellation of this amendment by President Trump`. */
export function byWhom({ view }: EnglishContext, at: number): ActorPhrase | null {
  if (word(view, at) !== 'by') return null;
  let end = at + 1;
  while (end < view.tokens.length && (view.tokens[end]?.capital || DETERMINERS.has(word(view, end)))) end++;
  const body = end === at + 2 && DETERMINERS.has(word(view, at + 1)) ? bodyBehind(view, end) : null;
  if (end === at + 1) return null;
  const span = spanOf(view, at + 1, body ?? end);
  return { text: view.document.text.slice(span[0], span[1]), span, nobody: false, only: false };
}

/** `by a | federal appeals court`: the end of the noun for a body, right behind an article. */
function bodyBehind(view: SentenceView, from: number): number | null {
  for (let at = from; at < from + 4 && view.tokens[at]?.kind === 'word' && view.mentionAt[at] === null; at++) {
    if (BODY_NOUNS.has(word(view, at)) && !BODY_NOUNS.has(word(view, at + 1))) return at + 1;
    if (PREPOSITIONS.has(word(view, at))) return null;
  }
  return null;
}

/** `Virginia’s | 2020 | ratification of X`, `the agency’s | December | repeal of X`: a name that owns the event; what stands behind the noun is what it acted on. */
export function whose(context: EnglishContext, noun: number, acted: Phrase): ActorPhrase | null {
  const { view } = context;
  let owned = noun - 1;
  while (
    view.tokens[owned]?.kind === 'number' ||
    isAdverb(word(view, owned)) ||
    CALENDAR.has(word(view, owned)) ||
    QUALITY.test(word(view, owned))
  )
    owned--;
  if (acted.from <= noun || !/^(?:'s|s')$/.test(word(view, owned)) || view.mentionAt[owned - 1] !== null) return null;
  let from = owned;
  while (view.tokens[from - 1]?.capital === true && view.mentionAt[from - 1] === null) from--;
  if (from < owned && isOfName(view, from - 1)) from -= 2;
  return from < owned ? actorOf(context, { from, to: owned }) : null;
}

const QUALITY = /^(?:sudden|swift|quick|early|abrupt|latest|second|first|formal|recent)$/;

/** `the Court | of | Justice’s annulment of X`: in the middle of a name. */
export function isOfName(view: SentenceView, at: number): boolean {
  const [before, behind] = [view.tokens[at - 1], view.tokens[at + 1]];
  const named = before?.capital === true && behind?.capital === true;
  return word(view, at) === 'of' && named && view.mentionAt[at - 1] === null && view.mentionAt[at + 1] === null;
}

/** `the waiver of X by the department`: where it is told whose act it was, it is one. */
export const CLAIMING_BY: ReadonlySet<Sense> = new Set<Sense>(['waive', 'block']);

/** Whose it is, is told, and what the sentence says is not said of the limit: `Berg’s waiver of X drew protests`, but not `Berg’s waiver of X lapsed`. */
export function isDoneBy(context: EnglishContext, at: number, object: Phrase, beside: readonly Frame[]): boolean {
  const start = context.view.tokens[at]?.start ?? 0;
  const told = beside.some(({ acted, span }) => acted.target !== 'law' && span[0] <= start && start < span[1]);
  return !told && (byWhom(context, object.to) ?? whose(context, at, object)) !== null;
}

export function isVerbHere(context: EnglishContext, at: number): boolean {
  return context.groups.some((group) => group.main === at && group.form !== 'ing');
}

/** `its repeal`, `its eventual repeal`: where the pronoun stands, or null. */
export function ownerAt({ view }: EnglishContext, at: number): number | null {
  for (let from = at - 1; from >= Math.max(0, at - 2); from--) {
    if (view.mentionAt[from] !== null) return null;
    if (word(view, from) === 'its') return from;
    if (view.tokens[from]?.kind !== 'word' || DETERMINERS.has(word(view, from)) || PREPOSITIONS.has(word(view, from)))
      return null;
  }
  return null;
}
