import { basename, extname } from 'node:path';
import { type Told, type WatchList, type WatchOrder, watching, watchingTogether } from '../../app/app.ts';
import { lawById, type Register } from '../../core/law/register.ts';
import type { Problem } from '../../core/problem.ts';
import { processClock } from '../clock.ts';
import type { Console } from '../console.ts';
import { Refusal, sentence } from '../refusal.ts';
import { configOf, foldersOf, type RegisterOptions, registerIn } from '../settings.ts';
import { placeOf, type StoreOptions, storeOf } from '../store-options.ts';

export interface WatchOptions extends RegisterOptions, StoreOptions {
  readonly to?: string;
  readonly once?: true;
  readonly allowPrivate?: true;
  readonly share?: true;
  readonly lease?: string;
  readonly listChanged?: true;
}

/** `lawstate watch`: polls outlets until it is told to end, and prints each claim that it tells of as a line of JSON. */
export async function runWatch(file: string, options: WatchOptions, console: Console): Promise<number> {
  refuseOdd(options);
  const watched = options.share ? together(file, options) : alone(options);
  const config = await configOf(options);
  const list = await listIn(file);
  const allowPrivate = options.allowPrivate === true;
  if (list.webhook !== null && !allowPrivate && !list.webhook.startsWith('https:'))
    throw new Refusal('webhook is an http address, where others could read along. Give one that begins with https://.');
  const register = await registerIn(foldersOf(config, options));
  refuseUnknown(list, register);
  const problem = await watched({
    ...{ list, register, allowPrivate, language: config.language, once: options.once === true },
    ...{ clock: processClock, chance: Math.random, signal: untilAskedToEnd(console), ...tellingOn(console) },
  });
  if (problem !== null) throw new Refusal(sentence(problem));
  return 0;
}

type Watched = (order: Omit<WatchOrder, 'folder' | 'sink'>) => Promise<Problem | null>;

/** By this process, which keeps what it knows in a folder. */
function alone(options: WatchOptions): Watched {
  const folder = folderOf(options.to);
  return async (order) => {
    const store = options.store === undefined && !process.env.DATABASE_URL ? null : await storeOf(options);
    const { watchOutlets } = await watching();
    return watchOutlets({ ...order, folder, sink: store?.articles ?? null }).finally(() => store?.close());
  };
}

/** With all others who say the same, on one server: the watch is called as the file. */
function together(file: string, options: WatchOptions): Watched {
  const place = placeOf(options);
  if (place === 'memory' || !('url' in place))
    throw new Refusal('--share needs a PostgreSQL server. Give its address in DATABASE_URL, and no --store.');
  const folder = options.to === undefined ? null : folderOf(options.to);
  const leaseSeconds = secondsOf(options.lease ?? '60');
  const plan = { name: basename(file, extname(file)), folder, leaseSeconds, listChanged: options.listChanged === true };
  return async (order) => {
    const store = await storeOf(options);
    const { watchTogether } = await watchingTogether();
    return watchTogether({ ...order, ...plan, store }).finally(() => store.close().catch(() => undefined));
  };
}

async function listIn(file: string): Promise<WatchList> {
  const { readWatchFile } = await watching();
  const list = readWatchFile(file);
  if ('outlets' in list) return list;
  throw new Refusal(`${file} cannot be used:\n${list.map((one) => `  ${sentence(one)}`).join('\n')}`);
}

function tellingOn(console: Console): Pick<WatchOrder, 'tell' | 'digestFailed'> {
  const output = console.output();
  return {
    tell: (told) => {
      if (told.kind === 'claim') void output.write(`${JSON.stringify(told.claim)}\n`);
      else noted(told, console);
    },
    digestFailed: (one) => console.warn(`the digest was not taken, and is sent again later: ${sentence(one)}`),
  };
}

function folderOf(to: string | undefined): string {
  if (to !== undefined && to !== '') return to;
  throw new Refusal('there is no folder to keep the watch in. Give one with --to; it is made where it does not exist.');
}

function refuseOdd({ share, lease, listChanged }: WatchOptions): void {
  if (share) return;
  if (lease !== undefined) throw new Refusal('--lease says how long others wait with --share. Add that.');
  if (listChanged) throw new Refusal('--list-changed is for a list that is shared. Without --share, leave it out.');
}

function secondsOf(text: string): number {
  const seconds = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (seconds >= 2 && seconds <= 3600) return seconds;
  throw new Refusal(
    `--lease ${text} is no time that a host may stay with one who died. Write seconds, from 2 to 3600.`,
  );
}

function refuseUnknown({ laws }: WatchList, register: Register): void {
  const unknown = laws.find((id) => lawById(register, id) === undefined);
  if (unknown !== undefined)
    throw new Refusal(
      `laws names ${unknown}, which is no law of the register. Give its id, as \`lawstate laws\` lists it.`,
    );
}

/** The first signal ends the watch when what was begun is done, the second at once. */
function untilAskedToEnd(console: Console): AbortSignal {
  const asked = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      console.warn('ending, when what was begun is done.');
      asked.abort();
    });
  return asked.signal;
}

function noted(told: Told, console: Console): void {
  const words = wordsFor(told);
  if (words !== null) console.warn(words);
}

function wordsFor(told: Told): string | null {
  switch (told.kind) {
    case 'polled':
      return told.fresh > 0 ? `${told.outlet}: ${told.fresh} new in ${told.feed}` : null;
    case 'failed':
      return `a feed was not read, and is asked again later: ${sentence(told.problem)}`;
    case 'passed-over':
      return `an article is passed over: ${sentence(told.problem)}`;
    case 'taken':
      return null;
    case 'held-up':
      return `nothing is asked for until the database answers again: ${sentence(told.problem)}`;
    default:
      return told satisfies never;
  }
}
