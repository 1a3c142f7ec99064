import { append } from '../disk/durable.ts';

/** Puts values behind what a file of JSON lines has, each on a line; on the disk when it returns. */
export function addLines(handle: number, values: readonly unknown[]): void {
  if (values.length > 0) append(handle, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}
