/**
 * “It lasted ten years”, “was in force until 2004”: how long, and until when, what is over was law. In: the case and the event that decided.
 * Out: a facet that compares the times for which it was; null where no such time is told, or the record is not sure that it is over.
 */
import type { ClaimedDuration } from '../../claim/claim.ts';
import type { Facet } from '../../claim/facet.ts';
import { effectOf, type LawEvent } from '../../law/event.ts';
import { FORCE_ENDING } from '../../law/event-kind.ts';
import { eventsKnown, statusAt } from '../../status/status.ts';
import { addDays, type Day, daysBetween } from '../../time/day.ts';
import { firstDay, lastDay, overlaps, type PartialDate } from '../../time/partial-date.ts';
import type { Case } from '../case.ts';
import { dateInWords } from '../words.ts';
import { facet } from './compared.ts';

export function wholeTimeFacet(one: Case, event: LawEvent): Facet | null {
  const claimed = one.claim.asserts.duration;
  if (claimed === null || claimed.days === null || claimed.untilNow === true || claimed.of !== undefined) return null;
  if (!isOver(one) || !(claimed.whole === true || isPastState(one))) return null;
  const times = timesInForce(one);
  if (times.length === 0) return null;
  const inexact = one.events.some(({ on }) => on.length < 10) ? A_YEAR : 0;
  const length = { ...claimed, days: claimed.days };
  const fits = times.some((days) => isSoLong(days, length, inexact));
  const record = `it was law for ${times.map((days) => `${days} days`).join(', ')}`;
  const rule = fits ? 'duration/fits' : 'duration/not-so-long';
  return facet('duration', claimed.text, record, fits ? 'supported' : 'refuted', rule, event);
}

/** `was in force from 1994 to 2004`, against every end that it has had. */
export function pastUntilFacet(one: Case, event: LawEvent): Facet | null {
  const { until } = one.claim.asserts;
  if (until === null || !isOver(one) || !isPastState(one)) return null;
  // what came after the time that is told is no event of the claim, and may be the end
  const known = eventsKnown(one.law, one.knownAt).filter(({ on }) => firstDay(on) <= one.asOf);
  const ends = known.flatMap((other) => [
    ...(FORCE_ENDING.has(other.kind) ? [other.on, effectOf(other)] : []),
    ...(other.until.date === null ? [] : [other.until.date]),
  ]);
  if (ends.length === 0) return null;
  const last = ends.reduce((a, b) => (lastDay(a) > lastDay(b) ? a : b));
  const fits = ends.some((end) => isEnd(until, end));
  const [said, record] = [until, last].map((end) => `until ${dateInWords(end)}`);
  return facet(
    'duration',
    said ?? '',
    record ?? '',
    fits ? 'supported' : 'refuted',
    fits ? 'until/fits' : 'until/another',
    event,
  );
}

const isOver = ({ status }: Case): boolean => status.force === 'notInForce' && status.certain;

const isPastState = ({ claim: { asserts } }: Case): boolean =>
  asserts.event === 'inForce' && asserts.aspect === 'past' && asserts.polarity === 'affirmed';

const isEnd = (said: PartialDate, end: PartialDate): boolean =>
  overlaps(said, end) || overlaps(said, addDays(firstDay(end), -1));

const A_YEAR = 366;
const A_MONTH = 31;

/** Who counts rounds, and years that are not over are left out; what is short is counted more closely. */
function isSoLong(
  days: number,
  { days: claimed, bound }: ClaimedDuration & { readonly days: number },
  inexact: number,
) {
  const slack = inexact + Math.max(claimed < 2 * A_MONTH ? 3 : A_MONTH, claimed / 10);
  const more = claimed > A_YEAR ? Math.max(slack, A_YEAR) : slack;
  const enough = days >= claimed - slack;
  const notMore = days <= claimed + more;
  return (bound === 'most' || enough) && (bound === 'least' || notMore);
}

/** Each time without a break, and from the first day to the last. */
function timesInForce({ law, events, knownAt, asOf }: Case): readonly number[] {
  const dates = events.flatMap((event) => [event.on, effectOf(event), ...(event.until.date ? [event.until.date] : [])]);
  const turns = [...new Set(dates.map(lastDay).filter((day) => day <= asOf))].sort();
  const spells: { from: Day; to: Day }[] = [];
  for (const [at, day] of turns.entries()) {
    const { force } = statusAt(law, { asOf: day, knownAt });
    if (force !== 'inForce' && force !== 'partiallyInForce') continue;
    const [last, to] = [spells.at(-1), turns[at + 1] ?? asOf];
    if (last?.to === day) last.to = to;
    else spells.push({ from: day, to });
  }
  const [first, end] = [spells[0]?.from, spells.at(-1)?.to];
  const whole = first === undefined || end === undefined || spells.length < 2 ? [] : [daysBetween(first, end)];
  return [...spells.map(({ from, to }) => daysBetween(from, to)), ...whole];
}
