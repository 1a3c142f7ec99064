/** Reported words that a colon opens: `said: …`, `writes in the margin: …`, `tells clients otherwise: …`, and how far they go. */
import { isAdverb, PREPOSITIONS } from '../../../lexicon/en/closed-classes.ts';
import { SAYING } from '../../../lexicon/en/cues.ts';
import type { EnglishContext } from '../../clauses/context.ts';
import { word } from '../../words/sentence-view.ts';
import { beginsClause } from '../bounds/reported-clause.ts';
import { reportedEnd } from '../bounds/reported-end.ts';
import type { Cue } from '../cues/cue.ts';

/** `said: the treaty ended in May; it was Berg who left`: what a colon opens goes on, unless another report follows. */
export function overSemicolons(context: EnglishContext, from: number): number {
  const { view } = context;
  let end = reportedEnd(context, from);
  while (word(view, end) === ';' && beginsClause(context, end + 1) && !reportsAgain(context, end + 1))
    end = reportedEnd(context, end + 1);
  return end;
}

export function reportsAgain({ view, groups }: EnglishContext, from: number): boolean {
  return groups.some(({ from: at, lemma }) => at >= from && SAYING.has(lemma)) || word(view, from) === 'in';
}

/** `wrote:`, `writes in the margin:`, with nothing more between. */
export function colonBehind({ view, groups }: EnglishContext, { to, lemma }: Cue): number | null {
  if (word(view, to) === ':') return to;
  if (isAdverb(word(view, to)) && word(view, to + 1) === ':') return to + 1;
  for (let at = to; at < to + 4 && SUCH.test(word(view, at)); at++) if (word(view, at + 1) === ':') return at + 1;
  if (!PREPOSITIONS.has(word(view, to)) || lemma === 'put') return null;
  for (let at = to + 1; at < to + 6; at++) {
    if (word(view, at) === ':') return at;
    if (view.tokens[at]?.kind !== 'word' || groups.some((group) => group.from === at)) return null;
  }
  return null;
}

/** `says | something else: …`, `writes | this: …`: that something is said, and nothing of it yet. */
const SUCH =
  /^(?:something|quite|else|different|otherwise|differently|this|the|same|thing|another|only|simply|it|much|as)$/;

/** `tells | clients otherwise: …`, `told | us the same thing: …` */
export function behindOtherwise({ view }: EnglishContext, from: number): number | null {
  const colon = [2, 3, 4].map((on) => from + on).find((at) => word(view, at) === ':');
  return colon !== undefined && /^(?:otherwise|differently|this|thing)$/.test(word(view, colon - 1)) ? colon + 1 : null;
}
