/** The wiring of a watch: feeds and articles fetched under guard, checked, kept, and told of. `app.ts` hands it on to the faces. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fetchingFor } from './app-fetching.ts';
import type { CheckInput } from './core/check.ts';
import { check } from './core/check.ts';
import { lawById, type Register } from './core/law/register.ts';
import { type ScannedArticle, scannedArticle } from './core/narrative/scanned-article.ts';
import { watchFeed } from './core/narrative/watch-feed.ts';
import { type WatchedClaim, watchedClaims } from './core/narrative/watched-claim.ts';
import type { Problem } from './core/problem.ts';
import { addDays, type Day } from './core/time/day.ts';
import { type Fetching, fetchPage } from './fetching/fetch-page.ts';
import { ANYTHING, FEED, PAGE } from './fetching/media-type.ts';
import { postJson } from './fetching/post-json.ts';
import { charsetIn, decodeDeclared } from './importers/decode-declared.ts';
import { documentFromBody } from './importers/read-body.ts';
import { packageVersion } from './package-root.ts';
import { replaceFile } from './storage/durable.ts';
import { openArticleLines } from './watching/article-lines.ts';
import { digestLoop } from './watching/digest-loop.ts';
import { type Digesting, digestDue, sendDigest } from './watching/digests.ts';
import { type Journal, openJournal } from './watching/journal.ts';
import type { AskText, Refused, TakeIn, Told, WatchClock } from './watching/ports.ts';
import { readWatchFile } from './watching/read-watch-file.ts';
import { openToldClaims, type ToldClaims } from './watching/told-claims.ts';
import { watch } from './watching/watch.ts';
import type { WatchList } from './watching/watch-list.ts';

export type { Told, WatchClock } from './watching/ports.ts';
export type { WatchList } from './watching/watch-list.ts';
export { readWatchFile };

/** Where checked articles go. */
export interface ArticleSink {
  /** Keeps those that are not kept yet; kept when it resolves. */
  add(articles: readonly ScannedArticle[]): Promise<number>;
}

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
  readonly clock: WatchClock;
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
  const lines = order.sink === null ? await openArticleLines(join(folder, 'articles.jsonl')) : null;
  if (lines !== null && 'severity' in lines) {
    journal.close();
    return lines;
  }
  const told = openToldClaims(join(folder, 'claims.jsonl'));
  try {
    await watchWith({ ...order, journal, told, sink: order.sink ?? (lines as ArticleSink) });
    return null;
  } finally {
    told.close();
    lines?.close();
    journal.close();
  }
}

/** Days beyond those for which a feed is read. */
const FORGET_AFTER = 30;

interface Watch extends WatchOrder {
  readonly journal: Journal;
  readonly told: ToldClaims;
  readonly sink: ArticleSink;
}

async function watchWith(order: Watch): Promise<void> {
  const { list, journal, clock, chance, once, signal, tell, told } = order;
  const fetching = fetchingFor(order.allowPrivate, list.contact);
  writeFeed(order);
  const over = new AbortController();
  const digesting = list.webhook === null ? null : digestingOf(order, list.webhook, fetching);
  const loop = digesting === null || once ? null : digestLoop(digesting, over.signal);
  const found = (claims: readonly WatchedClaim[]) => {
    const fresh = told.add(claims);
    for (const claim of fresh) tell({ kind: 'claim', claim });
    if (fresh.length === 0) return;
    writeFeed(order);
    loop?.wake();
  };
  const ports = {
    askText: askTextBy(fetching),
    takeIn: takeInBy(fetching, order, found),
    journal,
    clock,
    chance,
    tell,
  };
  try {
    await watch(list, ports, { once, signal });
  } finally {
    over.abort();
    await loop?.ended;
  }
  if (once && digesting !== null && (digestDue(digesting) ?? Number.POSITIVE_INFINITY) <= clock.now())
    await sendDigest(digesting);
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

/** RFC 9309 asks for half a megabyte at least; a sitemap may have fifty, which no outlet of news has. */
const MOST_BYTES = { robots: 1024 * 1024, feed: 32 * 1024 * 1024 };

function askTextBy(fetching: Fetching): AskText {
  return async ({ url, kind, known }) => {
    const wanted = kind === 'robots' ? ANYTHING : FEED;
    const limits = { ...fetching.limits, bytes: MOST_BYTES[kind] };
    const answer = await fetchPage({ url, wanted, ...(known === null ? {} : { known }) }, { ...fetching, limits });
    if (answer.kind !== 'fetched') return answer;
    const { bytes, validators } = answer;
    const decoded = decodeDeclared(bytes, url, answer.charset ?? charsetIn(bytes));
    if (decoded.kind === 'refused') return { ...decoded, status: null, retryAfter: null };
    return { kind: 'text', url: answer.url, text: decoded.text, validators };
  };
}

function takeInBy(fetching: Fetching, order: Watch, found: (claims: readonly WatchedClaim[]) => void): TakeIn {
  const { register, list, clock, sink, language } = order;
  return async ({ url, feed, title, published }, outlet) => {
    const answer = await fetchPage({ url, wanted: PAGE }, fetching);
    if (answer.kind === 'refused') return answer;
    const read = answer.kind === 'fetched' ? await documentFromBody(answer) : null;
    if (read === null || read.kind === 'refused') return unread(read?.problem ?? null, url);
    const { input } = read;
    const known = {
      ...input,
      title: input.title ?? title,
      outlet: outlet.name,
      published: input.published ?? published,
      language: input.language ?? outlet.language,
    };
    const today = dayAt(clock.now());
    const report = checked(known, register, today, language);
    if ('severity' in report) return unread(report, url);
    const article = scannedArticle(report, foundAt(known, feed));
    if (article.sightings.length === 0) return { kind: 'taken', told: 0 };
    await sink.add([article]);
    const claims = watchedClaims(report, article, register, list, today);
    found(claims);
    return { kind: 'taken', told: claims.length };
  };
}

/** An article is the same in every scan and watch that finds it at the same address. */
function foundAt({ url, text }: CheckInput, source: string) {
  const textSha256 = sha256(text);
  return { id: sha256(url ?? text).slice(0, 32), source, record: null, textSha256, fingerprint: '' };
}

/** A text that we stumble over must not end a watch. */
function checked(input: CheckInput, register: Register, knownAt: Day, language: string | null) {
  try {
    return check(input, { register, knownAt, version: packageVersion(), language });
  } catch (error) {
    const message = `made lawstate stumble: ${error instanceof Error ? error.message : String(error)}`;
    const hint = 'This is a bug in lawstate; please report it with the address.';
    const problem: Problem = {
      severity: 'error',
      code: 'bug',
      message,
      at: { file: input.url ?? '', line: 0, path: '' },
      hint,
    };
    return problem;
  }
}

function unread(problem: Problem | null, url: string): Refused {
  const nothing: Problem = {
    severity: 'error',
    code: 'unchanged',
    message: 'is said to be unchanged, and was not known',
    at: { file: url, line: 0, path: '' },
    hint: 'Look at it in a browser.',
  };
  return { kind: 'refused', problem: problem ?? nothing, status: null, retryAfter: null };
}

function dayAt(now: number): Day {
  return new Date(now).toISOString().slice(0, 10);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
