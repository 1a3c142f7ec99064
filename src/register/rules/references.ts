import type { LawEvent } from '../../core/law/event.ts';
import { effectOf } from '../../core/law/event.ts';
import type { Problem } from '../../core/problem.ts';
import { firstDay, lastDay } from '../../core/time/partial-date.ts';
import type { PlacedLaw } from '../law-file.ts';
import { problemAt } from './problem-at.ts';

/** Two laws, or two events of one law, with one id. */
export function uniqueIds(added: readonly PlacedLaw[], base: readonly PlacedLaw[]): readonly Problem[] {
  const seen = new Map(base.map((placed) => [placed.law.id, placed]));
  const problems: Problem[] = [];
  for (const placed of added) {
    const other = seen.get(placed.law.id);
    if (other !== undefined) {
      problems.push(
        problemAt(placed, ['id'], {
          severity: 'error',
          code: 'duplicate-law',
          message: `${placed.law.id} is also the id of a law in ${other.file}`,
          hint: 'Give one of the two another id.',
        }),
      );
    }
    seen.set(placed.law.id, placed);
    problems.push(...uniqueEvents(placed));
  }
  return problems;
}

function uniqueEvents(placed: PlacedLaw): readonly Problem[] {
  return placed.law.events.flatMap((event, index) =>
    placed.law.events.findIndex((other) => other.id === event.id) === index
      ? []
      : [
          problemAt(placed, ['events', index, 'id'], {
            severity: 'error',
            code: 'duplicate-event',
            message: `the event ${event.id} stands in the file twice`,
            hint: 'Number the second one.',
          }),
        ],
  );
}

/** `actsOn` that names no event, a later one, or leads in a circle. */
export function actsOnResolves(placed: PlacedLaw): readonly Problem[] {
  const byId = new Map(placed.law.events.map((event) => [event.id, event]));
  return placed.law.events.flatMap((event, index) => {
    if (event.actsOn === null) return [];
    const message = wrongTarget(event, byId);
    return message === null
      ? []
      : [
          problemAt(placed, ['events', index, 'actsOn'], {
            severity: 'error',
            code: 'unresolved-event',
            message,
            hint: 'Name the id of an earlier event of the same file, or leave actsOn out where the law itself is meant.',
          }),
        ];
  });
}

function wrongTarget(event: LawEvent, byId: ReadonlyMap<string, LawEvent>): string | null {
  const target = byId.get(event.actsOn ?? '');
  if (target === undefined) return `${event.id} acts on ${event.actsOn}, which is no event of this law`;
  const seen = new Set<string>([event.id]);
  for (let next: LawEvent | undefined = target; next !== undefined; next = byId.get(next.actsOn ?? '')) {
    if (seen.has(next.id)) return `${event.id} acts on itself by way of ${event.actsOn}`;
    seen.add(next.id);
  }
  const early = lastDay(event.on) < firstDay(target.on) && lastDay(effectOf(event)) < firstDay(target.on);
  return early ? `${event.id} acts on ${event.actsOn}, which came later` : null;
}

/** A measure that would change a law that is not there. */
export function wouldResolves(added: readonly PlacedLaw[], base: readonly PlacedLaw[]): readonly Problem[] {
  const ids = new Set([...base, ...added].map((placed) => placed.law.id));
  return added.flatMap((placed) =>
    placed.law.would.flatMap((would, index) =>
      ids.has(would.law)
        ? []
        : [
            problemAt(placed, ['would', index, 'law'], {
              severity: 'error',
              code: 'unresolved-law',
              message: `${placed.law.id} would change ${would.law}, which is no law of the register`,
              hint: '`lawstate laws` lists the ids.',
            }),
          ],
    ),
  );
}
