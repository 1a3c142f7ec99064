/** Claims that a limit was over: a waiver that ran out, a suspension that was lifted or withdrawn. In: the case and its readings. Out: a finding. */
import type { Assertable } from '../../claim/claim.ts';
import type { LawEvent } from '../../law/event.ts';
import { FORCE_ENDING, LIMITING } from '../../law/event-kind.ts';
import { held } from '../../status/effect.ts';
import { eventsKnown, statusAt } from '../../status/status.ts';
import { type Day, daysBetween } from '../../time/day.ts';
import { firstDay, lastDay, type PartialDate } from '../../time/partial-date.ts';
import { BY_COURT } from '../bench.ts';
import { type Case, dateFits, lookedAt, matching } from '../case.ts';
import { type Finding, type Found, findingOn, happenedIn } from '../finding.ts';
import { standingInWords } from '../law-in-words.ts';
import { namesBody } from '../named-body.ts';
import { namesActor } from '../named-person.ts';
import { happening } from '../words.ts';
import { unknown } from './limiting.ts';

const finding = findingOn('efficacy', 'waiver');
const happened = happenedIn(finding);

/** `the waiver ran out`, `the suspension was lifted`: what ended is the limit. */
export function judgeLapse(one: Case, readings: readonly Assertable[]): Finding {
  const event = [...matching(one, readings), ...undone(one)].sort(byDay).at(-1) ?? ranOut(one);
  if (event === undefined)
    return one.beyond || isOfUnknownLimit(one) || isBesideGone(one)
      ? unknown(one, readings)
      : finding(one, readings, {
          showing: 'refuted',
          rule: 'lapse/none',
          because: standingInWords(one.status, one.law),
        });
  const { on, aspect } = one.claim.asserts;
  // a suspension in the place of a waiver renews no waiver
  const goesOn = one.status.limits.some(({ kind }) => event.kind !== 'waiverLapse' || kind !== 'suspension');
  const renewed = goesOn && !isHeldUp(one, event) && (on === null || !dateFits(event, on.date)) && aspect !== 'past';
  if (renewed)
    return finding(one, readings, {
      showing: 'outdated',
      rule: 'lapse/renewed',
      pattern: 'outdated',
      events: [event, ...one.status.because],
      because: `${happening(event)}, but since then ${one.status.because.map(happening).join('; ')}`,
    });
  const stranger = endedByNobody(one, event);
  if (stranger !== null) return finding(one, readings, stranger);
  const nobody = one.claim.asserts.event === 'reEnactment' ? broughtBackByNobody(one, event, 'lapse/by-itself') : null;
  if (nobody !== null) return finding(one, readings, nobody);
  if (one.beyond && on === null && event.kind !== 'waiverLapse') return unknown(one, readings);
  return happened(one, readings, 'lapse/happened', event);
}

/** `A court has put the ruling on hold`, of a law that rests for another reason: the hold stands all the same. */
export function isHeldUp({ law, knownAt, asOf }: Case, event: LawEvent): boolean {
  const ruling = law.events.find(({ id }) => id === event.actsOn);
  return (
    event.kind === 'stay' &&
    ruling !== undefined &&
    FORCE_ENDING.has(ruling.kind) &&
    held(event, eventsKnown(law, knownAt), asOf).holds
  );
}

/**
 * `Berg reimposed it`, of what applies again since a waiver ran out: that brought it back, and nobody did. A waiver, a term or its makers
 * who let it go brought nothing back either, and are not said to. `Nothing was reinstated` denies an act, and there was none. Null of what
 * somebody did, and where no body is said to have acted.
 */
export function broughtBackByNobody({ claim }: Case, event: LawEvent, rule: string): Found | null {
  const { actor, polarity, aspect, event: said } = claim.asserts;
  // `has not come back` tells how it stands, and no act
  const anAct = polarity === 'denied' && aspect === 'past' && said === 'reEnactment';
  const saidToAct = actor?.body != null || anAct;
  return event.kind !== 'waiverLapse' || event.actor !== null || !saidToAct
    ? null
    : {
        showing: 'weaker',
        rule,
        pattern: 'wrong-actor',
        events: [event],
        because: `${happening(event)}; no act brought it back`,
      };
}

/** `Congress killed the waiver`, of one that ran out: a legislature and a court have no part in what a government lets go. */
function endedByNobody({ claim }: Case, event: LawEvent): Found | null {
  const body = claim.asserts.actor?.body ?? null;
  const stranger = body === 'legislature' || body === 'chamber' || body === 'court';
  const alone = event.kind === 'waiverLapse' ? event.actor === null : LIMITING.has(event.kind);
  return !stranger || !alone || claim.asserts.event !== 'waiverLapse'
    ? null
    : {
        showing: 'weaker',
        rule: 'lapse/nobody-ended-it',
        pattern: 'wrong-actor',
        events: [event],
        because: `${happening(event)}; no act ended it`,
      };
}

const byDay = (a: LawEvent, b: LawEvent): number => daysBetween(firstDay(b.on), firstDay(a.on));

/** `withdrew the suspension`: an act on an earlier limit, by whoever is named and on the day that is. */
function undone(one: Case): readonly LawEvent[] {
  const { on, target, actor } = one.claim.asserts;
  if (target !== 'limit' && target !== 'waiver') return [];
  return one.events.filter((event) => {
    const earlier = one.law.events.find((other) => other.id === event.actsOn);
    const ends = earlier !== undefined && LIMITING.has(earlier.kind) && event.kind === 'rescission';
    return ends && (on === null || dateFits(event, on.date)) && (actor === null || isBy(one, event));
  });
}

function isBy(one: Case, event: LawEvent): boolean {
  return namesActor(one, event) || namesBody(one, event);
}

/** `put the ruling on hold`, carried to a law that by its record never was limited: another law’s limit may be meant. */
function isOfUnknownLimit({ claim, law }: Case): boolean {
  const limited = law.events.some(({ kind }) => LIMITING.has(kind) || BY_COURT.has(kind));
  return claim.asserts.target === 'limit' && claim.law?.carried === true && !limited;
}

/** `the moratorium that took the place of the treaty came to an end`: what rested beside a law that was gone by then is no limit on it. */
function isBesideGone({ claim, status, asOf, law, knownAt }: Case): boolean {
  const on = claim.asserts.on;
  const then = on === null ? status : statusAt(law, { asOf: on.date.length < 10 ? asOf : lastDay(on.date), knownAt });
  return claim.asserts.target === 'limit' && then.force === 'notInForce' && status.force === 'notInForce';
}

/** A limit whose end came without an event of its own. */
function ranOut(one: Case): LawEvent | undefined {
  return limitsRunOut(one.events, lookedAt(one)).at(-1)?.event;
}

/** Limits that were over by a day since their time was, and when each ended. */
export function limitsRunOut(
  events: readonly LawEvent[],
  by: Day,
): readonly { readonly event: LawEvent; readonly end: PartialDate }[] {
  return events.flatMap((event) => {
    const { date: end } = event.until;
    return LIMITING.has(event.kind) && end !== null && lastDay(end) <= by ? [{ event, end }] : [];
  });
}
