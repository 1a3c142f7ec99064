/**
 * `The sedition law lives on as Section 152`, `survives in spirit`, `under another name`: what a law is said to have become, or to be like,
 * is not the law. In: a clause in its sentence, and what its verb was matched with. Out: whether something else is said to go on.
 */
import type { Clause } from '../clauses/clause.ts';
import type { Match } from '../frames/verb-roles.ts';
import { type SentenceView, word } from '../words/sentence-view.ts';

export function livesOnAsAnother(view: SentenceView, { group }: Clause, { entry }: Match): boolean {
  if (entry.sense !== 'remain' || entry.on !== 'subject' || !GOING_ON.has(group.lemma)) return false;
  const at = group.to + entry.rest.length;
  const link = word(view, at);
  if (link === 'as') return true;
  if (link !== 'in' && link !== 'under') return false;
  const behind = [1, 2].map((offset) => word(view, at + offset));
  return behind.some((text) => OTHER.has(text)) || (link === 'in' && behind.some((text) => LIKENESS.has(text)));
}

const GOING_ON: ReadonlySet<string> = new Set('live survive persist endure exist linger carry'.split(' '));
const OTHER: ReadonlySet<string> = new Set('another other new different'.split(' '));
const LIKENESS: ReadonlySet<string> = new Set('spirit substance essence memory all'.split(' '));
