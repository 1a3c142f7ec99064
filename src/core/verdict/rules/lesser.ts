/**
 * The lesser facets: name, actor, date, duration, end, form of the act, frequency. Each compares one thing that the claim says
 * with the event that decided the main facet; what the claim does not say, or the record does not know, is left out or open.
 */
import type { Facet, Outcome } from '../../claim/facet.ts';
import { effectOf, type LawEvent } from '../../law/event.ts';
import { FORCE_ENDING } from '../../law/event-kind.ts';
import { formsMeant, numbersFit } from '../../law/instrument-form.ts';
import { eventsKnown } from '../../status/status.ts';
import { addDays, daysBetween } from '../../time/day.ts';
import { firstDay, lastDay, overlaps, type PartialDate } from '../../time/partial-date.ts';
import { BY_COURT } from '../bench.ts';
import { type Case, dateFits, isSeries } from '../case.ts';
import type { Finding } from '../finding.ts';
import { dateInWords, heldToBe } from '../words.ts';
import { actorFacet } from './actor.ts';
import { isNotice } from './ending-act.ts';
import { lastedFor, restedFor } from './lasting.ts';

type Rule = (one: Case, event: LawEvent) => Facet | null;

export function lesserFacets(one: Case, finding: Finding): readonly Facet[] {
  const event = finding.showing === 'supported' ? finding.events[0] : undefined;
  // what is announced is to come, a vote is done when it is taken, and who signs, or says from when, tells of the act
  const told =
    finding.rule.startsWith('announcement/') ||
    finding.rule === 'stage/reached' ||
    one.claim.asserts.effectTold === true ||
    isNotice(one.claim.asserts.readings);
  const rules: readonly Rule[] =
    event === undefined || one.claim.asserts.polarity === 'denied'
      ? []
      : [
          actorFacet,
          // the day on which a limit ran out was looked for, and is none of an act
          ...(finding.rule === 'restoration/by-itself' ? [] : [dateFacet]),
          ...(told ? [] : [effectFacet(finding.rule === 'restoration/to-come')]),
          durationFacet,
          untilFacet,
          instrumentFacet,
          groundFacet,
        ];
  const name = nameFacet(one);
  return [
    ...(name === null ? [] : [name]),
    ...rules.flatMap((rule) => (event === undefined ? [] : (rule(one, event) ?? []))),
  ];
}

