/** An infinitive behind a bill that was signed: `signed a law on Saturday to extend X`. In: its clause. Out: its mood, or null. */
import { CALENDAR } from '../../lexicon/en/closed-classes.ts';
import type { Clause } from '../clauses/clause.ts';
import type { EnglishContext } from '../clauses/context.ts';
import { type MoodOf, signs } from './gerund-mood.ts';
import type { Mood } from './mood.ts';
import { isUndone } from './undone.ts';

/** `signed a law on Saturday | to extend X`: what a bill would do is done once it is signed. */
export function signedPaper(context: EnglishContext, { group, index }: Clause, moodOf: MoodOf): Mood | null {
  const { view, clauses } = context;
  const matrix = clauses[index - 1];
  if (matrix === undefined || matrix.group.passive || !signs(view, matrix)) return null;
  const between = view.tokens.slice(matrix.group.to, group.from);
  const paper = between.findLastIndex(({ text }) => PAPER.test(text));
  const name = view.mentionAt.slice(matrix.group.to, group.from).some((mention) => mention !== null);
  // nothing but a time stands behind the paper
  const behind = between
    .slice(paper + 1)
    .every(
      ({ text, kind }) => kind === 'number' || CALENDAR.has(text) || /^(?:on|in|this|last|late|early)$/.test(text),
    );
  if (paper === -1 || name || !behind) return null;
  return { ...moodOf(context, matrix), denied: isUndone(view, matrix), governor: null };
}

const PAPER = /^(?:law|bill|legislation|measure|act)$/;
