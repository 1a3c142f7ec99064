/** Scans slices one after the other, in the process or thread where it was made. */
import { setImmediate } from 'node:timers/promises';
import type { CheckContext } from '../core/check.ts';
import type { Sieve } from '../core/law/sieve/sieve.ts';
import type { InputSlice } from '../importers/scan/input-slice.ts';
import { piecesOf } from '../importers/scan/pieces.ts';
import { kernelReading } from './kernel/kernel.ts';
import { scanPiece } from './scan-pieces.ts';
import type { Scanning } from './scanning.ts';
import { finding, type SliceFound } from './slice-found.ts';

export interface SliceScanner {
  scan(slice: InputSlice): Promise<SliceFound>;
}

export function scanningOf(sieve: Sieve, open: () => Promise<CheckContext>): Scanning {
  let context: Promise<CheckContext> | null = null;
  return {
    sieve,
    reading: kernelReading(sieve),
    context() {
      context ??= open();
      return context;
    },
  };
}

export function sliceScanner(scanning: Scanning): SliceScanner {
  return {
    async scan(slice) {
      const found = finding();
      for await (const piece of piecesOf(slice, scanning.reading.room))
        await scanPiece(piece, { ...scanning, source: slice.source, found });
      // files are read without waiting: let signals and messages through
      await setImmediate();
      return found.found();
    },
  };
}
