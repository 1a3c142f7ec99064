/** The store as the place where processes share a watch: records as JSON, and this process as the holder of hosts. */
import { createHash, randomUUID } from 'node:crypto';
import type { WatchedClaim } from '../core/narrative/watch/watched-claim.ts';
import { DamagedEntry } from '../storage/kept-json.ts';
import type { KeptWatches } from '../storage/kept-watches.ts';
import {
  ListChanged,
  type SharedKept,
  type SharedNews,
  type SharedPlace,
  type SharedWork,
} from '../watching/shared/place.ts';
import { articleKey, thingsIn } from '../watching/shared/things.ts';
import type { WatchRecord } from '../watching/watched.ts';

export interface PlaceOrder {
  readonly watches: KeptWatches;
  readonly watch: string;
  /** What tells the list that this process goes by from others. */
  readonly list: string;
  readonly leaseMs: number;
}

export interface OpenPlace extends SharedPlace {
  close(): void;
}

/** Hosts that are taken stay this process’s, however long a turn takes, until it ends or dies. */
export function placeIn(order: PlaceOrder): OpenPlace {
  const { watches, watch, leaseMs } = order;
  const holder = randomUUID();
  const held = new Set<string>();
  const renew = () => watches.hosts.renew(holder, leaseMs, [...held]).catch(() => undefined);
  const renewing = setInterval(() => held.size > 0 && void renew(), leaseMs / 4);
  return {
    news: (after) => news(order, after),
    async take(hosts, most) {
      const taken = await watches.hosts.take({ holder, leaseMs, most, hosts });
      for (const host of taken) held.add(host);
      return taken;
    },
    leave(host) {
      held.delete(host);
      return watches.hosts.leave(holder, host);
    },
    async keep(work) {
      const kept = await keep(order, holder, work);
      if (work.asked !== null && (kept.kind === 'lost' || (kept.kind === 'kept' && work.asked.restMs !== null)))
        held.delete(work.asked.host);
      return kept;
    },
    forget: (articles) =>
      watches.forget(
        watch,
        articles.map((url) => hashOf(articleKey(url))),
      ),
    claims: async (behind, most) =>
      (await watches.claims(watch, behind, most)).map((claim) => written<WatchedClaim>(watch, claim)),
    close: () => clearInterval(renewing),
  };
}

async function news({ watches, watch, list }: PlaceOrder, after: number): Promise<SharedNews> {
  const heard = await watches.news(watch, after);
  if (heard === null || heard.list !== list) throw new ListChanged();
  const { records, more, claims, now } = heard;
  return {
    ...{ more, claims, now },
    records: records.map(({ record }) => written<WatchRecord>(watch, record)),
    number: records.at(-1)?.number ?? after,
  };
}

async function keep({ watches, watch, list }: PlaceOrder, holder: string, work: SharedWork): Promise<SharedKept> {
  const { after, asked, articles, claims } = work;
  const kept = await watches.keep({
    ...{ watch, list, after, articles },
    held: asked === null ? null : { holder, ...asked },
    records: thingsIn(work.records).map(({ key, record }) => ({ key: hashOf(key), record: JSON.stringify(record) })),
    claims: claims.map((claim) => ({ id: claim.id, claim: JSON.stringify(claim) })),
  });
  if (kept.kind !== 'kept') return kept;
  const told = new Set(kept.told);
  return { kind: 'kept', told: claims.filter(({ id }) => told.has(id)) };
}

/** What a process of this program wrote, unless somebody else has had a hand in it. */
function written<T>(watch: string, json: string): T {
  try {
    return JSON.parse(json) as T;
  } catch {
    throw new DamagedEntry(`what is known of the watch ${watch} is not what lawstate wrote there`);
  }
}

/** A key in an index has an end, an address that somebody writes has none. */
function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
