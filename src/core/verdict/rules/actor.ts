/**
 * Who acted: the claim’s actor against the one of the event that decided. In: a case and that event. Out: a facet, or null where
 * the claim names nobody. Legislatures legislate by acts that a head of state signs: both may be called the actor. A state is
 * bound by what its own bodies do.
 */
import type { ClaimedActor } from '../../claim/claim.ts';
import type { Facet } from '../../claim/facet.ts';
import type { Actor, Body } from '../../law/actor.ts';
import { benchOf } from '../../law/bodies/bench.ts';
import { chamberOf } from '../../law/bodies/chamber.ts';
import { isGovernment } from '../../law/bodies/government.ts';
import { areMembers } from '../../law/bodies/members.ts';
import { saysOffice } from '../../law/bodies/office.ts';
import type { LawEvent } from '../../law/event.ts';
import { type EventKind, FORCE_BEGINNING, FORCE_ENDING } from '../../law/event-kind.ts';
import type { NamedBody } from '../../law/jurisdiction.ts';
import { type Day, daysBetween } from '../../time/day.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import { ofAnotherCircuit } from '../bench.ts';
import { type Case, dateFits, isSeries } from '../case.ts';
import { bodiesNamed, isCalledOurs, sameOffice } from '../named-body.ts';
import { bearsName, isCalled, namesActor, sameSurname } from '../named-person.ts';
import { hasOneChamber } from '../who.ts';
import { type Compared, NOT_KNOWN, ofParty, ofPartyOfPerson, refuted, SAME } from './acting-party.ts';
import { couldNot, ofSeries } from './powers-of-state.ts';

export function actorFacet(one: Case, decisive: LawEvent): Facet | null {
  const claimed = one.claim.asserts.actor;
  if (claimed === null) return null;
  if (isSeries(one)) return ofSeries(one, claimed, decisive);
  const event = decidedAtHome(one, claimed, decisive);
  if (event.actor === null) return byItself(one, claimed, event);
  const { actor } = event;
  const { rule, outcome } = compared(one, claimed, event, actor);
  const record = `${actor.office}${actor.person === null ? '' : ` (${actor.person})`}`;
  return { facet: 'actor', claimed: claimed.name, record, outcome, rule, events: [event.id] };
}

/** A state leaves a treaty by a notice of its own; where the record has the decision at home to leave, a body of the state is held against that. */
function decidedAtHome({ events }: Case, { body }: ClaimedActor, event: LawEvent): LawEvent {
  if (event.actor?.body !== 'party' || body === null || body === 'party' || event.effectiveFrom === null) return event;
  const decision = events.find(
    ({ kind, actor, effectiveFrom }) =>
      FORCE_ENDING.has(kind) && actor !== null && actor.body !== 'party' && effectiveFrom === event.effectiveFrom,
  );
  return decision ?? event;
}

const NAMED: Compared = { rule: 'actor/named', outcome: 'supported' };

function compared(one: Case, claimed: ClaimedActor, event: LawEvent, actor: Actor): Compared {
  if (namesActor(one, event) || signedInto(one, event)) return NAMED;
  if (anotherTerm(one, claimed, event)) return refuted('actor/another-administration');
  if (anotherPerson(claimed, actor)) return refuted('actor/another-person');
  if (claimed.body === 'court' && !COURT_ACTS.has(event.kind) && (actor.body === 'party' || LEAVING.has(event.kind)))
    return refuted(NO_SUCH_POWER);
  if (ofAnotherCircuit(claimed, actor)) return refuted('actor/another-court');
  if (isOfParty(one, claimed, actor)) return SAME;
  if (sameChamber(claimed, event, actor)) return SAME;
  if (isAbroad(one, claimed, actor)) return refuted(NO_SUCH_POWER);
  if (saysOffice(claimed.name, `${actor.office} ${actor.person ?? ''}`)) return NAMED;
  const named = bodiesNamed(one.bodies, claimed.name);
  // `the EU’s court`: not the union, whose council it is that acted
  const bodies = actor.body === 'party' ? [] : named.filter((body) => !isParty(body));
  if ((bodies.length > 0 ? bodies : named).some((body) => sameOffice(body.office, actor.office))) return NAMED;
  // `Turkey’s parliament` is not its president, though either binds the state
  if (isStateItself(claimed) && named.every((body) => isParty(body)) && named.some((body) => isState(one, body)))
    return SAME;
  if (actor.body === 'party')
    return named.length === 0
      ? ofPartyOfPerson(one, event, actor)
      : ofParty(
          one,
          named.map((body) => body.body),
          event,
        );
  const body = claimed.body ?? named[0]?.body ?? (governing(one, claimed) ? 'executive' : null);
  if (body === null) return isOfAnotherAct(one, event) ? refuted('actor/another-person') : NOT_KNOWN;
  if (isUnrecordedSignature(one, body, actor)) return NOT_KNOWN;
  return ofBody(one, { ...claimed, body }, event, actor);
}

