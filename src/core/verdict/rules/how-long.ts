/**
 * How long: the length, and the end, that a claim gives. In: the case and the event that decided the main facet. Out: a facet that compares
 * the term of the act or, of a state, the time that it has lasted; none where neither is told.
 */
import type { ClaimedDuration } from '../../claim/claim.ts';
import type { Facet, Outcome } from '../../claim/facet.ts';
import { effectOf, isPartial, type LawEvent } from '../../law/event.ts';
import { eventsKnown } from '../../status/status.ts';
import { addDays, daysBetween } from '../../time/day.ts';
import { firstDay, lastDay, type PartialDate } from '../../time/partial-date.ts';
import { type Case, dateFits, isSeries } from '../case.ts';
import { dateInWords } from '../words.ts';
import { agreed, facet } from './compared.ts';
import { daysOf, howLasted, slackOf } from './lasting.ts';
import { putOffFor, putOffUntil } from './put-off.ts';
import { pastUntilFacet, wholeTimeFacet } from './whole-time.ts';

/** Within a tenth of the claimed length. A practice is no promise, but it is what the record knows. */
export function durationFacet(one: Case, event: LawEvent): Facet | null {
  const claimed = one.claim.asserts.duration;
  if (claimed === null || isSeries(one)) return null;
  const whole = wholeTimeFacet(one, event);
  if (whole !== null) return whole;
  const until = event.until.date;
  const compared = (record: string, outcome: Outcome, rule: string) =>
    facet('duration', claimed.text, record, outcome, rule, event);
  if (claimed.forGood || (claimed.days === null && until !== null && event.until.basis !== 'practice'))
    return until === null ? null : compared(`until ${dateInWords(until)}`, 'refuted', 'duration/not-for-good');
  const putOff = putOffFor(one, event);
  if (putOff !== null) return putOff;
  if (claimed.days !== null && isForGood(one, event))
    return compared('it was extended without an end', 'refuted', 'duration/without-end');
  const open = compared('no end is recorded', 'notEnoughEvidence', 'duration/open');
  if (claimed.days === null) return open;
  const length = { ...claimed, days: claimed.days };
  const term = termFacet(one, event, length);
  if (term?.outcome === 'supported') return term;
  const lasted = lastedFacet(one, event, length);
  if (lasted !== null && (isSaidOfState(one) || isAboveTerm(lasted, length, event))) return lasted;
  // `it had been suspended for 75 days`: told of the past, of any that was so long
  const { undone, on } = one.claim.asserts;
  const ofDay = on !== null && dateFits(event, on.date);
  const earlier = undone && !ofDay ? lastedSo(one, event, claimed.days) : undefined;
  if (earlier !== undefined) return { ...compared(claimed.text, 'supported', 'duration/fits'), events: [earlier.id] };
  return term ?? open;
}

/** `extended for two years`, of a law that the act left in force without an end. */
function isForGood({ status }: Case, event: LawEvent): boolean {
  const open = event.kind === 'prorogationOfForce' && event.until.date === null && event.through === null;
  return open && !isPartial(event) && status.force === 'inForce' && status.certain;
}

type Length = ClaimedDuration & { readonly days: number };

/** `in force for a year`, `suspended for the past year`, `for 9 of the past 12 months`: of how long it has been so, and of no term. */
function isSaidOfState({ claim }: Case): boolean {
  const { event, duration } = claim.asserts;
  return event === 'inForce' || event === 'applies' || duration?.untilNow === true || duration?.of !== undefined;
}

/** `has been waived for 22 years`, by acts for a year each: what is longer than the term can only be said of how long it has been so. */
function isAboveTerm(lasted: Facet, { days }: Length, event: LawEvent): boolean {
  const until = event.until.date;
  if (until === null) return lasted.outcome === 'supported';
  return lasted.rule !== 'duration/another' && days > daysBetween(firstDay(effectOf(event)), lastDay(until));
}

/** The time for which the act itself has effect; null where the record states no end. */
function termFacet(one: Case, event: LawEvent, { days: claimed, bound, of, text }: Length): Facet | null {
  const until = event.until.date;
  if (until === null || of !== undefined) return null;
  const from = startOf(one, event, claimed);
  const least = daysBetween(lastDay(from), firstDay(until));
  const days = daysBetween(firstDay(from), lastDay(until));
  const slack = Math.max(5, claimed / 10);
  const basis = event.until.basis === 'practice' ? ' (by practice; the instrument states no end)' : '';
  const fits = (bound === 'most' || claimed <= days + slack) && (bound === 'least' || claimed >= least - slack);
  const rule = fits ? 'duration/fits' : farLonger(claimed, days) ? 'duration/far-longer' : 'duration/another';
  const record = `about ${days} days, until ${dateInWords(until)}${basis}`;
  return facet('duration', text, record, fits ? 'supported' : 'refuted', rule, event);
}

