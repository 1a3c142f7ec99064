/**
 * Visits to sites as they want to be visited. In: addresses in any number, each with what to ask it for. Out: the answers, each when
 * it is there. robots.txt comes first; a host gets one request at a time, in the order in which they came, and then rest; a few
 * hosts are asked at once. What may pass by itself is asked for again after a wait; a host that fails for one address after the
 * other, or asks to be left alone for long, is asked for nothing more.
 */
import type { Problem } from '../core/problem.ts';
import { afterFailures, retryAfterMs } from './again.ts';
import { asksForQuiet, isPassing, type Refused } from './asked.ts';
import { barredBy, type RobotsAsking, type RobotsKnown, restMs, robotsIn, robotsOf } from './robots-known.ts';
import { slots } from './slots.ts';

export interface VisitsOrder extends RobotsAsking {
  /** Between two requests to one host, in seconds; a site may ask for more. */
  readonly delay: number;
  /** Ends all visits: they reject with its reason. */
  readonly signal: AbortSignal;
}

/** Asks when the site may be asked; resolves with the answer, or with why there is none. */
export type Visit = <T extends { readonly kind: string }>(
  url: string,
  ask: () => Promise<T | Refused>,
) => Promise<T | Refused>;

/** Requests at a time, over all hosts. */
const MOST_AT_ONCE = 8;
/** For one address. */
const MOST_TRIES = 3;
/** Addresses of a host that fail one after the other, until it is left alone. */
const MOST_FAILURES = 5;
/** For how long one waits for a host that wants to be left alone, in milliseconds. */
const LONGEST_QUIET = 300_000;

interface Host {
  readonly name: string;
  /** Resolves when the last visit that waits is over. */
  line: Promise<unknown>;
  /** The moment from which it may be asked again. */
  free: number;
  /** Addresses in a row. */
  failures: number;
  /** Why it is asked for nothing more. */
  lost: string | null;
  readonly robots: Map<string, RobotsKnown>;
  /** By origin: why nothing on the site may be asked for, its robots.txt neither. */
  readonly faults: Map<string, Problem>;
}

export function visits(order: VisitsOrder): Visit {
  const hosts = new Map<string, Host>();
  const visiting: Visiting = { ...order, slot: slots(MOST_AT_ONCE) };
  return (url, ask) => {
    const { host: name } = new URL(url);
    const host = hosts.get(name) ?? {
      ...{ name, line: Promise.resolve(), free: 0, failures: 0, lost: null },
      robots: new Map(),
      faults: new Map(),
    };
    hosts.set(name, host);
    const visit = host.line.then(() => visited(host, url, ask, visiting));
    // whoever waits for the answer hears of it
    host.line = visit.catch(() => undefined);
    return visit;
  };
}

interface Visiting extends VisitsOrder {
  readonly slot: <T>(work: () => Promise<T>) => Promise<T>;
}

async function visited<T extends { readonly kind: string }>(
  host: Host,
  url: string,
  ask: () => Promise<T | Refused>,
  visiting: Visiting,
): Promise<T | Refused> {
  if (host.lost !== null) return leftAlone(host, url);
  const { origin } = new URL(url);
  const robots = await robotsOn(origin, host, visiting);
  const barred = barredBy(robots, url);
  if (barred !== null) return told(barred, host.faults.get(origin), url);
  const answer = await asked(origin, host, ask, visiting);
  const failed = isRefused(answer) && isPassing(answer);
  host.failures = failed ? host.failures + 1 : 0;
  if (host.failures >= MOST_FAILURES) host.lost ??= `failed for ${MOST_FAILURES} addresses one after the other`;
  return answer;
}

async function robotsOn(origin: string, host: Host, visiting: Visiting): Promise<RobotsKnown> {
  const known = host.robots.get(origin);
  if (known !== undefined && known.until > visiting.clock.now()) return known;
  let robots = known;
  const ask = async () => {
    const answer = await visiting.askText(robotsOf(origin));
    // known at once: the rest after this request, too, is as long as the site asks for
    robots = robotsIn(answer, visiting);
    host.robots.set(origin, robots);
    return answer;
  };
  const answer = await asked(origin, host, ask, visiting);
  if (isRefused(answer) && answer.status === null && !isPassing(answer)) host.faults.set(origin, answer.problem);
  return robots ?? robotsIn(answer, visiting);
}

/** Asked for until there is an answer, or it is given up. */
async function asked<T extends { readonly kind: string }>(
  origin: string,
  host: Host,
  ask: () => Promise<T | Refused>,
  visiting: Visiting,
): Promise<T | Refused> {
  const { clock, chance, delay } = visiting;
  for (let tries = 1; ; tries += 1) {
    const answer = await inTurn(origin, host, ask, visiting);
    if (!isRefused(answer) || !isPassing(answer)) return answer;
    const quiet = retryAfterMs(answer.retryAfter, clock.now());
    if (asksForQuiet(answer) && (quiet ?? 0) > LONGEST_QUIET)
      host.lost = `wants to be left alone for ${inWords(quiet)}`;
    if (tries === MOST_TRIES || host.lost !== null) return answer;
    const wait = afterFailures(tries, Math.max(1, delay) * 1000, chance(), quiet);
    host.free = Math.max(host.free, clock.now() + Math.min(wait, LONGEST_QUIET));
  }
}

async function inTurn<T>(origin: string, host: Host, ask: () => Promise<T>, visiting: Visiting): Promise<T> {
  const { clock, signal, delay, slot } = visiting;
  const rest = host.free - clock.now();
  if (rest > 0) await clock.wait(rest, signal);
  try {
    return await slot(async () => {
      signal.throwIfAborted();
      const answer = await ask();
      // what was broken off says nothing of the site
      signal.throwIfAborted();
      return answer;
    });
  } finally {
    host.free = clock.now() + restMs(delay, host.robots.get(origin));
  }
}

/** What keeps us from a site altogether is said of each of its addresses as of its robots.txt. */
function told(barred: Refused, fault: Problem | undefined, url: string): Refused {
  const at = { file: url, line: 0, path: '' };
  if (fault !== undefined) return { ...barred, problem: { ...fault, at } };
  const { problem } = barred;
  return problem.code === 'robots' ? barred : { ...barred, problem: { ...problem, hint: AGAIN } };
}

const AGAIN = 'Give the same command again later.';

function leftAlone({ name, lost }: Host, url: string): Refused {
  const problem: Problem = {
    ...{ severity: 'warning', code: 'left-alone', at: { file: url, line: 0, path: '' } },
    message: `was not asked for, since ${name} ${lost}`,
    hint: AGAIN,
  };
  return { kind: 'refused', problem, status: null, retryAfter: null };
}

function isRefused(answer: { readonly kind: string }): answer is Refused {
  return answer.kind === 'refused';
}

function inWords(ms: number | null): string {
  const minutes = Math.ceil((ms ?? 0) / 60_000);
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
}
