/** Counts that grow: the mutable half of `Count` and `Ways`. */
import type { Count, Way, Ways } from '../narrative.ts';

export interface Counting {
  reporting: number;
  reprints: number;
}

export type WaysCounting = Record<Way, Counting>;

export function noCount(): Counting {
  return { reporting: 0, reprints: 0 };
}

export function noWays(): WaysCounting {
  return { repeated: noCount(), corrected: noCount(), contradicted: noCount() };
}

export function countIn(counting: Counting, reprint: boolean): void {
  if (reprint) counting.reprints++;
  else counting.reporting++;
}

export function counted({ reporting, reprints }: Counting): Count {
  return { reporting, reprints };
}

export function countedWays({ repeated, corrected, contradicted }: WaysCounting): Ways {
  return { repeated: counted(repeated), corrected: counted(corrected), contradicted: counted(contradicted) };
}

/** What is kept under a key, made where it is not there. */
export function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
