/**
 * What the record has on the next day, or on the claim’s own. It counts days where the law is, and has no hours; where the words were written
 * it can still have been the day before (an order lifted in Seoul before dawn was told in Washington the evening before), and what was so
 * that morning was rightly told then. In: the case, its main finding, and how the claim is judged on another day. Out: that finding, or that
 * the record cannot tell.
 */
import type { LawEvent } from '../../law/event.ts';
import { addDays, type Day } from '../../time/day.ts';
import { type Case, happensOn } from '../case.ts';
import type { Finding } from '../finding.ts';
import { happening } from '../words.ts';

export function withoutHours(one: Case, found: Finding, judgedOn: (day: Day) => Finding): Finding {
  const { polarity, aspect } = one.claim.asserts;
  if (found.showing !== 'refuted' || polarity !== 'affirmed' || aspect === 'future') return found;
  const morning = untilThatDay(one, found, judgedOn);
  if (morning !== null) return morning;
  const next = addDays(one.asOf, 1);
  if (!happensOn(one, next)) return found;
  const later = judgedOn(next);
  const event = later.showing === 'supported' ? later.events.find((told) => isActOf(told, next)) : undefined;
  return event === undefined
    ? found
    : {
        ...later,
        showing: 'unknown',
        rule: 'time/next-day',
        record: found.record,
        events: [event],
        because: `${happening(event)}, by the calendar of that place; where this was said it may have been the day before`,
      };
}

/** `It is in force until he lifts it`, on the day on which he did: it still was, earlier that day. */
function untilThatDay(one: Case, found: Finding, judgedOn: (day: Day) => Finding): Finding | null {
  const { event: state, aspect, on } = one.claim.asserts;
  if ((state !== 'inForce' && state !== 'applies') || aspect !== 'present' || on !== null) return null;
  const event = found.events.find((told) => isActOf(told, one.asOf));
  if (event === undefined || judgedOn(addDays(one.asOf, -1)).showing !== 'supported') return null;
  return {
    ...found,
    showing: 'unknown',
    rule: 'time/same-day',
    events: [event],
    because: `${happening(event)}; whether these words came before or after that hour the record cannot tell`,
  };
}

/** An act at an hour that the record does not tell. What ends by itself ends when its day does, and no sooner. */
function isActOf({ on, kind }: LawEvent, day: Day): boolean {
  return on === day && kind !== 'expiration';
}
