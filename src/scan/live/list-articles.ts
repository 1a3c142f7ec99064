/**
 * Lists the articles of feeds, sitemaps and indexes of sitemaps. In: inputs, and how many articles are wanted. Out: what each of them
 * lists, in order; what is kept already, is older than asked for or was listed before is passed over. Sitemaps of an index are
 * read in its order until there are enough articles.
 */
import type { Problem } from '../../core/problem.ts';
import type { Day } from '../../core/time/day.ts';
import { articleIdAt } from '../../importers/article-identity.ts';
import { type Refused, refused } from '../../importers/document.ts';
import { readFeedFile } from '../../importers/scan/feed-file.ts';
import type { InputFeed } from '../../importers/scan/input-files.ts';
import type { AskText } from '../../outlets/asked.ts';
import type { Feed, ListedArticle, ListedSitemap } from '../../outlets/feed.ts';
import { feedsNamedBy } from '../../outlets/looks-like-feed.ts';
import { readFeed } from '../../outlets/read-feed.ts';
import type { Visit } from '../../outlets/visits.ts';
import type { FeedListed, Listed, Listing } from './listing.ts';

export interface ListingOrder {
  readonly visit: Visit;
  readonly askText: AskText;
  /** Which of these ids are kept. */
  readonly kept: (ids: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Articles that are dated before it are passed over; null for none. */
  readonly since: Day | null;
  /** So many articles, over all inputs. */
  readonly most: number;
  /** How far one has come: sitemaps of an index that were read, and articles found. */
  readonly tell: (index: string, read: number, of: number) => void;
}

/** Of one index; an outlet that has more is asked for one after the other by their addresses. */
const MOST_SITEMAPS = 1_000;

export async function listArticles(feeds: readonly InputFeed[], order: ListingOrder): Promise<Listing> {
  const seen = new Set<string>();
  const listing: FeedListed[] = [];
  let left = order.most;
  for (const { source, bytes } of feeds) {
    const taking = takingOf(source, left, seen, order);
    const problem = await takeFeed(source, bytes === null, taking, order);
    left -= taking.count();
    listing.push({ ...taking.taken(), source, problem });
  }
  return listing;
}

/** What is taken of one input, while it is read. */
interface Taking {
  /** Whether there is room for more. */
  hasRoom(): boolean;
  /** More is there, and not taken. */
  leave(): void;
  articles(articles: readonly ListedArticle[], feed: string): Promise<void>;
  broken(problem: Problem, feed: string): void;
  /** Whether the address is new. */
  isNew(url: string): boolean;
  count(): number;
  taken(): Pick<FeedListed, 'listed' | 'known' | 'older' | 'more'>;
}

function takingOf(
  source: string,
  room: number,
  seen: Set<string>,
  { kept, since }: Pick<ListingOrder, 'kept' | 'since'>,
): Taking {
  const listed: Listed[] = [];
  let [known, older, count, more] = [0, 0, 0, false];
  const isNew = (url: string) => !seen.has(url) && seen.add(url).has(url);
  isNew(source);
  return {
    isNew,
    hasRoom: () => count < room,
    leave() {
      more = true;
    },
    async articles(articles, feed) {
      const recent = articles.filter(
        ({ published, changed }) => since === null || (published ?? changed ?? since) >= since,
      );
      older += articles.length - recent.length;
      const fresh = recent.filter(({ url }) => isNew(url));
      const had = await kept(fresh.map(({ url }) => articleIdAt(url)));
      const wanted = fresh.filter(({ url }) => !had.has(articleIdAt(url)));
      known += fresh.length - wanted.length;
      const taken = wanted.slice(0, room - count);
      if (taken.length < wanted.length) more = true;
      count += taken.length;
      listed.push(
        ...taken.map(({ url, title, published }) => ({ kind: 'article' as const, url, feed, title, published })),
      );
    },
    broken: (problem, feed) => void listed.push({ kind: 'broken', feed, problem }),
    count: () => count,
    taken: () => ({ listed, known, older, more }),
  };
}

/** Takes what the feed lists; resolves with why it cannot be read, or null. */
async function takeFeed(
  source: string,
  isAddress: boolean,
  taking: Taking,
  order: ListingOrder,
): Promise<Problem | null> {
  const feed = isAddress ? await feedAt(source, order) : await feedIn(source);
  if (feed.kind === 'refused') return feed.problem;
  if (feed.kind === 'articles') await taking.articles(feed.articles, source);
  else await takeSitemaps(feed.sitemaps, source, taking, order);
  return null;
}

async function takeSitemaps(
  sitemaps: readonly ListedSitemap[],
  index: string,
  taking: Taking,
  order: ListingOrder,
): Promise<void> {
  const { since, tell } = order;
  const wanted = sitemaps.filter(({ changed }) => since === null || (changed ?? since) >= since);
  for (const [at, { url }] of wanted.entries()) {
    if (!taking.hasRoom() || at >= MOST_SITEMAPS) return taking.leave();
    tell(index, at, wanted.length);
    if (!taking.isNew(url)) continue;
    const feed = await feedAt(url, order);
    if (feed.kind === 'articles') await taking.articles(feed.articles, url);
    else taking.broken(feed.kind === 'index' ? nested(url) : feed.problem, url);
  }
}

async function feedAt(url: string, { visit, askText }: ListingOrder): Promise<Feed | Refused> {
  if (!/^https?:/.test(url) || !URL.canParse(url))
    return refused(url, 'address', 'is no address of the web', 'Give one that begins with http:// or https://.');
  const answer = await visit(url, () => askText({ url, kind: 'feed', known: null }));
  if (answer.kind === 'refused') return answer;
  if (answer.kind === 'unchanged')
    throw new Error('nothing was known of the feed, and the answer is that it did not change');
  return readFeed(answer.text, answer.url) ?? noFeed(url, answer.text, answer.url);
}

/** A file has no address that what it lists could be relative to. */
async function feedIn(file: string): Promise<Feed | Refused> {
  const read = await readFeedFile(file);
  if (read.kind === 'refused') return read;
  return readFeed(read.text, 'about:blank') ?? noFeed(file, read.text, null);
}

/** An index within an index is none (sitemaps.org), and could go on for ever. */
function nested(url: string): Problem {
  const hint = 'Give its own address to read what it lists.';
  return refused(url, 'nested-index', 'is an index within an index of sitemaps, which is not followed', hint).problem;
}

const LONGEST_ADDRESS = 300;

/** What was given is often the page of an outlet, which names its feeds. */
function noFeed(source: string, text: string, base: string | null): Refused {
  const named = feedsNamedBy(text)
    .flatMap((href) => (URL.canParse(href, base ?? undefined) ? [new URL(href, base ?? undefined).href] : []))
    .filter((href) => /^https?:/.test(href) && href.length <= LONGEST_ADDRESS);
  const hint =
    named[0] === undefined
      ? 'Give the address of a feed or sitemap; `lawstate check` reads a single page.'
      : `It is a page that names a feed: give ${named[0]} instead.`;
  return refused(source, 'feed', 'is no RSS, Atom, JSON Feed or sitemap', hint);
}
