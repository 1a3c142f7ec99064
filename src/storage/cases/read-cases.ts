/** A folder of published checks, read one case at a time so that any number of them can be gone through. */
import { statSync } from 'node:fs';
import type { Problem } from '../../core/problem.ts';
import type { PublishedCase } from '../../core/publish/published-case.ts';
import { problem } from '../problem.ts';
import { caseNames } from './cases.ts';
import { readCase } from './stored-case.ts';

/** The first case that cannot be read: a check that was published must not go missing unseen. Folders that hold none count for nothing. */
export function caseProblem(dir: string): Problem | null {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory())
    return problem('no-folder', dir, 'is no folder that can be read', 'Name a folder of published checks.');
  for (const name of caseNames(dir)) {
    const one = readCase(dir, name);
    if (one !== null && 'severity' in one && one.code !== 'foreign') return one;
  }
  return null;
}

export function* casesIn(dir: string): Generator<PublishedCase> {
  for (const name of caseNames(dir)) {
    const one = readCase(dir, name);
    if (one !== null && 'newest' in one) yield one;
  }
}
