/** How far a scan has come: on a terminal one line that is written anew, on a pipe a line now and then. On stderr, both. */
import type { Totals } from '../app/app.ts';
import { counted } from '../core/narrative/count-words.ts';

export interface ScanProgress {
  show(totals: Totals): void;
  /** Takes the line off the terminal. */
  clear(): void;
}

/** In milliseconds. */
const [ON_TERMINAL, ON_PIPE] = [100, 10_000];
const BAR = 24;

/** `bytes` is how many there are to read; null where nobody knows. */
export function scanProgress(bytes: number | null): ScanProgress {
  const { stderr } = process;
  const terminal = stderr.isTTY === true && process.env.TERM !== 'dumb';
  const begun = performance.now();
  let shown = begun;
  let before: number | null = null;
  let drawn = false;
  return {
    show(totals) {
      const now = performance.now();
      before ??= totals.bytes;
      if (now - shown < (terminal ? ON_TERMINAL : ON_PIPE)) return;
      shown = now;
      const line = lineOf(totals, bytes, { seconds: (now - begun) / 1000, before });
      stderr.write(terminal ? `\r${line.slice(0, (stderr.columns ?? 80) - 1)}\x1b[K` : `lawstate: ${line}\n`);
      drawn = terminal;
    },
    clear() {
      if (drawn) stderr.write('\r\x1b[K');
      drawn = false;
    },
  };
}

interface Pace {
  readonly seconds: number;
  /** Bytes that an earlier run had read. */
  readonly before: number;
}

function lineOf(totals: Totals, bytes: number | null, { seconds, before }: Pace): string {
  const rate = (totals.bytes - before) / Math.max(seconds, 1e-3);
  const found = `${megabytes(rate)} MB/s, ${counted(totals.documents, 'document')}, ${counted(totals.articles, 'article')} found`;
  if (bytes === null || bytes === 0) return `${megabytes(totals.bytes)} MB, ${found}`;
  const share = Math.min(1, totals.bytes / bytes);
  const bar = '#'.repeat(Math.round(share * BAR)).padEnd(BAR, '.');
  const left = rate > 0 ? `, ${duration((bytes - totals.bytes) / rate)} left` : '';
  return `[${bar}] ${Math.floor(share * 100)} %, ${found}${left}`;
}

function megabytes(bytes: number): string {
  const value = bytes / 1e6;
  return value.toFixed(value < 10 ? 1 : 0);
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  return whole < 3600
    ? `${Math.floor(whole / 60)} min`
    : `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
