/**
 * What went wrong, as RFC 9457 has it: for programs the `type`, for people `title`, `detail` and what to do about it. Nothing of
 * the inside of the program stands in it.
 */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Busy } from '../desk.ts';
import { jsonText } from './json-text.ts';

export const PROBLEM_TYPE = 'application/problem+json';

/** One place in what was sent that is not as it should be. */
export interface WrongPlace {
  /** `body.published`, `query.on`, `path.law`. */
  readonly at: string;
  readonly message: string;
}

export interface ApiProblem {
  /** The end of its `type`: `urn:lawstate:problem:unknown-law`. */
  readonly code: string;
  readonly status: ContentfulStatusCode;
  /** The same for every problem of this code. */
  readonly title: string;
  /** This one, in a sentence. */
  readonly detail: string;
  /** What to do about it. */
  readonly hint: string;
  readonly errors?: readonly WrongPlace[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by a handler to end a request with a problem. */
export class ProblemError extends Error {
  readonly problem: ApiProblem;

  constructor(problem: ApiProblem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export function problemJson({ code, status, title, detail, hint, errors }: ApiProblem, requestId: string | undefined) {
  return {
    type: `urn:lawstate:problem:${code}`,
    title,
    status,
    detail,
    hint,
    ...(requestId === undefined ? {} : { instance: `urn:lawstate:request:${requestId}` }),
    ...(errors === undefined ? {} : { errors }),
  };
}

export function problemResponse(context: Context, problem: ApiProblem): Response {
  const json = problemJson(problem, context.get('requestId'));
  return context.body(jsonText(json), problem.status, {
    'content-type': PROBLEM_TYPE,
    'cache-control': 'no-store',
    ...problem.headers,
  });
}

export function busyProblem({ retryAfter }: Busy): ApiProblem {
  return {
    code: 'busy',
    status: 503,
    title: 'Too many texts wait to be checked',
    detail: `The line is full; in about ${retryAfter} s there will be room.`,
    hint: 'Send the request again after the time in Retry-After.',
    headers: { 'retry-after': String(retryAfter) },
  };
}

export const OUR_FAULT: ApiProblem = {
  code: 'bug',
  status: 500,
  title: 'Lawstate stumbled',
  detail: 'This request met a fault of the program.',
  hint: 'Report it with the id under instance; the log has it under the same id.',
};
