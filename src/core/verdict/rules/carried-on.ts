/**
 * `Lind declares an emergency`, of one that another president declared long ago and Lind has just carried on for another year (as the
 * National Emergencies Act, 50 U.S.C. 1622(d), has it done by a notice each year). In: the case and what the record shows of a beginning. Out:
 * that finding, or that it was only carried on.
 */
import type { LawEvent } from '../../law/event.ts';
import { daysBetween } from '../../time/day.ts';
import { lastDay } from '../../time/partial-date.ts';
import type { Case } from '../case.ts';
import type { Finding } from '../finding.ts';
import { namesActor } from '../named-person.ts';
import { happening } from '../words.ts';

export function asCarriedOn(one: Case, finding: Finding): Finding {
  const [begun] = finding.events;
  if (finding.showing !== 'supported' || begun?.kind !== 'entryIntoForce') return finding;
  const event = carriedOnBy(one, begun);
  return event === undefined
    ? finding
    : {
        ...finding,
        showing: 'weaker',
        rule: 'beginning/only-carried-on',
        events: [event, begun],
        pattern: 'none',
        because: `${happening(event)}; ${happening(begun)}`,
      };
}

function carriedOnBy(one: Case, begun: LawEvent): LawEvent | undefined {
  const { on, polarity } = one.claim.asserts;
  if (on !== null || polarity === 'denied' || namesActor(one, begun)) return undefined;
  return one.events.findLast(
    (event) =>
      event.kind === 'prorogationOfForce' && namesActor(one, event) && daysBetween(lastDay(event.on), one.asOf) <= NEWS,
  );
}

/** Days for which it is told without its day. */
const NEWS = 30;
