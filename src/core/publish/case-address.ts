/**
 * Where a case stands, from the permalink of its claims: `https://example.org/checks/{case}#{claim}` has the case at
 * `https://example.org/checks/2025-907` and the folder of all cases, with the feed of corrections, at `https://example.org/checks/`.
 */
import { namesCase, permalinkOf } from './permalink.ts';

/** Null where the permalink is not set, or does not name the case. */
export function caseAddress(permalink: string | null, caseId: string): string | null {
  if (permalink === null || !namesCase(permalink)) return null;
  return permalinkOf(permalink, caseId, '').replace(/#$/, '');
}

/** Null where no folder can be told from the permalink: the case must be a whole part of its path. */
export function casesAddress(permalink: string | null): string | null {
  return /^([^?#]*\/)\{case\}(?:[/?#]|$)/.exec(permalink ?? '')?.[1] ?? null;
}
