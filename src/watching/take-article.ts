import { isPassing, type Refused } from '../outlets/asked.ts';
import { MINUTE, type Polling, waitAfter } from './polling.ts';
import type { Waiting } from './watched.ts';

const MOST_TRIES = 4;
/** Has an article taken in; it is done only when it is kept, or given up. */
export async function takeArticle(article: Waiting, polling: Polling): Promise<void> {
  const outlet = polling.outletOf(article.feed);
  const taken = outlet === null ? null : await polling.takeIn(article, outlet);
  if (taken?.kind === 'refused') return articleFailed(article, taken, polling, 0);
  done(article, polling);
  if (taken !== null) polling.tell({ kind: 'taken', url: article.url, told: taken.told });
}

function done({ url, published }: Waiting, { journal }: Polling): void {
  journal.add({ t: 'done', url, day: published });
}

export function articleFailed(article: Waiting, refused: Refused, polling: Polling, notBefore: number): void {
  const { journal, clock, tell } = polling;
  const tries = article.tries + 1;
  const wait = waitAfter(article.url, tries, 10 * MINUTE, refused, polling);
  if (isPassing(refused) && tries < MOST_TRIES) {
    const due = Math.max(clock.now() + wait, notBefore);
    journal.add({ t: 'waits', article: { ...article, tries, due } });
  } else {
    done(article, polling);
    tell({ kind: 'passed-over', url: article.url, problem: refused.problem });
  }
}
