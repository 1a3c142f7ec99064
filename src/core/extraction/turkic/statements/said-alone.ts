/** A verb that attributes a quotation, and nobody with it: whoever spoke last goes on. */
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
