/**
 * Votes denied of a change of which nothing was begun. In: the case and what is claimed of it. Out: whether the record would tell of the
 * vote, had there been one.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { EventKind } from '../../law/event-kind.ts';
import type { Case } from '../case.ts';
import { proposals } from './stage-implied.ts';

/** A bill, or a law that somebody has proposed to change. */
export const isBegun = (one: Case): boolean => one.law.type === 'measure' || proposals(one).length > 0;

/**
 * `Nothing has been put to a vote`, of a change that was announced and is all that the record has so far; `Congress passed no law`, of a
 * rule that an agency or a President made and ended, or of an act that is in force: its legislature would have changed it by that.
 */
export function isDeniedOfNothingBegun({ claim, events, law, status }: Case, readings: readonly Assertable[]): boolean {
  if (claim.asserts.polarity !== 'denied' || !VOTES.has(readings[0] as EventKind)) return false;
  const last = events.at(-1);
  if (last?.kind === 'announcement' && last.would !== null) return true;
  if (law.type === 'regulation' || law.type === 'executiveAct') return true;
  return readings[0] === 'passage' && status.force === 'inForce' && (law.type === 'act' || law.type === 'provision');
}

const VOTES = new Set<EventKind>(['passage', 'passageInChamber']);
