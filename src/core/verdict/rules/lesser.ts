/**
 * The lesser facets: name, actor, date, duration, end, form of the act, frequency. Each compares one thing that the claim says
 * with the event that decided the main facet; what the claim does not say, or the record does not know, is left out or open.
 */
import type { Facet, Outcome } from '../../claim/facet.ts';
import { effectOf, type LawEvent } from '../../law/event.ts';
import { addDays, daysBetween } from '../../time/day.ts';
import { firstDay, lastDay, overlaps } from '../../time/partial-date.ts';
import { type Case, dateFits } from '../case.ts';
import type { Finding } from '../finding.ts';
import { dateInWords } from '../words.ts';

type Rule = (one: Case, event: LawEvent) => Facet | null;

export function lesserFacets(one: Case, finding: Finding): readonly Facet[] {
  const event = finding.showing === 'supported' ? finding.events[0] : undefined;
  const rules: readonly Rule[] =
    event === undefined || one.claim.asserts.polarity === 'denied'
      ? []
      : [actorFacet, dateFacet, durationFacet, untilFacet, instrumentFacet];
  const name = nameFacet(one);
  return [
    ...(name === null ? [] : [name]),
    ...rules.flatMap((rule) => (event === undefined ? [] : (rule(one, event) ?? []))),
  ];
}

function facet(
  name: Facet['facet'],
  claimed: string,
  record: string,
  outcome: Outcome,
  rule: string,
  event: LawEvent | null,
): Facet {
  return { facet: name, claimed, record, outcome, rule, events: event === null ? [] : [event.id] };
}

/** A misnomer is shown and explained; it does not lower the rating (docs/decisions/0004). */
function nameFacet(one: Case): Facet | null {
  const mention = one.claim.law;
  if (mention === null || !mention.misnomer || mention.carried) return null;
  return facet('name', mention.mention, one.law.title, 'refuted', 'name/misnomer', null);
}

/** Legislatures legislate by acts that a head of state signs: both may be called the actor. */
function actorFacet(one: Case, event: LawEvent): Facet | null {
  const claimed = one.claim.asserts.actor;
  if (claimed === null || event.actor === null) return null;
  const { actor } = event;
  const words: readonly string[] = claimed.name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const known = `${actor.office} ${actor.person ?? ''}`.toLowerCase();
  const surname = actor.person?.toLowerCase().split(/\s+/).at(-1) ?? null;
  const record = `${actor.office}${actor.person === null ? '' : ` (${actor.person})`}`;
  const telling = words.filter((word) => !['the', 'and', 'former', 'then'].includes(word));
  const same = telling.length > 0 && telling.every((word) => known.includes(word));
  if (
    same ||
    (surname !== null && words.includes(surname)) ||
    words.some((word) => OFFICE.test(word) && known.includes(word))
  )
    return facet('actor', claimed.name, record, 'supported', 'actor/named', event);
  if (claimed.body === null) return facet('actor', claimed.name, record, 'notEnoughEvidence', 'actor/not-known', event);
  if (claimed.body === actor.body || signedBy(one, claimed.body, event, words)) {
    const other = actor.person !== null && claimed.body === 'agency' && namesAPerson(claimed.name);
    return facet(
      'actor',
      claimed.name,
      record,
      other ? 'refuted' : 'supported',
      other ? 'actor/another-person' : 'actor/same-body',
      event,
    );
  }
  return facet('actor', claimed.name, record, 'refuted', 'actor/another-body', event);
}

const OFFICE =
  /^(?:congress|senate|house|parliament|president|court|council|commission|treasury|fcc|cdc|duma|rada|knesset|saeima|justices?|secretary)$/;

function namesAPerson(name: string): boolean {
  return /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name);
}

function signedBy(one: Case, body: string, event: LawEvent, words: readonly string[]): boolean {
  if (event.actor?.body === 'executive' && ['legislature', 'agency'].includes(body))
    return event.kind === 'signature' && body === 'legislature';
  if (event.actor?.body !== 'legislature' || body !== 'executive') return false;
  const signatures = one.events.filter((other) => other.kind === 'signature' && dateFits(other, event.on));
  return signatures.length > 0 && !words.includes('order');
}

