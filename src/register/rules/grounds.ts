import type { Problem } from '../../core/problem.ts';
import type { PlacedLaw } from '../law-file.ts';
import { problemAt } from './problem-at.ts';

/** A ground is that of a ruling that annuls; `unconstitutionality` has its own in its name. */
export function groundsAreOfCourts(placed: PlacedLaw): readonly Problem[] {
  return placed.law.events.flatMap((event, index) =>
    event.ground === null || (event.kind === 'annulment' && event.actor?.body === 'court')
      ? []
      : [
          problemAt(placed, ['events', index, 'ground'], {
            severity: 'error',
            code: 'ground-without-ruling',
            message: `${event.id} has a ground, and is no annulment by a court`,
            hint: 'Leave `ground` out; where a court held it unconstitutional the kind is `unconstitutionality`.',
          }),
        ],
  );
}
