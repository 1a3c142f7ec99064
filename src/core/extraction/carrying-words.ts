/** A language's words by which a text goes on with what it spoke of before. */
export interface CarryingWords {
  /** The whole of an actor that is the one before: `he`, `it`. */
  readonly actor: RegExp;
  /** Whether a name, as it is written, is that of several laws: `the three farm laws`, `sanctions on Russia`. */
  isOfSeveral(name: string): boolean;
  /**
   * A clause at the head, whose pronoun means what the next clause names: `After | it was signed, X was repealed`. In folded words: what
   * opens it, and what stands between its verb and the name.
   */
  readonly headClause: { readonly opens: RegExp; readonly upToName: RegExp };
}
