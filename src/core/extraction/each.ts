/** Of what a claim’s words say `each`, in any language. In: what was found of a year and of an administration. Out: as a claim has it. */
import type { Each } from '../claim/claim.ts';

export interface EachWords {
  /** Words for an administration that tell of which kind it is: a party, a leaning. */
  readonly ofAKind: RegExp;
  /** `without a break`: each administration, each year of it. */
  readonly withoutBreak: RegExp;
}

export function eachOf(
  words: string,
  { year, administration }: { readonly year: boolean; readonly administration: string | null },
  { ofAKind, withoutBreak }: EachWords,
): readonly Each[] {
  const each: Each[] = year ? ['year'] : [];
  if (administration === null) return each;
  if (ofAKind.test(administration)) return [...each, 'administrationOfAKind'];
  each.push('administration');
  if (!year && withoutBreak.test(words)) each.push('year');
  return each;
}
