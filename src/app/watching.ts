/** The wiring of a watch: a journal, feeds and articles, and what is told of them. `app.ts` hands it on to the faces. */
import { join } from 'node:path';
import { lawById, type Register } from '../core/law/register.ts';
import { watchFeed } from '../core/narrative/watch/watch-feed.ts';
import type { WatchedClaim } from '../core/narrative/watch/watched-claim.ts';
import type { Problem } from '../core/problem.ts';
import { addDays, dayAt } from '../core/time/day.ts';
import { replaceFile } from '../disk/durable.ts';
import type { Fetching } from '../fetching/fetch-page.ts';
import { postJson } from '../fetching/post-json.ts';
import type { Clock } from '../outlets/clock.ts';
import { packageVersion } from '../package-root.ts';
import { storeFailure } from '../storage/store-failure.ts';
import { openArticleLines } from '../watching/article-lines.ts';
import { digestLoop } from '../watching/digest-loop.ts';
import { type Digesting, digestDue, sendDigest } from '../watching/digests.ts';
import { type Journal, openJournal } from '../watching/journal.ts';
import type { Told, WatchPorts } from '../watching/ports.ts';
import { readWatchFile } from '../watching/read-watch-file.ts';
import { openToldClaims, type ToldClaims } from '../watching/told-claims.ts';
import { watch } from '../watching/watch.ts';
import type { WatchList } from '../watching/watch-list.ts';
import { fetchingFor } from './fetching.ts';
import { type ArticleSink, askTextBy, takeInBy } from './watch-ports.ts';

export type { Clock as WatchClock } from '../outlets/clock.ts';
export type { Told } from '../watching/ports.ts';
export type { WatchList } from '../watching/watch-list.ts';
export type { ArticleSink } from './watch-ports.ts';
export { readWatchFile };

export interface WatchOrder {
  readonly list: WatchList;
  /** The folder that knows how far the watch has come. */
  readonly folder: string;
  /** Null for a file in the folder. */
  readonly sink: ArticleSink | null;
  readonly register: Register;
  /** Of texts that do not tell theirs, ISO 639-1. */
  readonly language: string | null;
  readonly allowPrivate: boolean;
  readonly once: boolean;
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly chance: () => number;
  readonly signal: AbortSignal;
  readonly tell: (told: Told | { readonly kind: 'claim'; readonly claim: WatchedClaim }) => void;
  readonly digestFailed: (problem: Problem) => void;
}

/** Watches until the signal, or in a single round; resolves with why it cannot, or null. */
export async function watchOutlets(order: WatchOrder): Promise<Problem | null> {
  const { folder, list, clock } = order;
  const now = clock.now();
  const journal = openJournal(folder, { now, oldest: addDays(dayAt(now), -list.since - FORGET_AFTER) });
  if ('severity' in journal) return journal;
  try {
    const told = openToldClaims(join(folder, 'claims.jsonl'));
    return 'severity' in told ? told : await toldInto(order, journal, told).finally(told.close);
  } finally {
    journal.close();
  }
}

async function toldInto(order: WatchOrder, journal: Journal, told: ToldClaims): Promise<Problem | null> {
  const { folder } = order;
  const lines = order.sink === null ? await openArticleLines(join(folder, 'articles.jsonl')) : null;
  if (lines !== null && 'severity' in lines) return lines;
  try {
    await watchWith({ ...order, journal, told, sink: order.sink ?? (lines as ArticleSink) });
    return null;
  } catch (error) {
    const failure = order.sink === null ? unkept(error, folder) : storeFailure(error, 'the store');
    if (failure === null) throw error;
    return failure;
  } finally {
    lines?.close();
  }
}

/** Days beyond those for which a feed is read. */
const FORGET_AFTER = 30;

/** The system did not take what was to be kept; null where it was something else. */
function unkept(error: unknown, folder: string): Problem | null {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  if (!/^E[A-Z]+$/.test(code)) return null;
  const message = `did not take what was found (${code})`;
  const hint = 'Make room for it; the same command goes on where it ended.';
  return { severity: 'error', code: 'unkept', message, at: { file: folder, line: 0, path: '' }, hint };
}

interface Watch extends WatchOrder {
  readonly journal: Journal;
  readonly told: ToldClaims;
  readonly sink: ArticleSink;
}

async function watchWith(order: Watch): Promise<void> {
  const { list, once, signal, clock } = order;
  const fetching = fetchingFor(order.allowPrivate, list.contact);
  const digesting = list.webhook === null ? null : digestingOf(order, list.webhook, fetching);
  const over = new AbortController();
  const loop = digesting === null || once ? null : digestLoop(digesting, over.signal);
  writeFeed(order);
  try {
    const ports = portsOf(order, fetching, () => loop?.wake());
    await watch(list, ports, { once, signal });
  } finally {
    over.abort();
    await loop?.ended;
  }
  if (once && digesting !== null && (digestDue(digesting) ?? Number.POSITIVE_INFINITY) <= clock.now())
    await sendDigest(digesting);
}

function portsOf(order: Watch, fetching: Fetching, wake: () => void): WatchPorts {
  const { journal, clock, chance, tell, told, list, sink, register, language } = order;
  const found = (claims: readonly WatchedClaim[]) => {
    const fresh = told.add(claims);
    for (const claim of fresh) tell({ kind: 'claim', claim });
    if (fresh.length === 0) return;
    writeFeed(order);
    wake();
  };
  const context = () => ({ register, knownAt: dayAt(clock.now()), version: packageVersion(), language });
  const takeIn = takeInBy({ fetching, sink, context, wanted: list, found });
  return { askText: askTextBy(fetching), takeIn, journal, clock, chance, tell };
}

function digestingOf(
  { journal, clock, chance, told, list, digestFailed }: Watch,
  url: string,
  fetching: Fetching,
): Digesting {
  return {
    ...{ journal, clock, chance },
    claims: told.all,
    version: packageVersion(),
    every: list.digest,
    post: (json, idempotencyKey) => postJson({ url, json, idempotencyKey }, fetching),
    failed: ({ problem }) => digestFailed(problem),
  };
}

function writeFeed({ folder, told, list, register, clock }: Watch): void {
  const laws = list.laws.map((id) => lawById(register, id)?.title ?? id);
  const feed = watchFeed(told.all, { on: dayAt(clock.now()), version: packageVersion(), laws });
  replaceFile(folder, join(folder, 'claims.atom'), feed);
}
