/** Runs kernel.wat: lines of JSON to codes and candidates, as plainCoder does, several times as fast. */
import type { Sieve } from '../../core/law/sieve/sieve.ts';
import type { LinesCoder } from '../named-lines.ts';
import { WASM_BYTES } from './wasm-bytes.ts';

/** What is used of the platform's WebAssembly, which has no types outside of browsers. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  code(at: number, end: number, into: number): number;
  find(...places: readonly number[]): number;
}

const PAGE = 1 << 16;
/** Behind codes stands so much that is no word. */
const BEHIND = 64;

/** A coder with memory of its own; what it gives holds until it is asked again. */
export function kernelCoder(sieve: Sieve): LinesCoder {
  const kernel = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(WASM_BYTES, 'base64'))).exports as Exports;
  const tables = placed([sieve.codes, sieve.first, sieve.second, sieve.roles]);
  const [, first, second, roles] = tables.places as [number, number, number, number];
  reserve(kernel, tables.end);
  for (const [at, table] of tables.arrays.entries())
    new Uint8Array(kernel.memory.buffer).set(table, tables.places[at] as number);
  return (bytes) => {
    const input = tables.end;
    const into = aligned(input + bytes.length);
    const found = aligned(into + bytes.length + BEHIND);
    // between two words stands a gap
    reserve(kernel, found + 2 * bytes.length + 8);
    const memory = new Uint8Array(kernel.memory.buffer);
    memory.set(bytes, input);
    const end = kernel.code(input, input + bytes.length, into);
    memory.fill(0x20, end, end + BEHIND);
    const last = kernel.find(
      ...[into, end, found],
      ...[first, 32 - sieve.firstBits, second, 32 - sieve.secondBits, roles, roles + sieve.roles.length],
    );
    const places = new Uint32Array(kernel.memory.buffer, found, (last - found) / 4);
    return {
      codes: memory.subarray(into, end),
      end: end - into,
      each: (test) => {
        for (const place of places) test(place);
      },
    };
  };
}

interface Placed {
  readonly arrays: readonly Uint8Array[];
  readonly places: readonly number[];
  readonly end: number;
}

function placed(tables: readonly (Uint8Array | Uint32Array)[]): Placed {
  const arrays = tables.map((table) => new Uint8Array(table.buffer, table.byteOffset, table.byteLength));
  const places: number[] = [];
  let end = 0;
  for (const array of arrays) {
    places.push(end);
    end = aligned(end + array.length);
  }
  return { arrays, places, end };
}

function aligned(place: number): number {
  return (place + 63) & ~63;
}

function reserve({ memory }: Exports, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
}
