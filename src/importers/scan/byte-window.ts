/** A byte stream looked at from its front: as much of it is in memory as was asked for. */
import type { Chunks } from './byte-chunks.ts';

export interface ByteWindow {
  /** Reads on until so many bytes are there; false where the stream ends before. */
  has(length: number): Promise<boolean>;
  /** What is there. */
  bytes(): Buffer;
  startsWith(bytes: Uint8Array): boolean;
  /** Takes so many bytes, which are there, off the front. */
  take(length: number): Buffer;
  /** Passes over so many bytes without keeping them; false where the stream ends before. */
  skip(length: number): Promise<boolean>;
}

export function byteWindow(chunks: Chunks): ByteWindow {
  const stream = chunks[Symbol.asyncIterator]();
  let parts: Uint8Array[] = [];
  let length = 0;
  const more = async (): Promise<boolean> => {
    const { done, value } = await stream.next();
    if (done) return false;
    parts.push(value);
    length += value.length;
    return true;
  };
  const bytes = (): Buffer => {
    if (parts.length !== 1) parts = [Buffer.concat(parts)];
    const [whole] = parts as [Uint8Array];
    return Buffer.from(whole.buffer, whole.byteOffset, whole.length);
  };
  const take = (size: number): Buffer => {
    const whole = bytes();
    parts = [whole.subarray(size)];
    length -= size;
    return whole.subarray(0, size);
  };
  return {
    async has(size) {
      while (length < size) if (!(await more())) return false;
      return true;
    },
    bytes,
    startsWith: (start) => bytes().subarray(0, start.length).equals(start),
    take,
    async skip(size) {
      let left = size;
      while (left > length) {
        left -= length;
        parts = [];
        length = 0;
        if (!(await more())) return false;
      }
      take(left);
      return true;
    },
  };
}
