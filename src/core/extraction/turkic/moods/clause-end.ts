/** What a Turkic clause with a noun of event in it ends in: whether it takes for granted that it came about. */
import { type UnitSentence, unitText } from '../../inflecting/units.ts';
import { isStop } from '../clauses/clause.ts';

/** `yürürlüğe girmesi ertelendi`, `ləğvi dayandırıldı`: what was put off or kept back is not there. */
const UNDOING = /^(?:ertele|otele|engelle|onle|durdur|reddedil|dayandir|gecik|bloklan|qarsisi)/u;

/** What people call a thing that has happened, without a verb: `X’in kaldırılması tarihî bir adım`. */
const JUDGING =
  /^(?:adim|basari|zafer|olay|gelisme|hata|kazanim|yenilgi|skandal|felaket|noktasi|an|hadisə|ugur|qələbə|nailiyyət|səhv|fəlakət|məglubiyyət)$/u;

/** Whether the clause ends in a predicate that takes its subject for granted: a past verb, or a noun with the copula. */
export function predicates({ units }: UnitSentence, from: number): 'there' | 'unreal' | null {
  let end = from;
  while (end < units.length && !isStop(units[end]) && unitText(units, end) !== '"') end++;
  // `…, tarixi hadisədir, – X bildirib`
  while (end > from + 1 && unitText(units, end - 1) === ',') end--;
  const last = unitText(units, end - 1);
  if (end <= from) return null;
  if (
    UNDOING.test(last) ||
    UNDOING.test(unitText(units, from)) ||
    (last !== '' && /^(?:təxirə|askiya|rəddə)$/u.test(unitText(units, end - 2)))
  )
    return 'unreal';
  if (
    /(?:c[aeə][kqg](?:d[iu]r|t[iu]r)?|m[aeə]l[iu](?:d[iu]r)?|[iu]rs[aeə]|[^iu]s[aeə])$/u.test(last) ||
    /^(?:ol(?:ur|ar)(?:d[iu])?$|mumkun|imkansiz|bilər|bilir|lazim|gerek|gərək|vacib|sart|mumkundur|lazimdir|gerekiyor|gərəkdir)/u.test(
      last,
    )
  )
    return 'unreal';
  return /(?:[dt][iu]r?|m[iu]s|[iu]b|[iu]r|yor|[dt][iu]l[aeə]r)$/u.test(last) || JUDGING.test(last) ? 'there' : null;
}
