/** What is wrong with something that is kept, as a value for whoever must act. */
import type { Problem } from '../core/problem.ts';

/** What is wrong with a whole file, folder or database. */
export function problem(code: string, file: string, message: string, hint: string): Problem {
  return { severity: 'error', code, message, at: { file, line: 0, path: '' }, hint };
}

/** What the system refuses (no space, no permission) as a problem with its place; a broken promise of ours stays an error. */
export function trying<T>(place: string, work: () => T): T | Problem {
  try {
    return work();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    return problem(
      'system',
      place,
      `cannot be read or written (${code})`,
      'Check its permissions, and the space left.',
    );
  }
}
