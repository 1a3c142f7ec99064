/**
 * Quotations whose speaker the next sentence names and tells no more of: `“…” Berg paused. “…”`, `“…” Anna Berg, 4 May.`, `“Is it
 * gone?” Anna Berg asked.` In: a quotation and the sentence behind it. Out: who says it, or null.
 */
import type { Speaker } from '../../../../claim/statement.ts';
import type { Quote } from '../../../../text/quote.ts';
import { SAYING } from '../../../lexicon/en/cues.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { word } from '../../words/sentence-view.ts';
import type { Cast } from '../speakers/cast.ts';
import { personsIn } from '../speakers/person-index.ts';
import { speakerIn } from '../speakers/speaker.ts';

/** In tokens. */
const SHORT = 10;

/** `“…” | Berg paused. | “…”`, `“…” | Anna Berg, 4 May.`: hardly more than a name behind the quotation, in its paragraph. */
export function speakerBehind(
  cast: Cast,
  contexts: readonly EnglishContext[],
  index: number,
  quote: Quote,
  last: Speaker | null,
): Speaker | null {
  const own = contexts[index]?.view.sentence;
  const next = contexts[index + 1];
  if (own === undefined || next === undefined || quote.span[1] < own.span[1] - 1) return null;
  const asking = calledOut(cast, next, quote, last);
  if (asking !== null) return asking;
  const { view, groups } = next;
  const { sentence, document } = view;
  if (sentence.paragraph !== own.paragraph || view.tokens.length > SHORT) return null;
  const person = personsIn(cast.persons, sentence.from, sentence.to)[0];
  if (person === undefined || person.at > sentence.from + 2) return null;
  const goesOn = document.quotes.some(({ span }) => span[0] >= sentence.span[1] && span[0] - sentence.span[1] < 3);
  const signs = groups.length === 0 && view.tokens.at(-1)?.text === '.';
  return goesOn || signs ? { name: person.name, role: person.role, span: null } : null;
}

/** `“Is it gone?” | Anna Berg asked on Monday.`: behind such a mark a name begins a sentence of its own. */
function calledOut(cast: Cast, { view, clauses }: EnglishContext, quote: Quote, last: Speaker | null): Speaker | null {
  const clause = clauses.find(({ group }) => group.finite);
  if (clause?.subject == null || clause.subject.from > 0 || view.tokens.length > SHORT + 4) return null;
  const { group, index } = clause;
  const asks = group.lemma === 'want' && word(view, group.to + 1) === 'know';
  if (!(SAYING.has(group.lemma) || asks) || group.negated || group.passive || group.modal !== null) return null;
  const { text } = view.document;
  const ends = text.slice(...quote.content).trimEnd();
  const more = clauses.slice(index + 1).some((one) => one.group.finite);
  if (!/[?!…]$/.test(ends) || more || /^(?:that|no|nothing|the|it)$/.test(word(view, group.to))) return null;
  const speaker = speakerIn(cast, view.sentence.from, view.sentence.from + clause.subject.to, last);
  return speaker === null
    ? null
    : { ...speaker, span: [view.tokens[0]?.start ?? 0, view.tokens[clause.subject.to - 1]?.end ?? 0] };
}
