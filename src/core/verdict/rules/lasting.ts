/**
 * “In force since 1992”, “waived since 2002”: from when a state is said to have lasted. In: the case and its main finding. Out: a facet that
 * says that it began later, or has not lasted without a break; none where it fits, was so before, or the record cannot tell.
 */
import type { Facet } from '../../claim/facet.ts';
import { effectOf } from '../../law/event.ts';
import { type EventKind, LIMITING } from '../../law/event-kind.ts';
import { statusAt } from '../../status/status.ts';
import { addDays, type Day } from '../../time/day.ts';
import { firstDay, lastDay, type PartialDate } from '../../time/partial-date.ts';
import type { Case } from '../case.ts';
import type { Finding } from '../finding.ts';
import { dateInWords } from '../words.ts';

export function lastingFacets(one: Case, finding: Finding): readonly Facet[] {
  const { since, polarity, frequency } = one.claim.asserts;
  const state = stateSaid(one);
  const holds = state === null ? null : stateOn(one, state);
  const right = finding.showing === 'supported' && polarity === 'affirmed';
  if (since === undefined || holds === null || frequency !== null || !right) return [];
  const from = lastDay(since);
  if (from >= one.asOf) return [];
  if (holds(from) === false)
    return [facet('date', since, `on ${dateInWords(from)} it was not so yet`, 'lasting/later')];
  const days = turns(one, from);
  const broken = days.find((day) => holds(day) === false && (state !== 'limited' || isLong(one, holds, day)));
  // `had been in force since 2020`: that it has ended is no break
  const over =
    one.claim.asserts.aspect === 'past' &&
    !days.some((day) => broken !== undefined && day > broken && holds(day) === true);
  return broken === undefined || over
    ? []
    : [facet('frequency', since, `on ${dateInWords(broken)} it was not so`, 'lasting/with-breaks')];
}

/**
 * `has been in force for three years`: whether the state that is said to last was so all that time; null where no state is, or the record
 * is not certain of that day.
 */
export function lastedFor(one: Case, days: number): boolean | null {
  const { event } = one.claim.asserts;
  return lasted(one, days, event === 'inForce' || event === 'applies' ? event : null);
}

/** `has been suspended for 22 years`, by acts that each rest it for half a year. */
export function restedFor(one: Case, days: number): boolean {
  return lasted(one, days, stateSaid(one) === 'limited' ? 'limited' : null) === true;
}

function lasted(one: Case, days: number, state: State | null): boolean | null {
  const { aspect, polarity } = one.claim.asserts;
  if (state === null || polarity === 'denied' || aspect !== 'perfect') return null;
  const holds = stateOn(one, state);
  // who counts months rounds them
  const from = addDays(one.asOf, Math.round(Math.max(31, days / 10)) - days);
  if (from >= one.asOf || holds(from) === null) return null;
  return holds(from) === true && !turns(one, from).some((day) => holds(day) === false && isLong(one, holds, day));
}

function facet(name: 'date' | 'frequency', since: PartialDate, record: string, rule: string): Facet {
  return { facet: name, claimed: `since ${dateInWords(since)}`, record, outcome: 'refuted', rule, events: [] };
}

type State = 'inForce' | 'applies' | 'limited';

/**
 * What is said to have lasted. A law that *has been waived* since a year is said to rest since then; who says that somebody has waived it
 * since that year may mean once, and tells of no state.
 */
function stateSaid({ claim }: Case): State | null {
  const { event, aspect, actor } = claim.asserts;
  if (event === 'inForce' || event === 'applies') return event;
  return LIMITING.has(event as EventKind) && actor === null && (aspect === 'perfect' || aspect === 'present')
    ? 'limited'
    : null;
}

/** Limits that are renewed leave some days open between one act and the next; a month is a break. */
function isLong({ asOf }: Case, holds: (day: Day) => boolean | null, day: Day): boolean {
  const later = addDays(day, A_MONTH);
  return later < asOf && holds(later) === false;
}

const A_MONTH = 31;

/** Whether the state was so on a day; null where the record is not certain of it. */
function stateOn({ law, knownAt }: Case, state: State): (day: Day) => boolean | null {
  return (asOf) => {
    const { force, efficacy, limits, certain } = statusAt(law, { asOf, knownAt });
    if (!certain) return null;
    if (state === 'limited') return limits.length > 0;
    return state === 'inForce' ? force === 'inForce' || force === 'partiallyInForce' : efficacy !== 'doesNotApply';
  };
}

/** The days between on which something took effect, and the eves of them. */
function turns({ events, asOf }: Case, from: Day): readonly Day[] {
  return events
    .flatMap((event) => {
      const day = firstDay(effectOf(event));
      const ends = event.until.date === null ? [] : [addDays(lastDay(event.until.date), 1)];
      return [addDays(day, -1), lastDay(effectOf(event)), ...ends];
    })
    .filter((day) => day > from && day < asOf);
}
