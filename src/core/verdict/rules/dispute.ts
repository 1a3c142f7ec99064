/**
 * What was done, but whether it had the effect is in dispute: the notice of a snapback, an exit on terms that were not met. In: the case
 * and what decides. Out: a finding that tells each side and takes none; none where the effect is agreed.
 */
import type { Assertable } from '../../claim/claim.ts';
import type { LawEvent } from '../../law/event.ts';
import type { Case } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { happening } from '../words.ts';

const finding = findingOn('force', 'inForce');

const WORDS = {
  'ending/disputed': 'whether that ended it is in dispute',
  'restoration/disputed': 'whether that brought it back is in dispute',
  'state/disputed': 'whether that had the effect is in dispute',
} as const;

export function effectInDispute(
  one: Case,
  readings: readonly Assertable[],
  events: readonly LawEvent[],
  rule: keyof typeof WORDS,
): Finding | null {
  const event = events.find(({ disputed }) => disputed?.about === 'effect');
  return event?.disputed == null
    ? null
    : finding(one, readings, {
        showing: 'conflict',
        rule,
        events: [event],
        because: `${happening(event)}; ${WORDS[rule]}: ${event.disputed.sides.join(' ')}`,
      });
}
