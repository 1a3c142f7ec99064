/**
 * Posts JSON to an address under the same guard as pages are fetched: only where that may lead, connected to what was checked, with an
 * end to time and size. No redirect is followed: what is meant for one address is not handed to another.
 */
import { bodyOf } from './body.ts';
import { exchange } from './exchange.ts';
import type { Fetching } from './fetch-page.ts';
import { networkFault } from './network-fault.ts';
import { type Fault, fault, type Refused, refusedFor } from './refused.ts';
import { addressesOf } from './resolve.ts';
import { type Target, targetOf } from './target.ts';
import { unless } from './unless.ts';

export interface Posted {
  readonly kind: 'posted';
  readonly status: number;
}

export interface Posting {
  readonly url: string;
  readonly json: string;
  /** The same for the same content, so that a receiver can tell what it has had already. */
  readonly idempotencyKey: string;
}

export async function postJson(posting: Posting, fetching: Fetching): Promise<Posted | Refused> {
  const target = targetOf(posting.url, fetching.reach);
  if (target.kind === 'fault') return refusedFor(posting.url, target);
  const signal = AbortSignal.timeout(fetching.limits.wholeMs);
  try {
    const answer = await answerTo(posting, target, fetching, signal);
    return answer.kind === 'fault' ? refusedFor(posting.url, answer) : answer;
  } catch (error) {
    return refusedFor(posting.url, networkFault(error, fetching.limits, signal.aborted));
  }
}

/** What the receiver says is not read further than it takes to know that it has it. */
const MOST_ANSWERED = 64 * 1024;

async function answerTo(
  { url, json, idempotencyKey }: Posting,
  target: Target,
  { reach, resolve, limits, authorities, userAgent }: Fetching,
  signal: AbortSignal,
): Promise<Posted | Refused | Fault> {
  const addresses = await unless(signal, addressesOf(target, reach, resolve));
  if ('kind' in addresses) return addresses;
  const headers = {
    'user-agent': userAgent,
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(json)),
    'idempotency-key': idempotencyKey,
    connection: 'close',
  };
  const way = { addresses, limits, authorities, signal };
  const response = await exchange(target, { method: 'POST', headers, body: json }, way);
  const status = response.statusCode ?? 0;
  if (status >= 200 && status < 300) {
    await bodyOf(response, MOST_ANSWERED, signal).catch(() => response.destroy());
    return { kind: 'posted', status };
  }
  response.destroy();
  const hint = 'Check the address and its log; it is posted again.';
  const told = fault('status', `answered with status ${status}`, hint);
  return refusedFor(url, told, { status, retryAfter: response.headers['retry-after'] ?? null });
}
