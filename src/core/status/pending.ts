import type { EventKind } from '../law/event-kind.ts';
import type { Law } from '../law/law.ts';
import { measuresFor, type Register } from '../law/register.ts';
import type { Day } from '../time/day.ts';
import { type Clocks, eventsKnown, lastStage, statusAt } from './status.ts';

/** A measure on its way that would change the law. */
export interface Pending {
  readonly measure: string;
  readonly title: string;
  readonly stage: EventKind;
  readonly since: string;
  readonly would: EventKind;
}

/** The measures that had begun by the day and had not failed, lapsed or become law. */
export function pendingAt(register: Register, law: Law, clocks: Clocks): readonly Pending[] {
  return measuresFor(register, law.id).flatMap((measure) => {
    const stage = lastStage(eventsKnown(measure, clocks.knownAt), lookUpTo(measure, clocks.asOf));
    const would = measure.would.find((one) => one.law === law.id);
    if (stage === null || would === undefined || statusAt(measure, clocks).force !== 'proposed') return [];
    return [{ measure: measure.id, title: measure.title, stage: stage.kind, since: stage.on, would: would.does }];
  });
}

function lookUpTo(measure: Law, asOf: Day): Day {
  return asOf < measure.verifiedThrough ? asOf : measure.verifiedThrough;
}
