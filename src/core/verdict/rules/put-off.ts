/**
 * “Delayed by a year”, “until December 2026”: how far, and to which day, a start is said to have been put off. In: the case and the
 * postponement that decided. Out: a facet against the days that it set, for any whom it set one for; null of other events.
 */
import type { Facet } from '../../claim/facet.ts';
import { effectOf, type LawEvent } from '../../law/event.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay, lastDay, overlaps, type PartialDate } from '../../time/partial-date.ts';
import type { Case } from '../case.ts';
import { dateInWords } from '../words.ts';
import { facet } from './compared.ts';

export function putOffUntil(one: Case, event: LawEvent): Facet | null {
  const { until } = one.claim.asserts;
  const starts = startsSet(one, event);
  if (until === null || starts.length === 0) return null;
  const fits = starts.some(({ to }) => overlaps(until, to));
  const record = starts.map(({ to }) => `until ${dateInWords(to)}`).join(', ');
  const rule = fits ? 'until/fits' : 'until/another-start';
  return facet('duration', `until ${dateInWords(until)}`, record, fits ? 'supported' : 'refuted', rule, event);
}

export function putOffFor(one: Case, event: LawEvent): Facet | null {
  const { duration } = one.claim.asserts;
  const lengths = startsSet(one, event).map(({ from, to }) => ({
    least: daysBetween(lastDay(from), firstDay(to)),
    most: daysBetween(firstDay(from), lastDay(to)),
  }));
  if (duration === null || duration.days === null || lengths.length === 0) return null;
  const { days, bound, text } = duration;
  const slack = Math.max(A_MONTH, days / 10);
  const fits = lengths.some(
    ({ least, most }) => (bound === 'most' || days <= most + slack) && (bound === 'least' || days >= least - slack),
  );
  const record = `put off by ${lengths.map(({ most }) => `${most} days`).join(', ')}`;
  const rule = fits ? 'duration/fits' : 'duration/another-start';
  return facet('duration', text, record, fits ? 'supported' : 'refuted', rule, event);
}

const A_MONTH = 31;

/** The days from and to which acts of that day moved a start. */
function startsSet({ events }: Case, event: LawEvent): readonly { from: PartialDate; to: PartialDate }[] {
  if (event.kind !== POSTPONED) return [];
  return events
    .filter(({ kind, on, effectiveFrom }) => kind === POSTPONED && on === event.on && effectiveFrom !== null)
    .flatMap((put) => {
      const earlier = events.slice(0, events.indexOf(put));
      const before =
        earlier.findLast((other) => other.kind === POSTPONED && other.actsOn === put.actsOn) ??
        earlier.find(({ id }) => id === put.actsOn);
      return before === undefined ? [] : [{ from: effectOf(before), to: effectOf(put) }];
    });
}

const POSTPONED: LawEvent['kind'] = 'postponementOfEntryIntoForce';
