/** The claims that a watch has told of, numbered from 1, in a file of JSON lines that is only ever added to; each once. */
import { closeSync, openSync, readFileSync, truncateSync } from 'node:fs';
import type { WatchedClaim } from '../core/narrative/watch/watched-claim.ts';
import type { Problem } from '../core/problem.ts';
import { addLines } from './add-lines.ts';

export interface ToldClaims {
  /** Those that are new among them; on the disk when it returns. */
  add(claims: readonly WatchedClaim[]): readonly WatchedClaim[];
  /** All, in order of their numbers. */
  readonly all: readonly WatchedClaim[];
  close(): void;
}

/** Or why the file is none to add claims to; then it is left as it is. */
export function openToldClaims(file: string): ToldClaims | Problem {
  try {
    const text = readFileSync(file, { encoding: 'utf8', flag: 'a+' });
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const claims = claimsIn(whole);
    if (claims === null)
      return problem(file, 'is no file of claims that a watch told of', 'Take it away, or name another folder.');
    // the half line of a process that was killed
    if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
    return toldIn(openSync(file, 'a'), claims);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const hint = 'Name a folder in which files may be written.';
    return problem(file, `cannot be written (${code ?? String(error)})`, hint);
  }
}

function toldIn(handle: number, all: WatchedClaim[]): ToldClaims {
  const ids = new Set(all.map(({ id }) => id));
  return {
    all,
    add(claims) {
      const fresh = claims.filter(({ id }) => !ids.has(id));
      addLines(handle, fresh);
      for (const claim of fresh) ids.add(claim.id);
      all.push(...fresh);
      return fresh;
    },
    close: () => closeSync(handle),
  };
}

function problem(file: string, message: string, hint: string): Problem {
  return { severity: 'error', code: 'told-claims', message, at: { file, line: 0, path: '' }, hint };
}

/** Null where a line is no claim. */
function claimsIn(whole: string): WatchedClaim[] | null {
  const claims = whole.split('\n').flatMap((line) => (line === '' ? [] : [claimIn(line)]));
  return claims.every((claim) => claim !== null) ? claims : null;
}

function claimIn(line: string): WatchedClaim | null {
  try {
    const claim = JSON.parse(line) as WatchedClaim;
    return [claim.id, claim.law.id, claim.article.id].every((id) => typeof id === 'string') ? claim : null;
  } catch {
    return null;
  }
}
