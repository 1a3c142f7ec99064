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
}

/** Verbs and clauses are told apart where they are asked for: most sentences of most texts neither report nor name a law. */
export function contextOf(
  view: SentenceView,
  index: number,
  calledA: ReadonlySet<string>,
  mentions: readonly Mention[],
): EnglishContext {
  let groups: readonly VerbGroup[] | null = null;
  let clauses: readonly Clause[] | null = null;
  return {
    view,
    index,
    calledA,
    mentions,
    get groups() {
      groups ??= verbGroups(view);
      return groups;
    },
    get clauses() {
      clauses ??= clausesOf(view, this.groups);
      return clauses;
    },
  };
}
