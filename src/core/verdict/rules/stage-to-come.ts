/**
 * Steps that were still to come on the day: not signed, not ratified, of a law that is not in force; not voted on, where the record has the
 * first vote on a later day. In: the case and its readings. Out: whether the step was still to come.
 */
import type { Assertable } from '../../claim/claim.ts';
import { FORCE_BEGINNING } from '../../law/event-kind.ts';
import { eventsKnown } from '../../status/status.ts';
import { daysBetween } from '../../time/day.ts';
import { firstDay } from '../../time/partial-date.ts';
import type { Case } from '../case.ts';
import { isBegunInPart } from './some-parties.ts';
import { VOTES } from './stage-implied.ts';
import { isVoteToCome } from './without-vote.ts';

/**
 * Not signed, not ratified, of a law that is not in force: what would have made it law is not in its record, or is there on a later day.
 */
export function isToCome(one: Case, readings: readonly Assertable[]): boolean {
  const { force } = one.status;
  if (!one.beyond && (isVetoStanding(one, readings) || isDoneLater(one, readings))) return true;
  // what was vetoed was never law
  const never = force === 'notInForce' && !one.events.some(({ kind }) => FORCE_BEGINNING.has(kind));
  if (one.beyond || !(force === 'notYetInForce' || force === 'proposed' || never || isBegunInPart(one))) return false;
  const later = one.law.events.some(({ kind, on }) => kind === readings[0] && firstDay(on) > one.asOf);
  if (isVoteToCome(one, readings)) return true;
  const made = readings.some((reading) => MAKING.has(reading) || (one.law.type === 'treaty' && VOTES.has(reading)));
  return made && (later || one.claim.asserts.polarity === 'denied');
}

/** `Parliament has not voted on it`, where the record has the first vote of what would change it on a later day. */
function isDoneLater({ claim, law, measures, knownAt, asOf }: Case, readings: readonly Assertable[]): boolean {
  const { polarity, target, on } = claim.asserts;
  if (polarity !== 'denied' || target !== 'measure' || on !== null || !VOTES.has(readings[0] as Assertable))
    return false;
  const votes = [law, ...measures].flatMap((own) =>
    eventsKnown(own, knownAt).filter(({ kind }) => kind === readings[0] || VOTES.has(kind as Assertable)),
  );
  const days = votes.map(({ on: day }) => daysBetween(asOf, firstDay(day)));
  return days.some((after) => after > 0 && after < SOON) && !days.some((after) => after <= 0 && after > -SOON);
}

/** Within so many days a vote is on the bill that the text has in mind. */
const SOON = 400;

/** `The veto has not been overridden`, `Congress overrode it`, of one that stands in the record: of the law, or of a bill that would change it. */
function isVetoStanding({ events, steps }: Case, readings: readonly Assertable[]): boolean {
  const all = [...events, ...steps.map(({ event }) => event)];
  return readings[0] === 'vetoOverride' && all.some(({ kind }) => kind === 'veto');
}

const MAKING: ReadonlySet<Assertable> = new Set<Assertable>(['signature', 'ratification']);
