/**
 * Watches outlets: polls their feeds, each in its rhythm, and has every new article taken in. It is polite: what a site's robots.txt
 * keeps from programs is not asked for, one host gets one request at a time and then rest, a feed that did not change is not sent
 * again, and who fails or asks to be left alone is asked less and less. All it knows is in its journal, so that a restart goes on
 * where the last one ended and asks nothing twice.
 */

import { slots } from '../outlets/slots.ts';
import { align } from './align.ts';
import { outletsOf } from './outlets-of.ts';
import type { Polling } from './polling.ts';
import type { WatchPorts } from './ports.ts';
import { type Host, type Serving, serveHost } from './serve-host.ts';
import type { WatchList } from './watch-list.ts';
import type { WatchRecord } from './watched.ts';

/** Requests at a time, over all hosts. */
const MOST_AT_ONCE = 8;

export interface Watching {
  /** Ends when all that is due has been done; else it goes on until the signal. */
  readonly once: boolean;
  readonly signal: AbortSignal;
}

/** Resolves when the signal came and what was begun is done; rejects where nothing can be kept any more. */
export async function watch(list: WatchList, ports: WatchPorts, { once, signal }: Watching): Promise<void> {
  const hosts = new Map<string, Host>();
  const loops = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const { watched } = ports.journal;
  const polling: Polling = { ...ports, list, outletOf: outletsOf(list, watched), journal: { watched, add } };
  const over = () => signal.aborted || failures.length > 0;
  const serving: Serving = { polling, once, over, slot: slots(MOST_AT_ONCE) };

  /** Work for a host that rests, or that nothing was known of, begins at once. */
  function add(record: WatchRecord): void {
    ports.journal.add(record);
    for (const url of urlsIn(record)) begin(url);
  }

  function begin(url: string): void {
    const host = hostOf(hosts, url);
    host.urls.add(url);
    host.woken.abort();
    if (host.busy || over()) return;
    const loop = serveHost(host, serving)
      .catch((error) => failures.push(error) && wakeAll(hosts))
      .then(() => void loops.delete(loop));
    loops.add(loop);
  }

  const end = () => wakeAll(hosts);
  signal.addEventListener('abort', end);
  align(list, polling.journal);
  for (const url of [...watched.feeds.keys(), ...watched.waiting.keys()]) begin(url);
  while (loops.size > 0) await Promise.race(loops);
  signal.removeEventListener('abort', end);
  if (failures.length > 0) throw failures[0];
}

function hostOf(hosts: Map<string, Host>, url: string): Host {
  const name = new URL(url).host;
  const host = hosts.get(name) ?? { name, urls: new Set(), free: 0, busy: false, woken: new AbortController() };
  hosts.set(name, host);
  return host;
}

function wakeAll(hosts: ReadonlyMap<string, Host>): void {
  for (const { woken } of hosts.values()) woken.abort();
}

function urlsIn(record: WatchRecord): readonly string[] {
  return record.t === 'feed' ? [record.feed.url, ...record.found.map(({ url }) => url)] : [];
}
