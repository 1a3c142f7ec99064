/** A host's addresses, all of them checked. What is asked afterwards is one of these and no other. */
import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { Reach } from './reach.ts';
import { type Fault, fault } from './refused.ts';
import type { Target } from './target.ts';

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

/** The addresses of a name; throws where it has none. */
export type Resolve = (name: string) => Promise<readonly string[]>;

/** As other programs on this machine resolve names: its hosts file, then DNS. */
export const systemResolve: Resolve = async (name) => (await lookup(name, { all: true })).map(({ address }) => address);

/** One address that may not be asked refuses the host: a name that is public and private at once is a trap or a mistake. */
export async function addressesOf(
  { host }: Target,
  reach: Reach,
  resolve: Resolve,
): Promise<readonly Address[] | Fault> {
  const found = isIP(host) === 0 ? await resolved(host, resolve) : [host];
  if (found.length === 0)
    return fault('unknown-host', `names the host ${host}, which is not known`, 'Check how it is spelt.');
  const barred = found.map((address) => [address, reach.barrierAt(address)] as const).find(([, why]) => why !== null);
  if (barred !== undefined) return barredAt(host, ...barred);
  return found.flatMap((address) => {
    const family = isIP(address);
    return family === 4 || family === 6 ? [{ address, family }] : [];
  });
}

async function resolved(host: string, resolve: Resolve): Promise<readonly string[]> {
  try {
    return await resolve(host);
  } catch {
    return [];
  }
}

function barredAt(host: string, address: string, why: string | null): Fault {
  const leads = host === address ? `leads to ${address}` : `leads to ${host}, which is at ${address}`;
  const hint = 'Give a page of the public web, or --allow-private where the address is your own.';
  return fault('not-public', `${leads}: ${why}, not a public address`, hint);
}
