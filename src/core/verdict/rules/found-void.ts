/**
 * Claims that a court held a law void, where the record knows its decision as a finding alone: an appeals court agreed that the law is
 * unlawful, and nothing took effect by it while the case went on. That the court said so is so.
 */
import type { Assertable } from '../../claim/claim.ts';
import { benchOf } from '../../law/bodies/bench.ts';
import type { LawEvent } from '../../law/event.ts';
import { BY_COURT, isElsewhere, sameBench } from '../bench.ts';
import { type Case, dateFits, matching } from '../case.ts';
import { type Finding, findingOn } from '../finding.ts';
import { happening } from '../words.ts';

const finding = findingOn('force', 'annulment');

/** Of the court that the claim names, or on its day: what a court held is told of no other one. */
export function foundVoid(one: Case, readings: readonly Assertable[]): Finding | null {
  const first = readings[0];
  if (first === undefined || !BY_COURT.has(first) || one.claim.asserts.polarity === 'denied') return null;
  const found = matching(one, ['decision']).filter(
    (event) => event.would !== null && BY_COURT.has(event.would) && isMeant(one, event),
  );
  const event = found.at(-1);
  if (event === undefined) return null;
  return finding(one, readings, {
    showing: 'supported',
    rule: 'ending/found-void',
    events: [event],
    because: `${happening(event)}: ${event.summary}`,
  });
}

function isMeant(one: Case, event: LawEvent): boolean {
  const { on, actor } = one.claim.asserts;
  if (!sameBench(one, event) || isElsewhere(one, event)) return false;
  if (on !== null) return dateFits(event, on.date);
  const claimed = benchOf(actor?.name ?? '');
  return claimed !== null && claimed === benchOf(event.actor?.office ?? '');
}
