/**
 * An ending as an act that somebody did, whatever became of it: decided with effect to come, blocked before its day, undone since. In:
 * the case and the event that ended the law. Out: whether the claim’s words tell of the act, or mean its effect.
 */
import type { Assertable } from '../../claim/claim.ts';
import { effectOf, type LawEvent } from '../../law/event.ts';
import { FORCE_BEGINNING } from '../../law/event-kind.ts';
import type { NamedBody } from '../../law/jurisdiction.ts';
import { type Day, daysBetween } from '../../time/day.ts';
import { lastDay, overlaps } from '../../time/partial-date.ts';
import { BY_COURT } from '../bench.ts';
import { type Case, dateFits, isOfDay, matching } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { bodiesNamed } from '../named-body.ts';
import { namesActor } from '../named-person.ts';
import { dateInWords, happening } from '../words.ts';

const finding = findingOn('force', 'repeal');

/**
 * Decided, with effect to come. Of a formal word (`repealed`, `rescinded`) in the plain past the act itself is meant, and it
 * was done, and so where the words say from when it has effect; whoever says that a law *is* gone, or a treaty left, means the effect.
 */
export function notYetEffective(one: Case, readings: readonly Assertable[], event: LawEvent): Finding {
  const leaving = event.kind === 'withdrawal' || event.kind === 'denunciation';
  const { aspect, effectTold } = one.claim.asserts;
  // to denounce a treaty is to give that notice
  const denounced = leaving && readings[0] === 'denunciation';
  const formal = (readings[0] === event.kind || denounced) && isFormal(one, readings, event);
  const voted = one.claim.asserts.readings.includes('passage');
  const past = aspect === 'past' || isOfWhoActed(one, event) || isTakenForGranted(one);
  const told = voted || (past && (!leaving || denounced));
  // `with the treaty scrapped`: that is more than a notice
  const ofEnd = leaving && readings[0] === 'termination' && one.claim.asserts.modality === 'presupposed';
  const spoken = effectTold === true && !ofEnd;
  const rule =
    spoken || (told && formal) || isNotice(readings)
      ? 'ending/act-done'
      : told && isActOfThatDay(one, event)
        ? 'ending/act-of-that-day'
        : null;
  const act = rule !== null;
  return finding(one, readings, {
    showing: act ? 'supported' : 'weaker',
    rule: rule ?? 'ending/not-yet-effective',
    events: [event],
    pattern: leaving ? 'notice-as-withdrawal' : 'signed-as-in-force',
    because: act ? happening(event) : `${happening(event)}, with effect only from ${dateInWords(effectOf(event))}`,
  });
}

/** `The government withdrew the law`, of one that was no law yet: the bill was taken back. */
export function takenBack(one: Case, readings: readonly Assertable[]): Finding | null {
  if (!readings.includes('rescission') || one.law.type === 'measure') return null;
  const { on } = one.claim.asserts;
  const event = matching(one, ['withdrawalOfBill']).at(-1);
  const begun = one.events.some((other) => FORCE_BEGINNING.has(other.kind));
  if (event === undefined || (begun && (on === null || !dateFits(event, on.date)))) return null;
  return finding(one, readings, {
    showing: 'supported',
    rule: 'ending/bill-withdrawn',
    events: [event],
    because: happening(event),
  });
}

/** `The United States`, and none of its bodies. */
function namesState(bodies: readonly NamedBody[], name: string): boolean {
  const named = bodiesNamed(bodies, name);
  return named.length > 0 && named.every(({ body }) => body === 'party');
}

/**
 * `The country left the treaty in January`, when notice was given in January and the exit came a year later: of a state that is said to
 * have left, the day told is held against the effect; who gave the notice did so that day. Any other claim is held against its own day.
 */
export function dayMeant({ claim, asOf, bodies }: Case, { kind }: LawEvent): Day {
  const { on, actor, aspect, readings } = claim.asserts;
  const leaves = (kind === 'withdrawal' || kind === 'denunciation') && readings[0] === 'withdrawal';
  const byState = actor === null || actor.body === 'party' || namesState(bodies, actor.name);
  return leaves && byState && aspect === 'past' && on !== null ? lastDay(on.date) : asOf;
}

