/** Claims that a law was extended or changed, and claims that it is law or that it applies. */
import type { Assertable } from '../../claim/claim.ts';
import type { Pattern } from '../../claim/rating.ts';
import { effectOf, isPartial, type LawEvent } from '../../law/event.ts';
import { FORCE_ENDING } from '../../law/event-kind.ts';
import { nameKey } from '../../law/name-key.ts';
import { isSomePart } from '../../law/part.ts';
import { type Status, statusAt } from '../../status/status.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay, lastDay, overlaps, type PartialDate } from '../../time/partial-date.ts';
import { announces, onlyAnnounced } from '../announcements.ts';
import { bygone } from '../bygone.ts';
import { type Case, dateFits, matching } from '../case.ts';
import { type Finding, findingOn, happenedIn } from '../finding.ts';
import { doubtInWords, standingInWords } from '../law-in-words.ts';
import { furthestLately, onlyBill, shortOf, stepsToward } from '../stages.ts';
import { dateInWords, happening } from '../words.ts';
import { describedOfRest } from './described-part.ts';
import { effectInDispute } from './dispute.ts';
import { endedPart } from './ending-part.ts';
import { inForceForSome } from './for-whom.ts';

export const finding = findingOn('force', 'inForce');
export const happened = happenedIn(finding);

export const doubtful = (one: Case) => one.beyond && !one.status.certain;

export function notLooked(one: Case, readings: readonly Assertable[]): Finding {
  return finding(one, readings, {
    showing: 'unknown',
    rule: 'continuing/not-looked',
    because: doubtInWords(one.status, one.law),
  });
}

/** That nothing of the kind happened is known as far as somebody looked. */
export function nothing(one: Case, readings: readonly Assertable[], rule: string): Finding {
  if (one.beyond) return notLooked(one, readings);
  const because = `no such event is in the record; ${standingInWords(one.status, one.law)}`;
  return finding(one, readings, { showing: 'refuted', rule, because });
}

/** Of a law that is gone, with what ended it; of one that stands, with what is decided to end it. */
export function standingWithReason(one: Case): string {
  const ended = one.status.because.map(happening).join('; ');
  const gone = one.status.force === 'notInForce' && ended !== '';
  const toCome = gone ? undefined : endToCome(one);
  const reason =
    toCome === undefined
      ? gone
        ? `: ${ended}`
        : ''
      : `, though ${happening(toCome)}, with effect only from ${dateInWords(effectOf(toCome))}`;
  return `${standingInWords(one.status, one.law)}${reason}`;
}

/** `is law`, `is still in force`, `is off the books`. */
export function judgeInForce(one: Case, readings: readonly Assertable[]): Finding {
  const { force } = one.status;
  const then = toldThen(one);
  if (then !== null) return inForceThen(one, readings, then);
  if (doubtful(one)) return notLooked(one, readings);
  const inDispute = effectInDispute(one, readings, one.status.because, 'state/disputed');
  if (inDispute !== null) return inDispute;
  const described = describedOfRest(one, readings);
  if (described !== null) return described;
  const ended = force === 'partiallyInForce' ? endedPart(one) : undefined;
  if (ended !== undefined)
    return finding(one, readings, {
      showing: 'refuted',
      rule: 'state/part-ended',
      events: [ended],
      because: happening(ended),
    });
  // `only part of it is gone`: some part is, whichever
  const { scope, polarity } = one.claim.asserts;
  if (force === 'partiallyInForce' && polarity === 'denied' && scope.extent === 'part' && isSomePart(scope.text))
    return finding(one, readings, {
      showing: 'refuted',
      rule: 'state/some-part-gone',
      because: standingWithReason(one),
    });
  // `was gone` without a time may be what somebody says of today
  const looksBack = force === 'inForce' && one.claim.asserts.since !== undefined;
  const gone = looksBack ? bygone(one, (status) => status.force === 'notInForce') : undefined;
  if (gone !== undefined)
    return finding(one, readings, {
      showing: 'refuted',
      rule: 'state/gone-before',
      events: gone.because,
      because: standingInWords(gone, one.law),
    });
  const because = standingWithReason(one);
  const some = inForceForSome(one, readings, because);
  if (some !== null) return some;
  if (force === 'inForce' || force === 'partiallyInForce')
    return finding(one, readings, { showing: 'supported', rule: 'state/in-force', because });
  if (one.claim.asserts.aspect === 'past' && one.claim.asserts.polarity === 'affirmed' && one.status.because.length > 0)
    return finding(one, readings, { showing: 'supported', rule: 'state/was-in-force', because });
  const { stage } = one.status;
  if (force === 'notYetInForce' && stage !== null)
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'state/not-yet-in-force',
      events: [stage],
      because: `${happening(stage)}; ${because}`,
      pattern: shortOf(stage),
    });
  return finding(one, readings, {
    showing: 'refuted',
    rule: 'state/not-in-force',
    because,
    pattern: one.status.because.length > 0 ? 'outdated' : 'none',
  });
}

