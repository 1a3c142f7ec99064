/**
 * “In force since 1992”, “waived since 2002”: from when a state is said to have lasted. In: the case and its main finding. Out: a facet that
 * says that it began later, or has not lasted without a break; none where it fits, was so before, or the record cannot tell.
 */
import type { Facet } from '../../claim/facet.ts';
import { effectOf } from '../../law/event.ts';
import { type EventKind, LIMITING } from '../../law/event-kind.ts';
import { statusAt } from '../../status/status.ts';
import { addDays, type Day, daysBetween } from '../../time/day.ts';
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

/** How a state that is said to have lasted for a time has lasted: so long, not without a break, or from later on. */
export type Lasted = 'soLong' | 'withBreaks' | 'lessLong';

/**
 * `has been in force for three years`, `has been suspended for 22 years` (by acts that each rest it for half a year), `20 yıldır`: whether
 * the state that is said to last was so all that time; null where no state is said to, or the record is not certain of that day.
 */
export function howLasted(one: Case, days: number): Lasted | null {
  const holds = lastingState(one);
  if (holds === null) return null;
  // who counts months rounds them
  const from = addDays(one.asOf, Math.round(slackOf(days)) - days);
  const then = from >= one.asOf ? null : holds(from);
  if (then === null) return null;
  // off on the very day, and on before it
  if (!then) return turns(one, NO_DAY).some((day) => day < from && holds(day) === true) ? 'withBreaks' : 'lessLong';
  return turns(one, from).some((day) => holds(day) === false && isLong(one, holds, day)) ? 'withBreaks' : 'soLong';
}

/** `for 23 of the past 42 years`: on how many of so many days until now the state was so; null as above, or where one of them is unknown. */
export function daysOf(one: Case, window: number): number | null {
  const holds = lastingState(one);
  if (holds === null) return null;
  const from = addDays(one.asOf, -window);
  const marks = [...new Set([from, ...turns(one, from)])].sort();
  const spans = marks.map((day, at) => ({ held: holds(day), days: daysBetween(day, marks[at + 1] ?? one.asOf) }));
  if (spans.some(({ held }) => held === null)) return null;
  return spans.filter(({ held }) => held).reduce((sum, { days }) => sum + days, 0);
}

/** A tenth of the length, and a month at least. */
export const slackOf = (days: number): number => Math.max(A_MONTH, days / 10);

/** The state that the words say has lasted until now. */
function lastingState(one: Case): ((day: Day) => boolean | null) | null {
  const { aspect, polarity, duration } = one.claim.asserts;
  const state = stateSaid(one);
  const untilNow = aspect === 'perfect' || duration?.untilNow === true;
  return state === null || polarity === 'denied' || !untilNow ? null : stateOn(one, state);
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
/** Before any law. */
const NO_DAY = '0001-01-01';

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
