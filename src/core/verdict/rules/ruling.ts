/**
 * Claims that a court upheld a law, or turned a challenge to it away. A ruling is an act of its own: it is supported by such an
 * event alone, never by the mere absence of the opposite. A court that leaves a law alone has not found it valid.
 */
import type { Assertable } from '../../claim/claim.ts';
import { benchOf, isOneJudge } from '../../law/bodies/bench.ts';
import type { LawEvent } from '../../law/event.ts';
import type { EventKind } from '../../law/event-kind.ts';
import { held } from '../../status/effect.ts';
import { eventsKnown } from '../../status/status.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import { BY_COURT, sameBench } from '../bench.ts';
import { type Case, dateFits, matching } from '../case.ts';
import { type Finding, findingOn, happenedIn } from '../finding.ts';
import { lookedAtInWords } from '../law-in-words.ts';
import { happening } from '../words.ts';
import { isOfAnotherPart } from './ending-part.ts';

const finding = findingOn('force', 'upholding');
const happened = happenedIn(finding);

export function judgeRuling(one: Case, readings: readonly Assertable[]): Finding {
  return (
    ruled(one, readings) ??
    ruledEither(one, readings) ??
    struckInstead(one, readings) ??
    leftAlone(one, readings) ??
    unknown(one, readings)
  );
}

/** `The court has not ruled on it`: neither for it nor against it, nor against a part of it. */
function ruledEither(one: Case, readings: readonly Assertable[]): Finding | null {
  const { polarity, readings: all } = one.claim.asserts;
  if (polarity !== 'denied' || one.beyond || all.every((reading) => readings.includes(reading))) return null;
  const event = one.events.findLast(
    (other) =>
      BY_COURT.has(other.kind) &&
      other.actsOn === null &&
      sameBench(one, other) &&
      !isOfAnotherPart(one, other) &&
      !isOfAnotherCase(one, other),
  );
  return event !== undefined
    ? happened(one, readings, 'ruling/given', event)
    : finding(one, readings, {
        showing: 'refuted',
        rule: 'ruling/not-listed',
        events: [],
        because: 'the record lists no such ruling',
      });
}

/** `The court did not reach the merits`, told of one case: what it held in another, years before, is not denied. */
function isOfAnotherCase({ claim, asOf }: Case, { on: day }: LawEvent): boolean {
  const { polarity, aspect, on, readings } = claim.asserts;
  const undecided = polarity === 'denied' && readings.includes('upholding') && readings.includes('unconstitutionality');
  return undecided && aspect === 'past' && on === null && daysBetween(lastDay(day), asOf) > A_YEAR;
}

const A_YEAR = 365;

const TURNED_AWAY: readonly EventKind[] = ['dismissal', 'upholding'];

/** The very ruling. Who upholds a law turns the challenge away too. */
function ruled(one: Case, readings: readonly Assertable[]): Finding | null {
  const kinds = readings.includes('dismissal') ? TURNED_AWAY : readings;
  const event = matching(
    one,
    kinds,
    one.events.filter((other) => sameBench(one, other) && !isOfAnotherCase(one, other)),
  ).at(-1);
  if (event === undefined) return null;
  if (!held(event, eventsKnown(one.law, one.knownAt), one.asOf).holds && one.claim.asserts.aspect !== 'past')
    return finding(one, readings, {
      showing: 'outdated',
      rule: 'ruling/reversed',
      pattern: 'outdated',
      events: [event, ...one.status.because],
      because: `${happening(event)}, but that ruling did not stand`,
    });
  const part = partStruck(one, event);
  if (part !== undefined)
    return finding(one, readings, {
      showing: 'weaker',
      rule: 'ruling/struck-in-part',
      pattern: 'struck-down-in-part-as-whole',
      events: [part, event],
      because: `not all of it stood: ${happening(part)} (${part.scope.part}); the rest was upheld`,
    });
  return happened(one, readings, 'ruling/given', event);
}

/** Of what the claim names, the same court struck a part on the same day. */
function partStruck(one: Case, ruling: LawEvent): LawEvent | undefined {
  const mention = one.claim.law?.mention.toLowerCase() ?? '';
  return one.events.find(
    (event) =>
      BY_COURT.has(event.kind) &&
      event.on === ruling.on &&
      event.scope.part !== null &&
      mention.length > 5 &&
      event.scope.part.toLowerCase().includes(mention),
  );
}

/** The court held the opposite. */
function struckInstead(one: Case, readings: readonly Assertable[]): Finding | null {
  const struck = one.events.filter(
    (event) =>
      BY_COURT.has(event.kind) && event.actsOn === null && sameBench(one, event) && !isOfAnotherPart(one, event),
  );
  const event =
    struck.findLast((other) => near(one, other)) ??
    (readings.includes('upholding') && one.claim.asserts.on === null ? lastWord(struck) : undefined);
  return event === undefined
    ? null
    : finding(one, readings, {
        showing: 'refuted',
        rule: 'ruling/opposite',
        events: [event],
        because: `the court held the opposite: ${happening(event)}`,
      });
}

/** Of courts of the same rank there are many, and each may hold otherwise; above the highest there is none. */
function lastWord(struck: readonly LawEvent[]): LawEvent | undefined {
  return struck.findLast((event) => benchOf(event.actor?.office ?? '') === 'highest');
}

/** A challenge that failed, or a ruling of the same time that did not decide whether the law is valid. */
function leftAlone(one: Case, readings: readonly Assertable[]): Finding | null {
  if (!readings.includes('upholding')) return null;
  const rulings = one.events.filter((event) => event.actor?.body === 'court' && sameBench(one, event));
  const turnedAway = matching(one, ['dismissal'], rulings).at(-1);
  const event = turnedAway ?? rulings.findLast((other) => UNDECIDED.has(other.kind) && near(one, other));
  if (event === undefined) return null;
  return finding(one, readings, {
    showing: 'weaker',
    rule: 'ruling/left-undecided',
    pattern: 'left-alone-as-upheld',
    events: [event],
    because: `the court did not decide whether it is valid: ${happening(event)}`,
  });
}

const UNDECIDED: ReadonlySet<EventKind> = new Set<EventKind>(['decision', 'stay', 'annulment']);

/** Of the claimed date, or of the weeks before a claim without one. */
function near(one: Case, event: LawEvent): boolean {
  const date = one.claim.asserts.on?.date;
  return date === undefined
    ? daysBetween(lastDay(event.on), one.asOf) <= WEEKS
    : dateFits(event, date) || Math.abs(daysBetween(firstDay(event.on), firstDay(date))) <= WEEKS;
}

/** How long a ruling is news. */
const WEEKS = 45;

/** `A federal judge ruled it unconstitutional`: there are many judges, and no record lists what each of them held. */
export function ofOneJudge(one: Case, readings: readonly Assertable[]): Finding | null {
  const { actor, polarity } = one.claim.asserts;
  const ruled = readings.every((reading) => BY_COURT.has(reading));
  return ruled && polarity === 'affirmed' && isOneJudge(actor?.name ?? '') ? unknown(one, readings) : null;
}

function unknown(one: Case, readings: readonly Assertable[]): Finding {
  return finding(one, readings, {
    showing: 'unknown',
    rule: 'ruling/not-listed',
    events: [],
    because: one.beyond ? lookedAtInWords(one.law) : 'the record lists no such ruling',
  });
}
