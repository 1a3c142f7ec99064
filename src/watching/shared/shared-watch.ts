/**
 * A watch that any number of processes share, on any hosts. All that is known stands in one place; each process hears what the others
 * wrote, takes hosts at which something is due, one turn at a time, and keeps what came of it as a whole or not at all. A host is one
 * process’s at a time, and rests between two turns, whoever takes them; that of a dead one is taken over when its lease is over.
 */
import type { Watching } from '../watch.ts';
import type { WatchList } from '../watch-list.ts';
import { beginShared, oldestDay, overBefore } from './begin-shared.ts';
import { hostsDue, isWorkLeft } from './due.ts';
import { insisting } from './insist.ts';
import { sharedDigestTurn } from './shared-digest.ts';
import type { SharedPorts, Sharing } from './shared-ports.ts';
import { sharedTurn } from './shared-turn.ts';

/** Requests at a time, of one process over all hosts. */
const MOST_AT_ONCE = 8;
/** Hosts that one asks for at a time. */
const MOST_WANTED = 1_000;
/** How often one looks what others have written, and which hosts have rested. */
const LOOK_MS = 500;

/** Resolves when the signal came and what was begun is done, or, once, when all that is due was done by whomever. */
export async function sharedWatch(list: WatchList, ports: SharedPorts, { once, signal }: Watching): Promise<void> {
  const known = await beginShared(list, ports.place, ports.clock);
  await ports.place.forget(overBefore(oldestDay(known.clock.now(), list), known.watched));
  const failures: unknown[] = [];
  const over = () => signal.aborted || failures.length > 0;
  const insist = insisting({ ...ports, clock: known.clock, signal, over: () => once || over() });
  const sharing: Sharing = { list, ports, known, insist };
  let woken = new AbortController();
  const wake = () => woken.abort();
  const turns = turnsOf(sharing, wake, failures);
  signal.addEventListener('abort', wake);
  try {
    while (!over() && (await insist(() => look(sharing, turns, once)))) {
      if (!woken.signal.aborted) await known.clock.wait(LOOK_MS, woken.signal);
      woken = new AbortController();
    }
  } finally {
    signal.removeEventListener('abort', wake);
    await Promise.all(turns.running.values());
  }
  if (failures.length > 0) throw failures[0];
  await known.sync();
  await ports.claimsAre(known.claims());
}

interface Turns {
  /** By their hosts; none of them rejects. */
  readonly running: ReadonlyMap<string, Promise<void>>;
  begin(host: string): void;
}

/** Turns of this process, which wake it as they end. */
function turnsOf(sharing: Sharing, wake: () => void, failures: unknown[]): Turns {
  const { digest } = sharing.ports;
  const running = new Map<string, Promise<void>>();
  return {
    running,
    begin(host) {
      const turn = host === digest?.host ? sharedDigestTurn(digest, sharing) : sharedTurn(host, sharing);
      const ended = turn
        .catch((error) => void failures.push(error))
        .then(() => void running.delete(host))
        .then(wake);
      running.set(host, ended);
    },
  };
}

/** Takes as many hosts as there are hands free. Whether anything is left to be done. */
async function look(sharing: Sharing, { running, begin }: Turns, once: boolean): Promise<boolean> {
  const { known, ports } = sharing;
  await known.sync();
  await ports.claimsAre(known.claims());
  const wanted = hostsDue(sharing, once).filter(({ host }) => !running.has(host));
  const free = MOST_AT_ONCE - running.size;
  if (free > 0 && wanted.length > 0)
    for (const host of await ports.place.take(wanted.slice(0, MOST_WANTED), free)) begin(host);
  return !once || running.size > 0 || isWorkLeft(sharing);
}
