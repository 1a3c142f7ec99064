/** Why the host turns a request away, before any face sees it. */
import type { ApiProblem } from '../api/problem.ts';

export const STOPPING: ApiProblem = {
  code: 'stopping',
  status: 503,
  title: 'Lawstate is being stopped',
  detail: 'What was taken before is finished; nothing new is taken.',
  hint: 'Send the request again in a few seconds.',
  headers: { 'retry-after': '5', connection: 'close' },
};

export const WRONG_HOST: ApiProblem = {
  code: 'wrong-host',
  status: 421,
  title: 'Not a name of this host',
  detail: 'The request calls this host by a name that it was not told to answer to.',
  hint: 'Whoever runs it adds the name with --allow-host.',
};

export const FROM_ELSEWHERE: ApiProblem = {
  code: 'from-elsewhere',
  status: 403,
  title: 'Sent by a page of somebody else',
  detail: 'The browser says that the request comes from another site, and such a request may only read.',
  hint: 'Send it from a page of this host, or with a program that is no browser.',
};

export const BAD_TOKEN: ApiProblem = {
  code: 'bad-token',
  status: 401,
  title: 'Unknown token',
  detail: 'The token in the header Authorization is none of those that this host knows.',
  hint: 'Look at how it was copied, or leave it out to read.',
  headers: { 'www-authenticate': 'Bearer realm="lawstate", error="invalid_token"' },
};

export const NOT_FOR_YOU: ApiProblem = {
  code: 'not-allowed',
  status: 403,
  title: 'Not allowed',
  detail: 'What is counted may be read on this machine, or with a token that has the scope metrics.',
  hint: '`lawstate token new --scope metrics` makes one.',
};

export function tooOften(seconds: number): ApiProblem {
  return {
    code: 'too-many-requests',
    status: 429,
    title: 'Too many requests',
    detail: `Your network address asked more often than it may; in ${seconds} s it may again.`,
    hint: 'Wait for the time in Retry-After.',
    headers: { 'retry-after': String(seconds) },
  };
}

export function tooLarge(most: number): ApiProblem {
  return {
    code: 'too-large',
    status: 413,
    title: 'Too large',
    detail: `A request may have up to ${Math.floor(most / 1024)} KB.`,
    hint: 'Send the text in parts, chapter by chapter.',
    headers: { connection: 'close' },
  };
}

export const NO_SUCH_PAGE: ApiProblem = {
  code: 'not-found',
  status: 404,
  title: 'Nothing is here',
  detail: 'No page or resource has this address.',
  hint: 'The API is described at /api.',
};

export function wrongMethod(method: string, allowed: readonly string[]): ApiProblem {
  return {
    code: 'wrong-method',
    status: 405,
    title: 'Not for this method',
    detail: `What is here does not take ${method}.`,
    hint: `Use ${allowed.join(' or ')}.`,
    headers: { allow: allowed.join(', ') },
  };
}

export function notReady(detail: string): ApiProblem {
  return {
    code: 'not-ready',
    status: 503,
    title: 'Not ready',
    detail,
    hint: 'Ask again in a few seconds; the log says more.',
    headers: { 'retry-after': '5' },
  };
}
