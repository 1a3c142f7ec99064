import { fdatasyncSync, writeSync } from 'node:fs';

/** Puts values behind what a file of JSON lines has, each on a line; on the disk when it returns. */
export function addLines(handle: number, values: readonly unknown[]): void {
  if (values.length === 0) return;
  const bytes = Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
  fdatasyncSync(handle);
}