/** `the lower house passed it`, of a vote in the Chamber of Deputies. */
function sameChamber({ name }: ClaimedActor, { kind }: LawEvent, { office }: Actor): boolean {
  const chamber = kind === 'passageInChamber' ? chamberOf(name) : null;
  return chamber !== null && chamber === chamberOf(office);
}

/** `Zelensky brought it into force by signing`: who signed a law is who put it into force. */
function signedInto(one: Case, { kind, on }: LawEvent): boolean {
  return (
    kind === 'entryIntoForce' &&
    one.events.some(
      (other) =>
        other.kind === 'signature' &&
        namesActor(one, other) &&
        Math.abs(daysBetween(firstDay(other.on), firstDay(on))) <= SIGNATURE_TO_FORCE,
    )
  );
}

/** A month from the signature to force. */
const SIGNATURE_TO_FORCE = 31;

/** What a court can do to a treaty: it neither signs nor ratifies nor leaves one. */
const COURT_ACTS: ReadonlySet<EventKind> = new Set<EventKind>([
  ...['annulment', 'unconstitutionality', 'injunction', 'stay', 'suspension'],
  ...['upholding', 'dismissal', 'decision'],
] as const);

const LEAVING: ReadonlySet<EventKind> = new Set<EventKind>(['withdrawal', 'denunciation']);

/** A person whom the record knows for another act on the law, and not for this one. */
function isOfAnotherAct(one: Case, event: LawEvent): boolean {
  return (
    event.actor?.person !== null && one.events.some((other) => other.kind !== event.kind && namesActor(one, other))
  );
}

/** `Keir Starmer` alone: who headed a government of the state is no parliament. */
export function governing({ jurisdiction }: Case, { name }: ClaimedActor): boolean {
  const words = name.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const heads = (jurisdiction?.administrations ?? []).map(({ name }) => name.toLowerCase().split(/\s+/).at(-1) ?? name);
  return heads.some((head) => words.some((word) => sameSurname(word, head)));
}

/** `The President signed it` of an act of which the record has the enactment alone. */
function isUnrecordedSignature(one: Case, body: Body, actor: Actor): boolean {
  return (
    body === 'executive' &&
    actor.body === 'legislature' &&
    one.claim.asserts.readings.includes('signature') &&
    !one.events.some((event) => event.kind === 'signature')
  );
}

/** `the US Supreme Court` names the state beside one of its bodies. */
function isParty({ body }: NamedBody): boolean {
  return body === 'party' || body === 'organization';
}

/** Told of the state or its government, or of nobody known as a body of it. */
const isStateItself = ({ body }: ClaimedActor): boolean => body === null || !SITTING.has(body);

/** The state or union itself: what any of its bodies did, it did. */
function isState(one: Case, { body, office }: NamedBody): boolean {
  return (body === 'party' || body === 'organization') && sameOffice(office, one.jurisdiction?.title ?? '-');
}

/** `the Polish government`, of what Poland did as one of many states. */
function isOfParty({ abroad }: Case, { name }: ClaimedActor, { body, office }: Actor): boolean {
  return body === 'party' && bodiesNamed(abroad, name).some((foreign) => foreign.office.endsWith(` of ${office}`));
}

/** `the Georgian parliament`, of a law of another state: no body of one state makes or ends another's laws. */
function isAbroad({ law, jurisdiction, abroad }: Case, { name }: ClaimedActor, { body, office }: Actor): boolean {
  const foreign = law.type === 'treaty' ? [] : bodiesNamed(abroad, name);
  const own = jurisdiction?.bodies ?? [];
  if (foreign.length === 0 || isCalledOurs(own, foreign, name)) return false;
  const [longest] = bodiesNamed([...own, { body, office, names: [] }, ...foreign], name);
  return longest !== undefined && foreign.includes(longest);
}

const SITTING: ReadonlySet<Body> = new Set<Body>(['legislature', 'chamber']);

function ofBody(one: Case, claimed: ClaimedActor & { readonly body: Body }, event: LawEvent, actor: Actor): Compared {
  // what a legislature passed, or ended by an act, each of its chambers had passed
  const voted = one.claim.asserts.readings.includes('passageInChamber') && actor.body === 'legislature';
  if (claimed.body === 'chamber' && (event.kind === 'passage' || voted)) return SAME;
  // `deputies prolonged it`: where a parliament has one chamber, its members are the parliament
  if (claimed.body === 'chamber' && actor.body === 'legislature' && hasOneChamber(one)) return SAME;
  // `lawmakers passed it`: of a chamber, or of both
  if (SITTING.has(actor.body) && areMembers(claimed.name)) return SAME;
  // `the Council of Ministers did`, of what its President is told to have done
  if (actor.body === 'executive' && isGovernment(claimed.name)) return SAME;
  // a minister brings a bill in, and it is brought into a chamber
  if (claimed.body === 'agency' && event.kind === 'introduction') return SAME;
  if (claimed.body !== actor.body)
    return signedBy(one, claimed, event) || governs(claimed, actor) || heads(one, claimed, event)
      ? SAME
      : refuted(couldNot(one, claimed.body, event, actor) ? NO_SUCH_POWER : 'actor/another-body');
  const [bench, other] = [benchOf(claimed.name), benchOf(actor.office)];
  if (bench === null || other === null || bench === other) return SAME;
  return refuted(bench === 'highest' && COURT_ACTS.has(event.kind) ? HIGHER_COURT : 'actor/another-court');
}

