/** Bytes as they come, piece by piece, whatever their number: of a part of a file, unpacked where it is compressed. */
import { closeSync, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { constants, createGunzip, gunzipSync } from 'node:zlib';

export type Chunks = AsyncIterable<Uint8Array>;

export const CHUNK = 1 << 20;

/** Bytes [from, to) of the file. Each chunk is memory of its own. */
export async function* fileChunks(source: string, from: number, to: number): AsyncGenerator<Uint8Array> {
  const handle = openSync(source, 'r');
  try {
    for (let at = from; at < to; ) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, to - at));
      const read = readSync(handle, chunk, 0, chunk.length, at);
      if (read === 0) return;
      yield chunk.subarray(0, read);
      at += read;
    }
  } finally {
    closeSync(handle);
  }
}

/** What one gzip member after the other unpacks to. Throws where they are damaged, after what stands before the damage. */
export async function* unzipped(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: 1 << 16 });
  const source = Readable.from(chunks);
  source.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of source.pipe(gunzip)) yield chunk;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

/** What the beginning of something packed unpacks to; nothing where that is damaged. */
export function unzippedHead(packed: Uint8Array): Uint8Array {
  try {
    return gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}
