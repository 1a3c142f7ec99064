/** What a watch asks of the web and what becomes of an article, put together of fetching, importers and the check. */
import { type CheckContext, type CheckInput, check } from '../core/check.ts';
import { type ScannedArticle, scannedArticle } from '../core/narrative/scanned-article.ts';
import { type Wanted, type WatchedClaim, watchedClaims } from '../core/narrative/watch/watched-claim.ts';
import type { Problem } from '../core/problem.ts';
import type { Report } from '../core/report/report.ts';
import { type Fetching, fetchPage } from '../fetching/fetch-page.ts';
import { ANYTHING, FEED, PAGE } from '../fetching/media-type.ts';
import { foundIn } from '../importers/article-identity.ts';
import { charsetIn, decodeDeclared } from '../importers/decode-declared.ts';
import { documentFromBody } from '../importers/read-body.ts';
import type { AskText, Refused } from '../outlets/asked.ts';
import type { TakeIn } from '../watching/ports.ts';
import type { WatchedOutlet } from '../watching/watch-list.ts';
import type { Waiting } from '../watching/watched.ts';

/** Where checked articles go. */
export interface ArticleSink {
  /** Keeps those that are not kept yet; kept when it resolves. */
  add(articles: readonly ScannedArticle[]): Promise<number>;
}

/** RFC 9309 asks for half a megabyte at least; a sitemap may have fifty, which no outlet of news has. */
const MOST_BYTES = { robots: 1024 * 1024, feed: 32 * 1024 * 1024 };

/** The signal ends all that is asked. */
export function askTextBy(fetching: Fetching, signal?: AbortSignal): AskText {
  return async ({ url, kind, known }) => {
    const wanted = kind === 'robots' ? ANYTHING : FEED;
    const limits = { ...fetching.limits, bytes: MOST_BYTES[kind] };
    const asked = { url, wanted, ...(known === null ? {} : { known }), ...(signal === undefined ? {} : { signal }) };
    const answer = await fetchPage(asked, { ...fetching, limits });
    if (answer.kind !== 'fetched') return answer;
    const { bytes, validators } = answer;
    const decoded = decodeDeclared(bytes, url, answer.charset ?? charsetIn(bytes));
    if (decoded.kind === 'refused') return { ...decoded, status: null, retryAfter: null };
    return { kind: 'text', url: answer.url, text: decoded.text, validators };
  };
}

export interface Taking {
  readonly fetching: Fetching;
  readonly sink: ArticleSink;
  /** The record as it is known today, whatever day that is by then. */
  readonly context: () => CheckContext;
  readonly wanted: Wanted;
  readonly found: (claims: readonly WatchedClaim[]) => void;
}

/** An article without rated claims is taken in, and leaves nothing behind. */
export function takeInBy({ fetching, sink, context, wanted, found }: Taking): TakeIn {
  return async (waiting, outlet) => {
    const answer = await fetchPage({ url: waiting.url, wanted: PAGE }, fetching);
    if (answer.kind === 'refused') return answer;
    const read = answer.kind === 'fetched' ? await documentFromBody(answer) : null;
    if (read === null || read.kind === 'refused') return unread(read?.problem ?? null, waiting.url);
    const input = knownOf(read.input, waiting, outlet);
    const { register, knownAt } = context();
    const report = checked(input, context());
    if ('severity' in report) return unread(report, waiting.url);
    const article = scannedArticle(report, foundIn(waiting.feed, input, null));
    if (article.sightings.length === 0) return { kind: 'taken', told: 0 };
    await sink.add([article]);
    const claims = watchedClaims(report, article, register, wanted, knownAt);
    found(claims);
    return { kind: 'taken', told: claims.length };
  };
}

/** The outlet is called as its reader calls it; of day, title and language the page itself knows best. */
function knownOf(input: CheckInput, { title, published }: Waiting, { name, language }: WatchedOutlet): CheckInput {
  return {
    ...input,
    title: input.title ?? title,
    outlet: name,
    published: input.published ?? published,
    language: input.language ?? language,
  };
}

/** A text that we stumble over must not end a watch. */
function checked(input: CheckInput, context: CheckContext): Report | Problem {
  try {
    return check(input, context);
  } catch (error) {
    const message = `made lawstate stumble: ${error instanceof Error ? error.message : String(error)}`;
    const hint = 'This is a bug in lawstate; please report it with the address.';
    return { severity: 'error', code: 'bug', message, at: { file: input.url ?? '', line: 0, path: '' }, hint };
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
