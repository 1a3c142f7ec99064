/** Slices scanned by several scanners at once, with results in the order of the slices, however fast each is. */
import type { ScanSlice } from './live/listed-slices.ts';
import type { ScannedSlice } from './scan-state.ts';
import type { SliceFound } from './slice-found.ts';
import type { SliceScanner } from './slice-scanner.ts';

/** So many slices may wait for one before them that takes long. */
const AHEAD = 4;

/** The findings of each slice, in order. Ends early where the consumer does. */
export async function* scanInOrder(
  slices: Iterable<ScanSlice>,
  scanners: readonly SliceScanner[],
): AsyncGenerator<ScannedSlice> {
  const waiting: { slice: ScanSlice; found: Promise<SliceFound> }[] = [];
  const idle = [...scanners];
  const freed: (() => void)[] = [];
  const scan = async (slice: ScanSlice): Promise<SliceFound> => {
    while (idle.length === 0) await new Promise<void>((resolve) => freed.push(resolve));
    const scanner = idle.pop() as SliceScanner;
    try {
      return await scanner.scan(slice);
    } finally {
      idle.push(scanner);
      freed.shift()?.();
    }
  };
  const next = async () => {
    const { slice, found } = waiting.shift() as (typeof waiting)[number];
    return { slice, found: await found };
  };
  for (const slice of slices) {
    const found = scan(slice);
    // whoever waits for it hears of it
    found.catch(() => undefined);
    waiting.push({ slice, found });
    if (waiting.length >= scanners.length * AHEAD) yield await next();
  }
  while (waiting.length > 0) yield await next();
}
