/**
 * Steps of a bill that the record has by another one: what both chambers or the whole legislature passed, each chamber has; what was
 * signed had been passed; what a chamber's member proposed by a bill was brought in; what has not become law has steps to come. In: the
 * case, its readings and the steps that may be meant. Out: the later step, or undefined.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { Body } from '../../law/actor.ts';
import { chamberOf } from '../../law/bodies/chamber.ts';
import { areMembers } from '../../law/bodies/members.ts';
import type { LawEvent } from '../../law/event.ts';
import { type EventKind, FORCE_ENDING, groupOf } from '../../law/event-kind.ts';
import type { NamedBody } from '../../law/jurisdiction.ts';
import { nameKey } from '../../law/name-key.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay, lastDay, overlaps, type PartialDate } from '../../time/partial-date.ts';
import { type Case, dateFits, matching, type Step } from '../case.ts';
import type { Found } from '../finding.ts';
import { bodiesNamed, namesBody } from '../named-body.ts';
import { namesActor } from '../named-person.ts';
import { alive } from '../stages.ts';
import { hasOneChamber } from '../who.ts';
import { happening } from '../words.ts';

/** Passed by the whole. */
const PASSED: ReadonlySet<Assertable> = new Set<EventKind>(['passage']);

/** A vote on a bill, of a chamber or of the whole. */
export const VOTES: ReadonlySet<Assertable> = new Set<Assertable>(['passage', 'passageInChamber']);

/** What the whole legislature has passed, each of its chambers has. */
export function passedByBoth(
  one: Case,
  readings: readonly Assertable[],
  all: readonly LawEvent[],
): LawEvent | undefined {
  if (readings[0] !== 'passageInChamber') return undefined;
  const { on, polarity, frequency } = one.claim.asserts;
  // `the Senate has not passed it` may be said of a newer bill
  if (polarity === 'denied' && on === null && frequency?.times !== 0) return undefined;
  return all.findLast((event) => event.kind === 'passage' && (on === null || dateFits(event, on.date)));
}

/**
 * What a chamber did with it by the record, where that was no vote for it, and the legislature passed it all the same: in many states one
 * chamber has the last word (Constitution of France, article 45; Parliament Acts 1911 and 1949), so that the law proves no vote of the other.
 */
export function doneByChamber(one: Case, readings: readonly Assertable[]): LawEvent | undefined {
  const chamber = chamberOf(one.claim.asserts.actor?.name ?? '');
  if (chamber === null || readings[0] !== 'passageInChamber') return undefined;
  const own = one.events.filter(({ actor }) => actor !== null && chamberOf(actor.office) === chamber);
  if (own.some(({ kind }) => kind === 'passageInChamber')) return undefined;
  // a step on the way to a vote is no other act, of what was never passed
  const passed = one.events.some(({ kind }) => kind === 'passage');
  return own.findLast(({ would, kind }) => would === null && (passed || !ON_THE_WAY.has(kind)));
}

const ON_THE_WAY: ReadonlySet<EventKind> = new Set<EventKind>(['introduction', 'committeeReport']);

/** `The House failed to pass an extension`, of a chamber that has just voted one down, whatever it had passed before. */
export function votedDownSince(one: Case, readings: readonly Assertable[]): Found | undefined {
  const { actor, on, polarity } = one.claim.asserts;
  const chamber = chamberOf(actor?.name ?? '');
  if (polarity !== 'denied' || chamber === null || readings[0] !== 'passageInChamber') return undefined;
  const own = [...one.events, ...one.steps.map(({ event }) => event)]
    .filter((event) => event.actor?.body === 'chamber' && chamberOf(event.actor.office) === chamber)
    .filter(({ kind }) => kind === 'passageInChamber' || kind === 'failure')
    .toSorted((a, b) => (firstDay(a.on) < firstDay(b.on) ? -1 : 1));
  const last = own.at(-1);
  const meant = on === null ? last : own.findLast((event) => dateFits(event, on.date));
  const isNews = meant !== undefined && (on !== null || daysBetween(firstDay(meant.on), one.asOf) <= A_MONTH);
  if (meant?.kind !== 'failure' || !isNews) return undefined;
  return { showing: 'refuted', rule: 'stage/voted-down', events: [meant], because: happening(meant) };
}