/** `The Supreme Court struck it down`, of what a court below it did: said to be the last word, and another may still have it. */
export const HIGHER_COURT = 'actor/higher-court';

/** Said of who could never have done it: more than a slip. */
export const NO_SUCH_POWER = 'actor/no-such-power';

/** `Berg put it back on the list`, of what a minister of Berg’s did: who heads a government acts through it. */
function heads(one: Case, claimed: ClaimedActor, event: LawEvent): boolean {
  return claimed.body === 'executive' && event.actor?.body === 'agency' && governing(one, claimed);
}

/** An administration, a government acts through its ministries and agencies. */
function governs({ name, body }: ClaimedActor, actor: Actor): boolean {
  return body === 'executive' && actor.body === 'agency' && isGovernment(name);
}

/** `President Otto Berg` of what another President did. In a chamber many may be named for one vote. */
function anotherPerson(claimed: ClaimedActor, actor: Actor): boolean {
  return (
    claimed.surname !== undefined &&
    actor.person !== null &&
    !bearsName(claimed, actor) &&
    claimed.body === actor.body &&
    (actor.body === 'executive' || actor.body === 'agency')
  );
}

/** `the Berg administration` of what happened under another. */
function anotherTerm(one: Case, claimed: ClaimedActor, event: LawEvent): boolean {
  const said = (one.jurisdiction?.administrations ?? []).filter(({ name }) => {
    const surname = name.split(' ').at(-1) ?? name;
    return claimed.name.includes(surname) || isCalled(claimed, surname);
  });
  return (
    said.length > 0 &&
    !said.some(
      (term) =>
        firstDay(event.on) <= lastDay(term.to ?? '9999') && lastDay(event.through ?? event.on) >= firstDay(term.from),
    )
  );
}

/** What one administration is said to have ended is not what ended under another: neither who nor when is right. */
export function isOfAnotherTerm(one: Case, event: LawEvent): boolean {
  const { actor, on, polarity } = one.claim.asserts;
  return polarity === 'affirmed' && on === null && actor !== null && !isSeries(one) && anotherTerm(one, actor, event);
}

/** `Obama removed it`, said when he holds the office no more: of what he did then, and not of what has become of it since. */
export function isOfFormerTerm(one: Case, event: LawEvent): boolean {
  const { actor, aspect, polarity } = one.claim.asserts;
  if (actor === null || aspect !== 'past' || polarity === 'denied' || isSeries(one)) return false;
  const terms = one.jurisdiction?.administrations ?? [];
  const ofDay = (day: Day) => terms.findLast(({ from, to }) => firstDay(from) <= day && day <= lastDay(to ?? '9999'));
  const then = ofDay(lastDay(event.on));
  if (then === undefined || ofDay(one.asOf)?.name === then.name) return false;
  return isCalled(actor, then.name.split(' ').at(-1) ?? then.name) || namesActor(one, event);
}

function signedBy(one: Case, { body, byOrder }: ClaimedActor, event: LawEvent): boolean {
  if (event.actor?.body === 'executive' && (body === 'legislature' || body === 'agency'))
    return event.kind === 'signature' && body === 'legislature';
  if (event.actor?.body !== 'legislature' || body !== 'executive') return false;
  // a speaker signs where the head of state would not
  if (event.kind === 'signature') return false;
  if (one.claim.asserts.readings.includes('signature') && !one.events.some(({ kind }) => kind === 'signature'))
    return true;
  // `signed the act, suspending it`: whoever signs what a legislature enacts has a part in it
  if (byOrder === true) return false;
  if (one.claim.asserts.effectTold === true) return true;
  const signatures = one.events.filter((other) => other.kind === 'signature' && dateFits(other, event.on));
  return signatures.length > 0;
}

/** What runs out has no actor; who could have kept it in force may be said to have let it go, nobody else. */
function byItself(one: Case, claimed: ClaimedActor, event: LawEvent): Facet | null {
  const body = claimed.body ?? bodiesNamed(one.bodies, claimed.name)[0]?.body ?? null;
  if (event.kind !== 'expiration' || body === null) return null;
  const could = one.law.powers.some(
    (power) => (power.body === body || body === 'chamber') && power.may.some((kind) => FORCE_BEGINNING.has(kind)),
  );
  return could
    ? null
    : {
        facet: 'actor',
        claimed: claimed.name,
        record: 'nobody: it ran out by itself',
        outcome: 'refuted',
        rule: 'actor/no-part',
        events: [event.id],
      };
}
