import type { ScannedArticle } from '../../core/narrative/scanned-article.ts';
import { articleJson } from '../kept-json.ts';
import type { HeldHost, KeptHosts, KeptWatches, NumberedRecord, WatchWriting, WatchWritten } from '../kept-watches.ts';

interface HeldWatch {
  list: string;
  number: number;
  readonly records: Map<string, NumberedRecord>;
  /** By their ids, in order of their numbers. */
  readonly claims: Map<string, string>;
}

/** Watches beside the articles of a store in memory. */
export function memoryWatches(articles: () => Map<string, ScannedArticle>): KeptWatches {
  const watches = new Map<string, HeldWatch>();
  const hosts = memoryHosts();
  return {
    begin: async (watch, list, replacing) => {
      const begun = watches.get(watch) ?? { list, number: 0, records: new Map(), claims: new Map() };
      watches.set(watch, begun);
      if (replacing) begun.list = list;
      return begun.list;
    },
    news: async (watch, after) => {
      const held = watches.get(watch);
      if (held === undefined) return null;
      const { list, claims, records } = held;
      const later = [...records.values()].filter(({ number }) => number > after).sort((a, b) => a.number - b.number);
      return { list, claims: claims.size, now: Date.now(), records: later, more: false };
    },
    keep: async (writing) => {
      const held = watches.get(writing.watch);
      if (held === undefined || held.list !== writing.list) return { kind: 'lost' };
      return keepIn(held, writing, { articles: articles(), freed: hosts.freed });
    },
    forget: async (watch, keys) => {
      for (const key of keys) watches.get(watch)?.records.delete(key);
    },
    claims: async (watch, behind, most) =>
      [...(watches.get(watch)?.claims.values() ?? [])].slice(behind, behind + most),
    hosts: hosts.port,
  };
}

interface Beside {
  readonly articles: Map<string, ScannedArticle>;
  readonly freed: (held: HeldHost) => boolean;
}

function keepIn(held: HeldWatch, writing: WatchWriting, { articles, freed }: Beside): WatchWritten {
  const { after, records } = writing;
  if (records.some(({ key }) => (held.records.get(key)?.number ?? 0) > after)) return { kind: 'changed' };
  // one that cannot be kept keeps all from being kept
  writing.articles.forEach(articleJson);
  if (writing.held !== null && !freed(writing.held)) return { kind: 'lost' };
  for (const { key, record } of records) {
    held.number += 1;
    held.records.set(key, { number: held.number, record });
  }
  for (const article of writing.articles) if (!articles.has(article.id)) articles.set(article.id, article);
  const fresh = new Map(writing.claims.flatMap(({ id, claim }) => (held.claims.has(id) ? [] : [[id, claim]])));
  for (const [id, claim] of fresh) held.claims.set(id, claim);
  return { kind: 'kept', told: [...fresh.keys()] };
}

interface AskedHost {
  readonly holder: string | null;
  readonly asked: number;
  readonly free: number;
}

function memoryHosts(): { readonly port: KeptHosts; readonly freed: Beside['freed'] } {
  const hosts = new Map<string, AskedHost>();
  const now = () => Date.now();
  const give = (holder: string, host: string, restMs: number) => {
    const there = hosts.get(host);
    if (there === undefined || there.holder !== holder) return false;
    hosts.set(host, { holder: null, asked: now(), free: Math.max(there.free, now() + restMs) });
    return true;
  };
  return {
    port: {
      take: async ({ holder, leaseMs, most, hosts: wanted }) => {
        const rested = wanted.filter(({ host, restMs }) => {
          const { asked, free } = hosts.get(host) ?? { asked: 0, free: 0 };
          return asked + restMs <= now() && free <= now();
        });
        const taken = rested.slice(0, most).map(({ host }) => host);
        for (const host of taken) hosts.set(host, { holder, asked: now() + leaseMs, free: hosts.get(host)?.free ?? 0 });
        return taken;
      },
      renew: async (holder, leaseMs, renewed) => {
        for (const host of renewed) {
          const there = hosts.get(host);
          if (there?.holder === holder) hosts.set(host, { ...there, asked: now() + leaseMs });
        }
      },
      leave: async (holder, host) => void give(holder, host, 0),
    },
    freed: ({ holder, host, restMs }) =>
      restMs === null ? hosts.get(host)?.holder === holder : give(holder, host, restMs),
  };
}
