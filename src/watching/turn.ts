/** Work at one host, one request a turn: its robots.txt, a feed, or an article. */
import { barredBy, robotsIn, robotsOf } from '../outlets/robots-known.ts';
import { feedFailed, pollFeed } from './poll-feed.ts';
import type { Polling } from './polling.ts';
import { articleFailed, takeArticle } from './take-article.ts';
import type { Watched } from './watched.ts';

export interface Turn {
  readonly kind: 'feed' | 'article';
  readonly url: string;
  readonly due: number;
}

/** Of these addresses the one that is due first; of two, the one that was known first. What is over is taken out. */
export function nextTurn(urls: Set<string>, { feeds, waiting }: Watched): Turn | null {
  let next: Turn | null = null;
  for (const url of urls) {
    const feed = feeds.get(url);
    const article = waiting.get(url);
    if (feed === undefined && article === undefined) urls.delete(url);
    next = sooner(next, 'feed', url, feed?.due ?? null);
    next = sooner(next, 'article', url, article?.due ?? null);
  }
  return next;
}

function sooner(next: Turn | null, kind: Turn['kind'], url: string, due: number | null): Turn | null {
  return due === null || (next !== null && next.due <= due) ? next : { kind, url, due };
}

/** Without fresh word of the site’s robots.txt, that is asked for first. */
export async function takeTurn({ kind, url }: Turn, polling: Polling): Promise<void> {
  const { feeds, waiting, robots: known } = polling.journal.watched;
  const { origin } = new URL(url);
  const robots = known.get(origin);
  if (robots === undefined || robots.until <= polling.clock.now()) return askRobots(origin, polling);
  const barred = barredBy(robots, url);
  const feed = kind === 'feed' ? feeds.get(url) : undefined;
  const article = kind === 'article' ? waiting.get(url) : undefined;
  if (feed !== undefined && barred !== null) feedFailed(feed, barred, polling, robots.until);
  else if (feed !== undefined) await pollFeed(feed, polling);
  else if (article !== undefined && barred !== null) articleFailed(article, barred, polling, robots.until);
  else if (article !== undefined) await takeArticle(article, polling);
}

async function askRobots(origin: string, polling: Polling): Promise<void> {
  polling.journal.add({ t: 'robots', origin, robots: robotsIn(await polling.askText(robotsOf(origin)), polling) });
}
