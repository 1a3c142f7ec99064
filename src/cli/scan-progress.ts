/** How far a scan has come: on a terminal one line that is written anew, on a pipe a line now and then. On stderr, both. */
import type { Totals } from '../app/app.ts';
import { counted, withThousands } from '../core/narrative/count-words.ts';

export interface ScanProgress {
  show(totals: Totals): void;
  /** Where one is before there are totals. */
  note(words: string): void;
  /** Takes the line off the terminal. */
  clear(): void;
}

/** In milliseconds. */
const [ON_TERMINAL, ON_PIPE] = [100, 10_000];
const BAR = 24;

/** What there is to read: bytes of files, null where nobody knows; and addresses. */
export interface ToRead {
  readonly bytes: number | null;
  readonly addresses: number;
}

export function scanProgress(toRead: ToRead): ScanProgress {
  const { stderr } = process;
  const terminal = stderr.isTTY === true && process.env.TERM !== 'dumb';
  const begun = performance.now();
  let shown = begun;
  let before: Totals | null = null;
  let drawn = false;
  const draw = (line: () => string) => {
    const now = performance.now();
    if (now - shown < (terminal ? ON_TERMINAL : ON_PIPE)) return;
    shown = now;
    stderr.write(terminal ? `\r${line().slice(0, (stderr.columns ?? 80) - 1)}\x1b[K` : `lawstate: ${line()}\n`);
    drawn = terminal;
  };
  return {
    show(totals) {
      before ??= totals;
      const pace = { seconds: (performance.now() - begun) / 1000, before };
      draw(() => (toRead.addresses > 0 ? addressesLine(totals, toRead, pace) : lineOf(totals, toRead.bytes, pace)));
    },
    note: (words) => draw(() => words),
    clear() {
      if (drawn) stderr.write('\r\x1b[K');
      drawn = false;
    },
  };
}

interface Pace {
  readonly seconds: number;
  /** What an earlier run had come to. */
  readonly before: Totals;
}

function lineOf(totals: Totals, bytes: number | null, { seconds, before }: Pace): string {
  const rate = (totals.bytes - before.bytes) / Math.max(seconds, 1e-3);
  const found = `${megabytes(rate)} MB/s, ${counted(totals.documents, 'document')}, ${counted(totals.articles, 'article')} found`;
  if (bytes === null || bytes === 0) return `${megabytes(totals.bytes)} MB, ${found}`;
  const left = rate > 0 ? `, ${duration((bytes - totals.bytes) / rate)} left` : '';
  return `${bar(totals.bytes / bytes)}, ${found}${left}`;
}

/** Addresses take so much longer than files that they alone tell how much is left. */
function addressesLine(totals: Totals, { bytes, addresses }: ToRead, { seconds, before }: Pace): string {
  const rate = (totals.addresses - before.addresses) / Math.max(seconds, 1e-3);
  const left = rate > 0 ? `, ${duration((addresses - totals.addresses) / rate)} left` : '';
  const files = bytes === null || bytes === 0 ? '' : `, ${megabytes(totals.bytes)} MB of files`;
  const done = `${withThousands(totals.addresses)} of ${counted(addresses, 'page')}${files}`;
  return `${bar(totals.addresses / addresses)}, ${done}, ${counted(totals.articles, 'article')} found${left}`;
}

function bar(share: number): string {
  const part = Math.min(1, share);
  return `[${'#'.repeat(Math.round(part * BAR)).padEnd(BAR, '.')}] ${Math.floor(part * 100)} %`;
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