/** What a denial can be about besides the event: who did it, for how long. */
export function deniedDetails(one: Case, event: LawEvent): readonly Facet[] {
  return [actorFacet, durationFacet, untilFacet, groundFacet].flatMap((rule) => rule(one, event) ?? []);
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

function dateFacet(one: Case, event: LawEvent): Facet | null {
  const date = one.claim.asserts.on;
  // a state has no day of its own: “remains in force until July” is judged as a state
  if (date === null || one.claim.asserts.event === 'inForce' || one.claim.asserts.event === 'applies') return null;
  // “came to an end on” speaks of the effect, “was repealed on” of the act or its effect
  const effectOnly =
    event.kind !== 'expiration' && one.claim.asserts.readings.includes('expiration') && event.effectiveFrom !== null;
  const own = effectOnly ? overlaps(event.effectiveFrom ?? event.on, date.date) : dateFits(event, date.date);
  const fits = own || (!effectOnly && isDayOfVote(one, event, date.date));
  const record =
    dateInWords(event.on) +
    (event.effectiveFrom === null || event.effectiveFrom === event.on
      ? ''
      : `, effective ${dateInWords(event.effectiveFrom)}`);
  const rhythm = one.claim.asserts.frequency !== null;
  return rhythm ? null : facet('date', date.text, record, ...agreed(fits, event, 'date'), event);
}

/** `Parliament repealed it on the 29th`, said of what parliament passed that day and the head of state signed on the next. */
function isDayOfVote(one: Case, event: LawEvent, date: PartialDate): boolean {
  const steps = [...one.events, ...one.steps.map((step) => step.event)];
  return (
    event.actor?.body === 'legislature' &&
    steps.some(
      (step) =>
        (step.kind === 'passage' || step.kind === 'signature') &&
        dateFits(step, date) &&
        Math.abs(daysBetween(firstDay(step.on), firstDay(event.on))) <= VOTE_TO_LAW,
    )
  );
}

/** A month and a half from the last vote to the act. */
const VOTE_TO_LAW = 45;

/** Of an event whose sources disagree another day or end is no error: one side may give it. */
function agreed(fits: boolean, { disputed }: LawEvent, about: 'date' | 'until'): readonly [Outcome, string] {
  if (fits) return ['supported', about === 'date' ? 'date/fits' : 'until/fits'];
  if (disputed !== null) return ['conflictingEvidence', about === 'date' ? 'date/disputed' : 'until/disputed'];
  return ['refuted', about === 'date' ? 'date/another' : 'until/another'];
}

/** The act is done, its effect is to come; so it may be with what brings a law back. */
const effectFacet =
  (restores: boolean) =>
  (one: Case, event: LawEvent): Facet | null => {
    const from = effectOf(event);
    return !(FORCE_ENDING.has(event.kind) || restores) || BY_COURT.has(event.kind) || firstDay(from) <= one.asOf
      ? null
      : facet('date', 'by now', `only from ${dateInWords(from)}`, 'refuted', 'date/effect-to-come', event);
  };

/** Within a tenth of the claimed length. A practice is no promise, but it is what the record knows. */
function durationFacet(one: Case, event: LawEvent): Facet | null {
  const claimed = one.claim.asserts.duration;
  if (claimed === null || isSeries(one)) return null;
  const until = event.until.date;
  const compared = (record: string, outcome: Outcome, rule: string) =>
    facet('duration', claimed.text, record, outcome, rule, event);
  if (claimed.forGood || (claimed.days === null && until !== null && event.until.basis !== 'practice'))
    return until === null ? null : compared(`until ${dateInWords(until)}`, 'refuted', 'duration/not-for-good');
  if (until === null || claimed.days === null)
    return compared('no end is recorded', 'notEnoughEvidence', 'duration/open');
  const lasted = lastedFor(one, claimed.days);
  if (lasted !== null && (lasted || one.claim.asserts.event === 'inForce')) {
    const outcome = lasted ? 'supported' : 'refuted';
    return compared('how long it has been so', outcome, lasted ? 'duration/fits' : 'duration/another');
  }
  // `it had been suspended for 75 days`: told of the past, of any that was so long
  const earlier = one.claim.asserts.undone ? lastedSo(one, event, claimed.days) : undefined;
  if (earlier !== undefined) return { ...compared(claimed.text, 'supported', 'duration/fits'), events: [earlier.id] };
  const from = startOf(one, event, claimed.days);
  const least = daysBetween(lastDay(from), firstDay(until));
  const days = daysBetween(firstDay(from), lastDay(until));
  const slack = Math.max(5, claimed.days / 10);
  const basis = event.until.basis === 'practice' ? ' (by practice; the instrument states no end)' : '';
  const record = `about ${days} days, until ${dateInWords(until)}${basis}`;
  if (
    (claimed.days >= least - slack && claimed.days <= days + slack) ||
    (claimed.days > days && restedFor(one, claimed.days))
  )
    return compared(record, 'supported', 'duration/fits');
  return compared(record, 'refuted', farLonger(claimed.days, days) ? 'duration/far-longer' : 'duration/another');
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

function untilFacet(one: Case, event: LawEvent): Facet | null {
  const claimed = one.claim.asserts.until;
  const until = event.until.date;
  if (claimed === null || until === null || isSeries(one)) return null;
  const compared = (outcome: Outcome, rule: string) =>
    facet('duration', `until ${dateInWords(claimed)}`, `until ${dateInWords(until)}`, outcome, rule, event);
  const fits = isSameEnd(claimed, until);
  const earlier = one.claim.asserts.undone ? endedSo(one, event, claimed) : undefined;
  if (!fits && earlier !== undefined) return { ...compared('supported', 'until/fits'), events: [earlier.id] };
  const start = firstDay(effectOf(event));
  const far = !fits && farLonger(daysBetween(start, firstDay(claimed)), daysBetween(start, lastDay(until)));
  if (!fits && isNewsOfNext(one, event, claimed)) return null;
  return far ? compared('refuted', 'until/far-later') : compared(...agreed(fits, event, 'until'));
}

/** An earlier event of the kind, with the end that is told: `imzalamışdı`, before the one that is news. */
const endedSo = ({ events }: Case, { kind }: LawEvent, claimed: PartialDate): LawEvent | undefined =>
  events.find((event) => event.kind === kind && event.until.date !== null && isSameEnd(claimed, event.until.date));

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

function instrumentFacet(one: Case, event: LawEvent): Facet | null {
  const claimed = one.claim.asserts.instrument;
  const form = event.instrument?.form.toLowerCase();
  // `stayed the ruling`: the form that is named is that of the earlier act
  if (claimed === null || form === undefined || event.actsOn !== null) return null;
  const meant = formsMeant(claimed);
  if (meant === null) return null;
  const fits = (meant.test(form) && numbersFit(claimed, event.instrument)) || isOneWithAct(one, event, meant);
  return facet(
    'instrument',
    claimed,
    form,
    fits ? 'supported' : 'refuted',
    fits ? 'instrument/fits' : 'instrument/another',
    event,
  );
}

/** `ruled it unconstitutional`, of what a court held that the statute does not allow: whether the constitution would, it did not say. */
function groundFacet(one: Case, event: LawEvent): Facet | null {
  if (one.claim.asserts.ground !== 'constitution' || event.ground === null) return null;
  const fits = event.ground === 'constitution';
  const rule = fits ? 'ground/fits' : 'ground/another';
  const record = `the court held it to be ${heldToBe[event.ground]}`;
  return facet('authority', 'unconstitutional', record, fits ? 'supported' : 'refuted', rule, event);
}

/** Notice to the others carries out a decision at home, and the end is of both: either form is that of the act. */
function isOneWithAct({ events }: Case, { effectiveFrom }: LawEvent, form: RegExp): boolean {
  return events.some(
    (other) =>
      FORCE_ENDING.has(other.kind) &&
      effectiveFrom !== null &&
      other.effectiveFrom === effectiveFrom &&
      form.test(other.instrument?.form.toLowerCase() ?? ''),
  );
}
