/**
 * Claims about making law: introduced, passed by a chamber, passed, signed, vetoed, ratified. A
 * step that was not reached is measured by the step that was: one chamber is not the legislature, a signature is not force.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { LawEvent } from '../../law/event.ts';
import { type EventKind, FORCE_BEGINNING, FORCE_ENDING, LIMITING } from '../../law/event-kind.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import { announces, onlyAnnounced } from '../announcements.ts';
import { type Case, dateFits, matching, type Step } from '../case.ts';
import { type Finding, type Found, findingOn, happenedIn } from '../finding.ts';
import { lookedAtInWords, standingInWords } from '../law-in-words.ts';
import { namesActor } from '../named-person.ts';
import { alive, furthest, isOfLaterBill, OVER, RECENT, shortOf } from '../stages.ts';
import { isFor } from '../who.ts';
import { happening } from '../words.ts';
import { madeOtherwise } from './not-by-legislature.ts';
import { isBegun, isDeniedOfNothingBegun } from './nothing-begun.ts';
import { isBegunInPart, isUnsigned, ofSomeParties } from './some-parties.ts';
import {
  broughtIn,
  DROPPED,
  doneByChamber,
  impliedBySignature,
  isDropped,
  isGivenUp,
  isItsOwnBill,
  isSpent,
  madeThatDay,
  madeToEnd,
  ofOtherChamber,
  passedByBoth,
  passedOnly,
  prolongedBy,
  resolvedUpon,
  sameChamber,
  votedDownSince,
  voteOfChamber,
} from './stage-implied.ts';
import { isToCome } from './stage-to-come.ts';
import { isBeforeVeto, vetoByNamed } from './veto.ts';
import { isVoteTold } from './vote.ts';
import { didOtherwise, madeWithoutVote } from './without-vote.ts';

const onStage = findingOn('stage', 'passage');

/** The record is the step that decides, where there is one. */
export function finding(one: Case, readings: readonly Assertable[], found: Found): Finding {
  const [step] = found.events ?? [];
  return onStage(one, readings, { events: [], ...(step === undefined ? {} : { record: happening(step) }), ...found });
}

export const happened = happenedIn(finding);

export function judgeStage(one: Case, told: readonly Assertable[]): Finding {
  const readings = ofParliament(one, told);
  const unnamed = one.claim.asserts.on === null && one.claim.law?.carried === true;
  const recent = stepsMeant(one)
    .filter(
      (step) => one.claim.asserts.polarity === 'affirmed' || one.claim.asserts.on !== null || !isDropped(one, step),
    )
    .map((step) => step.event)
    .filter(
      (event) =>
        !isSpent(one, event) &&
        (!unnamed || daysBetween(firstDay(event.on), one.asOf) < RECENT || namesActor(one, event)),
    );
  const all = [...ownSteps(one), ...recent];
  const found = matching(one, readings, all).filter((event) => !isBeforeVeto(one, readings, event));
  const { actor, on, polarity } = one.claim.asserts;
  const otherwise = doneByChamber(one, readings);
  if (otherwise !== undefined)
    return finding(one, readings, { ...CANNOT_TELL, events: [otherwise], because: noVote(otherwise) });
  const down = votedDownSince(one, readings) ?? madeWithoutVote(one, readings) ?? didOtherwise(one, readings);
  if (down !== undefined) return finding(one, readings, down);
  // many ratify one treaty: the act of whoever is named
  const event =
    (readings.includes('passage') ? actByOwnVote(one) : undefined) ??
    resolvedUpon(one, readings) ??
    found.findLast((other) => other.kind === 'ratification' && isFor(one, other)) ??
    // of several votes the last is news, and of a year the first
    (on === null
      ? found.findLast((other) => sameChamber(other, actor))
      : found.find((other) => sameChamber(other, actor) && dateFits(other, on.date))) ??
    (on === null ? undefined : passedByBoth(one, readings, all)) ??
    found.find((other) => sameChamber(other, actor)) ??
    (readings.length > 1 || actor === null ? found.findLast((other) => !ofOtherChamber(other, actor)) : undefined) ??
    passedByBoth(one, readings, all) ??
    voteOfChamber(one, readings, all) ??
    impliedBySignature(one, readings, all) ??
    broughtIn(one, readings);
  if (event !== undefined && ofSomeParties(one, event))
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'stage/some-parties-only',
      events: [event],
      pattern: 'part-as-whole',
      because: `not by all: ${happening(event)}`,
    });
  const last = event === undefined && unnamed ? madeToEnd(one, readings) : undefined;
  if (last !== undefined) return happened(one, readings, 'stage/made-to-end', last);
  const vetoed = readings[0] === 'veto' && event === undefined;
  const signed = vetoed ? all.findLast(({ kind }) => kind === 'signature') : undefined;
  if (signed !== undefined)
    return finding(one, readings, {
      showing: 'refuted',
      rule: 'stage/signed-instead',
      events: [signed],
      because: `no veto is in the record: ${happening(signed)}`,
    });
  const refused = readings[0] === 'signature' ? vetoByNamed(one) : undefined;
  if (refused !== undefined)
    return finding(one, readings, {
      showing: 'refuted',
      rule: 'stage/vetoed-instead',
      events: [refused],
      because: `who is said to have signed it did not: ${happening(refused)}`,
    });
  const reached = event ?? signedByNamed(one, readings);
  if (reached !== undefined) return happened(one, readings, 'stage/reached', reached);
  const isIt = (would: EventKind) =>
    readings.includes(would) || (readings.includes('withdrawalOfBill') && !MADE.has(would));
  const said = all.findLast((other) => announces(other, isIt));
  // what was still to come at the last look may have come since
  if (said !== undefined && !(one.beyond && polarity === 'affirmed')) return announcedStep(one, readings, said);
  const made = readings[0] === 'signature' ? madeThatDay(one) : prolongedBy(one, readings);
  if (made !== undefined) return happened(one, readings, 'stage/made-that-day', made);
  // nothing is ratified before it is signed
  const whole = readings.includes('passage') && !readings.includes('passageInChamber');
  if (whole || (readings[0] === 'ratification' && isUnsigned(one)))
    return reachedOnly(one, readings) ?? missing(one, readings);
  return missing(one, readings);
}

