/** Fetching as the tests do it: 127.0.0.1 stands for the public web, names in .test lead there, all else is as it is. */
import { expect } from 'vitest';
import { type Answer, type Asked, type Fetching, fetchPage } from './fetch-page.ts';
import { PAGE_LIMITS } from './limits.ts';
import { PAGE } from './media-type.ts';
import { PUBLIC, type Reach } from './reach.ts';

export const AS_IF_PUBLIC: Reach = {
  barrierAt: (address) => (address === '127.0.0.1' ? null : PUBLIC.barrierAt(address)),
  ports: null,
};

export const FETCHING: Fetching = {
  reach: AS_IF_PUBLIC,
  resolve: async (name) => (name.endsWith('.test') ? ['127.0.0.1'] : []),
  limits: { ...PAGE_LIMITS, bytes: 64 * 1024 },
  userAgent: 'lawstate/0',
  authorities: [],
};

export const BRIEF: Fetching = {
  ...FETCHING,
  limits: { connectMs: 150, headersMs: 150, wholeMs: 300, bytes: 64 * 1024, redirects: 3 },
};

export function get(url: string, fetching: Fetching = FETCHING, asked: Partial<Asked> = {}): Promise<Answer> {
  return fetchPage({ url, wanted: PAGE, ...asked }, fetching);
}

/** Why an address is refused; its sentence is one for a person, and about the address that was given. */
export async function refusal(url: string, fetching: Fetching = FETCHING, asked: Partial<Asked> = {}): Promise<string> {
  const answer = await get(url, fetching, asked);
  if (answer.kind !== 'refused') throw new Error(`was not refused: ${answer.kind} ${answer.url}`);
  const { at, message, hint } = answer.problem;
  expect(at.file).toBe(url);
  expect(`${message}. ${hint}`).toMatch(/^[a-z].*\. [A-Z].*\.$/);
  return message;
}

export function textOf(answer: Answer): string {
  if (answer.kind !== 'fetched') throw new Error(JSON.stringify(answer));
  return Buffer.from(answer.bytes).toString('utf8');
}

export const WORDS = '<p>The Harbour Act was repealed.</p>';
