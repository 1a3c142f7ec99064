/** The arrays that anchors are looked up in. */
import { firstPlace, secondPlace, setBit } from './keys.ts';

/** So many bits for each that is set, so that what is not there is hardly ever found. */
const [ROOM_IN_FIRST, ROOM_IN_SECOND] = [128, 1024];
const SMALLEST = 15;
/** A megabyte, and four of them: what caches hold. */
const [LARGEST_FIRST, LARGEST_SECOND] = [23, 25];

export interface Bitmaps {
  /** Of 2^bits bits. */
  readonly first: Uint32Array;
  readonly firstBits: number;
  readonly second: Uint32Array;
  readonly secondBits: number;
  /** The roles of the keys (keys.ts). */
  readonly roles: Uint8Array;
  /**
   * Open addressing, 2^bits places: four codes, and one bit for each of these roles that a word with them in front may have; zeros
   * where there is nothing.
   */
  readonly fours: Uint32Array;
  readonly foursBits: number;
}

/** For each beginning of words the roles that they may have. */
export type Beginnings = ReadonlyMap<number, ReadonlySet<number>>;

export function bitmapsOf(beginnings: Beginnings, keys: Iterable<number>, count: number): Bitmaps {
  const fours = [...beginnings.keys()];
  const firstBits = bitsFor(fours.length * ROOM_IN_FIRST, LARGEST_FIRST);
  const secondBits = bitsFor(count * ROOM_IN_SECOND, LARGEST_SECOND);
  const first = new Uint32Array(2 ** (firstBits - 5));
  const second = new Uint32Array(2 ** (secondBits - 5));
  for (const four of fours) setBit(first, firstPlace(four, firstBits));
  for (const key of keys) setBit(second, secondPlace(key, secondBits));
  return { first, firstBits, second, secondBits, ...foursOf(beginnings) };
}

function foursOf(beginnings: Beginnings): Pick<Bitmaps, 'roles' | 'fours' | 'foursBits'> {
  const roles = Uint8Array.from(new Set([...beginnings.values()].flatMap((some) => [...some])));
  const foursBits = Math.ceil(Math.log2(4 * beginnings.size + 2));
  const fours = new Uint32Array(2 * 2 ** foursBits);
  for (const [four, some] of beginnings) {
    let place = firstPlace(four, foursBits);
    while (fours[2 * place] !== 0) place = (place + 1) % 2 ** foursBits;
    fours[2 * place] = four;
    for (const role of some) setBit(fours, 32 * (2 * place + 1) + roles.indexOf(role));
  }
  return { roles, fours, foursBits };
}

/** The roles that a word may have with these four codes in front, one bit each. */
export function rolesOf({ fours, foursBits }: Bitmaps, four: number): number {
  for (let place = firstPlace(four, foursBits); ; place = (place + 1) % 2 ** foursBits) {
    const known = fours[2 * place] as number;
    if (known === four || known === 0) return fours[2 * place + 1] as number;
  }
}

function bitsFor(room: number, largest: number): number {
  return Math.min(largest, Math.max(SMALLEST, Math.ceil(Math.log2(room + 1))));
}

export interface KeyTable {
  /** Open addressing: a key and where its list begins, zero where there is none. */
  readonly keys: Uint32Array;
  /** For each key how many anchors it has; of each the place of its name, and the word of it that the anchor ends with. */
  readonly lists: Uint32Array;
}

export function tableOf(held: ReadonlyMap<number, readonly number[]>): KeyTable {
  const size = 2 ** Math.ceil(Math.log2(2 * held.size + 2));
  const keys = new Uint32Array(2 * size);
  const lists = new Uint32Array([...held.values()].reduce((sum, list) => sum + 1 + list.length, 1));
  let end = 1;
  for (const [key, list] of held) {
    let slot = key & (size - 1);
    while (keys[2 * slot + 1] !== 0) slot = (slot + 1) & (size - 1);
    keys[2 * slot] = key;
    keys[2 * slot + 1] = end;
    lists[end] = list.length / 2;
    lists.set(list, end + 1);
    end += 1 + list.length;
  }
  return { keys, lists };
}

/** Where the list of a key begins; zero where there is none. */
export function listAt(keys: Uint32Array, key: number): number {
  const mask = keys.length / 2 - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const place = keys[2 * slot + 1] as number;
    if (place === 0 || keys[2 * slot] === key) return place;
  }
}
