/**
 * Votes that were not taken: an act of the executive on which no parliament voted, and a chamber that did something else with a bill on the
 * day told. In: the case, its readings. Out: what the record shows of the vote, or undefined.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { Body } from '../../law/actor.ts';
import type { LawEvent } from '../../law/event.ts';
import { type EventKind, FORCE_BEGINNING, FORCE_ENDING, LIMITING } from '../../law/event-kind.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import { type Case, dateFits } from '../case.ts';
import type { Found } from '../finding.ts';
import { bodiesNamed, namesBody, sameOffice } from '../named-body.ts';
import { happening } from '../words.ts';

/** `Parliament did not vote`, in the weeks after the head of state did it alone. */
export function madeWithoutVote(one: Case, readings: readonly Assertable[]): Found | undefined {
  const { polarity, on, actor, frequency } = one.claim.asserts;
  const ofSeats = actor !== null && actor.body !== null && SEATED.has(actor.body);
  if (polarity !== 'denied' || !ofSeats || on !== null || !VOTES.has(readings[0] ?? 'inForce')) return undefined;
  if (one.beyond || (frequency !== null && frequency.times !== 0)) return undefined;
  const act = one.events.findLast(({ kind }) => ACTS.has(kind));
  if (act?.actor == null || !ALONE.has(act.actor.body) || daysBetween(lastDay(act.on), one.asOf) > WEEKS)
    return undefined;
  const around = [...one.events, ...one.steps.map(({ event }) => event)];
  const voted = around.some(
    (event) =>
      event.actor !== null &&
      SEATED.has(event.actor.body) &&
      Math.abs(daysBetween(firstDay(event.on), firstDay(act.on))) <= A_YEAR,
  );
  if (voted) return undefined;
  return { showing: 'refuted', rule: 'stage/made-without-vote', events: [act], because: happening(act) };
}

/** `Parliament rejected it in January`, of a parliament that in January sent it to a court. */
export function didOtherwise(one: Case, readings: readonly Assertable[]): Found | undefined {
  const { polarity, on, actor } = one.claim.asserts;
  const [told] = readings;
  if (polarity === 'denied' || on === null || actor === null || told === undefined) return undefined;
  if (!(VOTES.has(told) || told === 'failure')) return undefined;
  const all = [...one.events, ...one.steps.map(({ event }) => event)];
  const own = all.filter((event) => dateFits(event, on.date) && namesBody(one, event));
  const act = own.findLast(({ kind, would, actor: by }) => OTHERWISE.has(kind) && would === null && seated(by?.body));
  if (act === undefined || own.some(({ kind }) => VOTES.has(kind) || kind === 'failure')) return undefined;
  return {
    showing: 'refuted',
    rule: 'stage/did-otherwise',
    events: [act],
    because: `what it did then is something else: ${act.summary}`,
  };
}

/** `The Lords passed it`, of what the Commons had passed and both houses agreed on later: the vote of the second house was to come. */
export function isVoteToCome(
  { law, events, asOf, bodies, claim: { asserts } }: Case,
  [told]: readonly Assertable[],
): boolean {
  const { actor, on } = asserts;
  if (told !== 'passageInChamber' || actor === null || (on !== null && firstDay(on.date) > asOf)) return false;
  const votes = law.events.filter(({ kind }) => VOTES.has(kind));
  const toCome = votes.some(({ kind, on: day }) => kind === 'passage' && firstDay(day) > asOf);
  const [house] = bodiesNamed(bodies, actor.name);
  const other = ({ actor: by }: LawEvent) => by?.body === 'chamber' && !sameOffice(by.office, house?.office ?? '');
  const first = votes.filter((event) => events.includes(event) && event.kind === 'passageInChamber');
  return toCome && house?.body === 'chamber' && first.length > 0 && first.every(other);
}

const seated = (body: Body | undefined): boolean => body !== undefined && SEATED.has(body);

const SEATED: ReadonlySet<Body> = new Set<Body>(['legislature', 'chamber']);
/** Who acts without a vote. */
const ALONE: ReadonlySet<Body> = new Set<Body>(['executive', 'agency', 'party']);
const VOTES: ReadonlySet<Assertable> = new Set<EventKind>(['passage', 'passageInChamber']);
const ACTS: ReadonlySet<EventKind> = new Set<EventKind>([...FORCE_BEGINNING, ...FORCE_ENDING, ...LIMITING]);
const OTHERWISE: ReadonlySet<EventKind> = new Set<EventKind>(['announcement', 'decision', 'committeeReport']);

/** For which an act is spoken of without a day. */
const WEEKS = 60;
const A_YEAR = 365;
