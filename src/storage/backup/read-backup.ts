/** Reads a backup line by line and distrusts it: what was cut or altered is found at the latest at its end, and throws. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { ZodError } from 'zod';
import type { Problem } from '../../core/problem.ts';
import { problem } from '../problem.ts';
import type { Kept } from '../store.ts';
import { BACKUP_FORMAT, endLine, endSchema, headerSchema, keptIn, type Tally } from './backup-line.ts';

export class BadBackup extends Error {
  readonly problem: Problem;
  constructor(
    file: string,
    message: string,
    hint = 'Use another backup: nothing was restored from this one.',
    line = 0,
  ) {
    super(message);
    this.problem = { ...problem('backup', file, message, hint), at: { file, line, path: '' } };
  }
}

/** Goes through the whole file; how many things it holds, where it is as it was written. */
export async function checkBackup(file: string): Promise<Tally> {
  const lines = soundLines(file);
  for (;;) {
    const next = await lines.next();
    if (next.done) return next.value;
  }
}

export async function* keptInBackup(file: string): AsyncGenerator<Kept> {
  let number = 1;
  for await (const line of soundLines(file)) {
    number += 1;
    yield decoded(file, number, line);
  }
}

function decoded(file: string, number: number, line: Buffer): Kept {
  try {
    return keptIn(JSON.parse(line.toString()));
  } catch (error) {
    if (!(error instanceof ZodError || error instanceof SyntaxError)) throw error;
    const where = error instanceof ZodError ? `: ${error.issues[0]?.path.join('.') ?? ''}` : '';
    throw new BadBackup(file, `is not what lawstate writes there${where}`, undefined, number);
  }
}

/** The lines between the first and the last, without what ends them. */
async function* soundLines(file: string): AsyncGenerator<Buffer, Tally> {
  const hash = createHash('sha256');
  const lines = linesIn(file);
  const header = await lines.next();
  expectHeader(file, header.done ? Buffer.alloc(0) : header.value);
  const tally = { checks: 0, versions: 0, articles: 0 };
  let last: Buffer | null = null;
  for await (const line of lines) {
    hash.update(last ?? header.value).update('\n');
    if (last !== null) {
      tally[kindOf(last)] += 1;
      yield last;
    }
    last = line;
  }
  return expectEnd(file, last, endLine(tally, hash.digest('hex')), tally);
}

function expectHeader(file: string, line: Buffer): void {
  const header = headerSchema.safeParse(parsed(line));
  if (!header.success) throw new BadBackup(file, 'is no backup of lawstate', 'Name a file that lawstate backup wrote.');
  if (header.data.format === BACKUP_FORMAT) return;
  throw new BadBackup(file, 'was written by a later lawstate', 'Restore it with that one, or a later one.');
}

function expectEnd(file: string, line: Buffer | null, wanted: string, tally: Tally): Tally {
  if (line === null || !endSchema.safeParse(parsed(line)).success)
    throw new BadBackup(file, 'is cut: the line that ends a backup is missing');
  if (line.toString() === wanted) return tally;
  throw new BadBackup(file, 'was altered: what it holds has another checksum than it says');
}

/** By how the line begins: what else is in it is looked at when it is restored. */
function kindOf(line: Buffer): keyof Tally {
  const begin = line.subarray(0, 16).toString();
  return begin.startsWith('{"kind":"check"')
    ? 'checks'
    : begin.startsWith('{"kind":"version')
      ? 'versions'
      : 'articles';
}

function parsed(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString());
  } catch {
    return null;
  }
}

const LINE_FEED = 10;

/** Split at line feeds alone: other separators of Unicode stand within texts. A last line that does not end was cut. */
async function* linesIn(file: string): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to >= 0; to = chunk.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...waiting, chunk.subarray(from, to)]);
      waiting = [];
      from = to + 1;
    }
    if (from < chunk.length) waiting.push(chunk.subarray(from));
  }
  if (waiting.length > 0) throw new BadBackup(file, 'is cut: its last line has no end');
}
