/**
 * What has happened to the status of laws: the acts and ends that began, ended or limited them, and the steps of measures.
 * In: the register and a day. Out: events with their law, newest first. Words that changed nothing are left out.
 */
import type { LawEvent } from '../law/event.ts';
import { knownFrom } from '../law/event.ts';
import { groupOf } from '../law/event-kind.ts';
import { isMeasure, type Law } from '../law/law.ts';
import type { Register } from '../law/register.ts';
import { eventsKnown } from '../status/status.ts';
import { compareTexts } from '../text/compare-texts.ts';
import type { Day } from '../time/day.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';

export interface Change {
  readonly law: Law;
  readonly event: LawEvent;
  /** The day it happened, or from which the record could know it where that is later. */
  readonly known: Day;
}

export interface ChangesWanted {
  readonly knownAt: Day;
  /** What happened on this day or later; null for all there is. */
  readonly since: Day | null;
  readonly law: Law | null;
}

export function changesIn(register: Register, { knownAt, since, law }: ChangesWanted): readonly Change[] {
  const laws = law === null ? register.laws : [law];
  return laws
    .flatMap((one) => eventsKnown(one, knownAt).flatMap((event) => changeOf(one, event, knownAt)))
    .filter(({ event }) => since === null || lastDay(event.on) >= since)
    .sort((a, b) => compareTexts(keyOf(b), keyOf(a)));
}

function changeOf(law: Law, event: LawEvent, knownAt: Day): readonly Change[] {
  const group = groupOf(event.kind);
  const counts = group === 'force' || group === 'efficacy' || (group === 'stage' && isMeasure(law));
  if (!counts || firstDay(event.on) > knownAt) return [];
  const known = [firstDay(event.on), knownFrom(event)].reduce((a, b) => (a > b ? a : b));
  return [{ law, event, known }];
}

function keyOf({ event, known }: Change): string {
  return `${firstDay(event.on)} ${known} ${event.id}`;
}