/** `The court left it in force in June 2016`: what is told of a day in the past is held against that day, where the record is sure of it. */
function toldThen({ claim, law, asOf, knownAt }: Case): Status | null {
  const { on, aspect, polarity } = claim.asserts;
  if (on === null || polarity === 'denied' || aspect === 'present' || lastDay(on.date) >= asOf) return null;
  const then = statusAt(law, { asOf: lastDay(on.date), knownAt });
  return then.certain && then.force !== 'notInForce' ? then : null;
}

function inForceThen(one: Case, readings: readonly Assertable[], then: Status): Finding {
  const because = standingInWords(then, one.law);
  return then.force === 'inForce' || then.force === 'partiallyInForce'
    ? finding(one, readings, { showing: 'supported', rule: 'state/in-force-then', because })
    : finding(one, readings, { showing: 'unknown', rule: 'state/no-law-yet', because });
}

/** What has been decided to end it, with effect to come. */
function endToCome(one: Case): LawEvent | undefined {
  return one.events.findLast(
    (event) =>
      FORCE_ENDING.has(event.kind) && !isPartial(event) && event.actsOn === null && lastDay(effectOf(event)) > one.asOf,
  );
}

/** A denied force claim (“is gone”) of a law that stands: something weaker may be true. */
export function weakerThanGone(one: Case): Pattern | null {
  if (one.status.force === 'partiallyInForce') return 'part-as-whole';
  const decided = endToCome(one);
  if (decided !== undefined) return decided.kind === 'withdrawal' ? 'notice-as-withdrawal' : 'signed-as-in-force';
  const limit = one.status.limits.at(-1);
  if (limit === undefined) return null;
  return limit.kind === 'nonEnforcement' ? 'order-as-statute' : 'waiver-as-repeal';
}

/** A record may name the first day on which it no longer applies, where a paper names the last on which it does. */
const endsAbout = (recorded: PartialDate, told: PartialDate) =>
  overlaps(recorded, told) || Math.abs(daysBetween(lastDay(told), firstDay(recorded))) <= 1;

/** `was renewed until`. */
export function judgeExtension(one: Case, readings: readonly Assertable[]): Finding {
  const bill = extensionBill(one, readings);
  const never = one.claim.asserts.frequency?.times === 0;
  // `went home without extending it`: that it was extended years ago, up to now, denies nothing
  const ran = one.status.force === 'notInForce';
  const found = matching(one, readings).filter((event) => ran || !isLongPast(one, event));
  const bygone = isOfBefore(one) ? found.at(-1) : undefined;
  // `extended it until December`, of what had run out for a day and was brought back until then
  const back = matching(one, ['reEnactment']).findLast((other) => holdsUntil(one, other));
  const meant = found.findLast((other) => holdsUntil(one, other) || isByNamedAct(one, other)) ?? back ?? bygone;
  if (bill !== null && one.status.force === 'notInForce' && one.claim.asserts.on === null && !never && !meant)
    return bill;
  const event = meant ?? found.at(-1);
  const date = one.claim.asserts.on?.date;
  if (event !== undefined && (date === undefined || dateFits(event, date) || one.claim.asserts.aspect === 'past')) {
    if (one.beyond && date !== undefined && !dateFits(event, date)) return notLooked(one, readings);
    const begun = lastDay(effectOf(event)) <= one.asOf;
    const { until } = one.claim.asserts;
    const told = until !== null && event.until.date !== null && endsAbout(event.until.date, until);
    const over =
      one.status.force === 'notInForce' &&
      !told &&
      bygone === undefined &&
      !isByNamedAct(one, event) &&
      (date === undefined ? begun : isLaterThan(date, event));
    return finding(one, readings, {
      showing: over ? 'outdated' : 'supported',
      rule: over ? 'extension/over' : 'extension/happened',
      events: [event],
      pattern: over ? 'outdated' : 'none',
      because: happening(event),
    });
  }
  if (event !== undefined)
    return finding(one, readings, {
      showing: one.beyond ? 'unknown' : 'supported',
      rule: 'extension/another-day',
      events: [event],
      because: happening(event),
    });
  if (bill !== null) return bill;
  // what was announced, or only rested, when somebody last looked may have been extended since
  if (one.beyond) return notLooked(one, readings);
  const said = one.events.findLast((other) => announces(other, (would) => readings.includes(would)));
  if (said !== undefined) return finding(one, readings, { rule: 'extension/announced-only', ...onlyAnnounced(said) });
  const limit = one.status.limits.at(-1);
  if (limit !== undefined)
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'extension/limit-only',
      pattern: limit.kind === 'nonEnforcement' ? 'order-as-statute' : 'wrong-event',
      because: `what was extended is not the law: ${one.status.because.map(happening).join('; ')}`,
    });
  return nothing(one, readings, 'extension/none');
}