function dateFacet(one: Case, event: LawEvent): Facet | null {
  const date = one.claim.asserts.on;
  // a state has no day of its own: “remains in force until July” is judged as a state
  if (date === null || one.claim.asserts.event === 'inForce' || one.claim.asserts.event === 'applies') return null;
  // “came to an end on” speaks of the effect, “was repealed on” of the act or its effect
  const effectOnly =
    event.kind !== 'expiration' && one.claim.asserts.readings.includes('expiration') && event.effectiveFrom !== null;
  const fits = effectOnly ? overlaps(event.effectiveFrom ?? event.on, date.date) : dateFits(event, date.date);
  const record =
    dateInWords(event.on) +
    (event.effectiveFrom === null || event.effectiveFrom === event.on
      ? ''
      : `, effective ${dateInWords(event.effectiveFrom)}`);
  const rhythm = one.claim.asserts.frequency !== null;
  return rhythm
    ? null
    : facet('date', date.text, record, fits ? 'supported' : 'refuted', fits ? 'date/fits' : 'date/another', event);
}

/** Within a tenth of the claimed length. A practice is no promise, but it is what the record knows. */
function durationFacet(one: Case, event: LawEvent): Facet | null {
  const claimed = one.claim.asserts.duration;
  if (claimed === null) return null;
  const until = event.until.date;
  if (claimed.forGood)
    return until === null
      ? null
      : facet('duration', claimed.text, `until ${dateInWords(until)}`, 'refuted', 'duration/not-for-good', event);
  if (until === null || claimed.days === null)
    return facet('duration', claimed.text, 'no end is recorded', 'notEnoughEvidence', 'duration/open', event);
  const least = daysBetween(lastDay(effectOf(event)), firstDay(until));
  const days = daysBetween(firstDay(effectOf(event)), lastDay(until));
  const slack = Math.max(5, claimed.days / 10);
  const fits = claimed.days >= least - slack && claimed.days <= days + slack;
  const basis = event.until.basis === 'practice' ? ' (by practice; the instrument states no end)' : '';
  return facet(
    'duration',
    claimed.text,
    `about ${days} days, until ${dateInWords(until)}${basis}`,
    fits ? 'supported' : 'refuted',
    fits ? 'duration/fits' : 'duration/another',
    event,
  );
}

/** “Through 30 September” and “until 1 October” are the same end. */
function untilFacet(one: Case, event: LawEvent): Facet | null {
  const claimed = one.claim.asserts.until;
  const until = event.until.date;
  if (claimed === null || until === null) return null;
  const fits = firstDay(claimed) <= addDays(lastDay(until), 1) && addDays(firstDay(until), -1) <= lastDay(claimed);
  return facet(
    'duration',
    `until ${dateInWords(claimed)}`,
    `until ${dateInWords(until)}`,
    fits ? 'supported' : 'refuted',
    fits ? 'until/fits' : 'until/another',
    event,
  );
}

const FORMS: readonly (readonly [RegExp, RegExp])[] = [
  [/executive order|presidential order/, /executive order|order/],
  [/memorandum|memo/, /memorandum|determination/],
  [/proclamation/, /proclamation/],
  [/decree/, /decree/],
  [/act of congress|statute|by law/, /act|law|statute/],
  [/ruling|judgment/, /judgment|ruling|decision|order|opinion/],
  [/referendum/, /referendum/],
];

function instrumentFacet(one: Case, event: LawEvent): Facet | null {
  const claimed = one.claim.asserts.instrument;
  const form = event.instrument?.form.toLowerCase();
  if (claimed === null || form === undefined) return null;
  const pair = FORMS.find(([said]) => said.test(claimed));
  if (pair === undefined) return null;
  const fits = pair[1].test(form) && !(claimed === 'executive order' && form === 'memorandum');
  return facet(
    'instrument',
    claimed,
    form,
    fits ? 'supported' : 'refuted',
    fits ? 'instrument/fits' : 'instrument/another',
    event,
  );
}
