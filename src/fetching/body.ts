/** A body, unpacked, and never more of it than may be: what comes in is counted, and so is what it unpacks to. */
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, type Gunzip } from 'node:zlib';

/** More than may be read. */
export class TooLarge extends Error {}

/** Packed in a way that is not read. */
export class OddCoding extends Error {}

type Unpack = () => Gunzip;

const CODINGS: Readonly<Record<string, Unpack | null>> = {
  '': null,
  identity: null,
  gzip: createGunzip,
  'x-gzip': createGunzip,
  br: createBrotliDecompress,
};

/** What is said to be understood. */
export const ACCEPTED_CODINGS = 'gzip, br';

export async function bodyOf(response: IncomingMessage, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const coding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const unpack = Object.hasOwn(CODINGS, coding) ? CODINGS[coding] : undefined;
  if (unpack === undefined) throw new OddCoding(coding);
  if (Number(response.headers['content-length'] ?? 0) > most) throw new TooLarge();
  return collected(response, unpack, most, signal);
}

/** A file that is itself packed, such as `sitemap.xml.gz`; as it is where it is not. */
export async function gunzipped(bytes: Uint8Array, most: number, signal: AbortSignal): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  return collected(Readable.from([bytes]), createGunzip, most, signal);
}

async function collected(
  source: Readable,
  unpack: Unpack | null,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const collect = async (stream: AsyncIterable<Uint8Array>) => {
    for await (const chunk of upTo(most, stream)) chunks.push(chunk);
  };
  if (unpack === null) await pipeline(source, collect, { signal });
  else await pipeline(source, (packed) => upTo(most, packed), unpack(), collect, { signal });
  return Buffer.concat(chunks);
}

async function* upTo(most: number, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw new TooLarge();
    yield chunk;
  }
}
