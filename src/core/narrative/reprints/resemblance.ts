/** How much of two texts is the same, told from their fingerprints alone. */
import { decodeBytes } from './base64.ts';
import { HEAD, PLACES } from './fingerprint.ts';

/** Bytes of one fingerprint. */
export const PRINT_BYTES = HEAD + PLACES;

/** Null where the text is no fingerprint of ours: it is then like nothing. */
export function printOf(fingerprint: string): Uint8Array | null {
  return decodeBytes(fingerprint, PRINT_BYTES);
}

export interface Resemblance {
  /** Runs of words that both have, of those that either has (Jaccard). */
  readonly common: number;
  /** Runs of words that both have, of those that the shorter has. */
  readonly held: number;
}

export function resemblance(one: Uint8Array, other: Uint8Array): Resemblance {
  let same = 0;
  for (let at = HEAD; at < PRINT_BYTES; at++) if (one[at] === other[at]) same++;
  // one byte is the same by chance in one of 256 places
  const common = Math.max(0, (same / PLACES - 1 / 256) / (1 - 1 / 256));
  const [a, b] = [runsIn(one), runsIn(other)];
  const both = (common * (a + b)) / (1 + common);
  return { common, held: Math.min(1, both / Math.max(1, Math.min(a, b))) };
}

function runsIn(print: Uint8Array): number {
  const [a = 0, b = 0, c = 0] = print;
  return (a << 16) | (b << 8) | c;
}

/** Two fifths of both, and three fifths of the shorter: a report with its tail cut by half, a line added, or one word in ten mended. */
const LEAST_COMMON = 0.4;
const LEAST_HELD = 0.6;

export function isSameReport(one: Uint8Array, other: Uint8Array): boolean {
  const { common, held } = resemblance(one, other);
  return common >= LEAST_COMMON && held >= LEAST_HELD;
}
