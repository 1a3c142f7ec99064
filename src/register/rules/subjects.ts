import type { Problem } from '../../core/problem.ts';
import type { PlacedLaw } from '../law-file.ts';
import { problemAt } from './problem-at.ts';

/** A subject that is called one thing in one file and another in the next, or that is a law of the register under another title. */
export function subjectsAgree(added: readonly PlacedLaw[], base: readonly PlacedLaw[]): readonly Problem[] {
  const titles = new Map<string, string>();
  const all = [...base, ...added];
  for (const { law } of all)
    if (law.subject !== null && !titles.has(law.subject.id)) titles.set(law.subject.id, law.subject.title);
  // a law's own title is what its subject is called, whoever came first
  for (const { law } of all) if (titles.has(law.id)) titles.set(law.id, law.title);
  return added.flatMap((placed) => {
    const { id, subject } = placed.law;
    if (subject === null || titles.get(subject.id) === subject.title) return [];
    return [
      problemAt(placed, ['subject', 'title'], {
        severity: 'error',
        code: 'subject-title',
        message: `${id} calls its subject ${subject.id} “${subject.title}”, which is “${titles.get(subject.id)}” elsewhere`,
        hint: 'Write the same title in every file of the subject; where the subject is a law, that of the law.',
      }),
    ];
  });
}
