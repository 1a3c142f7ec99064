/** What has not come about, told behind the noun for it: `tərk etməsi hələ başa çatmayıb`, `onay süreci henüz başlamadı`. */
import type { UnitSentence } from '../../inflecting/units.ts';
import { clauseEnd } from '../clauses/clause.ts';

/** `tərk etməsi hələ başa çatmayıb`, `kaldırılması gerçekleşmedi`, `imzalanması qabaqdadır`: it has not come about. */
export function fellThrough({ units }: UnitSentence, from: number): boolean {
  const words = units.slice(from, clauseEnd(units, from)).map((unit) => unit.text);
  if (words.length > 0 && words.length <= 4 && AHEAD.test(words.at(-1) ?? '')) return true;
  if (NOT_BEGUN.test(words.join(' '))) return true;
  return (
    words.length <= 6 &&
    /(?:^| )(?:basa cat|bas tut|gerceklesm|tamamlanm|reallasm|gercəkləsm)/u.test(words.join(' ')) &&
    /m[aeə](?:d[iu]|y[iu]b|m[iu]s)(?:t[iu]r|d[iu]r)?$/u.test(words.at(-1) ?? '')
  );
}

/** `ratifikasiyası | hələ başlamayıb`, `onay | süreci henüz başlamadı`. */
const NOT_BEGUN =
  /^(?:(?:proses|surec)\p{L}* )?(?:(?:hələ|hələlik|henuz|hala|ise|isə|də|de) )*basla(?:n|t[iu]l|d[iu]l)?m[aə](?:d[iu]|m[iu]s(?:t[iu]r)?|y[iu]b)$/u;

const AHEAD = /^(?:qabaqda|irəlidə|onumuzde|ileride)(?:d[iu]r)?$/u;
