/**
 * A sieve as bytes, to be kept on a disk: a line of JSON that says what follows, then its arrays. In: the bytes. Out: the sieve, or
 * null where they are not those of the sieve that is wanted, whole and unaltered; then it is made anew.
 */
import { createHash } from 'node:crypto';
import type { Sieve } from '../../core/law/sieve/sieve.ts';

/** A sieve, and what it is of. */
export interface SieveKept {
  /** Tells it from those of other names, or made in another way (`sieveKey`). */
  readonly key: string;
  /** The digest of the sample that it was made for. */
  readonly sample: string;
  readonly sieve: Sieve;
}

interface Head {
  readonly format: typeof FORMAT;
  /** Of what follows, in the head and behind it. */
  readonly digest: string;
  readonly about: About;
}

interface About extends Omit<SieveKept, 'sieve'> {
  readonly numbers: Pick<Sieve, NumberOf>;
  /** How many bytes each array has. */
  readonly lengths: Readonly<Record<ArrayOf, number>>;
}

type NumberOf = 'firstBits' | 'secondBits' | 'foursBits' | 'everything';
type ArrayOf = Exclude<keyof Sieve, NumberOf>;

const FORMAT = 'lawstate/sieve@1';
/** Those of numbers of 32 bits first, so that each begins where such a number may. */
const NUMBERS = ['first', 'second', 'fours', 'keys', 'lists', 'names'] as const;
const BYTES = ['codes', 'roles', 'words'] as const;
const NEWLINE = 0x0a;
const ALIGNED = 4;

export function packSieve({ key, sample, sieve }: SieveKept): Uint8Array {
  const { firstBits, secondBits, foursBits, everything } = sieve;
  const arrays = [...NUMBERS, ...BYTES].map((name) => [name, bytesOf(sieve[name])] as const);
  const body = Buffer.concat(arrays.map(([, bytes]) => bytes));
  const lengths = Object.fromEntries(arrays.map(([name, { length }]) => [name, length])) as About['lengths'];
  const about: About = { key, sample, numbers: { firstBits, secondBits, foursBits, everything }, lengths };
  const head: Head = { format: FORMAT, digest: digestOf(about, body), about };
  const line = JSON.stringify(head);
  const padding = ' '.repeat((ALIGNED - ((Buffer.byteLength(line) + 1) % ALIGNED)) % ALIGNED);
  return Buffer.concat([Buffer.from(`${line}${padding}\n`), body]);
}

export function unpackSieve(bytes: Uint8Array, key: string): SieveKept | null {
  const head = headIn(bytes);
  if (head?.format !== FORMAT || head.about?.key !== key) return null;
  const { about } = head;
  const body = bytes.subarray(bytes.indexOf(NEWLINE) + 1);
  if (digestOf(about, body) !== head.digest) return null;
  // memory of its own, in which every array begins where it may
  const { buffer } = Uint8Array.from(body);
  let at = 0;
  const arrays = [...NUMBERS, ...BYTES].map((name) => {
    const length = about.lengths[name];
    const from = at;
    at += length;
    const numbers = (NUMBERS as readonly string[]).includes(name);
    return [name, numbers ? new Uint32Array(buffer, from, length / 4) : new Uint8Array(buffer, from, length)];
  });
  return { key, sample: about.sample, sieve: { ...about.numbers, ...Object.fromEntries(arrays) } as Sieve };
}

function headIn(bytes: Uint8Array): Partial<Head> | null {
  const end = bytes.indexOf(NEWLINE);
  try {
    return JSON.parse(Buffer.from(bytes.subarray(0, Math.max(0, end))).toString('utf8')) as Partial<Head> | null;
  } catch {
    return null;
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint8Array | Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function digestOf(about: About, body: Uint8Array): string {
  return createHash('sha256').update(JSON.stringify(about)).update(body).digest('hex');
}
