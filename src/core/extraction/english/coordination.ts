/**
 * What is said of one law is said of those joined to it: `repealed X and Y`, `X, Y and Z have lapsed`, `both X and Y`. In: a frame
 * and its sentence. Out: the same frame for each further law of the row.
 */
import type { Frame } from '../frame.ts';
import { isAdverb, PREPOSITIONS } from '../lexicon/en/closed-classes.ts';
import type { Mention } from '../mentions.ts';
import type { EnglishContext } from './context.ts';
import { lastTokenOf } from './phrase-parts.ts';
import { type SentenceView, word } from './sentence-view.ts';

export function coordinated(context: EnglishContext, frame: Frame): readonly Frame[] {
  const first = frame.acted.mention;
  if (first === null || frame.power) return [];
  const { view } = context;
  const found: Frame[] = [];
  const laws = new Set([first.law]);
  for (let next = following(context, first, frame); next !== null; next = following(context, next, frame)) {
    if (!laws.has(next.law)) found.push({ ...frame, acted: { ...frame.acted, mention: next, span: next.span } });
    laws.add(next.law);
    if (found.length > view.tokens.length) break;
  }
  return found;
}

const JOINING = /^(?:,|and|or|nor|&|as|well|the|both|its|along|with|also)$/;

/** The law named next in the row: only joining words between, nothing behind it that makes it another thing. */
function following(context: EnglishContext, mention: Mention, frame: Frame): Mention | null {
  const { view } = context;
  const last = lastTokenOf(view, mention, { from: 0, to: view.tokens.length });
  let at = last + 1;
  let joined = false;
  while (at < view.tokens.length && view.mentionAt[at] === null && JOINING.test(word(view, at))) {
    joined ||= ['and', 'or', 'nor', '&', 'with', 'as'].includes(word(view, at)) || word(view, at) === ',';
    at++;
  }
  const next = view.mentionAt[at] ?? null;
  if (!joined || at - last > 5 || next === null || next === mention || next.span[0] < mention.span[1]) return null;
  const behind = lastTokenOf(view, next, { from: at, to: view.tokens.length }) + 1;
  return endsRow(view, behind) && !startsClause(context, frame, at, behind) ? next : null;
}

/** A noun behind the name would make it something else: `the Caesar Act and the Section 907 waiver`. */
function endsRow(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return (
    token === undefined ||
    token.kind !== 'word' ||
    isAdverb(token.text) ||
    PREPOSITIONS.has(token.text) ||
    /^(?:and|or|nor|but|while|when|that|which|have|has|had|is|are|was|were|will|would|itself|themselves)$/.test(
      token.text,
    )
  );
}

/** `suspended X, and Y remains in force`: the name begins a clause of its own, one that does not hold the first law. */
function startsClause(context: EnglishContext, frame: Frame, at: number, behind: number): boolean {
  const first = frame.acted.mention;
  return context.clauses.some((clause) => {
    const { subject } = clause;
    if (subject === null || subject.from > at || at >= subject.to) return clause.group.from === behind;
    const holdsFirst = context.view.mentionAt.slice(subject.from, subject.to).some((one) => one === first);
    return !holdsFirst;
  });
}
