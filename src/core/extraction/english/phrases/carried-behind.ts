/** What hangs on a law, or is a part of it, names the law behind “of”: `enforcement of it`, `Part 1 of the act`. */

import { type SentenceView, word } from '../words/sentence-view.ts';
import { coreOf, headOf, type Phrase } from './phrase-parts.ts';
import { GENERIC, ofAnother } from './phrase-scope.ts';

export interface CarriedBehind {
  readonly carriedBy: string;
  readonly pronoun: boolean;
  /** `the law`, with no word that tells which: of that spoken of. */
  readonly bare: boolean;
}

/** The law carried on behind `of` or `to`: by a pronoun, or by a noun for it. */
export function carriedBehind(
  view: SentenceView,
  { from, to }: Phrase,
  calledA: ReadonlySet<string>,
): CarriedBehind | null {
  if (!/^(?:of|to|from|under|against)$/.test(word(view, from)) || from + 1 >= to) return null;
  const inner = coreOf(view, { from: from + 1, to });
  const head = headOf(view, inner);
  if (head === null) return null;
  if (inner.to - inner.from === 1 && (head === 'it' || head === 'them'))
    return { carriedBy: head, pronoun: true, bare: false };
  const own = (calledA.has(head) || GENERIC.has(head)) && !ofAnother(view, { from: inner.from, to }, inner, calledA);
  return own && /^(?:the|this|that)$/.test(word(view, inner.from))
    ? { carriedBy: head, pronoun: false, bare: inner.to - inner.from === 2 }
    : null;
}
