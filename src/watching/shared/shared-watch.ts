/**
 * A watch that any number of processes share, on any hosts. All that is known stands in one place; each process hears what the others
 * wrote, takes hosts at which something is due, one turn at a time, and keeps what came of it as a whole or not at all. A host is one
 * process’s at a time, and rests between two turns, whoever takes them; that of a dead one is taken over when its lease is over.
 */

import { restMs } from '../../outlets/robots-known.ts';
import { LONGEST_WAIT } from '../rest.ts';
import { nextTurn } from '../turn.ts';
import type { Watching } from '../watch.ts';
import type { WatchList } from '../watch-list.ts';
import { beginShared, oldestDay, overBefore } from './begin-shared.ts';
import { insisting } from './insist.ts';
import type { Known } from './known.ts';
import type { RestingHost } from './place.ts';
import { sharedDigestDue, sharedDigestTurn } from './shared-digest.ts';
import type { SharedPorts, Sharing } from './shared-ports.ts';
import { sharedTurn, turnDue } from './shared-turn.ts';

/** Requests at a time, of one process over all hosts. */
const MOST_AT_ONCE = 8;
/** Hosts that one asks for at a time. */
const MOST_WANTED = 1_000;
/** How often one looks what others have written, and which hosts have rested. */
const LOOK_MS = 500;

/** Resolves when the signal came and what was begun is done, or, once, when all that is due was done by whomever. */
export async function sharedWatch(list: WatchList, ports: SharedPorts, { once, signal }: Watching): Promise<void> {
  const { place, clock } = ports;
  const known = await beginShared(list, place, clock);
  await place.forget(overBefore(oldestDay(known.clock.now(), list), known.watched));
  const turns = new Map<string, Promise<void>>();
  const failures: unknown[] = [];
  let woken = new AbortController();
  const wake = () => woken.abort();
  const over = () => signal.aborted || failures.length > 0;
  const insist = insisting({ ...ports, clock: known.clock, signal, over: () => once || over() });
  const sharing: Sharing = { list, ports, known, insist };

  function begin(host: string): void {
    const turn = (host === ports.digest?.host ? sharedDigestTurn(ports.digest, sharing) : sharedTurn(host, sharing))
      .catch((error) => void failures.push(error))
      .then(() => void turns.delete(host))
      .finally(wake);
    turns.set(host, turn);
  }

  /** Whether anything is left to be done. */
  async function look(): Promise<boolean> {
    await known.sync();
    await ports.claimsAre(known.claims());
    const wanted = dueNow(sharing, once).filter(({ host }) => !turns.has(host));
    const free = MOST_AT_ONCE - turns.size;
    if (free > 0 && wanted.length > 0)
      for (const host of await place.take(wanted.slice(0, MOST_WANTED), free)) begin(host);
    return !once || turns.size > 0 || isHostLeft(known) || isDigestDue(sharing);
  }

  signal.addEventListener('abort', wake);
  try {
    while (!over() && (await insist(look))) {
      if (!woken.signal.aborted) await known.clock.wait(LOOK_MS, woken.signal);
      woken = new AbortController();
    }
  } finally {
    signal.removeEventListener('abort', wake);
    await Promise.all(turns.values());
  }
  if (failures.length > 0) throw failures[0];
  await ports.claimsAre(known.claims());
}

/** In a single round, a digest tells of all that was found in it. */
function dueNow(sharing: Sharing, once: boolean): readonly RestingHost[] {
  const { digest } = sharing.ports;
  const hosts = hostsDue(sharing);
  if (digest === null || !isDigestDue(sharing) || (once && isHostLeft(sharing.known))) return hosts;
  return [{ host: digest.host, restMs: 0 }, ...hosts];
}

/** Hosts at which something is due, the longest due first. */
function hostsDue({ list, known }: Sharing): readonly RestingHost[] {
  const due = [...known.hosts.keys()].flatMap((host) => {
    const turn = turnDue(host, known);
    if (turn === null) return [];
    return [{ host, due: turn.due, restMs: restMs(list.delay, known.watched.robots.get(new URL(turn.url).origin)) }];
  });
  return due.sort((a, b) => a.due - b.due);
}

function isDigestDue({ ports, known }: Sharing): boolean {
  const due = ports.digest === null ? null : sharedDigestDue(known);
  return due !== null && due <= known.clock.now();
}

/** In a single round: whether anything is due, at hosts that do not ask to be left alone for long. */
function isHostLeft({ hosts, watched, clock }: Known): boolean {
  const now = clock.now();
  return [...hosts].some(([host, urls]) => {
    const due = nextTurn(urls, watched)?.due ?? Number.POSITIVE_INFINITY;
    return due <= now && (watched.pauses.get(host) ?? 0) <= now + LONGEST_WAIT;
  });
}
