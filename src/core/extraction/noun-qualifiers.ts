/** A language's words beside a noun for a law, folded. */
export interface NounQualifiers {
  /** `the old |`, `the former |`, at the end of what stands before the noun, or of its own words. */
  readonly old: RegExp;
  /** `a new law`, `replaces the act`: what shows that a text tells an old law from a new one. */
  readonly renewed: RegExp;
  /** `the document`, where the language calls a law so, and the papers that it may be instead: `memorandum`, `decree`. */
  readonly paper?: { readonly noun: RegExp; readonly others: RegExp };
  /** The year in group 1: at the end of what stands before the noun, in its words, at the head of what stands behind it. */
  readonly year: {
    readonly before?: RegExp;
    readonly within?: RegExp;
    readonly behind?: RegExp;
    /** `last year’s |` in the words of the noun: of the year before that of the text. */
    readonly last?: RegExp;
  };
  /** ` that suspends the right`, ` requiring platforms`, right behind the noun: what the law does; and words in it that say nothing of that. */
  readonly does?: { readonly clause: RegExp; readonly ofAny: RegExp };
  /** `a repeal of the 2002 law`, to its end: a bill, told by the law that it would change. */
  readonly ofLaw?: RegExp;
}
