/** Puts a backup into a store: all of it or nothing, and nothing where the file is not as it was written. */
import type { Problem } from '../../core/problem.ts';
import { problem } from '../problem.ts';
import type { Loaded, Store } from '../store.ts';
import type { Tally } from './backup-line.ts';
import { BadBackup, checkBackup, keptInBackup } from './read-backup.ts';

/** How many things were new, and how many were kept already. */
export interface Restored {
  readonly added: number;
  readonly already: number;
}

/** How many things the file holds, where it is as it was written: to be asked before a store is opened for it. */
export async function soundBackup(file: string): Promise<Tally | Problem> {
  return reading(file, () => checkBackup(file));
}

/** Into the store, which is empty unless what is kept there shall stay beside it. */
export async function restoreBackup(store: Store, file: string, into: 'empty' | 'any'): Promise<Restored | Problem> {
  return reading(file, async () => {
    const loaded = await store.load(keptInBackup(file), into);
    return loaded.kind === 'loaded' ? { added: loaded.added, already: loaded.already } : refused(file, loaded);
  });
}

async function reading<T>(file: string, work: () => Promise<T>): Promise<T | Problem> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BadBackup) return error.problem;
    const { code, path } = error as NodeJS.ErrnoException;
    if (path !== file && code !== 'EISDIR') throw error;
    return problem('system', file, `cannot be read (${code})`, 'Name a file that lawstate backup wrote.');
  }
}

function refused(file: string, why: Exclude<Loaded, { kind: 'loaded' }>): Problem {
  switch (why.kind) {
    case 'notEmpty':
      return problem(
        'not-empty',
        file,
        'was not restored: something is kept in the store already',
        'Name another place, or add --merge to keep what is there and add what is not.',
      );
    case 'conflict':
      return problem(
        'conflict',
        file,
        `was not restored: its version ${why.version} of the published case ${why.case} is not the one that the store has or needs next`,
        'Restore it into an empty store.',
      );
    default:
      return why satisfies never;
  }
}
