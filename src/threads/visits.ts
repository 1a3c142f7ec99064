/** Work that goes on elsewhere and takes long, so many at once and no more: in all, and for one address. */
import type { TooMany } from './lanes.ts';

export interface Visits {
  run<R>(visitor: { readonly address: string } | undefined, work: () => Promise<R>): Promise<R | TooMany>;
}

/** In seconds: how long a visit takes is up to others, and the page asked for may come at once. */
const RETRY_AFTER = 5;

export function visits(most: number, mostOfOne: number): Visits {
  const open = new Map<string, number>();
  const count = { all: 0 };
  return {
    async run(visitor, work) {
      const from = visitor?.address ?? '';
      const own = open.get(from) ?? 0;
      if (count.all >= most || own >= mostOfOne) return { kind: 'busy', retryAfter: RETRY_AFTER };
      count.all += 1;
      open.set(from, own + 1);
      try {
        return await work();
      } finally {
        count.all -= 1;
        const left = (open.get(from) ?? 1) - 1;
        if (left === 0) open.delete(from);
        else open.set(from, left);
      }
    },
  };
}
