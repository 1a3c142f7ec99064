/** The claims that a watch has told of, numbered from 1, in a file of JSON lines that is only ever added to; each once. */
import { closeSync, openSync, readFileSync, truncateSync } from 'node:fs';
import type { WatchedClaim } from '../core/narrative/watch/watched-claim.ts';
import { append } from '../disk/durable.ts';

export interface ToldClaims {
  /** Those that are new among them; on the disk when it returns. */
  add(claims: readonly WatchedClaim[]): readonly WatchedClaim[];
  /** All, in order of their numbers. */
  readonly all: readonly WatchedClaim[];
  close(): void;
}

export function openToldClaims(file: string): ToldClaims {
  const handle = openSync(file, 'a+');
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  // the half line of a process that was killed
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
  const all = whole.split('\n').flatMap((line): readonly WatchedClaim[] => (line === '' ? [] : [JSON.parse(line)]));
  const ids = new Set(all.map(({ id }) => id));
  return {
    all,
    add(claims) {
      const fresh = claims.filter(({ id }) => !ids.has(id));
      if (fresh.length === 0) return [];
      append(handle, fresh.map((claim) => `${JSON.stringify(claim)}\n`).join(''));
      for (const claim of fresh) ids.add(claim.id);
      all.push(...fresh);
      return fresh;
    },
    close: () => closeSync(handle),
  };
}
