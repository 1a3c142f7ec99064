/**
 * The journal of a watch: a file of JSON lines in a folder, only ever added to. A record is on the disk before what follows from it
 * is done; of a process that was killed, the last line may be half, and is passed over. One process at a time.
 */
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../core/problem.ts';
import type { Day } from '../core/time/day.ts';
import { contentOf, replaceFile, sweep } from '../disk/durable.ts';
import { isAlive } from '../disk/is-alive.ts';
import { addLines } from './add-lines.ts';
import { apply, nothingWatched, recordsOf, type Watched, type WatchRecord } from './watched.ts';

export interface Journal {
  readonly watched: Watched;
  /** Written, on the disk, and applied. */
  add(record: WatchRecord): void;
  close(): void;
}

const FILE = 'watch.jsonl';
const LOCK = 'watch.pid';

export interface JournalOpened {
  readonly now: number;
  /** Articles dated before it are forgotten. */
  readonly oldest: Day;
}

/** Opens the journal of a folder, which is made where it is not there, and writes it anew without what is over. */
export function openJournal(folder: string, opened: JournalOpened): Journal | Problem {
  try {
    mkdirSync(folder, { recursive: true });
    const holder = lock(join(folder, LOCK));
    if (holder !== null)
      return problem(
        folder,
        `is watched from already, by process ${holder}`,
        'End that one first, or name another folder.',
      );
    return journalIn(folder, opened);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined)
      return problem(join(folder, FILE), 'is no journal of a watch', 'Take it away, and the watch begins anew.');
    return problem(folder, `cannot be used (${code})`, 'Name a folder that may be written to.');
  }
}

function problem(folder: string, message: string, hint: string): Problem {
  return { severity: 'error', code: 'watch-state', message, at: { file: folder, line: 0, path: '' }, hint };
}

function journalIn(folder: string, { now, oldest }: JournalOpened): Journal {
  sweep(folder);
  const file = join(folder, FILE);
  const kept = [...recordsOf(madeOf(recordsIn(file)), now, oldest)];
  const watched = madeOf(kept);
  replaceFile(folder, file, kept.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const handle = openSync(file, 'a');
  return {
    watched,
    add(record) {
      addLines(handle, [record]);
      apply(watched, record);
    },
    close() {
      closeSync(handle);
      rmSync(join(folder, LOCK), { force: true });
    },
  };
}

function madeOf(records: Iterable<WatchRecord>): Watched {
  const watched = nothingWatched();
  for (const record of records) apply(watched, record);
  return watched;
}

function* recordsIn(file: string): Generator<WatchRecord> {
  for (const line of (contentOf(file) ?? '').split('\n')) {
    const record = parsed(line);
    if (record !== null) yield record;
  }
}

function parsed(line: string): WatchRecord | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 't' in value ? (value as WatchRecord) : null;
  } catch {
    return null;
  }
}

/** Takes the folder for this process; the number of the living one that has it, else null. */
function lock(file: string): number | null {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const holder = Number(contentOf(file));
  if (holder > 0 && holder !== process.pid && isAlive(holder)) return holder;
  writeFileSync(file, String(process.pid));
  return null;
}
