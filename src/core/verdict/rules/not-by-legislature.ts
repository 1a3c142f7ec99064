/**
 * Whether a legislature made a law: of what the executive made, no house of a legislature has voted on it; of what a legislature made, the
 * record has the time, and that is none other. In: a case. Out: what the record has instead, or undefined.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { Body } from '../../law/actor.ts';
import type { LawEvent } from '../../law/event.ts';
import { FORCE_BEGINNING } from '../../law/event-kind.ts';
import type { LawType } from '../../law/law.ts';
import { firstDay, lastDay } from '../../time/partial-date.ts';
import { type Case, dateFits } from '../case.ts';
import type { Found } from '../finding.ts';
import { happening } from '../words.ts';

/** No legislature voted on what the executive made, or it did so at another time. */
export function madeOtherwise(one: Case, readings: readonly Assertable[]): Found | undefined {
  const byExecutive = madeByExecutive(one, readings);
  const event = byExecutive ?? madeAtAnotherTime(one, readings);
  if (event === undefined) return undefined;
  return {
    showing: 'refuted',
    rule: byExecutive === undefined ? 'stage/made-at-another-time' : 'stage/not-by-legislature',
    events: [event],
    pattern: byExecutive === undefined ? 'wrong-date' : 'wrong-actor',
    because: happening(event),
  };
}

/** Kinds of law that the executive makes by itself. */
export const BY_EXECUTIVE: ReadonlySet<LawType> = new Set<LawType>(['sanctionProgramme', 'executiveAct', 'regulation']);

/** `Congress wrote it into law`, said of what the executive made. */
export function ofExecutive(one: Case, event: LawEvent): boolean {
  const body = one.claim.asserts.actor?.body;
  const legislature = body === 'legislature' || body === 'chamber';
  return legislature && BY_EXECUTIVE.has(one.law.type) && event.actor !== null && !LEGISLATING.has(event.actor.body);
}

const LEGISLATING: ReadonlySet<Body> = new Set<Body>(['legislature', 'chamber', 'party', 'organization']);

/** `Congress passed it`, of an order or a rule: who made it by its own act. A vote on a bill about it is another matter. */
function madeByExecutive(one: Case, readings: readonly Assertable[]): LawEvent | undefined {
  if (!isVote(one, readings) || one.steps.length > 0) return undefined;
  const made = one.events.find(({ kind }) => FORCE_BEGINNING.has(kind));
  const voted = one.events.some(({ actor }) => actor !== null && LEGISLATING.has(actor.body));
  return made !== undefined && !voted && ofExecutive(one, made) ? made : undefined;
}

/** `Parliament passed it in 1812`, of what it had made in 1799 and not touched in 1812: the act by which it was made. */
function madeAtAnotherTime(one: Case, readings: readonly Assertable[]): LawEvent | undefined {
  const { on, polarity } = one.claim.asserts;
  if (on === null || polarity === 'denied' || one.law.type !== 'act' || !isVote(one, readings)) return undefined;
  const year = on.date.slice(0, 4);
  const touched = [...one.events, ...one.steps.map(({ event }) => event)].some(
    (event) => dateFits(event, year) || Math.abs(Number(event.on.slice(0, 4)) - Number(year)) < 2,
  );
  const made = one.events.find(({ kind, actor }) => kind === 'entryIntoForce' && actor?.body === 'legislature');
  if (made === undefined || touched) return undefined;
  return lastDay(on.date) < firstDay(made.on) || firstDay(on.date) > lastDay(made.on) ? made : undefined;
}

const isVote = ({ claim }: Case, readings: readonly Assertable[]): boolean =>
  claim.asserts.target === 'law' && readings.some((reading) => reading === 'passage' || reading === 'passageInChamber');
