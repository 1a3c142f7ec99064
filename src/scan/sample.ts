/** The beginnings of a few inputs, in codes: what the sieve learns from which words are common in them. */
import { closeSync, openSync, readSync } from 'node:fs';
import { constants, gunzipSync } from 'node:zlib';
import { codeBytes } from '../core/law/sieve/coding.ts';
import type { InputFile } from '../importers/scan/input-files.ts';
import { kindOf } from '../importers/scan/input-slice.ts';

/** So many inputs, and so much of each. */
const [INPUTS, BYTES] = [4, 96 * 1024];

export function sampleOf(files: readonly InputFile[], codes: Uint8Array): Uint8Array {
  const step = Math.max(1, Math.floor(files.length / INPUTS));
  const chosen = files.filter((_, at) => at % step === 0).slice(0, INPUTS);
  const bytes = Buffer.concat(chosen.map(({ source }) => beginningOf(source)));
  const sample = new Uint8Array(bytes.length);
  return sample.subarray(0, codeBytes(bytes, [0, bytes.length], sample, 0, codes));
}

/** Nothing of what cannot be read: it is refused when its turn comes. */
function beginningOf(source: string): Uint8Array {
  try {
    const handle = openSync(source, 'r');
    const bytes = Buffer.alloc(BYTES);
    const read = bytes.subarray(0, readSync(handle, bytes, 0, BYTES, 0));
    closeSync(handle);
    return kindOf(source).gzip ? gunzipSync(read, { finishFlush: constants.Z_SYNC_FLUSH }) : read;
  } catch {
    return new Uint8Array();
  }
}
