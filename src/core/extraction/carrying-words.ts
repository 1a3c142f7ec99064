/** A language's words by which a text goes on with what it spoke of before. */
export interface CarryingWords {
  /** The whole of an actor that is the one before: `he`, `it`. */
  readonly actor: RegExp;
  /** Whether a name, as it is written, is that of several laws: `the three farm laws`, `sanctions on Russia`. */
  isOfSeveral(name: string): boolean;
  /** Ends what stands before a law that is named only to tell another from it: `A, unlike | X`, `A and not | X`. In folded words. */
  readonly besideAnother: RegExp;
  /** All that stands before the name of what a sentence is about: `As for | X, …`, `Take | X: …`. In folded words. */
  readonly opensLabel: RegExp;
  /** All that stands between two laws that are named in one breath: `X and Y`. In folded words. */
  readonly joining: RegExp;
  /**
   * A clause at the head, whose pronoun means what the next clause names: `After | it was signed, X was repealed`. In folded words: what
   * opens it, and what stands between its verb and the name.
   */
  readonly headClause: { readonly opens: RegExp; readonly upToName: RegExp };
}
