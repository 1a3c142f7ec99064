/** What is asked of the sites of outlets, and what comes of it. */
import type { Problem } from '../core/problem.ts';

export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** An address that gave nothing. */
export interface Refused {
  readonly kind: 'refused';
  readonly problem: Problem;
  readonly status: number | null;
  readonly retryAfter: string | null;
}

export interface TextHeard {
  readonly kind: 'text';
  /** Where redirects ended. */
  readonly url: string;
  readonly text: string;
  readonly validators: Validators;
}

export interface TextAsked {
  readonly url: string;
  readonly kind: 'feed' | 'robots';
  /** Of the copy one has: an answer is wanted only where it is another. */
  readonly known: Validators | null;
}

export type AskText = (asked: TextAsked) => Promise<TextHeard | { readonly kind: 'unchanged' } | Refused>;

/** What may pass by itself; all else is at the next try what it is now. */
const PASSING: ReadonlySet<string> = new Set([
  ...['slow', 'unreachable', 'broke-off', 'unknown-host', 'tls'],
  'robots-unheard',
]);

export function isPassing({ status, problem }: Refused): boolean {
  return status === 429 || (status ?? 0) >= 500 || PASSING.has(problem.code);
}

/** Whether the host asks to be left alone, and not only for what was asked. */
export function asksForQuiet({ status }: Refused): boolean {
  return status === 429 || status === 503;
}
