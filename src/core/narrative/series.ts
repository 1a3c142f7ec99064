/** The weeks of a narrative without gaps, joined where there are more of them than have room. */
import { addDays, type Day, daysBetween } from '../time/day.ts';
import { type NarrativeWeek, WAYS, type Ways } from './narrative.ts';
import { at, countedWays, noWays, type WaysCounting } from './tally/counting.ts';

export interface Bin extends Ways {
  /** A Monday. */
  readonly from: Day;
}

export interface Series {
  /** How many weeks stand in each bin. */
  readonly weeks: number;
  readonly bins: readonly Bin[];
}

const SIZES = [1, 2, 4, 8, 13, 26, 52, 104, 260, 520, 1040, 2600, 5200];

/** At most so many bins; none where no article has a day. */
export function seriesOf(weeks: readonly NarrativeWeek[], most: number): Series {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return { weeks: 1, bins: [] };
  const all = daysBetween(first.monday, last.monday) / 7 + 1;
  const size = SIZES.find((one) => Math.ceil(all / one) <= most) ?? Math.ceil(all / most);
  const counts = new Map<number, WaysCounting>();
  for (const week of weeks)
    add(at(counts, Math.floor(daysBetween(first.monday, week.monday) / 7 / size), noWays), week);
  const bins = Array.from({ length: Math.ceil(all / size) }, (_, bin): Bin => {
    const counted = countedWays(counts.get(bin) ?? noWays());
    return { from: addDays(first.monday, 7 * size * bin), ...counted };
  });
  return { weeks: size, bins };
}

function add(counting: WaysCounting, ways: Ways): void {
  for (const way of WAYS) {
    counting[way].reporting += ways[way].reporting;
    counting[way].reprints += ways[way].reprints;
  }
}
