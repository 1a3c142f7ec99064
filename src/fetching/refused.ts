import type { Problem } from '../core/problem.ts';

/** An address that gave nothing: why, and what to do about it. */
export interface Refused {
  readonly kind: 'refused';
  readonly problem: Problem;
  /** The status of an answer that was no success; null where none came. */
  readonly status: number | null;
  /** `Retry-After` as the server put it: seconds or a moment; null where it says nothing. */
  readonly retryAfter: string | null;
}

/** What went wrong, before it is known on whose behalf. */
export interface Fault {
  readonly kind: 'fault';
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export function fault(code: string, message: string, hint: string): Fault {
  return { kind: 'fault', code, message, hint };
}

/** The fault of a request for this address. */
export function refusedFor(
  url: string,
  { code, message, hint }: Fault,
  answer: Partial<Pick<Refused, 'status' | 'retryAfter'>> = {},
): Refused {
  const problem: Problem = { severity: 'error', code, message, at: { file: shown(url), line: 0, path: '' }, hint };
  return { kind: 'refused', problem, status: answer.status ?? null, retryAfter: answer.retryAfter ?? null };
}

const LONGEST = 300;

/** An address fit to be shown: no password, nothing that moves a cursor, an end. */
export function shown(address: string): string {
  const text = plainly(address).replace(/\p{C}/gu, '');
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

function plainly(address: string): string {
  if (!URL.canParse(address)) return address.replace(/\/\/[^/@]*@/, '//');
  const url = new URL(address);
  if (url.username === '' && url.password === '') return address;
  url.username = '';
  url.password = '';
  return url.href;
}
