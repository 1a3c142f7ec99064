/** Parts of a few inputs, in codes: what the sieve learns from which words are common in them. */
import { closeSync, openSync, readSync } from 'node:fs';
import { codeBytes } from '../core/law/sieve/coding.ts';
import { unzippedHead } from '../importers/scan/byte-chunks.ts';
import type { InputFile } from '../importers/scan/input-files.ts';
import { kindOf } from '../importers/scan/input-slice.ts';

/** So many places, and so much at each. */
const [PLACES, BYTES] = [4, 24 * 1024];

export function sampleOf(files: readonly InputFile[], codes: Uint8Array): Uint8Array {
  const parts = Array.from({ length: PLACES }, (_, at) => {
    const file = files[Math.floor((at * files.length) / PLACES)];
    return file === undefined ? new Uint8Array() : partOf(file, at / PLACES);
  });
  const bytes = Buffer.concat(parts);
  const sample = new Uint8Array(bytes.length);
  return sample.subarray(0, codeBytes(bytes, [0, bytes.length], sample, 0, codes));
}

/** Some bytes from so far into the file, or where it is packed from its beginning; nothing of what cannot be read. */
function partOf({ source, bytes }: InputFile, share: number): Uint8Array {
  const { gzip } = kindOf(source);
  try {
    const handle = openSync(source, 'r');
    const part = Buffer.alloc(BYTES);
    const read = part.subarray(0, readSync(handle, part, 0, BYTES, gzip ? 0 : Math.floor(share * bytes)));
    closeSync(handle);
    return gzip ? unzippedHead(read) : read;
  } catch {
    return new Uint8Array();
  }
}
