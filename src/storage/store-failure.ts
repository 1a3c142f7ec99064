/** What a store can say while it works that is no bug: the server went away, its disk is full, something kept is damaged. */
import type { Problem } from '../core/problem.ts';
import { DamagedEntry } from './kept-json.ts';
import { problem } from './problem.ts';

/** What the driver says without a code of a connection that broke, or that could not be had. */
const LOST = /connection (?:terminated|error)|timeout exceeded/i;

/** The problem, with the place of the store in words; null where the error is a broken promise of ours. */
export function storeFailure(error: unknown, place: string): Problem | null {
  if (error instanceof DamagedEntry) return problem('damaged', place, `is damaged: ${error.message}`, DAMAGED);
  const { code, severity, message } = error as {
    readonly code?: string;
    readonly severity?: string;
    readonly message: string;
  };
  const lost = code?.startsWith('E') === true || LOST.test(message);
  if (severity === undefined && !lost) return null;
  return problem('store', place, `failed: ${(message || (code ?? '')).replace(/\s+/g, ' ')}`, FAILED);
}

/** The same where it may pass without anybody’s doing more than to bring the server back; else null. */
export function passingFailure(error: unknown, place: string): Problem | null {
  const { code = '', message } = error as { readonly code?: string; readonly message: string };
  const passes = /^(?:E[A-Z]+$|08|53|57|25006)/.test(code) || LOST.test(message);
  return passes ? storeFailure(error, place) : null;
}

const DAMAGED = 'Restore a backup into a new store. If a later lawstate wrote it, use that one.';
const FAILED = 'What was confirmed is kept. Check that the database runs and that its disk has space, and try again.';
