import { type Told, type WatchList, watching } from '../../app/app.ts';
import { lawById, type Register } from '../../core/law/register.ts';
import { processClock } from '../clock.ts';
import type { Console } from '../console.ts';
import { Refusal, sentence } from '../refusal.ts';
import { configOf, foldersOf, type RegisterOptions, registerIn } from '../settings.ts';
import { type StoreOptions, storeOf } from '../store-options.ts';

export interface WatchOptions extends RegisterOptions, StoreOptions {
  readonly to?: string;
  readonly once?: true;
  readonly allowPrivate?: true;
}

/** `lawstate watch`: polls outlets until it is told to end, and prints each claim that it tells of as a line of JSON. */
export async function runWatch(file: string, options: WatchOptions, console: Console): Promise<number> {
  const folder = folderOf(options.to);
  const config = await configOf(options);
  const { readWatchFile, watchOutlets } = await watching();
  const list = readWatchFile(file);
  if (!('outlets' in list))
    throw new Refusal(`${file} cannot be used:\n${list.map((one) => `  ${sentence(one)}`).join('\n')}`);
  const allowPrivate = options.allowPrivate === true;
  if (list.webhook !== null && !allowPrivate && !list.webhook.startsWith('https:'))
    throw new Refusal('webhook is an http address, where others could read along. Give one that begins with https://.');
  const register = await registerIn(foldersOf(config, options));
  refuseUnknown(list, register);
  const output = console.output();
  const store = options.store === undefined && !process.env.DATABASE_URL ? null : await storeOf(options);
  const problem = await watchOutlets({
    ...{ list, folder, register, allowPrivate, language: config.language },
    sink: store?.articles ?? null,
    once: options.once === true,
    clock: processClock,
    chance: Math.random,
    signal: untilAskedToEnd(console),
    tell: (told) => {
      if (told.kind === 'claim') void output.write(`${JSON.stringify(told.claim)}\n`);
      else noted(told, console);
    },
    digestFailed: (one) => console.warn(`the digest was not taken, and is sent again later: ${sentence(one)}`),
  }).finally(() => store?.close());
  if (problem !== null) throw new Refusal(sentence(problem));
  return 0;
}

function folderOf(to: string | undefined): string {
  if (to !== undefined && to !== '') return to;
  throw new Refusal('there is no folder to keep the watch in. Give one with --to; it is made where it does not exist.');
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
    default:
      return told satisfies never;
  }
}
