/**
 * A real PostgreSQL for tests: the server of LAWSTATE_TEST_DATABASE_URL, else one of this file's own where the programs are at
 * hand, else none, which is said. Its user has to be one who may make databases.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll } from 'vitest';

export interface TestServer {
  /** The address of a database that is new and empty. */
  newDatabase(): Promise<string>;
}

const PACKAGES = '/usr/lib/postgresql';
const HOOK_MS = 120_000;
const PASSWORD = 'only-for-tests';

export async function testServer(): Promise<TestServer | null> {
  const given = process.env.LAWSTATE_TEST_DATABASE_URL;
  if (given !== undefined && given !== '') return cleared(given);
  const programs = programsHere();
  if (programs !== null) return serverAt(await started(programs), () => undefined);
  console.warn('no PostgreSQL was found or given in LAWSTATE_TEST_DATABASE_URL: its tests are skipped');
  return null;
}

function programsHere(): string | null {
  const found = existsSync(PACKAGES) ? readdirSync(PACKAGES).map((version) => join(PACKAGES, version, 'bin')) : [];
  return found.filter((bin) => existsSync(join(bin, 'initdb'))).at(-1) ?? null;
}

/** A server that stays is left as it was. */
function cleared(url: string): TestServer {
  const made: string[] = [];
  const drop = (name: string) => command(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).catch(() => undefined);
  afterAll(async () => void (await Promise.all(made.map(drop))), HOOK_MS);
  return serverAt(url, (name) => made.push(name));
}

function serverAt(url: string, note: (name: string) => void): TestServer {
  return {
    newDatabase: async () => {
      const name = `lawstate_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
      await command(url, `CREATE DATABASE ${name}`);
      note(name);
      return Object.assign(new URL(url), { pathname: `/${name}` }).href;
    },
  };
}

async function command(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

/** A server in a folder of its own, on a port of its own, gone after the tests of the file. */
async function started(programs: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lawstate-postgres-'));
  const as = owner();
  chownSync(folder, as.uid, as.gid);
  const password = join(folder, 'password');
  writeFileSync(password, PASSWORD, { mode: 0o644 });
  const [data, log, port] = [join(folder, 'data'), join(folder, 'log'), await freePort()];
  const initdb = [
    '-D',
    data,
    '-U',
    'lawstate',
    '-A',
    'scram-sha-256',
    `--pwfile=${password}`,
    '-E',
    'UTF8',
    '--no-sync',
  ];
  execFileSync(join(programs, 'initdb'), initdb, { ...as, cwd: folder, stdio: 'ignore' });
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`;
  execFileSync(join(programs, 'pg_ctl'), ['-D', data, '-l', log, '-w', '-o', options, 'start'], {
    ...as,
    cwd: folder,
    stdio: 'ignore',
  });
  afterAll(() => {
    spawnSync(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], { ...as, cwd: folder });
    rmSync(folder, { recursive: true, force: true });
  }, HOOK_MS);
  return `postgres://lawstate:${PASSWORD}@127.0.0.1:${port}/postgres`;
}

/** The server refuses to run as root. */
function owner(): { readonly uid: number; readonly gid: number } {
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  if (uid !== 0) return { uid, gid };
  const id = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
