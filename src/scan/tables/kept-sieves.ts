/**
 * Sieves that were made before: the one that ships, and those in a folder of the user's cache. None is needed and none is trusted:
 * what is not there, is broken, of other names, or cannot be written is made anew, or is not kept.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { replaceBytes, sweep } from '../../disk/durable.ts';
import { packSieve, type SieveKept, unpackSieve } from './sieve-file.ts';

/**
 * What makes a sieve, besides the sample: the names of the register, our own ways, and the letters that the platform knows. `version`
 * is that of the package.
 */
export function sieveKey(register: string, version: string): string {
  const { unicode, icu } = process.versions;
  return JSON.stringify([MADE, register, version, unicode, icu]);
}

/** Counted up where the same names are made into other tables. */
const MADE = 1;

/** Null where there is none that can be used. */
export function keptSieve(file: string, key: string): SieveKept | null {
  try {
    return unpackSieve(readFileSync(file), key);
  } catch {
    return null;
  }
}

/** Those that were kept, the newest first. */
export function sieveFiles(cache: string, key: string): readonly string[] {
  try {
    return filesIn(cache).filter((file) => basename(file).startsWith(beginning(key)));
  } catch {
    return [];
  }
}

/** Whole or not at all. So many are kept, those that were made last. */
export function keepSieve(cache: string, kept: SieveKept): void {
  try {
    mkdirSync(cache, { recursive: true });
    sweep(cache);
    writeSieve(join(cache, `${beginning(kept.key)}${kept.sample.slice(0, 16)}`), kept);
    for (const old of filesIn(cache).slice(MOST)) rmSync(old, { force: true });
  } catch {
    // a cache that cannot be written to is none
  }
}

export function writeSieve(file: string, kept: SieveKept): void {
  replaceBytes(dirname(file), file, packSieve(kept));
}

const MOST = 4;

function beginning(key: string): string {
  return `sieve-${createHash('sha256').update(key).digest('hex').slice(0, 16)}-`;
}

function filesIn(cache: string): readonly string[] {
  const files = readdirSync(cache)
    .filter((name) => name.startsWith('sieve-'))
    .map((name) => join(cache, name))
    .map((file) => ({ file, made: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  return files.sort((a, b) => b.made - a.made).map(({ file }) => file);
}
