/**
 * “Every year since 2002”, “each administration”: counted in the record. In: the claim and the events of its kind. Out: a
 * facet that says which years or administrations are not covered.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { Facet } from '../../claim/facet.ts';
import { effectOf, type LawEvent } from '../../law/event.ts';
import type { EventKind } from '../../law/event-kind.ts';
import type { Administration } from '../../law/jurisdiction.ts';
import { type Day, daysBetween } from '../../time/day.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import { type Case, dateFits, lookedAt } from '../case.ts';
import { namesActor } from '../named-person.ts';
import { happening } from '../words.ts';

export function frequencyFacets(
  one: Case,
  readings: readonly Assertable[],
  decisive: LawEvent | undefined,
): readonly Facet[] {
  const claimed = one.claim.asserts.frequency;
  if (claimed === null) return [];
  const events = one.events.filter((event) => (readings as readonly string[]).includes(event.kind));
  if (events.length === 0) return [];
  const since = claimed.since ?? events.map((event) => event.on).sort()[0] ?? one.asOf;
  const from = firstDay(since);
  const facets: Facet[] = [];
  if (claimed.each.includes('year')) facets.push(years(one, events, claimed.text, Number(from.slice(0, 4))));
  if (claimed.each.includes('administration')) facets.push(...administrations(one, events, claimed.text, from));
  if (claimed.each.includes('administrationOfAKind')) facets.push(ofAKind(claimed.text, events));
  if (claimed.administrations !== undefined && events.every(({ kind }) => RENEWED.has(kind)))
    facets.push(soMany(one, events, claimed.text, claimed.administrations));
  if (claimed.ordinal === true && claimed.times === 1) facets.push(...first(one, events, claimed.text, decisive));
  else if (claimed.times !== null) facets.push(times(one, events, decisive));
  return facets;
}

function facet(
  claimed: string,
  record: string,
  outcome: Facet['outcome'],
  rule: string,
  events: readonly LawEvent[],
): Facet {
  return { facet: 'frequency', claimed, record, outcome, rule, events: events.map((event) => event.id) };
}

/** A year is covered by an act of that year, or by a span that holds it. */
function years(one: Case, events: readonly LawEvent[], text: string, first: number): Facet {
  const last = Number(toldTo(one).slice(0, 4));
  const missing: number[] = [];
  for (let year = first; year <= last; year++) if (!events.some((event) => covers(event, year))) missing.push(year);
  // the year that is running may still bring it
  const due = missing.filter((year) => year < last && !beganIn(one, year));
  const record = due.length === 0 ? `an act for every year from ${first}` : `none for ${ranges(due)}`;
  return facet(
    text,
    record,
    due.length === 0 ? 'supported' : 'refuted',
    due.length === 0 ? 'frequency/every-year' : 'frequency/years-missing',
    events,
  );
}

/** What began in a year is there to be renewed from the next one on: `renewed every year since 1979`. */
function beganIn({ law }: Case, year: number): boolean {
  return law.events.some(({ kind, on }) => kind === 'entryIntoForce' && on.startsWith(String(year)));
}

function covers(event: LawEvent, year: number): boolean {
  const first = `${year}-01-01`;
  const last = `${year}-12-31`;
  if (firstDay(event.on) <= last && lastDay(event.through ?? event.on) >= first) return true;
  const from = [firstDay(effectOf(event)), first].sort()[1] as Day;
  const to = [event.until.date === null ? from : firstDay(event.until.date), last].sort()[0] as Day;
  return daysBetween(from, to) >= HALF_A_YEAR;
}

/** An act of late December covers the year that follows it. */
const HALF_A_YEAR = 183;

/** The last day that is told of: `until 2019`, else the claim’s own, or the last on which anybody looked at the record. */
function toldTo(one: Case): Day {
  const { until } = one.claim.asserts;
  const looked = lookedAt(one);
  return until === null || lastDay(until) > looked ? looked : lastDay(until);
}

/** 2017, 2018, 2023, 2024 as `2017 to 2018, 2023 to 2024`. */
function ranges(found: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < found.length; at++) {
    const from = found[at] as number;
    while ((found[at + 1] ?? Number.NaN) === (found[at] as number) + 1) at++;
    const to = found[at] as number;
    parts.push(from === to ? String(from) : `${from} to ${to}`);
  }
  return parts.join(', ');
}

function administrations(one: Case, events: readonly LawEvent[], text: string, from: string): readonly Facet[] {
  const did = (term: Administration) => events.some((event) => inTerm(event, term));
  const all = (one.jurisdiction?.administrations ?? []).filter(
    (term) => lastDay(term.to ?? '9999') >= from && firstDay(term.from) <= toldTo(one),
  );
  const due = all.filter((term) => did(term) || !isNew(one, term));
  const without = due.filter((term) => !did(term));
  if (due.length === 0) return [];
  const record =
    without.length === 0
      ? `${due.map((term) => term.name).join(', ')}: each of them`
      : `none by ${without.map((term) => term.name).join(', ')}`;
  return [
    facet(
      text,
      record,
      without.length === 0 ? 'supported' : 'refuted',
      without.length === 0 ? 'frequency/every-administration' : 'frequency/administrations-missing',
      events,
    ),
  ];
}

