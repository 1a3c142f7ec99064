/**
 * Fetches what an address leads to, under guard. In: an address and how far a request may reach and what it may cost. Out: bytes
 * with what the server says of them, or in one sentence why there are none; it throws nothing. Each redirect is checked as the
 * first address was: its scheme, its port, and every address that its host resolves to.
 */
import type { IncomingMessage } from 'node:http';
import { ACCEPTED_CODINGS, bodyOf, gunzipped } from './body.ts';
import { exchange } from './exchange.ts';
import type { Limits } from './limits.ts';
import { inWords, mediaTypeOf, type Wanted } from './media-type.ts';
import { networkFault } from './network-fault.ts';
import type { Reach } from './reach.ts';
import { type Fault, fault, type Refused, refusedFor } from './refused.ts';
import { addressesOf, type Resolve } from './resolve.ts';
import { statusFault } from './status.ts';
import { type Target, targetOf } from './target.ts';
import { unless } from './unless.ts';

/** How fetching is done; the same for every address. */
export interface Fetching {
  readonly reach: Reach;
  readonly resolve: Resolve;
  readonly limits: Limits;
  /** Who asks, as servers are told: `lawstate/1.0 (+https://example.org/)`. */
  readonly userAgent: string;
  /** PEM certificates of authorities that are trusted beside those of Node. */
  readonly authorities: readonly string[];
}

export interface Asked {
  readonly url: string;
  readonly wanted: Wanted;
  /** Of the copy that one has: an answer is wanted only where it is another. */
  readonly known?: Validators;
  /** Ends the fetch when whoever asked is gone. */
  readonly signal?: AbortSignal;
}

/** What a server says to tell one state of a page from another (RFC 9110, section 8.8). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface Fetched {
  readonly kind: 'fetched';
  /** Where the redirects ended. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** `text/html`; null where the server does not say. */
  readonly mediaType: string | null;
  readonly charset: string | null;
  readonly validators: Validators;
}

/** It is as the validators that were sent say. */
export interface Unchanged {
  readonly kind: 'unchanged';
  readonly url: string;
}

export type Answer = Fetched | Unchanged | Refused;

export async function fetchPage(asked: Asked, fetching: Fetching): Promise<Answer> {
  const ends = [AbortSignal.timeout(fetching.limits.wholeMs), ...(asked.signal === undefined ? [] : [asked.signal])];
  const signal = AbortSignal.any(ends);
  let at = asked.url;
  let base: URL | undefined;
  for (let redirects = 0; redirects <= fetching.limits.redirects; redirects += 1) {
    const target = targetOf(at, fetching.reach, base);
    const step = target.kind === 'fault' ? target : await stepTo(target, asked, fetching, signal);
    if (step.kind === 'fault') return refusedFor(asked.url, base === undefined ? step : redirectedInto(step));
    if (step.kind !== 'redirect') return step;
    at = step.to;
    base = step.from;
  }
  return refusedFor(asked.url, tooManyRedirects(fetching.limits.redirects));
}

interface Redirect {
  readonly kind: 'redirect';
  readonly from: URL;
  readonly to: string;
}

/** One request on the way. */
async function stepTo(
  target: Target,
  asked: Asked,
  fetching: Fetching,
  signal: AbortSignal,
): Promise<Answer | Redirect | Fault> {
  try {
    const addresses = await unless(signal, addressesOf(target, fetching.reach, fetching.resolve));
    if ('kind' in addresses) return addresses;
    const { limits, authorities } = fetching;
    const message = { method: 'GET' as const, headers: headersOf(asked, fetching), body: null };
    const response = await exchange(target, message, { addresses, limits, authorities, signal });
    return await answerIn(response, target, asked, fetching, signal);
  } catch (error) {
    return networkFault(error, fetching.limits, signal.aborted);
  }
}

async function answerIn(
  response: IncomingMessage,
  { url }: Target,
  asked: Asked,
  fetching: Fetching,
  signal: AbortSignal,
): Promise<Answer | Redirect | Fault> {
  const status = response.statusCode ?? 0;
  const { location } = response.headers;
  if (status === 200) return fetchedFrom(response, url, asked.wanted, fetching.limits.bytes, signal);
  // nothing of the body is wanted, however long it may be
  response.destroy();
  if (REDIRECTS.has(status) && location !== undefined) return { kind: 'redirect', from: url, to: location };
  if (status === 304 && asked.known !== undefined) return { kind: 'unchanged', url: url.href };
  return refusedFor(asked.url, statusFault(status), { status, retryAfter: response.headers['retry-after'] ?? null });
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

async function fetchedFrom(
  response: IncomingMessage,
  url: URL,
  wanted: Wanted,
  most: number,
  signal: AbortSignal,
): Promise<Fetched | Fault> {
  const { essence, charset } = mediaTypeOf(response.headers['content-type']);
  if (!wanted.takes(essence)) {
    response.destroy();
    return fault(
      'type',
      `is ${inWords(essence)}, not ${wanted.words}`,
      'Save its words as plain text and check the file.',
    );
  }
  const bytes = await gunzipped(await bodyOf(response, most, signal), most, signal);
  const { etag, 'last-modified': lastModified } = response.headers;
  const validators = { etag: etag ?? null, lastModified: lastModified ?? null };
  return { kind: 'fetched', url: url.href, bytes, mediaType: essence, charset, validators };
}

function headersOf({ wanted, known }: Asked, { userAgent }: Fetching): Readonly<Record<string, string>> {
  return {
    'user-agent': userAgent,
    accept: wanted.accept,
    'accept-encoding': ACCEPTED_CODINGS,
    connection: 'close',
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  };
}

function redirectedInto({ code, message, hint }: Fault): Fault {
  return fault(code, `redirects to an address that ${message}`, hint);
}

function tooManyRedirects(most: number): Fault {
  const hint = 'Some pages want a cookie first. Save the page from a browser as HTML and check the file.';
  return fault('redirects', `redirects more than ${most} times`, hint);
}
