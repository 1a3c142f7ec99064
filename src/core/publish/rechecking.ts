/**
 * A case held against the record as it is. In: its newest version and the same claims judged again. Out: the version that would
 * follow, or that nothing changed, or why it cannot be told.
 */
import { lawById, type Register } from '../law/register.ts';
import { resolveLaw } from '../law/resolve.ts';
import type { Report } from '../report/report.ts';
import { listWords } from '../report/said-by.ts';
import type { Version } from './case.ts';
import { versionOf } from './publishing.ts';

export type Rechecking =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly version: Version }
  | { readonly kind: 'cannot'; readonly because: string; readonly hint: string };

/** A case of a folder that was derived again. */
export interface RecheckedCase {
  readonly id: string;
  /** The version that was there. */
  readonly before: Version;
  readonly result: Rechecking;
  /** Names in its text that are a law of the register since: only reading the text again can rate what it says of them. */
  readonly nowKnown: readonly string[];
}

export function rechecking(before: Version, again: Report, register: Register): Rechecking {
  const { knownAt } = again.register;
  if (knownAt < before.file.knownAt) {
    const because = `was derived as known on ${before.file.knownAt}, which is after ${knownAt}`;
    return { kind: 'cannot', because, hint: 'Give a later day with --known-at, or none.' };
  }
  const missing = missingLaws(before.report, register);
  if (missing.length > 0) {
    const because = `is about ${listWords(missing)}, which the register does not have`;
    return { kind: 'cannot', because, hint: 'Give the folder of the law file with --register.' };
  }
  const { case: id, input, excerpt } = before.file;
  const version = versionOf({ case: id, by: 'recheck', input, excerpt, before }, again, register, knownAt);
  return version.file.notice === null || version.file.notice.changes.length === 0
    ? { kind: 'same' }
    : { kind: 'changed', version };
}

function missingLaws({ claims }: Report, register: Register): readonly string[] {
  const ids = claims.flatMap((claim) => (claim.law === null ? [] : [claim.law.id]));
  return [...new Set(ids)].filter((id) => lawById(register, id) === undefined);
}

/** Names of `lawName` that mean one law of the register. */
export function nowKnown({ claims }: Report, register: Register): readonly string[] {
  const names = claims.flatMap((claim) => claim.lawName ?? []);
  return [...new Set(names)].filter((name) => resolveLaw(register, name).kind === 'one');
}