/** `training for the repeal`, `the crowd hailed the repeal`: the act is named, and nothing said of what it has brought. */
const isTakenForGranted = ({ claim }: Case): boolean =>
  claim.asserts.modality === 'presupposed' && claim.asserts.aspect === 'perfect' && claim.asserts.on === null;

/** `gave notice of its exit` says nothing of the day on which the treaty is left. */
export const isNotice = (readings: readonly Assertable[]): boolean =>
  readings[0] === 'denunciation' && readings[1] === 'withdrawal' && readings.length === 2;

/** `the department has rescinded the order`: whoever did it has done it, whenever it takes effect. */
function isOfWhoActed({ claim }: Case, event: LawEvent): boolean {
  const { aspect, actor } = claim.asserts;
  return aspect === 'perfect' && actor?.body != null && actor.body !== 'court' && event.actor !== null;
}

/** `the department rescinded it in 2017`: the formal word, the day and who did it tell of the act, whatever became of it. */
export function toldAsAct(one: Case, readings: readonly Assertable[], event: LawEvent): boolean {
  const leaving = event.kind === 'withdrawal' || event.kind === 'denunciation';
  const formal = readings[0] === event.kind && isFormal(one, readings, event);
  return formal && !leaving && one.claim.asserts.aspect === 'past' && isActOfThatDay(one, event);
}

/**
 * `The commission threw out the rules on Thursday`: who did it and on which day tells of the act, whatever the word; while it is news,
 * the day need not be told.
 */
function isActOfThatDay({ claim, asOf }: Case, event: LawEvent): boolean {
  const { on, actor } = claim.asserts;
  if (actor === null) return false;
  return on === null ? daysBetween(lastDay(event.on), asOf) <= NEWS : overlaps(on.date, event.on);
}

/** Days for which an act is told as what just happened. */
const NEWS = 3;

/**
 * A word with few readings is a term of law; `ended`, `came to an end` have more. One that tells of a court’s act too (`lifted`,
 * `ləğv olundu`) is a term where no day is named on which the act was not done.
 */
function isFormal({ claim }: Case, readings: readonly Assertable[], event: LawEvent): boolean {
  if (readings.length <= FORMAL) return true;
  const { on } = claim.asserts;
  const decided = readings.filter((reading) => !BY_COURT.has(reading)).length <= FORMAL;
  return decided && (on === null || overlaps(on.date, event.on));
}

const FORMAL = 3;

/**
 * `Obama rescinded it`: in the plain past, and by name, an act of history, though it was undone since; so `the exit was a mistake`, `the
 * exit lasted 107 days`, where an act is spoken of, whatever has come since.
 */
export function toldOfPerson(one: Case, event: LawEvent): boolean {
  const { aspect, effectTold, modality } = one.claim.asserts;
  return (aspect === 'past' && namesActor(one, event)) || (effectTold === true && modality === 'presupposed');
}

/** `His letter never took hold: Berg withdrew it on Monday`: carried on by a word that may mean the act told of, which was taken back that day, or by Berg. */
export function earlierActTakenBack(one: Case, readings: readonly Assertable[]): Finding | null {
  const { polarity, aspect, actor, on } = one.claim.asserts;
  const ofNobody = actor === null || actor.nameless === true;
  if (one.claim.law?.carried !== true || polarity === 'denied' || aspect === 'present') return null;
  const event = one.events.findLast(
    (other) =>
      other.actsOn !== null &&
      (other.kind === 'rescission' || other.kind === 'withdrawal') &&
      readings.includes(other.kind) &&
      (namesActor(one, other) || (ofNobody && on !== null)) &&
      (on === null || isOfDay(one, other)),
  );
  if (event === undefined) return null;
  return finding(one, readings, {
    showing: 'supported',
    rule: 'ending/earlier-act-taken-back',
    events: [event],
    because: happening(event),
  });
}
