/** Outlets on this machine and watches of them: what they are asked, at which moment of the test’s own clock. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type ArticleSink, type Told, type WatchList, watchOutlets } from '../../src/app/watching.ts';
import type { WatchedClaim } from '../../src/core/narrative/watch/watched-claim.ts';
import { fakeClock } from '../../src/outlets/fake-clock.fixture.ts';
import { loadFolders } from '../../src/register/load.ts';
import { OWN_LAW } from '../cli/lawstate.ts';

export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The moment on the test’s clock, in seconds from the beginning of the watch. */
  readonly at: number;
}

export interface Outlet {
  readonly origin: string;
  /** Pages by their paths; what is not there is 404, and so is robots.txt. */
  readonly pages: Record<string, Page>;
  readonly asked: Asked[];
  paths(): readonly string[];
}

export type Page = string | ((response: ServerResponse, asked: Asked) => void);

let open = 0;
let moment = () => 0;

export async function outlet(pages: Record<string, Page> = {}): Promise<Outlet> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    open += 1;
    response.on('close', () => (open -= 1));
    let body = '';
    for await (const chunk of request) body += chunk;
    const one = { path: request.url ?? '', headers: request.headers, body, at: moment() };
    asked.push(one);
    const page = pages[one.path];
    if (page === undefined) response.writeHead(404).end();
    else if (typeof page === 'string') response.writeHead(200, { 'content-type': typeOf(page) }).end(page);
    else page(response, one);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => closed(server));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, pages, asked, paths: () => asked.map(({ path }) => path) };
}

/** A connection counts from its beginning on: on a busy machine it takes a while to come to the server. */
function isConnecting(): boolean {
  return process.getActiveResourcesInfo().some((one) => /^(?:TCPSocket|TCPConnect|GetAddrInfo|FSReq)/.test(one));
}

function typeOf(page: string): string {
  return page.startsWith('<?xml') || page.startsWith('<rss') ? 'application/xml' : 'text/html';
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

export const rss = (...links: readonly string[]): string =>
  `<rss><channel>${links.map((link) => `<item><title>T</title><link>${link}</link></item>`).join('')}</channel></rss>`;

export const FALSE_PAGE =
  '<html lang="en"><body><p>The Harbour Act was repealed by the Assembly in 2020.</p></body></html>';

const ROOM = mkdtempSync(join(tmpdir(), 'lawstate-watch-'));
afterAll(() => rmSync(ROOM, { recursive: true, force: true }));
writeFileSync(join(ROOM, 'harbour.yaml'), OWN_LAW);
const { register } = loadFolders([ROOM]);
let made = 0;

export function newFolder(): string {
  made += 1;
  return join(ROOM, `watch-${made}`);
}

export interface Watch {
  readonly list: Partial<WatchList> & Pick<WatchList, 'outlets'>;
  readonly folder: string;
  readonly from: string;
  readonly until: string;
  readonly once: boolean;
  readonly sink: ArticleSink | null;
  readonly allowPrivate: boolean;
}

export interface WatchedRun {
  readonly told: readonly Told[];
  readonly claims: readonly WatchedClaim[];
  readonly digestsFailed: number;
}

const DEFAULTS = { laws: [], webhook: null, digest: 60, contact: null, delay: 5, since: 7 };
export const START = '2022-01-03T00:00:00Z';

/** Watches from START on for some days, or once. */
export async function run({
  list,
  folder,
  ...how
}: Partial<Watch> & Pick<Watch, 'list' | 'folder'>): Promise<WatchedRun> {
  const from = how.from ?? START;
  const clock = fakeClock(
    from,
    how.until ?? new Date(Date.parse(from) + 24 * 3600 * 1000).toISOString(),
    () => open === 0 && !isConnecting(),
  );
  moment = () => Math.round((clock.now() - Date.parse(START)) / 1000);
  const told: Told[] = [];
  const claims: WatchedClaim[] = [];
  let digestsFailed = 0;
  const problem = await watchOutlets({
    list: { ...DEFAULTS, ratings: ['misleading', 'false'], ...list },
    folder,
    sink: how.sink ?? null,
    register,
    language: null,
    allowPrivate: how.allowPrivate ?? true,
    once: how.once ?? false,
    clock,
    chance: () => 0.5,
    signal: clock.over,
    tell: (one) => void (one.kind === 'claim' ? claims.push(one.claim) : told.push(one)),
    digestFailed: () => (digestsFailed += 1),
  });
  if (problem !== null) throw new Error(`${problem.at.file} ${problem.message}`);
  return { told, claims, digestsFailed };
}

export const lines = (folder: string, file: string): readonly Record<string, unknown>[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

export const named = (name: string, ...feeds: readonly string[]) => ({ name, feeds, language: null, every: 15 });
