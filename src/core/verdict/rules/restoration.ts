/**
 * Claims that a law was brought back: reinstated by an act, freed by a court, or applying again since a limit ran out. In: the case and
 * its readings. Out: a finding.
 */
import type { Assertable } from '../../claim/claim.ts';
import { effectOf, type LawEvent } from '../../law/event.ts';
import { FORCE_BEGINNING, FORCE_ENDING, LIMITING } from '../../law/event-kind.ts';
import { type Status, statusAt } from '../../status/status.ts';
import { addDays } from '../../time/day.ts';
import { lastDay, overlaps } from '../../time/partial-date.ts';
import { type Case, dateFits, matching } from '../case.ts';
import type { Finding } from '../finding.ts';
import { standingInWords } from '../law-in-words.ts';
import { alive, shortOf } from '../stages.ts';
import { dateInWords, happening } from '../words.ts';
import { finding, notLooked, standingWithReason } from './continuing.ts';

/** `was reinstated`, `came back`. */
export function judgeRestoration(one: Case, readings: readonly Assertable[]): Finding {
  const first = one.events.find((other) => other.kind === 'entryIntoForce');
  const found = matching(one, [...readings, 'prorogationOfForce']);
  const event = found.findLast((other) => other !== first || other.kind !== 'entryIntoForce') ?? lifting(one);
  const standing = one.status.force !== 'notInForce' && one.status.efficacy !== 'doesNotApply';
  const date = one.claim.asserts.on?.date;
  const rests = event === undefined ? null : stillHeld(one, event);
  if (event !== undefined && rests !== null)
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'restoration/still-held',
      pattern: 'part-as-whole',
      events: [event, ...rests.because],
      because: `${happening(event)}, but ${standingInWords(rests, one.law)}`,
    });
  if (event !== undefined && date !== undefined && dateFits(event, date))
    return finding(one, readings, {
      showing: 'supported',
      rule: 'restoration/on-that-date',
      events: [event],
      because: happening(event),
    });
  if (event !== undefined && one.beyond && date !== undefined) return notLooked(one, readings);
  if (event !== undefined && (standing || one.claim.asserts.aspect === 'past'))
    return finding(one, readings, {
      showing: 'supported',
      rule: 'restoration/happened',
      events: [event],
      because: happening(event),
    });
  if (event !== undefined && lastDay(effectOf(event)) > one.asOf && FORCE_BEGINNING.has(event.kind))
    return finding(one, readings, {
      showing: 'supported',
      rule: 'restoration/to-come',
      events: [event],
      because: happening(event),
    });
  if (event !== undefined)
    return finding(one, readings, {
      showing: 'outdated',
      rule: 'restoration/undone',
      pattern: 'outdated',
      events: [event, ...one.status.because],
      because: `${happening(event)}, but ${standingWithReason(one)}`,
    });
  const end = ranOut(one);
  if (end !== undefined)
    return finding(one, readings, {
      showing: 'supported',
      rule: 'restoration/by-itself',
      events: [end],
      because: `${happening(end)}, until ${dateInWords(end.until.date ?? end.on)}; then it applied again`,
    });
  const bill = one.steps.findLast(
    (step) => step.measure.would.some((would) => readings.includes(would.does)) && alive(one, step.measure.id),
  );
  if (bill !== undefined)
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'restoration/bill-only',
      pattern: shortOf(bill.event),
      events: [bill.event],
      because: `${bill.measure.title} would bring it back; so far ${happening(bill.event)}`,
    });
  return one.beyond
    ? notLooked(one, readings)
    : finding(one, readings, {
        showing: 'refuted',
        rule: 'restoration/none',
        because: `no such event is in the record; ${standingInWords(one.status, one.law)}`,
      });
}

/** `was reinstated in May`, of what rested until a day that has come: nobody brought it back. */
function ranOut(one: Case): LawEvent | undefined {
  const { on, actor } = one.claim.asserts;
  if (actor !== null || one.status.efficacy === 'doesNotApply' || one.beyond) return undefined;
  return one.events.findLast(({ kind, until }) => {
    if (!LIMITING.has(kind) || until.date === null || lastDay(until.date) > one.asOf) return false;
    return on === null || overlaps(until.date, on.date) || overlaps(addDays(lastDay(until.date), 1), on.date);
  });
}

/** One of several orders that held it back was lifted, and another went on holding it. */
function stillHeld(one: Case, event: LawEvent): Status | null {
  const lifted = one.law.events.find((other) => other.id === event.actsOn);
  if (lifted === undefined || !LIMITING.has(lifted.kind)) return null;
  const status = statusAt(one.law, { asOf: lastDay(effectOf(event)), knownAt: one.knownAt });
  return status.efficacy === 'doesNotApply' && status.limits.length > 0 ? status : null;
}

/** What undid an earlier limit or ending: a stay of an injunction, a judgment that voids a repeal. */
function lifting(one: Case): LawEvent | undefined {
  const date = one.claim.asserts.on?.date;
  return one.events.findLast((event) => {
    if (date !== undefined && !dateFits(event, date)) return false;
    const earlier = one.law.events.find((other) => other.id === event.actsOn);
    const undoes = FORCE_ENDING.has(event.kind) || event.kind === 'stay' || event.kind === 'injunction';
    return earlier !== undefined && undoes && (LIMITING.has(earlier.kind) || FORCE_ENDING.has(earlier.kind));
  });
}
