/** Behind a verb that attributes a quotation: nobody, so that whoever spoke last goes on; and who it is said to, behind who says it. */
import type { Range } from '../../inflecting/reporting.ts';
import { type Unit, unitText } from '../../inflecting/units.ts';
import { type CueWords, type Saying, skipMarks } from './cue-words.ts';

/** `“…” | dedi.`, `“…” | diye konuştu.`: nothing but the verb stands behind. */
export function alone(units: readonly Unit[], words: CueWords, saying: Saying): Range | null {
  const from = skipMarks(units, 0);
  let to = from;
  while (words.quotative.test(unitText(units, to))) to++;
  const ends = saying(units[to]) && /^[.;]?$/.test(unitText(units, to + 1));
  return ends && to - from <= 2 ? [from, to + 1] : null;
}

/** `diyor bir avukat | müvekkillerine`, `deyir bir vəkil | müştərilərinə`: whom it is said to stands last. */
export function beforeHearers(units: readonly Unit[], from: number, end: number): number {
  let to = end;
  while (to > from + 1 && units[to - 1]?.capital === false && HEARERS.test(unitText(units, to - 1))) to--;
  return to;
}
const HEARERS = /\p{L}{3}l[aeə]r(?:[iu]n)?[aeə]$/u;
