/** The log: one JSON object a line. It never holds words of a text, an address of a visitor, a query or a token. */
import { destination, type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** To standard error, so that standard output has the address and nothing else. */
export function logTo(level: string): { readonly log: Logger; flush(): void } {
  const stream = destination({ fd: 2, sync: false });
  const log = pino({ level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, stream);
  return { log, flush: () => stream.flushSync() };
}

/** What of an error may be written down: where it happened, and not the values that its message may hold. */
export function faultOf(error: unknown): { readonly name: string; readonly stack: readonly string[] } {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] };
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { name: error.name, stack: lines.slice(0, 12).map((line) => line.trim()) };
}