/** `A law of 1799, signed by John Adams`, told as of a bill: the signature is the law's own where its signer is named. */
function signedByNamed(one: Case, readings: readonly Assertable[]): LawEvent | undefined {
  const { on, polarity } = one.claim.asserts;
  if (readings[0] !== 'signature' || polarity === 'denied') return undefined;
  return one.events.findLast(
    (event) =>
      event.kind === 'signature' &&
      event.actsOn === null &&
      namesActor(one, event) &&
      (on === null || dateFits(event, on.date)),
  );
}

/** `The bill has not been passed`, of nobody in particular, or of ministers: by the parliament, whatever one of its chambers did. */
function ofParliament(one: Case, told: readonly Assertable[]): readonly Assertable[] {
  const { polarity, actor, on } = one.claim.asserts;
  const nobody = actor === null || actor.body === null;
  const ofAll = polarity === 'denied' && nobody && on === null && told[0] === 'passage';
  return ofAll ? told.filter((reading) => reading !== 'passageInChamber') : told;
}

const noVote = ({ summary }: LawEvent) => `no vote for it is told of that chamber: ${summary}`;
const CANNOT_TELL = { showing: 'unknown', rule: 'stage/chamber-did-otherwise' } as const;
/** Who says that it is law has not announced its end. */
const MADE: ReadonlySet<EventKind> = new Set<EventKind>([...FORCE_BEGINNING, 'publication', 'ratification']);

/** `voted to repeal it`: steps of what would end the law, where the claim says so; a bill that would change it is another. */
function stepsMeant(one: Case): readonly Step[] {
  const { readings, billTo } = one.claim.asserts;
  // `it fell short`, `it failed`: of any bill
  const ends = !DROPPED.has(readings[0] as EventKind) && readings.some((one) => FORCE_ENDING.has(one as EventKind));
  if (billTo === undefined && !ends) return one.steps;
  return one.steps.filter(({ measure }) =>
    measure.would.some(({ does }) => FORCE_ENDING.has(does) || (billTo === undefined && LIMITING.has(does))),
  );
}

/** `The commission voted to repeal the rules`, `the Council adopted the resolution`: who makes it by its own vote has done so by it. */
function actByOwnVote(one: Case): LawEvent | undefined {
  const { actor, on } = one.claim.asserts;
  if ((actor?.body !== 'agency' && actor?.body !== 'organization') || one.law.type === 'measure') return undefined;
  return one.events.findLast(
    (event) =>
      event.actor?.body === actor?.body &&
      (FORCE_ENDING.has(event.kind) || FORCE_BEGINNING.has(event.kind)) &&
      (on === null ? daysBetween(firstDay(event.on), one.asOf) < NEW : dateFits(event, on.date)),
  );
}

/** A bill spoken of beside a law in force would change that law: the steps by which the law itself was made are not the bill’s. */
function ownSteps(one: Case): readonly LawEvent[] {
  const steps = sinceLastStart(one);
  const { target, on } = one.claim.asserts;
  const begun = one.events.find((event) => event.kind === 'entryIntoForce');
  if (one.law.type === 'measure' || (target !== 'measure' && !isOfLaterBill(one)) || on !== null || begun === undefined)
    return steps;
  const age = daysBetween(firstDay(begun.on), one.asOf);
  if (age <= NEW || isItsOwnBill(one, age < RECENT)) return steps;
  const later = ({ on: day }: LawEvent) =>
    firstDay(day) > lastDay(begun.on) && daysBetween(firstDay(day), one.asOf) < RECENT;
  return steps.filter((event) => isVoteTold(one, event) || later(event));
}

