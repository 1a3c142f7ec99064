/** How a language says of what it has just told that it is not so. Folded. */
export interface GainsayingWords {
  /** At the head of the next sentence: `That is false.` */
  readonly next: RegExp;
  /** At the end of the same sentence: `– not.`; left out where its forms know that themselves. */
  readonly tail?: RegExp;
}
