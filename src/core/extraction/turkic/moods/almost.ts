import { type Unit, type UnitSentence, unitText } from '../../inflecting/units.ts';
import { clauseEnd } from '../clauses/clause.ts';
import type { Predicate } from '../verbs/predicate.ts';
import type { TurkicLexicon } from '../words/lexicon.ts';

/** `neredeyse kaldırılıyordu`, `az qala ləğv edilirdi`; `kaldırıldı diye bir haber yok`. */
export function isAlmost({ units }: UnitSentence, { from, to }: Predicate): boolean {
  const before = [unitText(units, from - 1), unitText(units, from - 2)];
  if (before.some((word) => /^(?:neredeyse|azqala|qala|kalsin)$/u.test(word))) return true;
  const told = /^(?:diye|deyə)$/u.test(unitText(units, to));
  return (
    told && units.slice(to, to + 5).some(({ text }) => /^(?:haber|xəbər|soylenti|sayiə|dedikodu|sey)$/u.test(text))
  );
}

/** `çıkan | ilk ülke olmaya hazırlanıyor`, `çıxan | birinci dövlət olacaq`: what it would be known for, once it is done. */
export function isToBeFirst(units: readonly Unit[], to: number, governors: TurkicLexicon['governors']): boolean {
  const first = [to, to + 1, to + 2].find((at) =>
    /^(?:ilk|tek|yegane|yeganə|\p{L}{2,}[iu]nc[iu])$/u.test(unitText(units, at)),
  );
  if (first === undefined) return false;
  const being = units.findIndex(
    (unit, at) =>
      at > first &&
      at <= first + 5 &&
      /^ol(?:m[aə][yğg]?[aə]|m[aə][kq]|ac[aə][kq]\p{L}*|m[aə]s[iu]\p{L}*)$/u.test(unit.text),
  );
  if (being < 0) return false;
  if (/^olac/u.test(unitText(units, being))) return true;
  return units
    .slice(being, clauseEnd(units, being))
    .some(({ text }) =>
      governors.some(
        ([pattern, of]) => (of === 'planned' || of === 'demanded' || of === 'hypothetical') && pattern.test(text),
      ),
    );
}