const A_MONTH = 31;

/** A vote of senators is none of the other chamber’s; `deputies`, `lawmakers` may sit in any. */
export function sameChamber(event: LawEvent, actor: Case['claim']['asserts']['actor']): boolean {
  if (actor === null || event.actor === null || event.kind !== 'passageInChamber') return true;
  const claimed = chamberOf(actor.name);
  const office = event.actor.office.toLowerCase();
  if (claimed === null)
    return (
      actor.body === 'legislature' ||
      actor.body === 'chamber' ||
      actor.name
        .toLowerCase()
        .split(/\W+/)
        .some((word) => word.length > 3 && office.includes(word.replace(/s$/, '')))
    );
  const recorded = chamberOf(event.actor.office);
  return recorded === null || recorded === claimed;
}

/** `The Senate voted for it`, of a vote of the House. */
export const ofOtherChamber = (event: LawEvent, actor: Case['claim']['asserts']['actor']): boolean =>
  chamberOf(actor?.name ?? '') !== null && !sameChamber(event, actor);

/** What a chamber or the legislature passed and nobody has made law: until then a law is the bill that it was. */
export function passedOnly({ law, status, beyond, events, claim }: Case): readonly LawEvent[] {
  const unmade = status.force === 'proposed' || status.force === 'notYetInForce';
  const { readings, actor, on } = claim.asserts;
  // `approved on 10 September`, of nobody and on the day of a chamber’s vote, may be told of that vote
  const ofVote = actor === null && on !== null && events.some((event) => isVote(event) && dateFits(event, on.date));
  const kinds = readings.includes('passage') && !ofVote ? VOTES : PASSED;
  return unmade && law.type === 'act' && !beyond ? events.filter(({ kind }) => kinds.has(kind)) : [];
}

const isVote = ({ kind }: LawEvent): boolean => kind === 'passageInChamber';

/** `The National Assembly passed it`, where that is the name of one of two chambers: its own vote is meant; `lawmakers passed it`, that of any. */
export function voteOfChamber(
  one: Case,
  readings: readonly Assertable[],
  all: readonly LawEvent[],
): LawEvent | undefined {
  if (!readings.includes('passage')) return undefined;
  const { actor, polarity, on } = one.claim.asserts;
  // `has not yet confirmed the deal`: a vote on what was proposed first is none on what was agreed since
  const deal = polarity === 'denied' && on === null ? all.findLast(isDeal) : undefined;
  const votes = matching(one, ['passageInChamber'], all).filter(
    (event) => deal === undefined || lastDay(event.on) >= firstDay(deal.on),
  );
  const any = actor !== null && areMembers(actor.name);
  const news = ({ on: day }: LawEvent) =>
    on === null ? daysBetween(firstDay(day), one.asOf) <= FRESH : overlaps(day, on.date);
  return votes.findLast(
    (event) =>
      (event.actor?.body === 'chamber' && (any || namesBody(one, event))) ||
      // a parliament of one chamber votes more than once
      (event.actor?.body === 'legislature' && actor?.body === 'legislature' && news(event)),
  );
}

/** What the houses agreed on, and have still to vote on. */
const isDeal = ({ kind, would, actor }: LawEvent): boolean =>
  kind === 'announcement' && would !== null && actor?.body === 'legislature';

/** Of a bill of which the record has the signature alone: what was signed had been passed. */
export function impliedBySignature(
  { law, claim, steps }: Case,
  readings: readonly Assertable[],
  all: readonly LawEvent[],
): LawEvent | undefined {
  const { on, polarity } = claim.asserts;
  if (polarity === 'denied' || !VOTES.has(readings[0] ?? 'inForce')) return undefined;
  // beside a law, the bills that would change it: who signed the law itself signed another paper
  const bills = law.type === 'measure' ? all : all.filter((event) => steps.some((step) => step.event === event));
  return bills.findLast((event) => event.kind === 'signature' && (on === null || dateFits(event, on.date)));
}

