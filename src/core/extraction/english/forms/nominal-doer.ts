/**
 * Who did what a noun names: `the repeal of X by Congress`, `Virginia’s ratification of X`. In: a sentence, the noun’s token and the
 * phrase that says what was acted on. Out: who acts, or null.
 */
import type { ActorPhrase } from '../../frame.ts';
import { CALENDAR, DETERMINERS, isAdverb } from '../../lexicon/en/closed-classes.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { actorOf } from '../frames/frame-parts.ts';
import type { Phrase } from '../phrases/phrase-parts.ts';
import { spanOf, word } from '../words/sentence-view.ts';

/** `the cancellation of this amendment by President Trump`. */
export function byWhom({ view }: EnglishContext, at: number): ActorPhrase | null {
  if (word(view, at) !== 'by') return null;
  let end = at + 1;
  while (end < view.tokens.length && (view.tokens[end]?.capital || DETERMINERS.has(word(view, end)))) end++;
  if (end === at + 1) return null;
  const span = spanOf(view, at + 1, end);
  return { text: view.document.text.slice(span[0], span[1]), span, nobody: false, only: false };
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
  return from < owned ? actorOf(context, { from, to: owned }) : null;
}

const QUALITY = /^(?:sudden|swift|quick|early|abrupt|latest|second|first|formal|recent)$/;
