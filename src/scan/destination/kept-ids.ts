/** The ids of the articles in a file of JSON lines, read line by line. */
import { linesOf } from '../../importers/lines.ts';
import { CHUNK, fileChunks } from '../../importers/scan/byte-chunks.ts';

const ID = /^\{"id":"([0-9a-f]{1,64})"/;

export async function idsIn(file: string): Promise<Set<string>> {
  const ids = new Set<string>();
  for await (const { bytes } of linesOf(fileChunks(file, 0, Number.MAX_SAFE_INTEGER), 64 * CHUNK)) {
    const id = ID.exec(
      Buffer.from(bytes ?? [])
        .subarray(0, 100)
        .toString('latin1'),
    )?.[1];
    if (id !== undefined) ids.add(id);
  }
  return ids;
}
