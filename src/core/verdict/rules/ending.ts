/**
 * Claims that a law ended: repealed, struck down, expired, rescinded, left. A limit on efficacy, the end of a part, a bill on its way or an
 * announcement is a weaker effect in the same direction: waiver is not repeal, a part is not the whole. In: the case and the readings.
 */
import type { Assertable } from '../../claim/claim.ts';
import { areCourts, isOneJudge } from '../../law/bodies/bench.ts';
import { effectOf, isPartial, type LawEvent } from '../../law/event.ts';
import { held } from '../../status/effect.ts';
import { eventsKnown } from '../../status/status.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import { BY_COURT, isElsewhere, sameBench } from '../bench.ts';
import { type Case, dateFits, matching, timeTold } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { doubtInWords, lookedAtInWords, standingInWords, statusInWords } from '../law-in-words.ts';
import { isFor, leftByOne } from '../who.ts';
import { happening } from '../words.ts';
import { isOfAnotherTerm, isOfFormerTerm } from './actor.ts';
import { chargedNoMore } from './charged-no-more.ts';
import { endOfDescribed } from './described-part.ts';
import { effectInDispute } from './dispute.ts';
import {
  dayMeant,
  earlierActTakenBack,
  isNotice,
  notYetEffective,
  takenBack,
  toldAsAct,
  toldOfPerson,
} from './ending-act.ts';
import { announced, endSet, onItsWay } from './ending-announced.ts';
import {
  endingsOfPart,
  endOfOther,
  forSomeAlone,
  isLeftByAnother,
  lastOfIt,
  namesPart,
  ofAnotherKind,
  partBegun,
} from './ending-part.ts';
import { limited, otherEnd, partEnded, postponed, ratificationRevoked, thatDay, weakened } from './ending-weaker.ts';
import { foundVoid } from './found-void.ts';
import { endedBefore, restedThen } from './rested-then.ts';
import { ofOneJudge } from './ruling.ts';

const finding = findingOn('force', 'repeal');

export function judgeEnding(one: Case, readings: readonly Assertable[]): Finding {
  return (
    endSet(one, readings) ??
    takenBack(one, readings) ??
    foundVoid(one, readings) ??
    thatDay(one, readings) ??
    restedThen(one, readings) ??
    endedBefore(one, readings) ??
    forSomeAlone(one, readings) ??
    endOfOther(one, readings) ??
    ended(one, readings) ??
    earlierActTakenBack(one, readings) ??
    ruledOtherwise(one, readings) ??
    notLooked(one, readings) ??
    otherEnd(one, readings) ??
    partEnded(one, readings) ??
    ratificationRevoked(one, readings) ??
    chargedNoMore(one, readings) ??
    limitedOrAnnounced(one, readings) ??
    postponed(one, readings) ??
    onItsWay(one, readings) ??
    announced(one, readings) ??
    weakened(one, readings) ??
    ofOneJudge(one, readings) ??
    nothing(one, readings)
  );
}

