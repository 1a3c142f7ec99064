/** Laws behind a clause that tells something of them. */
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { TurkicPhrase } from '../phrases/turkic-phrase.ts';
import type { Predicate } from '../verbs/predicate.ts';

/**
 * `Kongre’nin kaldırdığı | 907. madde`, `ləğv edilmiş | 907-ci düzəliş`, `ABŞ-ın çıxdığı | Paris sazişi`: the law that a clause
 * before it tells something of.
 */
export function relativeHead(
  { units }: UnitSentence,
  predicate: Predicate,
  phrases: readonly TurkicPhrase[],
): TurkicPhrase | null {
  const word = unitText(units, predicate.to - 1);
  const relative =
    (predicate.form === 'factive' && /(?:[dt][iu][gy][iu]|[dt][iu][kq]l[aeə]r[iu])$/u.test(word)) ||
    (predicate.form === 'perfect' && /m[iu]s$/u.test(word));
  // `reddetmiş | ve İstanbul Sözleşmesi’nin …`: another clause
  if (!relative || /^(?:ve|və|,)$/u.test(unitText(units, predicate.to))) return null;
  const head = phrases.find((phrase) => phrase.from === predicate.to || phrase.from === predicate.to + 1);
  return head === undefined || head.mention === null ? null : head;
}
