/**
 * Answers that depend on the register and on days alone. They bear an ETag made of these, so that who asks again is told that
 * nothing changed before anything is worked out; and pages of others may read them.
 */
import { createHash } from 'node:crypto';
import type { Desk } from '../desk.ts';
import type { ApiContext } from './endpoint.ts';
import { JSON_TYPE, jsonText } from './json-text.ts';

/** What who asks again may be told, for the OpenAPI document. */
export const UNCHANGED = {
  304: { description: 'Nothing has changed since the answer with the ETag in `If-None-Match`.' },
};

export interface Made {
  readonly type: string;
  readonly body: string;
}

/** `days`: those that the answer depends on, with what is not told by the address. */
export function fromRegister(context: ApiContext, desk: Desk, days: readonly string[], make: () => Made): Response {
  const { req } = context;
  const { pathname, search } = new URL(req.url);
  const parts = [desk.register.digest, desk.version, pathname, search, ...days];
  const etag = `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`;
  const headers = { etag, 'cache-control': 'no-cache', vary: 'accept' };
  if (isKnown(req.header('if-none-match'), etag)) return context.body(null, 304, headers);
  const { type, body } = make();
  return context.body(body, 200, { ...headers, 'content-type': type });
}

function isKnown(header: string | undefined, etag: string): boolean {
  const known = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}

export function json(value: unknown): Made {
  return { type: JSON_TYPE, body: jsonText(value) };
}
