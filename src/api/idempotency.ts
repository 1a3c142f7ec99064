/**
 * The header Idempotency-Key on what saves or publishes: sent again with the same key, a request is answered as the first one was.
 * What is saved has an id made of its content, so that nothing is saved twice without it, too; the key also bridges midnight, when
 * `knownAt` moves on. Keys are remembered by the process, for a day and up to so many; after that the content’s id holds.
 */
import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { ApiContext, ApiEnv } from './endpoint.ts';
import { ProblemError } from './problem.ts';
import { IDEMPOTENCY_KEY, onceHeaders } from './schemas/words.ts';

const MOST_KEYS = 1_000;
const MOST_BYTES = 16 * 1024 * 1024;
const A_DAY = 24 * 60 * 60 * 1000;

interface Answered {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: ArrayBuffer;
}

interface Known {
  /** Of what was sent with the key. */
  readonly print: string;
  readonly at: number;
  answer: Promise<Answered | null>;
  bytes: number;
}

export function idempotency(clock: () => number): MiddlewareHandler<ApiEnv> {
  const keys = new Map<string, Known>();
  return async (context, next) => {
    const key = keyOf(context);
    if (key === null) return next();
    const print = await printOf(context);
    const known = keys.get(key);
    if (known !== undefined && clock() - known.at < A_DAY) {
      if (known.print !== print) throw otherBody();
      const answer = await known.answer;
      if (answer !== null) return again(answer);
    }
    let resolve: (answer: Answered | null) => void = () => undefined;
    const promise = new Promise<Answered | null>((done) => {
      resolve = done;
    });
    const entry: Known = { print, at: clock(), answer: promise, bytes: 0 };
    keys.delete(key);
    keys.set(key, entry);
    try {
      await next();
    } finally {
      const answer = await kept(context);
      entry.bytes = answer?.body.byteLength ?? 0;
      if (answer === null) keys.delete(key);
      resolve(answer);
      forget(keys);
    }
  };
}

/** A key is the visitor’s own: another’s of the same letters is another key. */
function keyOf({ req, get }: ApiContext): string | null {
  const key = req.header(IDEMPOTENCY_KEY);
  if (key === undefined || req.method !== 'POST') return null;
  if (!onceHeaders.safeParse({ [IDEMPOTENCY_KEY]: key }).success) throw badKey();
  return hashed([key, req.header('authorization') ?? get('visitor').address]);
}

async function printOf({ req }: ApiContext): Promise<string> {
  const body = createHash('sha256')
    .update(new Uint8Array(await req.arrayBuffer()))
    .digest('hex');
  return hashed([req.method, req.url, req.header('content-type') ?? '', body]);
}

function hashed(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** What was done, and done for good; a fault or a full line is tried anew. */
async function kept({ res, error }: ApiContext): Promise<Answered | null> {
  if (error !== undefined || res.status >= 300) return null;
  const body = await res.clone().arrayBuffer();
  const headers = ['content-type', 'location'].flatMap((name) => {
    const value = res.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { status: res.status, headers, body };
}

function again({ status, headers, body }: Answered): Response {
  return new Response(body.slice(0), {
    status,
    headers: [...headers.map(([name, value]): [string, string] => [name, value]), ['idempotent-replayed', 'true']],
  });
}

/** The oldest first. */
function forget(keys: Map<string, Known>): void {
  let bytes = [...keys.values()].reduce((sum, one) => sum + one.bytes, 0);
  for (const [key, one] of keys) {
    if (keys.size <= MOST_KEYS && bytes <= MOST_BYTES) return;
    keys.delete(key);
    bytes -= one.bytes;
  }
}

function otherBody(): ProblemError {
  return new ProblemError({
    code: 'key-reused',
    status: 422,
    title: 'The key was used for something else',
    detail: 'Another request came with this Idempotency-Key.',
    hint: 'Take a new key for a new request.',
  });
}

function badKey(): ProblemError {
  return new ProblemError({
    code: 'bad-key',
    status: 400,
    title: 'Not an Idempotency-Key',
    detail: 'The key has up to 255 visible signs of ASCII.',
    hint: 'Take a UUID.',
  });
}
