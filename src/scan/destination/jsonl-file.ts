/**
 * What a scan finds, one article a line, in a file. Until the scan is done it grows beside the file, under the name with `.part`,
 * and `.progress` says how far it has come: a process that is killed at any moment loses what it did since, and doubles nothing.
 * `.addresses` is there for a scan of addresses alone: what was listed, and what was fetched ahead of its turn.
 */
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { type Refused, refused } from '../../importers/document.ts';
import type { ScanState } from '../scan-state.ts';
import { type AheadFile, aheadFile } from './ahead-file.ts';
import type { Destination } from './destination.ts';
import { idsIn } from './kept-ids.ts';

interface Progress extends ScanState {
  readonly format: typeof PROGRESS;
  /** How long the file was. */
  readonly length: number;
}

const PROGRESS = 'lawstate/scan-progress@1';

/** The file to write to; with `resume` what an earlier run left of it is gone on with, and what it has is not added again. */
export async function jsonlFile(file: string, resume: boolean): Promise<Destination | Refused> {
  const [part, progress, addresses] = [`${file}.part`, `${file}.progress`, `${file}.addresses`];
  const before = existsSync(progress) ? progressIn(progress) : null;
  if (before !== null && 'kind' in before) return before;
  if (before !== null && !resume) {
    const hint = `Give --resume to go on with it, or remove ${progress} to begin anew.`;
    return refused(progress, 'unfinished', 'says that a scan into this file was stopped', hint);
  }
  try {
    if (before === null && resume && existsSync(file)) copyFileSync(file, part);
    const keeps = before !== null || (resume && existsSync(file));
    const handle = openSync(part, keeps ? constants.O_RDWR : constants.O_RDWR | constants.O_CREAT | constants.O_TRUNC);
    if (before !== null) ftruncateSync(handle, before.length);
    const ahead = aheadFile(addresses, resume);
    const names = { file, part, progress, addresses };
    return writer(names, { handle, ahead }, before, keeps ? await idsIn(part) : new Set());
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return refused(
      file,
      'unwritable',
      `cannot be written (${code})`,
      'Name a file in a folder that may be written to.',
    );
  }
}

function progressIn(file: string): Progress | Refused {
  const hint = 'Remove it to begin anew.';
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as Progress;
    if (read.format === PROGRESS) return read;
  } catch {
    // said below
  }
  return refused(file, 'progress', 'is not the progress of a scan of this version', hint);
}

interface Names {
  readonly file: string;
  readonly part: string;
  readonly progress: string;
  readonly addresses: string;
}

interface Open {
  readonly handle: number;
  readonly ahead: AheadFile;
}

function writer(
  { file, part, progress, addresses }: Names,
  { handle, ahead }: Open,
  state: Progress | null,
  ids: Set<string>,
): Destination {
  let length = fstatSync(handle).size;
  const close = () => {
    fsyncSync(handle);
    closeSync(handle);
    ahead.close();
  };
  return {
    state,
    ahead,
    kept: async (some) => new Set(some.filter((id) => ids.has(id))),
    async add(articles) {
      const fresh = articles.filter(({ id }) => !ids.has(id) && ids.add(id));
      const bytes = Buffer.from(fresh.map((article) => `${JSON.stringify(article)}\n`).join(''));
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at, bytes.length - at, length + at);
      length += bytes.length;
      return fresh;
    },
    async reached(reached) {
      const whole: Progress = { format: PROGRESS, ...reached, length };
      writeFileSync(`${progress}.new`, JSON.stringify(whole));
      renameSync(`${progress}.new`, progress);
    },
    async done() {
      close();
      renameSync(part, file);
      for (const name of [progress, addresses]) rmSync(name, { force: true });
    },
    async stop() {
      close();
    },
  };
}
