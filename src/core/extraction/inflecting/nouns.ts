/** What a noun says of a law, whatever the language: lexicons give stems, readers ask for a word. */
import type { Target } from '../../claim/claim.ts';
import { toldOfWordBy } from '../../text/told-once.ts';

export type NounMeaning =
  | { readonly kind: 'target'; readonly target: Target }
  /** A part of the law. */
  | { readonly kind: 'part' }
  /** `term`, `period`: what happens to it happens to what it belongs to. */
  | { readonly kind: 'term' }
  /** The law as a whole; `carriedAs` are the register's English nouns for it. */
  | { readonly kind: 'law'; readonly carriedAs: readonly string[] };

export type NounRule = readonly [RegExp, NounMeaning];

export const nounMeaning: (rules: readonly NounRule[], word: string) => NounMeaning | null = toldOfWordBy(
  (rules, word) => rules.find(([pattern]) => pattern.test(word))?.[1] ?? null,
);

export const target = (of: Target): NounMeaning => ({ kind: 'target', target: of });
export const law = (carriedAs: string): NounMeaning => ({ kind: 'law', carriedAs: carriedAs.split(' ') });
export const PART: NounMeaning = { kind: 'part' };
export const TERM: NounMeaning = { kind: 'term' };
