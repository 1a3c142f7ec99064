/**
 * Laws that a text brings in without a name that could be looked up: `a ban in Montana`, `its own embargo`, `the older statute`. Behind
 * them “it” and “the ban” may mean them, and then say nothing of the law that the text named before. The same for every language.
 */
import { ANY_BILL, ANY_LAW, SAME_THING } from './law-nouns.ts';

export interface UnnamedLaw {
  /** Where its noun phrase begins, in characters of the text. */
  readonly at: number;
  /** Its noun, in English and folded. */
  readonly noun: string;
  readonly many: boolean;
  /** Whose it is, by ISO 3166 code, where that alone makes it another law: `India’s ban` is none of the American laws. */
  readonly states: readonly string[];
  /** `a bill`, and nothing that makes it another than the one spoken of. */
  readonly indefinite: boolean;
  /** Whether a pronoun behind it can mean it: it is no object of what the law itself does (`replaced an older statute`). */
  readonly prominent: boolean;
}

/** Whether the noun is the one that it was brought in by, or another for the same thing. */
export function isSameThing(noun: string, { noun: own }: UnnamedLaw): boolean {
  return own === noun || SAME_THING.some((row) => row.includes(own) && row.includes(noun));
}

/** `the law` may be any law, `the measure` any bill. */
export function mayStandFor(noun: string, { noun: own }: UnnamedLaw): boolean {
  const isBill = ANY_BILL.has(own);
  return ANY_LAW.has(noun) ? !isBill || ANY_LAW.has(own) : isBill && ANY_BILL.has(noun);
}
