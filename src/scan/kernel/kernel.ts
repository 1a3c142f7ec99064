/** Runs the kernel: lines of JSON as plainReading looks through them, many times as fast. Its parts are the .wat files beside it. */
import { isPair } from '../../core/law/sieve/keys.ts';
import type { Sieve } from '../../core/law/sieve/sieve.ts';
import type { CodedLines, LineAt, LineReading, Suspects } from '../line-reading.ts';
import { WASM_BYTES } from './wasm-bytes.ts';

/** What is used of the platform's WebAssembly, which has no types outside of browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  tables(...places: readonly number[]): void;
  code(at: number, end: number, into: number): number;
  find(from: number, end: number, into: number): number;
  lines(...places: readonly number[]): void;
}

const PAGE = 1 << 16;
/** So much may be read behind what is looked through. */
const BEHIND = 64;
/** So many lines are told at a time, as three numbers each. */
const LIST = 12 * 4096;
const NEWLINE = 0x0a;
/** The parts of a word's first four bytes that are in it, by the bits that say which of them are parts of words. */
const MASKS = Uint32Array.from({ length: 16 }, (_, bits) => [0, 0xff, 0, 0xffff, 0, 0xff, 0, 0xffffff][bits & 7] ?? 0);
MASKS[15] = 0xffffffff;

/** A reading with memory of its own; what it gives holds until it is asked again. */
export function kernelReading(sieve: Sieve): LineReading {
  const kernel = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(WASM_BYTES, 'base64'))).exports as Exports;
  const input = placeTables(kernel, sieve);
  let size = -1;
  let [list, told, codes] = [0, 0, 0];
  const hold = (bytes: number) => {
    if (bytes <= size) return;
    size = aligned(bytes);
    list = input + size + BEHIND;
    told = list + LIST;
    codes = told + BEHIND;
    // the codes, and behind them four bytes for each of their words, of which no two have less than a gap between them
    reserve(kernel, codes + 3 * size + 4 * BEHIND);
  };
  /** Where the bytes are in the memory of the kernel, brought there unless they are. */
  const placeOf = (bytes: Uint8Array): number => {
    if (bytes.buffer === kernel.memory.buffer) return bytes.byteOffset;
    hold(bytes.length);
    new Uint8Array(kernel.memory.buffer).set(bytes, input);
    return input;
  };
  const coded = (bytes: Uint8Array): CodedLines => {
    const at = placeOf(bytes);
    const end = kernel.code(at, at + bytes.length, codes);
    new Uint8Array(kernel.memory.buffer).fill(0x20, end, end + BEHIND);
    const found = aligned(end + BEHIND);
    const places = new Uint32Array(kernel.memory.buffer, found, (kernel.find(codes, end, found) - found) / 4);
    return { codes: new Uint8Array(kernel.memory.buffer, codes, end - codes), end: end - codes, candidates: places };
  };
  const suspects = (bytes: Uint8Array): Suspects => {
    const from = placeOf(bytes);
    const end = from + bytes.length;
    // a word ends with the last line
    if (bytes[bytes.length - 1] !== NEWLINE) new Uint8Array(kernel.memory.buffer)[end] = NEWLINE;
    const [suspects, count]: [LineAt[], { lines: number; empty: number }] = [[], { lines: 0, empty: 0 }];
    for (let at = from; at < end; ) {
      kernel.lines(at, end, list, list + LIST, told, codes);
      const [reached, lines, empty, last] = new Uint32Array(kernel.memory.buffer, told, 4) as unknown as Told;
      const told3 = new Uint32Array(kernel.memory.buffer, list, (last - list) / 4);
      for (let place = 0; place < told3.length; place += 3)
        suspects.push({
          number: count.lines + (told3[place] as number),
          from: (told3[place + 1] as number) - from,
          to: (told3[place + 2] as number) - from,
        });
      at = reached;
      count.lines += lines;
      count.empty += empty;
    }
    return { ...count, suspects };
  };
  return {
    suspects,
    coded,
    room(bytes) {
      hold(bytes);
      return Buffer.from(kernel.memory.buffer, input, size);
    },
  };
}

type Told = readonly [reached: number, lines: number, empty: number, last: number];

type Places = readonly [number, number, number, number, number, number];

/** Puts the tables into the memory; where they end. */
function placeTables(kernel: Exports, sieve: Sieve): number {
  const { codes, first, firstBits, second, secondBits, roles, fours, foursBits } = sieve;
  const tables = [codes, first, second, roles, fours, MASKS];
  const places: number[] = [];
  let end = 0;
  for (const { byteLength } of tables) {
    places.push(end);
    end = aligned(end + byteLength);
  }
  reserve(kernel, end);
  const memory = new Uint8Array(kernel.memory.buffer);
  for (const [at, { buffer, byteOffset, byteLength }] of tables.entries())
    memory.set(new Uint8Array(buffer, byteOffset, byteLength), places[at]);
  const [, atFirst, atSecond, atRoles, atFours, atMasks] = places as unknown as Places;
  const paired = roles.reduce((bits, role, at) => bits | (isPair(role) ? 1 << at : 0), 0);
  kernel.tables(
    ...[atFirst, 32 - firstBits, atSecond, 32 - secondBits],
    ...[atRoles, atFours, 32 - foursBits, paired, atMasks],
  );
  return end;
}

function aligned(place: number): number {
  return (place + 63) & ~63;
}

function reserve({ memory }: Exports, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
}
