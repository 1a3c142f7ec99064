/** What a page says when it cannot give what was asked for: a heading, one sentence, what to do, and the status of HTTP. */
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { PROBLEMS } from '../core/page/strings/served.ts';
import type { Busy } from '../desk.ts';
import type { Refused } from '../importers/document.ts';

export interface WebProblem {
  readonly kind: 'problem';
  readonly status: ContentfulStatusCode;
  readonly heading: string;
  readonly message: string;
  readonly hint: string;
  /** Seconds after which to come back. */
  readonly retryAfter?: number;
}

type Told = { readonly message: string; readonly hint: string };

export function problem(
  status: ContentfulStatusCode,
  heading: keyof typeof PROBLEMS.heading,
  { message, hint }: Told,
  values: Readonly<Record<string, string>> = {},
): WebProblem {
  const [said, todo] = [message, hint].map((words) => filled(words, values)) as [string, string];
  return { kind: 'problem', status, heading: PROBLEMS.heading[heading], message: said, hint: todo };
}

/** `{name}` with the value put in; values are text and stay as they are. */
export function filled(words: string, values: Readonly<Record<string, string>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

export function busyProblem({ retryAfter }: Busy): WebProblem {
  return { ...problem(503, 'busy', PROBLEMS.busy, { seconds: String(retryAfter) }), retryAfter };
}

/** An input that was refused, in the words of whoever refused it. */
export function refusedProblem({ problem: { code, at, message, hint } }: Refused): WebProblem {
  const place = at.line > 0 ? `${at.file}, line ${at.line}` : at.file;
  return {
    kind: 'problem',
    status: STATUS[code] ?? 422,
    heading: PROBLEMS.heading.refused,
    message: `${place} ${message}`.trim(),
    hint,
  };
}

/** Codes of refusals that HTTP has words of its own for. */
const STATUS: Readonly<Record<string, ContentfulStatusCode>> = {
  'too-large': 413,
  binary: 415,
  encoding: 415,
};

export function isProblem(value: object): value is WebProblem {
  return 'kind' in value && value.kind === 'problem';
}