/** The very event, in effect, or once in effect on the day told; or the act: notice was given, a court `found it unlawful`. */
function ended(one: Case, readings: readonly Assertable[]): Finding | null {
  const wanted = one.claim.asserts.scope;
  const kinds = [...readings, ...endingsOfPart(wanted, readings)];
  const ofCourtsAlone = readings.every((reading) => BY_COURT.has(reading));
  const onLaw = one.events.filter((event) => event.actsOn === null);
  const found = matching(one, kinds, onLaw).filter(
    (event) =>
      // `signed a law repealing it`, of what an agency took back
      !(event.kind === 'rescission' && readings[0] === 'repeal' && one.claim.asserts.effectTold === true) &&
      !isElsewhere(one, event) &&
      !isLeftByAnother(one, event, readings) &&
      (!isPartial(event) ||
        wanted.extent === 'part' ||
        isFor(one, event) ||
        leftByOne(one, event) ||
        namesPart(one, event) ||
        lastOfIt(one, event) ||
        (ofCourtsAlone && thatJudge(one, event))),
  );
  const event = partBegun(one, found) ?? endedSo(one, found) ?? found.at(-1);
  if (event === undefined || isOfAnother(one, event) || isOfAnotherTerm(one, event)) return null;
  const other = ofAnotherKind(one, readings, event) ?? endOfDescribed(one, readings, event);
  if (other !== null) return other;
  const because = happening(event);
  const ruled = BY_COURT.has(event.kind) && readings.every((reading) => BY_COURT.has(reading));
  // a month that has begun is not to come
  if (firstDay(effectOf(event)) > dayMeant(one, event) && !ruled) return notYetEffective(one, readings, event);
  const asFound = BY_COURT.has(event.kind) && one.claim.asserts.effectTold === true;
  // `Berg rescinded X, but a court blocked it`: the text itself takes it back
  const undoneInText = one.claim.asserts.undone && event.kind === 'rescission';
  // `the decision to rescind X`: it was taken
  const spokenOf = one.claim.asserts.effectTold === true && one.claim.asserts.modality === 'presupposed';
  const act =
    asFound ||
    undoneInText ||
    (spokenOf && !ruled) ||
    isNotice(readings) ||
    (sameBench(one, event) && toldAsAct(one, readings, event));
  if (!tookEffect(one, event) && act)
    return finding(one, readings, { showing: 'supported', rule: 'ending/act-told', events: [event], because });
  const idle = ruled ? neverHeld(one, event) : !tookEffect(one, event);
  if (idle)
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'ending/never-took-effect',
      events: [event, ...one.status.because],
      pattern: event.actor?.body === 'court' ? 'one-court-as-nationwide' : 'announced-as-done',
      because: `${because}, but that never took effect; ${standingInWords(one.status, one.law)}`,
    });
  // that notice was given is not in dispute where its effect is
  const inDispute = isNotice(readings) ? null : effectInDispute(one, readings, [event], 'ending/disputed');
  if (inDispute !== null) return inDispute;
  const date = timeTold(one);
  const dated = date !== undefined && dateFits(event, date);
  const counted = one.claim.asserts.frequency !== null;
  // on some day of the month that the claim is made in, or on the day that it came back
  const begins = lastDay(effectOf(event)) > one.asOf;
  const backToday = one.status.because.some((other) => other.id !== event.id && firstDay(effectOf(other)) === one.asOf);
  const still =
    begins ||
    backToday ||
    toldOfPerson(one, event) ||
    isPartial(event) ||
    ruled ||
    counted ||
    isOfFormerTerm(one, event) ||
    one.status.force === 'notInForce';
  if (still || dated || (one.claim.asserts.aspect === 'past' && date !== undefined))
    return finding(one, readings, {
      showing: 'supported',
      rule: 'ending/happened',
      events: [event],
      record: statusInWords(one.status, one.law),
      because,
    });
  const newer = (one.status.certain ? null : notLooked(one, readings)) ?? announcedAfter(one, readings, event);
  if (newer !== null) return newer;
  return finding(one, readings, {
    showing: 'outdated',
    rule: 'ending/undone',
    pattern: 'outdated',
    events: [event, ...one.status.because],
    because: `${because}, but since then it is ${statusInWords(one.status, one.law)} again`,
  });
}

/** Of what has ended, the end that took effect: another may be decided and still to come. */
function endedSo(one: Case, found: readonly LawEvent[]): LawEvent | undefined {
  if (one.status.force !== 'notInForce') return undefined;
  return found.findLast((event) => firstDay(effectOf(event)) <= one.asOf);
}

/** Two years: what a court held before is not what a claim without a date speaks of. */
const RECENT = 730;

/** A claim about a court is not about what an agency did, where a court’s order holds. */
function isOfAnother(one: Case, event: LawEvent): boolean {
  return (
    one.claim.asserts.actor?.body === 'court' &&
    event.actor !== null &&
    event.actor.body !== 'court' &&
    (one.status.limits.some((limit) => limit.kind === 'injunction' || limit.kind === 'stay') ||
      one.events.some((other) => isFreshHold(one, other)))
  );
}

/** A court’s order of the last weeks that keeps the law, or its return, from taking effect. */
function isFreshHold(one: Case, { kind, actor, on }: LawEvent): boolean {
  const held = kind === 'injunction' || kind === 'stay';
  return held && actor?.body === 'court' && daysBetween(lastDay(on), one.asOf) <= WEEKS;
}

/** It ended once and was undone; what is said may be a newer announcement, unless it tells of before (`had left it`). */
function announcedAfter(one: Case, readings: readonly Assertable[], event: LawEvent): Finding | null {
  const said = one.claim.asserts.undone ? null : announced(one, readings);
  const [news] = said?.events ?? [];
  return news !== undefined && firstDay(news.on) > lastDay(effectOf(event)) ? said : null;
}

