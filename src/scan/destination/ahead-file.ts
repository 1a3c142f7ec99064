/** What a scan of addresses keeps beside its file: JSON lines that are only ever added to. */
import { closeSync, openSync, truncateSync } from 'node:fs';
import { append, contentOf } from '../../disk/durable.ts';
import type { Ahead } from './ahead.ts';

export interface AheadFile extends Ahead {
  close(): void;
}

type Line = { readonly listing: string } | { readonly slice: number; readonly found: string };

/** Made when something is to be kept; with `keeps`, what is there is gone on with. */
export function aheadFile(file: string, keeps: boolean): AheadFile {
  const text = keeps ? (contentOf(file) ?? '') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const lines = whole.split('\n').flatMap(lineIn);
  const found = new Map(lines.flatMap((line) => ('slice' in line ? [[line.slice, line.found] as const] : [])));
  let listing = lines.flatMap((line) => ('listing' in line ? [line.listing] : []))[0] ?? null;
  let handle: number | null = null;
  const add = (line: Line) => {
    handle ??= openSync(file, 'a');
    append(handle, `${JSON.stringify(line)}\n`);
  };
  // the half line of a process that was killed
  if (whole.length < text.length) truncateSync(file, Buffer.byteLength(whole));
  return {
    listing: async () => listing,
    async keepListing(made) {
      found.clear();
      handle ??= openSync(file, 'w');
      add({ listing: made });
      listing = made;
    },
    found: async (slice) => found.get(slice) ?? null,
    find: async (slice, made) => add({ slice, found: made }),
    close() {
      if (handle !== null) closeSync(handle);
    },
  };
}

function lineIn(line: string): readonly Line[] {
  try {
    const value = JSON.parse(line) as Partial<{ listing: unknown; slice: unknown; found: unknown }>;
    if (typeof value.listing === 'string') return [{ listing: value.listing }];
    const { slice, found } = value;
    return typeof slice === 'number' && typeof found === 'string' ? [{ slice, found }] : [];
  } catch {
    return [];
  }
}
