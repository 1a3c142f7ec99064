/** One poll of a feed: what is new in it waits from then on, and it is asked again in its time. */
import type { Problem } from '../core/problem.ts';
import { addDays, dayAt } from '../core/time/day.ts';
import { nextPoll } from '../outlets/again.ts';
import type { Refused, TextHeard } from '../outlets/asked.ts';
import { readFeed } from '../outlets/read-feed.ts';
import { sortListed, sortSitemaps } from './listed.ts';
import { MINUTE, type Polling, waitAfter } from './polling.ts';

import type { FeedKnown } from './watched.ts';

export async function pollFeed(feed: FeedKnown, polling: Polling): Promise<void> {
  const { etag, lastModified, read } = feed;
  const answer = await polling.askText({ url: feed.url, kind: 'feed', known: read ? { etag, lastModified } : null });
  if (answer.kind === 'refused') feedFailed(feed, answer, polling, 0);
  else if (answer.kind === 'text') feedHeard(feed, answer, polling);
  else unchanged(feed, polling);
}

/** An index that did not change may list sitemaps that did, where it does not say when they do. */
function unchanged(feed: FeedKnown, polling: Polling): void {
  const { journal, clock } = polling;
  const silent = [...journal.watched.feeds.values()].filter((one) => one.parent === feed.url && one.lastmod === null);
  for (const child of silent) add({ ...child, due: clock.now() }, polling);
  add({ ...feed, due: nextDue(feed, polling), failures: 0 }, polling);
  told(feed, 0, polling);
}

function feedHeard(feed: FeedKnown, { text, url, validators }: TextHeard, polling: Polling): void {
  const { journal, list, clock } = polling;
  const listed = readFeed(text, url);
  const when = { now: clock.now(), since: addDays(dayAt(clock.now()), -list.since) };
  const heard = { ...feed, ...validators, due: nextDue(feed, polling), failures: 0, read: true };
  if (listed === null) feedFailed(feed, noFeed(feed.url), polling, 0);
  else if (listed.kind === 'articles') {
    const sorted = sortListed(listed, feed, journal.watched, when);
    journal.add({ t: 'feed', feed: heard, ...sorted });
    told(feed, sorted.found.length, polling);
  } else {
    // an index within an index is none (sitemaps.org), and could go on for ever
    const children = feed.parent === null ? sortSitemaps(listed, feed, journal.watched, when) : [];
    for (const child of children) add(child, polling);
    add(heard, polling);
    told(feed, 0, polling);
  }
}

function add(feed: FeedKnown, { journal }: Polling): void {
  journal.add({ t: 'feed', feed, found: [], known: [] });
}

function told({ url }: FeedKnown, fresh: number, { tell, outletOf }: Polling): void {
  tell({ kind: 'polled', feed: url, outlet: outletOf(url)?.name ?? '', fresh });
}

function noFeed(url: string): Refused {
  const problem: Problem = {
    severity: 'error',
    code: 'feed',
    message: 'is no RSS, Atom, JSON Feed or sitemap',
    at: { file: url, line: 0, path: '' },
    hint: 'Look at it in a browser, and give the address of the feed itself.',
  };
  return { kind: 'refused', problem, status: null, retryAfter: null };
}

/** Asked again after a while that grows, and not before the moment given. */
export function feedFailed(feed: FeedKnown, refused: Refused, polling: Polling, notBefore: number): void {
  const wait = waitAfter(feed.url, feed.failures, everyMs(feed, polling), refused, polling);
  const due = Math.max(polling.clock.now() + wait, notBefore);
  add({ ...feed, failures: feed.failures + 1, due }, polling);
  polling.tell({ kind: 'failed', feed: feed.url, problem: refused.problem });
}

function everyMs({ url }: FeedKnown, { outletOf }: Polling): number {
  return (outletOf(url)?.every ?? 60) * MINUTE;
}

/** A sitemap of an index is read when its index says so. */
function nextDue(feed: FeedKnown, polling: Polling): number | null {
  return feed.parent === null ? polling.clock.now() + nextPoll(everyMs(feed, polling), polling.chance()) : null;
}
