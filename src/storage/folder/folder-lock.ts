/**
 * One process at a time in a folder. The lock is a file with a number, `lock-7`; who wants it makes the next number, which the file
 * system gives to one only, where the process of the highest number is dead. So nobody ever takes away a lock that a third one
 * has just taken, and a lock of a process that was killed holds up nobody.
 *
 * Whether a process of another machine or container lives cannot be seen: it touches its file every two seconds, and a file that
 * nobody touched while it was watched for ten has no owner.
 */
import { linkSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { identitySchema, lifeOf, type ProcessIdentity, thisProcess } from './process-identity.ts';

const BEAT_MS = 2_000;
const WATCH_MS = 10_000;

export interface FolderLock {
  /** Throws where another process has taken the folder, which can happen only to one that was stopped for long. */
  assertHeld(): void;
  release(): void;
}

/** The lock of the folder, or the process that has it. */
export async function lockFolder(folder: string): Promise<FolderLock | ProcessIdentity> {
  for (;;) {
    const seen = numbersIn(folder);
    const last = Math.max(0, ...seen);
    const holder = last === 0 ? null : holderOf(join(folder, `lock-${last}`));
    if (holder !== null && (await isHeld(join(folder, `lock-${last}`), holder))) return holder;
    const own = last + 1;
    if (!take(folder, own)) continue;
    // whoever came and went while this one looked has left the numbers free for a third: both see each other and try again
    if (numbersIn(folder).every((number) => number === own || seen.includes(number))) return held(folder, own);
    rmSync(join(folder, `lock-${own}`), { force: true });
  }
}

function numbersIn(folder: string): readonly number[] {
  return readdirSync(folder).flatMap((name) => (/^lock-[1-9]\d{0,8}$/.test(name) ? [Number(name.slice(5))] : []));
}

/** Null where it is gone, or holds nothing that a process of ours wrote. */
function holderOf(file: string): ProcessIdentity | null {
  try {
    return identitySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

async function isHeld(file: string, holder: ProcessIdentity): Promise<boolean> {
  const life = lifeOf(holder);
  if (life !== 'unknown') return life === 'alive';
  const touched = touchedAt(file);
  for (let watched = 0; watched < WATCH_MS; watched += BEAT_MS / 4) {
    await wait(BEAT_MS / 4);
    const now = touchedAt(file);
    if (now === null) return false;
    if (now !== touched) return true;
  }
  return false;
}

function touchedAt(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/** Makes the lock of this number, written before it has its name; false where it is taken. */
function take(folder: string, number: number): boolean {
  const part = join(folder, `lock-part-${process.pid}-${Math.random().toString(36).slice(2)}`);
  try {
    writeFileSync(part, JSON.stringify(thisProcess()), { flag: 'wx', mode: 0o600 });
    linkSync(part, join(folder, `lock-${number}`));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(part, { force: true });
  }
}

function held(folder: string, number: number): FolderLock {
  const file = join(folder, `lock-${number}`);
  for (const older of numbersIn(folder)) if (older < number) rmSync(join(folder, `lock-${older}`), { force: true });
  const beat = setInterval(() => touch(file), BEAT_MS).unref();
  return {
    assertHeld: () => {
      if (touchedAt(file) === null) throw new Error(`another process has taken ${folder} while this one was stopped`);
    },
    release: () => {
      clearInterval(beat);
      rmSync(file, { force: true });
    },
  };
}

function touch(file: string): void {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // it is gone: assertHeld says so to whoever wants something
  }
}