/** Of a limit and an announcement, that one is taken for the end which is the newer news. */
function limitedOrAnnounced(one: Case, readings: readonly Assertable[]): Finding | null {
  const limit = limited(one, readings);
  const said = announced(one, readings);
  const [rests] = limit?.events ?? [];
  const [news] = said?.events ?? [];
  const newer =
    rests !== undefined &&
    news?.kind === 'announcement' &&
    firstDay(news.on) > lastDay(rests.on) &&
    daysBetween(lastDay(news.on), one.asOf) <= WEEKS;
  return newer ? said : limit;
}

/** How long an announcement is news. */
const WEEKS = 45;

/** Said of a court that, by the record, turned the challenge away or upheld the law at that time. */
function ruledOtherwise(one: Case, readings: readonly Assertable[]): Finding | null {
  if (!readings.every((reading) => BY_COURT.has(reading))) return null;
  const { actor, on } = one.claim.asserts;
  const rulings = one.events.filter((event) => sameBench(one, event));
  const event = matching(one, ['upholding', 'dismissal'], rulings).at(-1);
  if (event === undefined || (actor === null && on === null)) return null;
  if (on === null && daysBetween(lastDay(event.on), one.asOf) > RECENT) return null;
  return finding(one, readings, {
    showing: 'refuted',
    rule: 'ending/ruled-otherwise',
    events: [event],
    because: `the court held otherwise: ${happening(event)}`,
  });
}

/** Whether the ending ever held: an act that was blocked or voided before its day ended nothing. */
function tookEffect(one: Case, event: LawEvent): boolean {
  return (
    held(event, eventsKnown(one.law, one.knownAt), lastDay(effectOf(event))).holds ||
    endedSince(one, event) ||
    isPartial(event)
  );
}

/** It is gone all the same; but whoever names the day of an earlier act that came to nothing means that act. */
function endedSince({ claim, status }: Case, event: LawEvent): boolean {
  return status.force === 'notInForce' && (claim.asserts.on === null || status.because.includes(event));
}

/**
 * A ruling that was put on hold before its day, of a law that stands or ended otherwise: whoever names the judge or the day tells of
 * the ruling; whoever says that “the courts” struck it down, or names a court that did not, means that it was gone by that.
 */
function neverHeld(one: Case, event: LawEvent): boolean {
  const { actor, on } = one.claim.asserts;
  if (isPartial(event) || actor === null || one.status.because.includes(event)) return false;
  const another = actor.body === 'court' && !sameBench(one, event);
  if (!another && (on !== null || !areCourts(actor.name))) return false;
  return !held(event, eventsKnown(one.law, one.knownAt), lastDay(effectOf(event))).holds;
}

/** `A federal judge found it unconstitutional`: true of a judgment that binds its parties alone. */
function thatJudge(one: Case, event: LawEvent): boolean {
  return event.scope.part === null && BY_COURT.has(event.kind) && isOneJudge(one.claim.asserts.actor?.name ?? '');
}

/** What happened after the last look, not even a limit that was known of then can tell. */
function notLooked(one: Case, readings: readonly Assertable[]): Finding | null {
  const { force, certain } = one.status;
  // what ends by itself alone has not ended where nothing was due
  const standing = one.claim.asserts.polarity === 'denied' && readings.every((reading) => reading === 'expiration');
  if (!one.beyond || (certain && (force === 'notInForce' || standing))) return null;
  return finding(one, readings, {
    showing: 'unknown',
    rule: 'ending/not-looked',
    because: one.status.certain
      ? `${lookedAtInWords(one.law)}; what happened since is not known`
      : doubtInWords(one.status, one.law),
  });
}

function nothing(one: Case, readings: readonly Assertable[]): Finding {
  // told before anything that the record has: another thing of the name may be meant
  const early = one.events.length + one.steps.length === 0 && one.claim.asserts.polarity === 'affirmed';
  return finding(one, readings, {
    showing: early ? 'unknown' : 'refuted',
    rule: early ? 'ending/before-record' : 'ending/none',
    because: early
      ? 'the record begins later'
      : `no such event is in the record; ${standingInWords(one.status, one.law)}`,
  });
}