/** What one administration after another does to a law: an act that two presidents sign has two signatures, and was made once. */
const RENEWED: ReadonlySet<EventKind> = new Set<EventKind>([
  ...(['waiver', 'waiverExtension', 'suspension', 'exemption', 'nonEnforcement', 'prorogationOfForce'] as const),
]);

/** `three presidents have waived it`: so many did, or more; who comes back is one and the same. */
function soMany(one: Case, events: readonly LawEvent[], text: string, claimed: number): Facet {
  const terms = (one.jurisdiction?.administrations ?? []).filter((term) => events.some((event) => inTerm(event, term)));
  const names = [...new Set(terms.map(({ name }) => name))];
  const enough = names.length >= claimed;
  const record = `${names.join(', ') || 'none'} in the record by then`;
  const rule = enough ? 'frequency/so-many-administrations' : 'frequency/fewer-administrations';
  return facet(text, record, enough ? 'supported' : 'refuted', rule, events);
}

/** Who has been in office for less than a year may still do it, as the year that is running may still bring it. */
function isNew(one: Case, { from, to }: Administration): boolean {
  return (to === null || firstDay(to) > toldTo(one)) && daysBetween(lastDay(from), toldTo(one)) < A_YEAR;
}

const A_YEAR = 365;

/** `every Democratic president`: which of them were is nothing that a law’s record keeps. */
function ofAKind(text: string, events: readonly LawEvent[]): Facet {
  const record = `${acts(events)} in the record; which administrations are meant it does not tell`;
  return facet(text, record, 'notEnoughEvidence', 'frequency/of-a-kind', events);
}

function inTerm(event: LawEvent, term: Administration): boolean {
  return firstDay(event.on) < lastDay(term.to ?? '9999') && lastDay(event.through ?? event.on) >= firstDay(term.from);
}

/** Of the day that is named, or of nothing: which act a claim without a date means cannot be told. */
function first(one: Case, events: readonly LawEvent[], text: string, decisive: LawEvent | undefined): readonly Facet[] {
  if (one.claim.asserts.on === null || decisive === undefined) return [];
  const same = events.filter((event) => family(event.kind) === family(decisive.kind));
  const earlier = same.filter((event) => lastDay(event.on) < firstDay(decisive.on));
  const [before] = earlier;
  const outcome = before === undefined ? 'supported' : 'refuted';
  const record = before === undefined ? 'none before it in the record' : `there was one before: ${happening(before)}`;
  return [facet(text, record, outcome, before === undefined ? 'frequency/first' : 'frequency/not-first', earlier)];
}

/** A waiver that is renewed is a waiver. */
const family = (kind: EventKind): EventKind => (kind === 'waiverExtension' ? 'waiver' : kind);

/** One act that sets several dates, for large firms and for small ones, was done once. */
const acts = (events: readonly LawEvent[]): number => new Set(events.map((event) => event.on)).size;

/** `three times` counts them all; `for the third time` says that the one spoken of was the third. */
function times(one: Case, all: readonly LawEvent[], decisive: LawEvent | undefined): Facet {
  const { claim, asOf } = one;
  // `Berg has suspended it twice`: his own acts are counted
  const events = decisive !== undefined && namesActor(one, decisive) ? all.filter((act) => namesActor(one, act)) : all;
  const { text = '', times: count = null, ordinal } = claim.asserts.frequency ?? {};
  const counted = ordinal !== true && count !== 0;
  const before = decisive === undefined ? events : events.slice(0, events.indexOf(decisive) + 1);
  const whole = before.every((event) => event.through === null);
  // on the day itself, `so far 14 times` may leave out what happens that day
  const untilThen = counted ? before.filter((event) => event.on !== asOf) : before;
  // `twice in 2026`, `twice this spring`
  const { on } = claim.asserts;
  const within = on === null || !counted ? before : before.filter((event) => dateFits(event, on.date));
  const fits = [before, events, untilThen, within, byThatCourt(one, decisive)].some((some) => acts(some) === count);
  const outcome = !whole ? 'notEnoughEvidence' : fits ? 'supported' : 'refuted';
  const record = whole ? `${acts(before)} in the record by then` : 'the record knows some of them only in aggregate';
  return facet(text, record, outcome, 'frequency/times', events);
}

/** `a judge found it unlawful for the second time`: that court’s own rulings are counted, whatever others held. */
function byThatCourt({ events }: Case, decisive: LawEvent | undefined): readonly LawEvent[] {
  if (decisive?.actor?.body !== 'court') return [];
  const { kind, actor, on } = decisive;
  return events.filter(
    (one) => sideOf(one.kind) === sideOf(kind) && one.actor?.office === actor.office && one.on <= on,
  );
}

/** A challenge that was turned away left the law standing, as one that was lost did. */
const sideOf = (kind: EventKind): EventKind => (kind === 'dismissal' ? 'upholding' : kind);
