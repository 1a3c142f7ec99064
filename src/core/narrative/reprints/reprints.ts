/**
 * Which articles are reprints: the same report as an earlier article, word for word or nearly. In: the fingerprint and the date
 * of each article, in any order. Out: for each reprint the article that it is a reprint of.
 *
 * Articles that are the same report by `isSameReport` stand in one family, and so does what is the same as one of the family. The
 * original is the earliest of it: by the day that its date has reached at the latest, dated before undated, then by id.
 *
 * Pairs are looked for only among articles that have three bytes of their fingerprints alike, in one of many choices of three
 * (locality-sensitive hashing, Indyk and Motwani 1998), so time grows with the articles and not with their pairs. Memory: some
 * 500 bytes an article, ids among them.
 */

import { compareTexts } from '../../text/compare-texts.ts';
import type { PartialDate } from '../../time/partial-date.ts';
import { dateRank } from '../date-rank.ts';
import { HEAD, PLACES } from './fingerprint.ts';
import { isSameReport, PRINT_BYTES, printOf } from './resemblance.ts';

/** What is asked of an article. */
export interface Printed {
  readonly id: string;
  readonly published: PartialDate | null;
  readonly fingerprint: string;
}

/** The id of the original, by the id of each reprint. */
export type Reprints = ReadonlyMap<string, string>;

export interface Prints {
  /** An article whose id was added before is passed over. */
  add(article: Printed): void;
  reprints(): Reprints;
}

export function gatherPrints(): Prints {
  const ids = new Set<string>();
  const ranks: string[] = [];
  let bytes = new Uint8Array(1024 * PRINT_BYTES);
  return {
    add({ id, published, fingerprint }) {
      const print = printOf(fingerprint);
      if (print === null || ids.has(id)) return;
      ids.add(id);
      if (ids.size * PRINT_BYTES > bytes.length) bytes = grown(bytes);
      bytes.set(print, ranks.length * PRINT_BYTES);
      ranks.push(dateRank(published));
    },
    reprints: () => familiesIn(inOrder([...ids], ranks, bytes)),
  };
}

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(bytes.length * 2);
  more.set(bytes);
  return more;
}

/** The articles, the earliest first: whatever order they came in, what follows is the same. */
interface Ordered {
  readonly ids: readonly string[];
  printAt(at: number): Uint8Array;
  byteAt(at: number, place: number): number;
}

function inOrder(ids: readonly string[], ranks: readonly string[], bytes: Uint8Array): Ordered {
  const order = Uint32Array.from(ids.keys()).sort(
    (a, b) => compareTexts(ranks[a] as string, ranks[b] as string) || compareTexts(ids[a] as string, ids[b] as string),
  );
  return {
    ids: Array.from(order, (at) => ids[at] as string),
    printAt: (at) => {
      const from = (order[at] as number) * PRINT_BYTES;
      return bytes.subarray(from, from + PRINT_BYTES);
    },
    byteAt: (at, place) => bytes[(order[at] as number) * PRINT_BYTES + place] as number,
  };
}

function familiesIn(ordered: Ordered): Reprints {
  const heads = Uint32Array.from(ordered.ids.keys());
  const once = copiesJoined(ordered, heads);
  for (let choice = 0; choice < CHOICES; choice++) joinAlike(ordered, heads, once, choice);
  const found = new Map<string, string>();
  ordered.ids.forEach((id, at) => {
    const head = headOf(heads, at);
    if (head !== at) found.set(id, ordered.ids[head] as string);
  });
  return found;
}

/** The earliest of the family, as far as it is known; the way there is made shorter for the next. */
function headOf(heads: Uint32Array, at: number): number {
  let head = at;
  while (heads[head] !== head) {
    heads[head] = heads[heads[head] as number] as number;
    head = heads[head] as number;
  }
  return head;
}

function join(heads: Uint32Array, one: number, other: number): void {
  const [a, b] = [headOf(heads, one), headOf(heads, other)];
  heads[Math.max(a, b)] = Math.min(a, b);
}

/** Joins what has the same fingerprint to the byte; one of each is left to look at. */
function copiesJoined({ ids, printAt }: Ordered, heads: Uint32Array): readonly number[] {
  const first = new Map<number, number>();
  return [...ids.keys()].filter((at) => {
    const print = printAt(at);
    const key = print.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5);
    const known = first.get(key);
    if (known === undefined) first.set(key, at);
    else if (printAt(known).every((byte, place) => byte === print[place])) {
      join(heads, known, at);
      return false;
    }
    return true;
  });
}

/** How often three places are chosen: of two texts with two fifths in common, 98 pairs of 100 meet. */
const CHOICES = 64;
/** Among many that meet, each is held against so many before it: what is the same report stands near. */
const LOOKED_BACK = 32;
const NONE = -1;

/** Holds each article against those before it that have the three bytes alike. */
function joinAlike({ printAt, byteAt }: Ordered, heads: Uint32Array, once: readonly number[], choice: number): void {
  const [a = 0, b = 0, c = 0] = placesOf(choice);
  const latest = new Int32Array(2 ** Math.min(24, Math.ceil(Math.log2(once.length + 1)) + 1)).fill(NONE);
  const before = new Int32Array(once.length);
  const keys = new Uint32Array(once.length);
  for (let here = 0; here < once.length; here++) {
    const at = once[here] as number;
    const key = (byteAt(at, a) << 16) | (byteAt(at, b) << 8) | byteAt(at, c);
    keys[here] = key;
    const slot = Math.imul(key, 0x9e3779b1) >>> (32 - Math.log2(latest.length));
    let there = latest[slot] as number;
    before[here] = there;
    latest[slot] = here;
    for (let left = LOOKED_BACK; left > 0 && there !== NONE; there = before[there] as number) {
      if (keys[there] !== key) continue;
      left--;
      const other = once[there] as number;
      if (headOf(heads, at) !== headOf(heads, other) && isSameReport(printAt(at), printAt(other)))
        join(heads, at, other);
    }
  }
}

/** Three places, no two the same: the step is odd and under 127. */
function placesOf(choice: number): readonly number[] {
  const step = 1 + 2 * ((choice * 23) % 61);
  return [0, step, 2 * step + 1].map((far) => HEAD + ((choice * 37 + far) % PLACES));
}