/** `had extended it`, `was extended twice`: told of the time before it ended. */
const isOfBefore = ({ claim: { asserts } }: Case): boolean =>
  asserts.on === null && asserts.polarity === 'affirmed' && (asserts.undone || (asserts.frequency?.times ?? 0) > 1);

/** `The Harbour Relief Act extended it`: the extension that stands in the act that is named. */
function isByNamedAct({ claim }: Case, { instrument }: LawEvent): boolean {
  const named = nameKey(claim.asserts.actor?.name ?? '');
  const title = nameKey(instrument?.title ?? '');
  return named.includes(' ') && title !== '' && (title.includes(named) || named.includes(title));
}

/** Of several extensions the one whose end is told. */
function holdsUntil({ claim }: Case, { until }: LawEvent): boolean {
  const told = claim.asserts.until;
  if (told === null || until.date === null) return false;
  return endsAbout(until.date, told) || Math.abs(daysBetween(firstDay(until.date), firstDay(told))) <= A_WEEK;
}

/** `until 4 October` of what ends on the 5th. */
const A_WEEK = 7;

/** By more than a slip of days: another extension than the one that the record has. */
function isLaterThan(date: PartialDate, event: LawEvent): boolean {
  return daysBetween(lastDay(event.on), firstDay(date)) > SLIP && !dateFits(event, date);
}

const SLIP = 21;

/** A bill that would extend it, and how far it got. */
function extensionBill(one: Case, readings: readonly Assertable[]): Finding | null {
  const steps = stepsToward(one, ({ does }) => readings.includes(does) || does === 'reEnactment');
  const step = furthestLately(one, steps);
  if (step === undefined) return null;
  return finding(one, readings, {
    rule: 'extension/bill-only',
    ...onlyBill('it has not been extended', step),
  });
}

/** `was not touched` denies that it just was; `has never been amended` speaks of all its days. */
function isLongPast(one: Case, event: LawEvent): boolean {
  const { polarity, on, frequency, since } = one.claim.asserts;
  const ofNow = polarity === 'denied' && on === null && frequency === null && since === undefined;
  return ofNow && daysBetween(lastDay(event.on), one.asOf) > A_YEAR;
}

const A_YEAR = 365;

/** `The Council put the law off`, of a change to a part of it. What is changed beside a provision leaves that as it was. */
function isOfOnePart({ claim, law }: Case, { kind, scope }: LawEvent): boolean {
  const { readings, polarity, scope: said } = claim.asserts;
  if (said.extent !== 'whole' || scope.part === null) return false;
  const putOff = readings[0] === 'postponementOfEntryIntoForce' && kind !== 'postponementOfEntryIntoForce';
  return polarity === 'denied' ? law.type === 'provision' && (putOff || readings[0] === 'amendment') : putOff;
}

/** What amends a text: words put in another’s place, or put in. */
const CHANGES: readonly Assertable[] = ['substitution', 'insertion'];

/** `was amended`, and other events that change neither force nor efficacy. */
export function judgeOther(one: Case, readings: readonly Assertable[]): Finding {
  const { force } = one.status;
  if (readings[0] === 'grantOfPower' && one.claim.asserts.aspect === 'present' && force === 'notInForce')
    return finding(one, readings, {
      showing: 'outdated',
      rule: 'other/grants-no-more',
      pattern: 'outdated',
      because: `what is no longer law grants nothing: ${one.status.because.map(happening).join('; ')}`,
    });
  const event = matching(one, readings.includes('amendment') ? [...readings, ...CHANGES] : readings).at(-1);
  if (event !== undefined && isOfOnePart(one, event))
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'other/part-only',
      events: [event],
      pattern: 'part-as-whole',
      because: `only a part was changed: ${happening(event)}`,
    });
  if (event !== undefined && !isLongPast(one, event)) return happened(one, readings, 'other/happened', event);
  return finding(one, readings, {
    showing: one.beyond || one.claim.asserts.polarity === 'affirmed' ? 'unknown' : 'refuted',
    rule: 'other/not-listed',
    because: 'the record lists no such event',
  });
}
