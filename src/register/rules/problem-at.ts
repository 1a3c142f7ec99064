import type { Problem } from '../../core/problem.ts';
import type { PlacedLaw } from '../law-file.ts';

/** A problem at a key of a law or measure, with the line where it stands. */
export function problemAt(
  placed: PlacedLaw,
  path: readonly PropertyKey[],
  problem: Pick<Problem, 'severity' | 'code' | 'message' | 'hint'>,
): Problem {
  const whole = [...placed.path, ...path];
  return { ...problem, at: { file: placed.file, line: placed.lineOf(whole), path: whole.map(String).join('.') } };
}
