import { availableParallelism } from 'node:os';
import { desks } from '../../app/app.ts';
import { hostName, isLocalName } from '../../server/host-names.ts';
import { type Logger, logTo } from '../../server/log.ts';
import { MOST_BODY_BYTES, PER_MINUTE } from '../../server/options.ts';
import { type Serving, serve } from '../../server/serving.ts';
import { readTokens, type TokenEntry } from '../../server/tokens.ts';
import type { Console } from '../console.ts';
import { writeAll } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { configOf, foldersOf, type RegisterOptions, registerIn } from '../settings.ts';
import { type StoreOptions, storeOf } from '../store-options.ts';

export interface ServeOptions extends RegisterOptions, StoreOptions {
  readonly host: string;
  readonly port: string;
  readonly allowHost: readonly string[];
  readonly trustProxy?: true;
  readonly allowPrivate?: true;
  readonly perMinute?: string;
  readonly threads?: string;
}

/** How long what was taken may take to finish once the process is told to end, in milliseconds. */
const GRACE = 30_000;

/** `lawstate serve`: listens until it is told to end; prints its address once it can be asked. */
export async function runServe(options: ServeOptions, console: Console): Promise<number> {
  const { limitsFor } = await desks();
  const place = { host: options.host, port: numberOf('--port', options.port, 0, 65_535) };
  const threads = numberOf('--threads', options.threads ?? String(usualThreads()), 2, 256);
  const perMinute = numberOf('--per-minute', options.perMinute ?? String(PER_MINUTE), 0, 1_000_000);
  const hosts = options.allowHost.map(allowedHost);
  const tokens = tokensIn(process.env.LAWSTATE_TOKENS ?? '');
  const { log, flush } = logTo(levelOf(process.env.LAWSTATE_LOG));
  const config = await configOf(options);
  const register = await registerIn(foldersOf(config, options));
  const store = await storeOf(options);
  const now = () => new Date().toISOString();
  const allowPrivate = options.allowPrivate === true;
  const desk = { config, register, store, limits: limitsFor(threads), now, allowPrivate };
  const trustProxy = options.trustProxy === true;
  const own = hostName(options.host);
  const host = {
    hosts: own === null ? hosts : [own, ...hosts],
    trustProxy,
    tokens,
    perMinute,
    mostBytes: MOST_BODY_BYTES,
  };
  const serving = await serve({ desk, options: host, place, log }).catch((error) => {
    throw unheard(error, place);
  });
  warnOfWriting(place.host, tokens, console);
  await writeAll(console.output(), `${serving.address}\n`);
  await untilTold(serving, log);
  flush();
  return 0;
}

/** One for each processor; each has a register of its own in memory, so not without end. */
function usualThreads(): number {
  return Math.min(8, Math.max(2, availableParallelism()));
}

/** Until SIGINT or SIGTERM; a second one does not wait any more. */
async function untilTold(serving: Serving, log: Logger): Promise<void> {
  await new Promise<void>((resolve) => {
    const told = (signal: string) => {
      log.info({ signal }, 'told to end');
      resolve();
      for (const one of SIGNALS) process.once(one, () => process.exit(1));
    };
    for (const signal of SIGNALS) process.once(signal, told);
  });
  await serving.end(GRACE);
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

function numberOf(option: string, text: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Refusal(`${option} ${text} is no number from ${least} to ${most}.`);
}

function allowedHost(text: string): string {
  const name = hostName(text);
  if (name !== null && !text.includes(':')) return name;
  throw new Refusal(
    `--allow-host ${text} is no name of a host. Write lawstate.example.org, without https:// and port.`,
  );
}

function tokensIn(text: string): readonly TokenEntry[] {
  const tokens = readTokens(text);
  if (!('fault' in tokens)) return tokens;
  throw new Refusal(
    `entry ${tokens.entry} of LAWSTATE_TOKENS ${tokens.fault}. \`lawstate token new\` prints a token and its entry.`,
  );
}

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'];

function levelOf(text: string | undefined): string {
  if (text === undefined || text === '') return 'info';
  if (LEVELS.includes(text)) return text;
  throw new Refusal(`LAWSTATE_LOG ${text} is no level. Use ${LEVELS.join(', ')}.`);
}

function unheard(error: unknown, { host, port }: { readonly host: string; readonly port: number }): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EADDRINUSE')
    return new Refusal(`port ${port} is in use. Name another with --port, or --port 0 for any that is free.`);
  if (code === 'EACCES') return new Refusal(`port ${port} may not be listened on. Name one from 1024 up with --port.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new Refusal(`--host ${host} is no address of this machine. Write localhost, or 0.0.0.0 for all of them.`);
  return error;
}

function warnOfWriting(host: string, tokens: readonly TokenEntry[], console: Console): void {
  if (tokens.length > 0 || isLocalName(host)) return;
  console.warn(
    'nobody but this machine itself may save or publish: LAWSTATE_TOKENS has no token. `lawstate token new` makes one.',
  );
}
