/**
 * The lesser facets: name, actor, date, duration, end, form of the act, frequency. Each compares one thing that the claim says
 * with the event that decided the main facet; what the claim does not say, or the record does not know, is left out or open.
 */
import type { Facet } from '../../claim/facet.ts';
import { areSomeParties } from '../../law/bodies/parties.ts';
import { effectOf, type LawEvent } from '../../law/event.ts';
import { FORCE_ENDING, LIMITING } from '../../law/event-kind.ts';
import { formsMeant, isOfExecutive, isOfHead, numbersFit } from '../../law/instrument-form.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay, overlaps, type PartialDate } from '../../time/partial-date.ts';
import { BY_COURT } from '../bench.ts';
import { type Case, dateFits } from '../case.ts';
import type { Finding } from '../finding.ts';
import { isFor } from '../who.ts';
import { dateInWords, heldToBe } from '../words.ts';
import { actorFacet } from './actor.ts';
import { lawStands } from './charged-no-more.ts';
import { agreed, facet } from './compared.ts';
import { isNotice } from './ending-act.ts';
import { durationFacet, untilFacet } from './how-long.ts';
import { voteFacet } from './vote.ts';

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
          voteFacet,
          afterDeadline,
        ];
  const name = nameFacet(one);
  return [
    ...(name === null ? [] : [name]),
    ...lawStands(finding),
    ...rules.flatMap((rule) => (event === undefined ? [] : (rule(one, event) ?? []))),
  ];
}

/** What a denial can be about besides the event: who did it, for how long. */
export function deniedDetails(one: Case, event: LawEvent): readonly Facet[] {
  return [actorFacet, durationFacet, untilFacet, groundFacet].flatMap((rule) => rule(one, event) ?? []);
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

/** The act is done, its effect is to come; so it may be with what brings a law back. */
const effectFacet =
  (restores: boolean) =>
  (one: Case, event: LawEvent): Facet | null => {
    const from = effectOf(event);
    // `has frozen it`, of what is to rest from a later day and applies until then
    const rests =
      one.claim.asserts.aspect === 'perfect' && LIMITING.has(event.kind) && one.status.efficacy === 'applies';
    return !(rests || FORCE_ENDING.has(event.kind) || restores) ||
      BY_COURT.has(event.kind) ||
      firstDay(from) <= one.asOf
      ? null
      : facet('date', 'by now', `only from ${dateInWords(from)}`, 'refuted', 'date/effect-to-come', event);
  };

function instrumentFacet(one: Case, event: LawEvent): Facet | null {
  const claimed = one.claim.asserts.instrument;
  const form = event.instrument?.form.toLowerCase();
  // `stayed the ruling`: the form that is named is that of the earlier act
  if (claimed === null || form === undefined || event.actsOn !== null) return null;
  const meant = formsMeant(claimed);
  if (meant === null) return null;
  // `by executive order`, of what an agency made by an order of its own
  const own = event.actor?.body === 'agency' && isOfHead(claimed) && !isOfHead(form);
  const fits = !own && ((meant.test(form) && numbersFit(claimed, event.instrument)) || isOneWithAct(one, event, meant));
  const other = isOfExecutive(claimed) && event.actor?.body === 'legislature' ? OF_ANOTHER_POWER : 'instrument/another';
  return facet('instrument', claimed, form, fits ? 'supported' : 'refuted', fits ? 'instrument/fits' : other, event);
}

/** `repealed by executive order`, of what a legislature repealed: no order repeals a statute. */
export const OF_ANOTHER_POWER = 'instrument/of-another-power';

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

/** `Ratified by thirty-eight states`, of which the last did so after the time for it had run out: whether they count is the question. */
function afterDeadline(one: Case, event: LawEvent): Facet | null {
  const { actor } = one.claim.asserts;
  if (event.kind !== 'ratification' || actor === null || !areSomeParties(actor.name) || isFor(one, event)) return null;
  const before = one.events.slice(0, one.events.indexOf(event));
  const deadline = before.findLast(({ kind }) => kind === 'expiration');
  if (deadline === undefined) return null;
  const record = `the last of them after ${dateInWords(deadline.on)}, when the time for it ran out`;
  return facet('date', actor.name, record, 'refuted', 'date/after-deadline', event);
}