/** How long it has been so: a state, and not the term of an act. */
function lastedFacet(one: Case, event: LawEvent, { days, bound, of, text }: Length): Facet | null {
  const compared = (record: string, fits: boolean) =>
    facet('duration', text, record, fits ? 'supported' : 'refuted', fits ? 'duration/fits' : 'duration/another', event);
  if (of !== undefined) {
    const held = daysOf(one, of);
    const fits =
      held !== null && (bound === 'least' ? held > days - slackOf(days) : Math.abs(held - days) <= slackOf(days));
    return held === null ? null : compared(`on ${held} of ${of} days it was so`, fits);
  }
  const lasted = howLasted(one, days);
  if (lasted === null) return null;
  if (bound === 'most')
    return compared('it has been so for longer', howLasted(one, days + 2 * slackOf(days)) !== 'soLong');
  if (lasted !== 'withBreaks') return compared('how long it has been so', lasted === 'soLong');
  return facet('frequency', text, 'it has been so with breaks', 'refuted', 'lasting/with-breaks', event);
}

/** An earlier event of the kind, as long as is told. */
function lastedSo({ events }: Case, { kind }: LawEvent, claimed: number): LawEvent | undefined {
  return events.find((event) => {
    const until = event.until.date;
    const days = until === null ? null : daysBetween(firstDay(effectOf(event)), lastDay(until));
    return event.kind === kind && days !== null && Math.abs(days - claimed) <= Math.max(5, claimed / 10);
  });
}

/** A renewal of six months is counted from its own day, or from the end that it moves: what fits the claim better. */
function startOf(one: Case, event: LawEvent, claimed: number): PartialDate {
  const before = one.events.slice(0, one.events.indexOf(event)).findLast((other) => other.until.date !== null)
    ?.until.date;
  const own = effectOf(event);
  const until = event.until.date;
  if (event.kind !== 'prorogationOfForce' || before == null || until === null || lastDay(before) <= lastDay(own))
    return own;
  const off = (from: PartialDate) => Math.abs(daysBetween(firstDay(from), firstDay(until)) - claimed);
  return off(before) < off(own) ? before : own;
}

/** More than half as long again, and more than a month. */
function farLonger(claimed: number, recorded: number): boolean {
  return claimed > recorded * 1.5 && claimed - recorded > 31;
}

/** “Through 30 September” and “until 1 October” are the same end. */
function isSameEnd(claimed: PartialDate, until: PartialDate): boolean {
  return firstDay(claimed) <= addDays(lastDay(until), 1) && addDays(firstDay(until), -1) <= lastDay(claimed);
}

export function untilFacet(one: Case, event: LawEvent): Facet | null {
  const claimed = one.claim.asserts.until;
  const until = event.until.date;
  if (claimed === null || isSeries(one)) return null;
  const past = pastUntilFacet(one, event) ?? putOffUntil(one, event);
  if (past !== null || until === null) return past;
  const compared = (outcome: Outcome, rule: string) =>
    facet('duration', `until ${dateInWords(claimed)}`, `until ${dateInWords(until)}`, outcome, rule, event);
  const fits = isSameEnd(claimed, until);
  const other = one.claim.asserts.undone ? endedSo(one, event, claimed) : prolongedTo(one, event, claimed);
  if (!fits && other !== undefined) return { ...compared('supported', 'until/fits'), events: [other.id] };
  const start = firstDay(effectOf(event));
  const far = !fits && farLonger(daysBetween(start, firstDay(claimed)), daysBetween(start, lastDay(until)));
  if (!fits && isNewsOfNext(one, event, claimed)) return null;
  return far ? compared('refuted', 'until/far-later') : compared(...agreed(fits, event, 'until'));
}

/** An earlier event of the kind, with the end that is told: `imzalamışdı`, before the one that is news. */
const endedSo = ({ events }: Case, { kind }: LawEvent, claimed: PartialDate): LawEvent | undefined =>
  events.find((event) => event.kind === kind && event.until.date !== null && isSameEnd(claimed, event.until.date));

/** An act already made that takes the law on to that end, though its own term has still to begin. */
function prolongedTo(one: Case, event: LawEvent, claimed: PartialDate): LawEvent | undefined {
  return one.events
    .slice(one.events.indexOf(event) + 1)
    .find(
      ({ kind, on, until }) =>
        (PROLONGING.has(kind) || kind === event.kind) &&
        lastDay(on) <= one.asOf &&
        until.date !== null &&
        isSameEnd(claimed, until.date),
    );
}

const PROLONGING: ReadonlySet<LawEvent['kind']> = new Set<LawEvent['kind']>(['prorogationOfForce', 'waiverExtension']);

/** Days by which news of an act runs before the day that the record gives it: announced one day, made or printed on another. */
const AHEAD = 7;

/** An end that the next act of the kind sets, made within days of the claim: the claim is news of that act, not a slip about the last. */
function isNewsOfNext({ claim, law, knownAt, asOf }: Case, { kind }: LawEvent, claimed: PartialDate): boolean {
  if (!claim.asserts.readings.includes(kind)) return false;
  return eventsKnown(law, knownAt).some(
    (next) =>
      next.kind === kind &&
      next.until.date !== null &&
      firstDay(next.on) > asOf &&
      firstDay(next.on) <= addDays(asOf, AHEAD) &&
      isSameEnd(claimed, next.until.date),
  );
}

/** Say that it holds for good or far longer than it does: more than a slip. */
export const OVERSTATING: ReadonlySet<string> = new Set([
  'duration/not-for-good',
  'duration/far-longer',
  'until/far-later',
]);
