/** A Lawstate that listens, in this process or as one of its own, and is ended after the tests of the file. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { desks, openRegister, openStore } from '../../src/app/app.ts';
import { type Config, NO_CONFIG } from '../../src/config/config.ts';
import type { Desk } from '../../src/desk.ts';
import { logTo } from '../../src/server/log.ts';
import type { HostOptions } from '../../src/server/options.ts';
import { type Serving, serve } from '../../src/server/serving.ts';
import type { ThreadLimits } from '../../src/threads/threads.ts';
import { CLI, ROOT } from '../cli/lawstate.ts';
import { afterFile } from '../per-file.ts';

export const TODAY = '2026-03-01';
const OPTIONS: HostOptions = { hosts: [], trustProxy: false, tokens: [], perMinute: 0, mostBytes: 4 * 1024 * 1024 };

export interface ServingWith {
  readonly options?: Partial<HostOptions>;
  readonly limits?: Partial<ThreadLimits>;
  readonly store?: Desk['store'];
  readonly clock?: { today: string };
  readonly publication?: Config['publication'];
  readonly allowPrivate?: true;
}

export async function serving(given: ServingWith = {}): Promise<Serving> {
  const { options, limits, store, clock, publication } = given;
  const { limitsFor } = await desks();
  const { register } = await openRegister();
  const opened = store ?? (await openStore('memory'));
  if ('severity' in opened) throw new Error(opened.message);
  const desk = {
    config: { ...NO_CONFIG, ...(publication === undefined ? {} : { publication }) },
    register,
    store: opened,
    limits: { ...limitsFor(2), ...limits },
    now: () => `${clock?.today ?? TODAY}T12:00:00.000Z`,
    allowPrivate: given.allowPrivate === true,
  };
  const place = { host: '127.0.0.1', port: 0 };
  const served = await serve({ desk, options: { ...OPTIONS, ...options }, place, log: logTo('silent').log });
  afterFile(() => served.end(5_000));
  return served;
}

/** The built command line, listening; `out` and `err` are what it has written. */
export async function servingProcess(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [CLI, 'serve', '--port', '0', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { err: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const ended = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const line = once(createInterface(child.stdout), 'line') as Promise<[string]>;
  afterFile(() => child.kill('SIGKILL'));
  const first = await Promise.race([line, ended.then(() => null)]);
  if (first === null) throw new Error(`it ended: ${said.err}`);
  return { address: first[0], child, ended, said };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON, where it is. */
  readonly json: Json;
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers as they come
type Json = any;

export async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : null };
}

/** A body with its type. */
export function sent(
  body: RequestInit['body'] & {},
  type: string,
  headers: Readonly<Record<string, string>> = {},
): RequestInit {
  return { method: 'POST', body, headers: { 'content-type': type, ...headers } };
}

export function sentJson(value: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return sent(JSON.stringify(value), 'application/json', headers);
}

export const REPEALED = 'Section 907 of the FREEDOM Support Act was repealed in 2025.';
