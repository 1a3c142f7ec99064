/** What has come to the record behind a version until a later day: differences, and ends and beginnings that came due by themselves. */
import { type Coming, comingFrom } from '../calendar/coming.ts';
import { lawById, measuresFor, type Register } from '../law/register.ts';
import { endOf } from '../status/effect.ts';
import { eventsKnown } from '../status/status.ts';
import type { Day } from '../time/day.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import type { CaseFile } from './case.ts';
import { differencesOf, type RecordDifference } from './record-difference.ts';
import { lawAsRecorded } from './recorded-law.ts';

export interface RecordMoved {
  /** Of a law, then of the measures that would change it. */
  differences(law: string): readonly RecordDifference[];
  /** What was coming to the law when the version was derived, and has come due since. */
  due(law: string): readonly Coming[];
}

export function recordMoved(
  before: Pick<CaseFile, 'record' | 'knownAt'>,
  register: Register,
  knownAt: Day,
): RecordMoved {
  const had = new Map(before.record.map((one) => [one.law, one]));
  const own = (id: string): readonly RecordDifference[] => {
    const law = lawById(register, id);
    const was = had.get(id);
    if (law === undefined) return [];
    return differencesOf(was ?? { law: id, verifiedThrough: law.verifiedThrough, events: [] }, law, knownAt);
  };
  return {
    differences: (id) => [id, ...measuresFor(register, id).map((measure) => measure.id)].flatMap(own),
    due: (id) => {
      const law = lawById(register, id);
      const was = had.get(id);
      if (law === undefined || was === undefined) return [];
      const then = { ...register, laws: [lawAsRecorded(law, was)] };
      const known = eventsKnown(law, knownAt);
      return comingFrom(then, before.knownAt).filter(
        (one) => one.kind !== 'review' && came(one.on, before.knownAt, knownAt) && stillSet(one, known),
      );
    },
  };
}

function came(on: string, after: Day, by: Day): boolean {
  return firstDay(on) > after && lastDay(on) <= by;
}

/** An end that was moved in time did not come due. */
function stillSet({ kind, event, on }: Coming, known: Parameters<typeof endOf>[1]): boolean {
  const now = known.find((one) => one.id === event?.id);
  if (now === undefined) return false;
  return kind !== 'expiry' && kind !== 'sunset' ? true : endOf(now, known, lastDay(on)).date === on;
}
