import { addDays, type Day, dayAt } from '../../core/time/day.ts';
import type { Clock } from '../../outlets/clock.ts';
import { align } from '../align.ts';
import type { WatchList } from '../watch-list.ts';
import { apply, type Watched, type WatchRecord } from '../watched.ts';
import { type Known, knowing } from './known.ts';
import type { SharedPlace } from './place.ts';

/** All that is known of a watch, brought in line with its list: by one of those who begin at once, and by the others not again. */
export async function beginShared(list: WatchList, place: SharedPlace, clock: Clock): Promise<Known> {
  const known = knowing(place, clock);
  await known.sync();
  const records = alignment(list, known.watched);
  if (records.length === 0) return known;
  const nothing = { articles: [], claims: [], asked: null };
  const kept = await place.keep({ ...nothing, after: known.number(), records });
  // what others wrote meanwhile changes what is to be brought in line
  return kept.kind === 'kept' ? known.sync().then(() => known) : beginShared(list, place, clock);
}

function alignment(list: WatchList, watched: Watched): readonly WatchRecord[] {
  const records: WatchRecord[] = [];
  const { feeds, waiting, done } = watched;
  const copy = { ...watched, feeds: new Map(feeds), waiting: new Map(waiting), done: new Map(done) };
  const add = (record: WatchRecord) => {
    records.push(record);
    apply(copy, record);
  };
  align(list, { watched: copy, add });
  return records;
}

/** Articles of feeds that date them, which are not asked for them any more. */
export function overBefore(oldest: Day, { done, waiting }: Watched): readonly string[] {
  return [...done].flatMap(([url, day]) => (day !== null && day < oldest && !waiting.has(url) ? [url] : []));
}

/** The day before which a watch forgets. */
export function oldestDay(now: number, { since }: WatchList): Day {
  return addDays(dayAt(now), -since - FORGET_AFTER);
}

/** Days beyond those for which a feed is read. */
const FORGET_AFTER = 30;
