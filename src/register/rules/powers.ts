import type { LawEvent } from '../../core/law/event.ts';
import { type EventKind, FORCE_ENDING, LIMITING } from '../../core/law/event-kind.ts';
import type { Law } from '../../core/law/law.ts';
import type { Problem } from '../../core/problem.ts';
import type { PlacedLaw } from '../law-file.ts';
import { problemAt } from './problem-at.ts';

const NEEDS_POWER: ReadonlySet<EventKind> = new Set<EventKind>([
  ...[...FORCE_ENDING].filter((kind) => kind !== 'expiration'),
  ...LIMITING,
  'prorogationOfForce',
  'postponementOfEntryIntoForce',
  'reEnactment',
  'amendment',
]);

/** An act that no power allows, such as a President who repeals a statute. */
export function powersAllow(placed: PlacedLaw): readonly Problem[] {
  return placed.law.events.flatMap((event, index) =>
    event.actor === null || event.contested !== null || !NEEDS_POWER.has(event.kind) || allowed(placed.law, event)
      ? []
      : [
          problemAt(placed, ['events', index, 'actor'], {
            severity: 'error',
            code: 'no-power',
            message: `${event.actor.office} (${event.actor.body}) has no power of ${event.kind} over ${placed.law.title}`,
            hint: 'Check the actor and the kind; enter the power with its source under `powers`; or say under `contested` who disputes the act.',
          }),
        ],
  );
}

function allowed(law: Law, event: LawEvent): boolean {
  return law.powers.some((power) => power.body === event.actor?.body && power.may.includes(event.kind));
}
