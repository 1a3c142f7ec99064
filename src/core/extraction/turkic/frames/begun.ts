/** What begins and is no law: a mechanism that is set off, a document that any may be. In: units, what begins, the verb. Out: yes or no. */
import { type Unit, unitText } from '../../inflecting/units.ts';
import type { TurkicPhrase } from '../phrases/turkic-phrase.ts';
import type { Predicate } from '../verbs/predicate.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

export function isOtherBegun(
  units: readonly Unit[],
  { head, to, mention }: TurkicPhrase,
  { negative }: Predicate,
  lexicon: TurkicLexicon,
): boolean {
  const words = mention === null ? [unitText(units, head)] : [unitText(units, to - 1), ...mention.name.text.split(' ')];
  // `tetik mekanizması | devreye girdi`: it was used, and was law before
  if (words.some((word) => /^me[kx]ani[zs]m/u.test(word.toLowerCase()))) return true;
  // a document that has not begun may be any that the text spoke of
  return negative && lexicon.document.test(unitText(units, head));
}
