/**
 * A law that ran out at midnight and was renewed in the course of that day: days do not tell whether it was gone for some hours. In: the
 * case and the readings. Out: a finding that it cannot be told, or null.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { LawEvent } from '../../law/event.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay } from '../../time/partial-date.ts';
import type { Case } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { happening } from '../words.ts';

const finding = findingOn('force', 'repeal');

export function renewedThatDay(one: Case, readings: readonly Assertable[]): Finding | null {
  if (!readings.includes('expiration') || one.claim.asserts.polarity === 'denied') return null;
  const renewal = one.events.findLast((event) => isOnItsLastDay(one, event));
  const since = renewal === undefined ? Number.NaN : daysBetween(firstDay(renewal.on), one.asOf);
  if (renewal === undefined || !(since >= 0 && since <= A_MONTH)) return null;
  if (one.events.some(({ kind, on }) => kind === 'expiration' && on >= renewal.on)) return null;
  return finding(one, readings, {
    showing: 'unknown',
    rule: 'ending/renewed-that-day',
    events: [renewal],
    because: `it was renewed on the very day from which it would have been gone, and the record does not tell the hour: ${happening(renewal)}`,
  });
}

/** Made on the first day that an earlier end would have left without it. */
function isOnItsLastDay({ events }: Case, renewal: LawEvent): boolean {
  return renewal.kind === 'prorogationOfForce' && events.some(({ until }) => until.date === renewal.on);
}

const A_MONTH = 31;
