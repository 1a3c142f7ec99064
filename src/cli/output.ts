import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { Refusal } from './refusal.ts';

/** Where a result goes. Nothing shows up in a file before `done`: it is written beside it and renamed. */
export interface Output {
  readonly isFile: boolean;
  write(text: string): Promise<void>;
  done(): void;
  /** Leaves nothing behind where it was not done. */
  drop(): void;
}

/** Writes a result that is there as a whole, or comes in pieces that may be more than one string can hold. */
export async function writeAll(output: Output, text: string | Iterable<string>): Promise<void> {
  await writing(output, async () => {
    if (typeof text === 'string') return output.write(text);
    let waiting = '';
    for (const piece of text) {
      waiting += piece;
      if (waiting.length < PIECE) continue;
      await output.write(waiting);
      waiting = '';
    }
    await output.write(waiting);
  });
}

const PIECE = 1 << 16;

/** Runs what writes, and keeps its result only if it came to its end. */
export async function writing<T>(output: Output, write: () => Promise<T>): Promise<T> {
  try {
    const result = await write();
    output.done();
    return result;
  } finally {
    output.drop();
  }
}

export function openStdout(): Output {
  const write = (text: string) =>
    new Promise<void>((resolve) => {
      if (process.stdout.write(text)) resolve();
      else process.stdout.once('drain', resolve);
    });
  return { isFile: false, write, done: () => undefined, drop: () => undefined };
}

export function openFile(file: string): Output {
  const beside = `${file}.${process.pid}.part`;
  const handle = create(beside, file);
  let over = false;
  return {
    isFile: true,
    write: async (text) => writeBytes(handle, Buffer.from(text)),
    done() {
      closeSync(handle);
      over = true;
      rename(beside, file);
    },
    drop() {
      if (!over) closeSync(handle);
      rmSync(beside, { force: true });
    },
  };
}

function create(beside: string, file: string): number {
  try {
    return openSync(beside, 'wx');
  } catch (error) {
    throw unwritable(file, error);
  }
}

function rename(beside: string, file: string): void {
  try {
    renameSync(beside, file);
  } catch (error) {
    throw unwritable(file, error);
  }
}

function unwritable(file: string, error: unknown): Refusal {
  const code = (error as NodeJS.ErrnoException).code;
  return new Refusal(`${file} cannot be written (${code}). Name a file in a folder that exists and may be written to.`);
}

function writeBytes(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}
