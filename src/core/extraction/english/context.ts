/** What the English forms share about one sentence: computed once, read by each form. */
import type { Mention } from '../mentions.ts';
import { type Clause, clausesOf } from './clause.ts';
import type { SentenceView } from './sentence-view.ts';
import { type VerbGroup, verbGroups } from './verb-group.ts';

export interface EnglishContext {
  readonly view: SentenceView;
  readonly index: number;
  readonly groups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  /** Nouns that carry on a law that the document names. */
  readonly calledA: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
  /** The sentence before. */
  readonly previous: EnglishContext | null;
}

export function contextOf(
  view: SentenceView,
  index: number,
  calledA: ReadonlySet<string>,
  mentions: readonly Mention[],
  previous: EnglishContext | null,
): EnglishContext {
  const groups = verbGroups(view);
  return { view, index, groups, clauses: clausesOf(view, groups), calledA, mentions, previous };
}
