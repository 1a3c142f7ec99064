/** Scans of addresses in this process: outlets on this machine, and the test’s own clock. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Destination, printed, type ScanMade, scanInputs, scanned, type Totals } from '../../src/app/scan.ts';
import { type Listing, type LiveOrder, liveFor } from '../../src/app/scan-live.ts';
import type { ScannedArticle } from '../../src/core/narrative/scanned-article.ts';
import type { Problem } from '../../src/core/problem.ts';
import { fakeClock } from '../../src/outlets/fake-clock.fixture.ts';
import { loadFolders } from '../../src/register/load.ts';
import { OWN_LAW } from '../cli/lawstate.ts';

export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** On the test’s clock, in seconds from its beginning. */
  readonly at: number;
}

export type Page = string | Uint8Array | ((response: ServerResponse) => void);

export interface Site {
  readonly origin: string;
  /** By path; what is not there is 404, and so is robots.txt. */
  readonly pages: Record<string, Page>;
  readonly asked: Asked[];
  paths(): readonly string[];
}

const START = '2022-01-10T00:00:00Z';
let open = 0;
let moment = () => 0;

export async function site(pages: Record<string, Page> = {}): Promise<Site> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    open += 1;
    response.on('close', () => (open -= 1));
    const path = request.url ?? '';
    asked.push({ path, headers: request.headers, at: moment() });
    const page = pages[path];
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === 'function') page(response);
    else response.writeHead(200, { 'content-type': typeOf(page) }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => closed(server));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, pages, asked, paths: () => asked.map(({ path }) => path) };
}

function typeOf(page: string | Uint8Array): string {
  if (typeof page !== 'string') return 'application/octet-stream';
  return /^<(?:\?xml|rss|feed|urlset|sitemapindex)/.test(page) ? 'application/xml' : 'text/html';
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

export const FALSE = 'The Harbour Act was repealed by the Assembly in 2020.';
export const page = (words = FALSE) => `<html lang="en"><body><p>${words}</p></body></html>`;
export const status =
  (code: number, headers: Record<string, string> = {}): Page =>
  (response) =>
    void response.writeHead(code, headers).end();
export const rss = (...links: readonly string[]) =>
  `<rss version="2.0"><channel>${links.map((link) => `<item><link>${link}</link></item>`).join('')}</channel></rss>`;
export const sitemap = (...links: readonly string[]) =>
  `<urlset>${links.map((link) => `<url><loc>${link}</loc></url>`).join('')}</urlset>`;
export const index = (...links: readonly string[]) =>
  `<sitemapindex>${links.map((link) => `<sitemap><loc>${link}</loc></sitemap>`).join('')}</sitemapindex>`;

export const ROOM = mkdtempSync(join(tmpdir(), 'lawstate-live-'));
afterAll(() => rmSync(ROOM, { recursive: true, force: true }));
export const LAWS = join(ROOM, 'laws');
mkdirSync(LAWS);
writeFileSync(join(LAWS, 'harbour.yaml'), OWN_LAW);
const { register } = loadFolders([LAWS]);
let files = 0;

export function file(content: string | Uint8Array, ending = '.xml'): string {
  files += 1;
  const path = join(ROOM, `file-${files}${ending}`);
  writeFileSync(path, content);
  return path;
}

export interface LiveRun {
  readonly listing: Listing;
  readonly articles: readonly ScannedArticle[];
  readonly problems: readonly Problem[];
  readonly totals: Totals | null;
}

export interface How extends Partial<Omit<LiveOrder, 'clock' | 'chance'>> {
  readonly most?: number;
  readonly since?: string | null;
  readonly destination?: Destination;
}

export function madeOf(paths: readonly string[], { most, since }: Pick<How, 'most' | 'since'> = {}): ScanMade {
  return {
    ...{ inputs: scanInputs(paths), register, knownAt: '2022-01-10', language: null, cache: null },
    wanted: { most: most ?? 500, since: since ?? null },
  };
}

/** Scans to the end. */
export async function run(paths: readonly string[], how: How = {}): Promise<LiveRun> {
  const lines: string[] = [];
  const clock = fakeClock(START, '2032-01-10T00:00:00Z', () => open === 0 && !isConnecting());
  moment = () => Math.round((clock.now() - Date.parse(START)) / 100) / 10;
  const made = madeOf(paths, how);
  const destination = how.destination ?? printed(async (text) => void lines.push(text));
  const plan = { ...made, destination, workers: 1, signal: new AbortController().signal };
  const order = { delay: 5, allowPrivate: true, offline: false, contact: null, tell: () => undefined, ...how };
  const live = await liveFor(plan, { ...order, clock, chance: () => 0.5 });
  const problems: Problem[] = [];
  let totals: Totals | null = null;
  for await (const step of scanned({ ...plan, live })) {
    totals = step.totals;
    problems.push(...step.problems);
  }
  await destination.done();
  const articles = lines
    .join('')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as ScannedArticle);
  return { listing: live.listing, articles, problems, totals };
}

/** A connection counts from its beginning on: on a busy machine it takes a while to come to the server. */
function isConnecting(): boolean {
  return process.getActiveResourcesInfo().some((one) => /^(?:TCPSocket|TCPConnect|GetAddrInfo|FSReq)/.test(one));
}

export const urlsOf = ({ articles }: LiveRun) => articles.map(({ url }) => url?.replace(/^http:\/\/[^/]*/, ''));
export const codesOf = ({ problems }: LiveRun) => problems.map(({ code }) => code);
