/**
 * What a law makes of conduct (LegalRuleML): it forbids it, requires it, allows it, or frees from it. Texts often tell of that alone, and
 * of no law: `companies may pay bribes abroad again`.
 */
export const NORMS = ['prohibition', 'obligation', 'permission', 'release'] as const;
export type Norm = (typeof NORMS)[number];

/** Conduct, as texts put it in words: of every group one word, in any order within one clause; English, and in their plain form. */
export interface Conduct {
  /** What the law makes of it; a `release` is from what people would otherwise have to do: pay a duty, repay a loan. */
  readonly norm: Norm;
  /** Groups of words. The first is the deed: `bribe`, `bribery`, `pay off`. */
  readonly of: readonly (readonly string[])[];
  /** Words in the clause that make it other conduct. */
  readonly unlike: readonly string[];
}