/** `A bill to repeal it was introduced`: in the law's own record a proposal made in the legislature, which says what it would do. */
export function broughtIn(one: Case, readings: readonly Assertable[]): LawEvent | undefined {
  const { on, actor } = one.claim.asserts;
  if (readings[0] !== 'introduction') return undefined;
  const found = proposals(one, PROPOSING).filter((event) => on === null || dateFits(event, on.date));
  const byNamed = actor === null ? undefined : found.findLast((event) => namesActor(one, event));
  return byNamed ?? found.at(-1);
}

/** `The Assembly voted to lift it`, of what another must lift: by its own resolution it has asked for that, and so voted on it. */
export function resolvedUpon(one: Case, readings: readonly Assertable[]): LawEvent | undefined {
  const { on, actor } = one.claim.asserts;
  // `they voted for it`: who votes sits there
  const seated = actor === null || SEATED.has(actor.body ?? '') || (actor.body === null && actor.nameless === true);
  if (!readings.includes('passage') || !seated) return undefined;
  const that = (day: PartialDate) => on === null || overlaps(day, on.date);
  return (
    proposals(one).findLast(({ instrument, on: day }) => instrument?.form === 'resolution' && that(day)) ??
    one.events.findLast((event) => that(event.on) && isVoteAtHome(one, event))
  );
}

/** `The Norwegian parliament approved leaving the pact`, of what the record has as Norway’s own announcement that it will. */
function isVoteAtHome({ claim, bodies, abroad }: Case, { kind, would, actor: party }: LawEvent): boolean {
  const { actor, readings } = claim.asserts;
  if (kind !== 'announcement' || would !== 'withdrawal' || party?.body !== 'party' || actor?.body == null) return false;
  const own = ({ office }: NamedBody) => nameKey(office) === nameKey(party.office);
  const home = ({ office }: NamedBody) => office.endsWith(` of ${party.office}`);
  return (
    readings.includes(would) &&
    (bodiesNamed(bodies, actor.name).some(own) || bodiesNamed(abroad, actor.name).some(home))
  );
}

const SEATED: ReadonlySet<string> = new Set(['legislature', 'chamber']);

/** What was proposed in the legislature to be done to a law, by its own record. */
export function proposals({ claim, law, events }: Case, bodies = LEGISLATING): readonly LawEvent[] {
  if (claim.asserts.target !== 'measure' || law.type === 'measure') return [];
  return events.filter(
    ({ kind, would, actor }) => kind === 'proposal' && would !== null && actor !== null && bodies.has(actor.body),
  );
}

const LEGISLATING: ReadonlySet<Body> = new Set<Body>(['chamber', 'legislature']);
/** An agency proposes a rule as a member brings in a bill. */
const PROPOSING: ReadonlySet<Body> = new Set<Body>([...LEGISLATING, 'agency']);

/** `The president signed the bill on Monday`, of an act of the legislature that the record dates to that day: it became law by that. */
export function madeThatDay(one: Case): LawEvent | undefined {
  const { on, polarity } = one.claim.asserts;
  if (on === null || on.date.length < 10 || polarity === 'denied') return undefined;
  return one.events.findLast(
    (event) => event.actor?.body === 'legislature' && groupOf(event.kind) !== 'stage' && overlaps(event.on, on.date),
  );
}

/** `Parliament repealed it. The president signed the bill`, `it had passed that bill`: of what has ended by an act, that by which it ended, however long ago. */
export function madeToEnd({ claim, events, status }: Case, readings: readonly Assertable[]): LawEvent | undefined {
  const { on, polarity, target } = claim.asserts;
  if (target !== 'measure' || on !== null || polarity === 'denied') return undefined;
  const ended = status.force === 'notInForce' ? status.because : events;
  const end = ended.findLast(({ kind }) => FORCE_ENDING.has(kind));
  if (end === undefined || status.force === 'proposed') return undefined;
  const near = ({ on: day }: LawEvent) => Math.abs(daysBetween(firstDay(day), firstDay(end.on))) <= NEWS;
  if (VOTES.has(readings[0] ?? 'inForce')) return end.actor?.body === 'legislature' ? end : undefined;
  const signature = events.findLast((event) => event.kind === 'signature' && near(event));
  return readings[0] === 'signature' && status.force === 'notInForce' ? signature : undefined;
}