/** A law that came into force in the last weeks is still told as the bill that it was. */
const NEW = 60;

/** A bill that died and was brought in anew begins at its first step again; of a claim with a date every step counts, and of one with `never`, or of the past. */
function sinceLastStart(one: Case): readonly LawEvent[] {
  const over = one.events.findLast((event) => OVER.has(event.kind));
  const again =
    over === undefined
      ? undefined
      : one.events.find((event) => event.kind === 'introduction' && firstDay(event.on) > lastDay(over.on));
  const { on, frequency, readings, aspect, polarity } = one.claim.asserts;
  // `it lapsed with the old parliament`: of the bill that died
  const died = readings[0] !== 'veto' && OVER.has(readings[0] as EventKind);
  const since = again === undefined ? one.events : one.events.slice(one.events.indexOf(again));
  // `it was passed under the old parliament`: told as past, of the bill that got so far
  const bygone = aspect === 'past' && polarity === 'affirmed' && !since.some(({ kind }) => readings.includes(kind));
  return on !== null || frequency?.times === 0 || died || bygone ? one.events : since;
}

/** For a bill a pause is what its sponsors announce; a withdrawal is more than that. */
function announcedStep(one: Case, readings: readonly Assertable[], said: LawEvent): Finding {
  const very =
    readings.some((reading) => LIMITING.has(reading as EventKind)) &&
    said.would !== null &&
    said.would === readings.find((reading) => reading === said.would) &&
    !readings.includes('withdrawalOfBill');
  if (isGivenUp(one, readings, said)) return happened(one, readings, 'stage/given-up', said);
  return very
    ? happened(one, readings, 'stage/announced', said)
    : finding(one, readings, { rule: 'stage/announced-only', ...onlyAnnounced(said) });
}

/** The furthest step that a living measure has reached. */
export function reachedOnly(one: Case, readings: readonly Assertable[]): Finding | null {
  // what would change a bill is another bill: its steps are not those of this one
  const others = one.law.type === 'measure' ? [] : one.steps;
  const steps = others.filter((step) => alive(one, step.measure.id)).map((step) => step.event);
  const ofBill = one.law.type === 'measure' && one.status.force !== 'notInForce';
  const own = ofBill || isUnsigned(one) ? one.events : passedOnly(one);
  const event = furthest([...own, ...steps], (one) => one);
  if (event === undefined) return null;
  return finding(one, readings, {
    showing: 'weaker',
    rule: 'stage/not-so-far',
    events: [event],
    pattern: shortOf(event),
    because: `it got no further than this: ${happening(event)}`,
  });
}

function missing(one: Case, readings: readonly Assertable[]): Finding {
  const other = madeOtherwise(one, readings);
  if (other !== undefined) return finding(one, readings, other);
  const pending =
    one.steps.some((step) => alive(one, step.measure.id)) || isBegun(one) || isDeniedOfNothingBegun(one, readings);
  const ofAnyBill = one.law.type !== 'measure' && OF_MANY.has(readings[0] as EventKind);
  // a bill that did anything was brought in, whether the record tells of it or begins later
  const begun = readings[0] === 'introduction' && !one.law.events.some(({ kind }) => kind === 'introduction');
  if (isToCome(one, readings))
    return finding(one, readings, {
      showing: 'refuted',
      rule: 'stage/not-yet',
      because: isBegunInPart(one)
        ? `only a part of it is applied so far: ${one.status.because.map(happening).join(', ')}`
        : standingInWords(one.status, one.law),
    });
  // a bill about a treaty in force adds nothing to who ratified it
  // and of committees it names few
  const ofCommittee = readings[0] === 'committeeReport';
  const ofTreaty = one.law.type === 'treaty' && readings[0] === 'ratification' && one.status.force !== 'proposed';
  if (
    one.beyond ||
    !pending ||
    ofAnyBill ||
    ofTreaty ||
    ofCommittee ||
    begun ||
    readings.some((reading) => LIMITING.has(reading as EventKind))
  )
    return notLooked(one, readings);
  return finding(one, readings, {
    showing: 'refuted',
    rule: 'stage/not-reached',
    because: `no such step is in the record of what would change it`,
  });
}

/** Bills that were brought in and came to nothing are many, and the record names few of them. */
const OF_MANY = new Set<EventKind>(['introduction', 'failure', 'lapseOfBill', 'withdrawalOfBill']);

export function notLooked(one: Case, readings: readonly Assertable[]): Finding {
  return finding(one, readings, {
    showing: 'unknown',
    rule: 'stage/not-looked',
    because: one.beyond
      ? lookedAtInWords(one.law)
      : 'the record lists no such step, and does not claim to list them all',
  });
}
