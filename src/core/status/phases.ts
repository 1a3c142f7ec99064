import { effectOf } from '../law/event.ts';
import type { Law } from '../law/law.ts';
import { addDays, type Day } from '../time/day.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import { type Efficacy, type Force, type Status, statusAt } from './status.ts';

/** A stretch of days, [from, to), on which a law's force and efficacy did not change. */
export interface Phase {
  readonly from: Day;
  readonly to: Day;
  readonly force: Force;
  readonly efficacy: Efficacy;
  readonly certain: boolean;
  readonly status: Status;
}

/** A law's whole history as stretches of equal status, from its first event to the day after the last verified one. */
export function phases(law: Law, knownAt: Day): readonly Phase[] {
  const end = addDays(law.verifiedThrough, 1);
  const days = boundaries(law).filter((day) => day < end);
  const found: Phase[] = [];
  for (const [index, from] of days.entries()) {
    const status = statusAt(law, { asOf: from, knownAt });
    const to = days[index + 1] ?? end;
    const before = found.at(-1);
    if (before !== undefined && alike(before, status)) found[found.length - 1] = { ...before, to };
    else found.push({ from, to, force: status.force, efficacy: status.efficacy, certain: status.certain, status });
  }
  return found;
}

function alike(phase: Phase, status: Status): boolean {
  return phase.force === status.force && phase.efficacy === status.efficacy && phase.certain === status.certain;
}

/** Every day on which the status can change. */
function boundaries(law: Law): readonly Day[] {
  const dates = law.events.flatMap((event) =>
    [event.on, effectOf(event), event.until.date, event.through].filter((date) => date !== null),
  );
  const days = dates.flatMap((date) => [firstDay(date), lastDay(date), addDays(lastDay(date), 1)]);
  return [...new Set(days)].sort();
}
