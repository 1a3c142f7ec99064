import { restMs } from '../outlets/robots-known.ts';
import type { Polling } from './polling.ts';
import { LONGEST_WAIT } from './rest.ts';
import { nextTurn, type Turn, takeTurn } from './turn.ts';

/** A host with what is to be asked of it. */
export interface Host {
  readonly name: string;
  readonly urls: Set<string>;
  /** The moment from which it may be asked again. */
  free: number;
  busy: boolean;
  /** Ends its rest. */
  woken: AbortController;
}

export interface Serving {
  readonly polling: Polling;
  /** Whether to end when nothing is due any more. */
  readonly once: boolean;
  readonly over: () => boolean;
  /** One of the few places for requests, over all hosts. */
  readonly slot: (work: () => Promise<void>) => Promise<void>;
}

/** One request at a time and then rest, until nothing is left that will ever be due. */
export async function serveHost(host: Host, serving: Serving): Promise<void> {
  const { polling, once, over } = serving;
  const { clock, journal } = polling;
  host.busy = true;
  try {
    // all that is added in one breath is there before the first turn is chosen
    await Promise.resolve();
    while (!over()) {
      const turn = nextTurn(host.urls, journal.watched);
      if (turn === null) return;
      const wait = Math.max(turn.due, host.free, journal.watched.pauses.get(host.name) ?? 0) - clock.now();
      if (once && (turn.due > clock.now() || wait > LONGEST_WAIT)) return;
      if (wait > 0) await rest(host, wait, polling);
      else await serveTurn(host, turn, serving);
    }
  } finally {
    host.busy = false;
  }
}

async function rest(host: Host, ms: number, { clock }: Polling): Promise<void> {
  host.woken = new AbortController();
  await clock.wait(ms, host.woken.signal);
}

async function serveTurn(host: Host, turn: Turn, { polling, over, slot }: Serving): Promise<void> {
  await slot(async () => {
    if (!over()) await takeTurn(turn, polling);
  });
  const { clock, list, journal } = polling;
  host.free = clock.now() + restMs(list.delay, journal.watched.robots.get(new URL(turn.url).origin));
}
