/** What the English forms share about one sentence: computed once, read by each form. */
import type { Mention } from '../../mentions.ts';
import { CARRIER } from '../phrases/noun-phrase.ts';
import { LAW_NOUN } from '../phrases/phrase-scope.ts';
import { type VerbGroup, verbGroups } from '../verbs/verb-group.ts';
import { has, type SentenceView } from '../words/sentence-view.ts';
import type { WordClass } from '../words/word-class.ts';
import { type Clause, clausesOf } from './clause.ts';

export interface EnglishContext {
  readonly view: SentenceView;
  readonly index: number;
  readonly groups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  /** Nouns that carry on a law that the document names. */
  readonly calledA: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
  /** Whether any word of it can mean a law: a law’s name, or one that carries a law on. */
  readonly meansLaw: boolean;
  /** Whether a name or a noun for a law stands in it, and not only what points to one spoken of just before. */
  readonly bringsUpLaw: boolean;
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
  return new SentenceContext({ view, index, calledA, mentions, previous });
}

/** Verbs and clauses are told apart where they are asked for: most sentences of most texts neither report nor name a law. */
class SentenceContext implements EnglishContext {
  readonly view: SentenceView;
  readonly index: number;
  readonly calledA: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
  readonly previous: EnglishContext | null;
  #groups: readonly VerbGroup[] | null = null;
  #clauses: readonly Clause[] | null = null;
  #meansLaw: boolean | null = null;
  #bringsUpLaw: boolean | null = null;

  constructor({
    view,
    index,
    calledA,
    mentions,
    previous,
  }: Pick<EnglishContext, 'view' | 'index' | 'calledA' | 'mentions' | 'previous'>) {
    this.view = view;
    this.index = index;
    this.calledA = calledA;
    this.mentions = mentions;
    this.previous = previous;
  }

  get groups(): readonly VerbGroup[] {
    this.#groups ??= verbGroups(this.view);
    return this.#groups;
  }

  get clauses(): readonly Clause[] {
    this.#clauses ??= clausesOf(this.view, this.groups);
    return this.#clauses;
  }

  get meansLaw(): boolean {
    this.#meansLaw ??= has(this.view, CARRIER) || this.bringsUpLaw;
    return this.#meansLaw;
  }

  get bringsUpLaw(): boolean {
    this.#bringsUpLaw ??=
      this.view.names || has(this.view, LAW_NOUN) || this.view.tokens.some(({ text }) => this.calledA.has(text));
    return this.#bringsUpLaw;
  }
}

/** The clauses of a sentence that has a word of the class; none of one that has not, whose clauses are then not told apart. */
export function clausesWith(context: EnglishContext, wanted: WordClass): readonly Clause[] {
  return has(context.view, wanted) ? context.clauses : NONE;
}

/** The same, where something in the sentence can mean a law. */
export function clausesOnLaw(context: EnglishContext, wanted: WordClass): readonly Clause[] {
  return has(context.view, wanted) && context.meansLaw ? context.clauses : NONE;
}

const NONE: readonly Clause[] = [];
