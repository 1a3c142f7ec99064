import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import type { Predicate } from '../predicate.ts';

/** `neredeyse kaldırılıyordu`, `az qala ləğv edilirdi`; `kaldırıldı diye bir haber yok`. */
export function isAlmost({ units }: UnitSentence, { from, to }: Predicate): boolean {
  const before = [unitText(units, from - 1), unitText(units, from - 2)];
  if (before.some((word) => /^(?:neredeyse|azqala|qala|kalsin)$/u.test(word))) return true;
  const told = /^(?:diye|deyə)$/u.test(unitText(units, to));
  return (
    told && units.slice(to, to + 5).some(({ text }) => /^(?:haber|xəbər|soylenti|sayiə|dedikodu|sey)$/u.test(text))
  );
}
