/** What has come to the record behind a version until a later day: differences, and ends and beginnings that came due by themselves. */
import { type Coming, comingFrom } from '../calendar/coming.ts';
import type { Law } from '../law/law.ts';
import { lawById, measuresFor, type Register } from '../law/register.ts';
import { endOf, held } from '../status/effect.ts';
import { eventsKnown, statusAt } from '../status/status.ts';
import { addDays, type Day } from '../time/day.ts';
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
    if (law === undefined) return [];
    const was = had.get(id) ?? { law: id, verifiedThrough: law.verifiedThrough, events: [] };
    return differencesOf(was, law, knownAt);
  };
  const due = (id: string): readonly Coming[] => {
    const law = lawById(register, id);
    const was = had.get(id);
    if (law === undefined || was === undefined) return [];
    const then = { ...register, laws: [lawAsRecorded(law, was)] };
    return comingFrom(then, before.knownAt).filter(
      (one) => one.kind !== 'review' && came(one.on, before.knownAt, knownAt) && cameDue(one, law, knownAt),
    );
  };
  return {
    differences: once((id) => [id, ...measuresFor(register, id).map((measure) => measure.id)].flatMap(own)),
    due: once(due),
  };
}

/** Worked out once for each law: a text makes many claims on one. */
function once<T>(of: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const found = known.get(id) ?? of(id);
    known.set(id, found);
    return found;
  };
}

function came(on: string, after: Day, by: Day): boolean {
  return firstDay(on) > after && lastDay(on) <= by;
}

/** By what is known now: an end that was moved in time, or overtaken by another act, did not come due; nor a start that was undone. */
function cameDue({ kind, event, on }: Coming, law: Law, knownAt: Day): boolean {
  const known = eventsKnown(law, knownAt);
  const now = known.find((one) => one.id === event?.id);
  if (now === undefined) return false;
  if (kind !== 'expiry' && kind !== 'sunset') return held(now, known, lastDay(on)).holds;
  const eve = addDays(firstDay(on), -1);
  const { force, limits } = statusAt(law, { asOf: eve, knownAt });
  const stood = kind === 'sunset' ? force !== 'notInForce' : limits.some((limit) => limit.event === now.id);
  return stood && endOf(now, known, eve).date === on;
}