/** `The Rada passed the bill to prolong it`: a legislature that prolongs by its own act has done so by that vote. */
export function prolongedBy(one: Case, readings: readonly Assertable[]): LawEvent | undefined {
  const { claim, events, asOf } = one;
  const { on, polarity, actor } = claim.asserts;
  if (!VOTES.has(readings[0] ?? 'inForce') || polarity === 'denied' || actor === null) return undefined;
  return events.findLast(
    (event) =>
      event.kind === 'prorogationOfForce' &&
      event.actor?.body === 'legislature' &&
      // `317 deputies of the Rada`: of a parliament of one chamber
      (actor.body === 'legislature' || (actor.body === 'chamber' && (namesBody(one, event) || hasOneChamber(one)))) &&
      (on === null ? daysBetween(firstDay(event.on), asOf) <= NEWS : overlaps(event.on, on.date)),
  );
}

/** Days for which a vote is news, and for which it is told of without its day. */
const FRESH = 3;
const NEWS = 60;

/** Whether the bill spoken of is the one by which the law was made: no other is known, or no other was ever vetoed (`both houses overrode him`). */
export function isItsOwnBill({ claim, steps }: Case, recent: boolean): boolean {
  const { polarity, readings } = claim.asserts;
  // `the bill was introduced after a ruling` tells how it was made
  const made = polarity === 'affirmed' && (readings[0] === 'introduction' || readings[0] === 'passage');
  const ofVeto = VETOES.has(readings[0] as EventKind) && !steps.some(({ event }) => VETOES.has(event.kind));
  return ofVeto || (made && steps.length === 0 && recent);
}

const VETOES: ReadonlySet<EventKind> = new Set<EventKind>(['veto', 'vetoOverride']);

/** `voted to bring it back`, of what has ended since: by the bills that renewed it before, nobody has. */
export function isSpent({ claim, events, status }: Case, step: LawEvent): boolean {
  const ended = events.findLast(({ kind }) => FORCE_ENDING.has(kind));
  const { on, aspect, readings } = claim.asserts;
  const again = readings.includes('reEnactment') || readings.includes('prorogationOfForce');
  if (ended === undefined || status.force !== 'notInForce' || on !== null || aspect === 'past' || !again) return false;
  return firstDay(step.on) < firstDay(ended.on);
}

export const DROPPED: ReadonlySet<EventKind> = new Set<EventKind>(['failure', 'lapseOfBill', 'withdrawalOfBill']);

/**
 * What is said not to have been done to a bill is said of one that still can become law, and of none that came to nothing, or that has
 * become law while another is on its way: `the House has not voted on it`.
 */
export function isDropped(one: Case, { measure }: Step): boolean {
  const own = one.steps.filter((step) => step.measure.id === measure.id);
  const another = () => one.steps.some((step) => step.measure.id !== measure.id && alive(one, step.measure.id));
  return own.some(({ event }) => DROPPED.has(event.kind)) || (!alive(one, measure.id) && another());
}

/** `The bill was dropped`: a government gives its own bill up by saying so, whenever it lapses in form; a withdrawal is a formal step. */
export function isGivenUp(
  { law, claim }: Case,
  readings: readonly Assertable[],
  { kind, would, actor }: LawEvent,
): boolean {
  const dropped =
    readings[0] === 'withdrawalOfBill' && would !== null && DROPPED.has(would) && readings.includes(would);
  // `nobody has withdrawn it`: true in form, until it lapses
  const said = claim.asserts.polarity === 'affirmed';
  return said && law.type === 'measure' && kind === 'announcement' && actor?.body === 'executive' && dropped;
}
