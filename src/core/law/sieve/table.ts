/** The arrays that anchors are looked up in. */
import { firstPlace, secondPlace, setBit } from './keys.ts';

/** So many bits for each that is set, so that what is not there is hardly ever found. */
const [ROOM_IN_FIRST, ROOM_IN_SECOND] = [32, 1024];
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
  /** For four codes, of 2^bits bytes: one bit for each of these roles that a word with them in front may have. */
  readonly rolesOf: Uint8Array;
  readonly rolesBits: number;
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
  return { first, firstBits, second, secondBits, ...rolesIn(beginnings) };
}

function rolesIn(beginnings: Beginnings): Pick<Bitmaps, 'roles' | 'rolesOf' | 'rolesBits'> {
  const roles = Uint8Array.from(new Set([...beginnings.values()].flatMap((some) => [...some])));
  const rolesBits = bitsFor(beginnings.size * ROOM_IN_FIRST, LARGEST_FIRST);
  const rolesOf = new Uint8Array(2 ** rolesBits);
  for (const [four, some] of beginnings)
    for (const role of some) {
      const place = firstPlace(four, rolesBits);
      rolesOf[place] = (rolesOf[place] as number) | (1 << roles.indexOf(role));
    }
  return { roles, rolesOf, rolesBits };
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
