/**
 * An ending that is on its way: a bill that would do it, somebody who said that it will be done. It is a weaker effect than the end
 * itself, save where the act is spoken of and not its effect. In: the case and the readings of what is claimed. Out: a finding, or null.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { LawEvent } from '../../law/event.ts';
import { type EventKind, FORCE_ENDING, groupOf, isEventKind, LIMITING } from '../../law/event-kind.ts';
import { firstDay } from '../../time/partial-date.ts';
import { lastSaid, onlyAnnounced } from '../announcements.ts';
import { BY_COURT } from '../bench.ts';
import type { Case } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { furthest, onlyBill, stepsToward } from '../stages.ts';
import { dateInWords, happening } from '../words.ts';
import { renewedThatDay } from './renewed-that-day.ts';

const finding = findingOn('force', 'repeal');

/** A bill that would do it has got so far and no further. */
export function onItsWay(one: Case, readings: readonly Assertable[]): Finding | null {
  const steps = stepsToward(one, ({ law, does }) => law === one.law.id && FORCE_ENDING.has(does));
  const reached = furthest(steps, (step) => step.event);
  if (reached === undefined || readings.every((reading) => BY_COURT.has(reading)) || readings[0] === 'expiration')
    return null;
  const { event } = reached;
  if (one.claim.asserts.effectTold === true && VOTED.has(event.kind)) return asToldOf(one, readings, event);
  return finding(one, readings, {
    rule: 'ending/bill-only',
    ...onlyBill('no act has ended it', reached),
  });
}

/** `welcomed the repeal`, `the new act replaces it`: who speaks of the act as such speaks of it as it stands, voted or announced. */
function asToldOf(one: Case, readings: readonly Assertable[], event: LawEvent): Finding {
  return finding(one, readings, {
    showing: 'supported',
    rule: 'ending/act-spoken-of',
    events: [event],
    record: happening(event),
    because: happening(event),
  });
}

const VOTED: ReadonlySet<EventKind> = new Set<EventKind>(['passage', 'presentation', 'signature']);

/** Somebody said that it will be done. */
export function announced(one: Case, readings: readonly Assertable[]): Finding | null {
  // `parliament voted to leave`: that it voted is no announcement
  const [told] = one.claim.asserts.readings;
  if (told !== undefined && isEventKind(told) && groupOf(told) === 'stage') return null;
  const event = lastSaid(
    one,
    (would) =>
      (FORCE_ENDING.has(would) || LIMITING.has(would) || readings.includes(would)) &&
      (readings[0] !== 'expiration' || would === 'expiration'),
  );
  if (event === null || readings.every((reading) => BY_COURT.has(reading))) return null;
  const ends = event.would !== null && FORCE_ENDING.has(event.would);
  if (one.claim.asserts.effectTold === true && ends) return asToldOf(one, readings, event);
  return finding(one, readings, { rule: 'ending/announced-only', ...onlyAnnounced(event) });
}

/** `It has no end date`, `it runs without a time limit`, of what is to run out on a day that is set; `it expired`, of the day on which it was renewed. */
export function endSet(one: Case, readings: readonly Assertable[]): Finding | null {
  const renewed = renewedThatDay(one, readings);
  if (renewed !== null) return renewed;
  const { polarity, aspect, on, until } = one.claim.asserts;
  const open = polarity === 'denied' && aspect === 'present' && on === null && until === null;
  if (!open || !readings.every((reading) => reading === 'expiration') || one.beyond) return null;
  const event = one.status.because.findLast(
    ({ kind, until: end, scope }) =>
      !LIMITING.has(kind) &&
      scope.part === null &&
      end.date !== null &&
      end.basis !== 'practice' &&
      firstDay(end.date) > one.asOf,
  );
  if (event === undefined || event.until.date === null || one.status.force !== 'inForce') return null;
  return finding(one, readings, {
    showing: 'supported',
    rule: 'ending/end-set',
    events: [event],
    because: `${happening(event)}, until ${dateInWords(event.until.date)}`,
  });
}
