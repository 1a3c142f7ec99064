/** A watch that processes of the built command line share on one PostgreSQL, and outlets that note who was there when. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll } from 'vitest';
import { CLI, OWN_LAW, ROOT } from '../cli/lawstate.ts';
import { type Outlet, outlet, type Page, rss } from './outlet.ts';

const ROOM = mkdtempSync(join(tmpdir(), 'lawstate-shared-'));
afterAll(() => rmSync(ROOM, { recursive: true, force: true }));
writeFileSync(join(ROOM, 'harbour.yaml'), OWN_LAW);
let made = 0;

export function roomFor(): string {
  made += 1;
  return mkdtempSync(join(ROOM, `room-${made}-`));
}

/** One request, in milliseconds from some moment on; `to` is null as long as it lasts. */
export interface Visit {
  readonly path: string;
  readonly from: number;
  to: number | null;
}

export interface SlowOutlet extends Outlet {
  readonly visits: Visit[];
  put(path: string, page: string): void;
}

/** An outlet that takes its time for everything. */
export async function slowOutlet(ms = 100): Promise<SlowOutlet> {
  const visits: Visit[] = [];
  const slowly =
    (status: number, page: string): Page =>
    (response, { path }) => {
      const visit: Visit = { path, from: performance.now(), to: null };
      visits.push(visit);
      response.on('close', () => (visit.to = performance.now()));
      const type = page.startsWith('<rss') ? 'application/xml' : 'text/html';
      setTimeout(() => response.writeHead(status, { 'content-type': type }).end(page), ms * Math.random());
    };
  const one = await outlet({ '/robots.txt': slowly(404, '') });
  const put = (path: string, page: string) => void Object.assign(one.pages, { [path]: slowly(200, page) });
  return { ...one, visits, put };
}

export const claimOf = (path: string): string =>
  `<html lang="en"><body><p>Ferry ${path} came late. The Harbour Act was repealed by the Assembly in 2020.</p></body></html>`;

/** Outlets with so many articles each, all of them with a claim of its own. */
export async function outlets(count: number, articles: number): Promise<readonly SlowOutlet[]> {
  const all = await Promise.all(Array.from({ length: count }, () => slowOutlet()));
  for (const [at, one] of all.entries()) {
    const paths = Array.from({ length: articles }, (_, of) => `/${at}-${of}`);
    for (const path of paths) one.put(path, claimOf(path));
    one.put('/rss', rss(...paths));
  }
  return all;
}

/** A file of these outlets, called as told. */
export function listOf(all: readonly Outlet[], more = 'delay: 0\n', name = 'feeds'): string {
  const file = join(roomFor(), `${name}.txt`);
  writeFileSync(file, `outlets:\n${all.map(named).join('')}${more}`);
  return file;
}

function named({ origin }: Outlet, at: number): string {
  return `  - name: Outlet ${at}\n    feeds: [${origin}/rss]\n`;
}

export interface Started {
  readonly child: ChildProcess;
  readonly said: { out: string; err: string };
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

export function start(file: string, database: string, ...more: readonly string[]): Started {
  const args = [CLI, 'watch', file, '--allow-private', '--register', ROOM, ...more];
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, DATABASE_URL: database } });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.err += text));
  return { child, said, ended: once(child, 'close').then(([code]) => code as number | null) };
}

/** Resolves when it is so, as long as somebody is there who could make it so. */
export async function until(isSo: () => boolean, ...by: readonly Started[]): Promise<void> {
  while (!isSo() && by.some(({ child }) => child.exitCode === null)) await wait(10);
}

export async function rowsOf<Row>(database: string, statement: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: database });
  await client.connect();
  const { rows } = await client.query(statement).finally(() => client.end());
  return rows;
}

/** Articles as they are kept, by id. */
export async function articlesIn(database: string): Promise<readonly string[]> {
  const rows = await rowsOf<{ article: string }>(
    database,
    'SELECT article FROM lawstate.scanned_article ORDER BY id COLLATE "C"',
  );
  return rows.map(({ article }) => article);
}

/** Claims that a shared watch told of, in order of their numbers. */
export async function claimsIn(database: string, watch = 'feeds'): Promise<readonly string[]> {
  const rows = await rowsOf<{ claim: string; watch_id: string }>(
    database,
    'SELECT watch_id, claim FROM lawstate.watch_claim ORDER BY number',
  );
  return rows.filter((row) => row.watch_id === watch).map(({ claim }) => claim);
}

export const byId = (claims: readonly string[]): readonly string[] =>
  [...claims].sort((a, b) => (JSON.parse(a).id < JSON.parse(b).id ? -1 : 1));

/** Milliseconds between the end of each visit and the beginning of the next; below 0 where they overlap. */
export function gapsIn({ visits }: SlowOutlet): readonly number[] {
  const ordered = [...visits].sort((a, b) => a.from - b.from);
  return ordered.slice(1).map(({ from }, at) => from - (ordered[at]?.to ?? Number.POSITIVE_INFINITY));
}

export interface Proxied {
  readonly url: string;
  /** Ends all connections and takes no more. */
  away(): Promise<void>;
  back(): Promise<void>;
}

/** A database by a way that can be cut. */
export async function proxied(database: string): Promise<Proxied> {
  const { hostname, port } = new URL(database);
  const sockets = new Set<Socket>();
  let open = true;
  const server = createServer((near) => {
    // one that was on its way when the others were ended
    if (!open) return void near.destroy();
    const far = connect(Number(port), hostname);
    for (const [one, other] of [[near, far] as const, [far, near] as const]) {
      sockets.add(one);
      one.on('error', () => undefined).on('close', () => other.destroy());
      one.pipe(other);
    }
  });
  const listen = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  const away = () =>
    new Promise<void>((resolve) => {
      open = false;
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
      sockets.clear();
    });
  afterAll(away);
  const back = () => {
    open = true;
    return listen(own);
  };
  return { url: Object.assign(new URL(database), { port: String(own) }).href, away, back };
}
