/** Where things are kept, for all commands that keep or show some: --store, else DATABASE_URL, else a folder of the user’s. */
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { Command } from 'commander';
import { failureOf, openStore, type Store, type StorePlace } from '../app/app.ts';
import { Refusal, sentence } from './refusal.ts';

export interface StoreOptions {
  readonly store?: string;
}

export function withStore(command: Command): Command {
  return command.option(
    '--store <folder>',
    'where things are kept; memory: nowhere (default: DATABASE_URL, else ~/.local/share/lawstate)',
  );
}

/** The place that is meant; `memory` lasts as long as the process. The folder of the XDG Base Directory Specification where none is named. */
export function placeOf({ store }: StoreOptions, env: NodeJS.ProcessEnv = process.env): StorePlace {
  if (store === 'memory') return store;
  if (store !== undefined) return { folder: store };
  if (env.DATABASE_URL) return { url: env.DATABASE_URL };
  const { XDG_DATA_HOME: data } = env;
  // a path that is not absolute is to be passed over, says the specification
  return {
    folder: join(data !== undefined && isAbsolute(data) ? data : join(homedir(), '.local', 'share'), 'lawstate'),
  };
}

/** The store, to be closed by whoever asked for it; a problem is refused in a sentence. */
export async function storeOf(options: StoreOptions): Promise<Store> {
  const store = await openStore(placeOf(options));
  if ('severity' in store) throw new Refusal(sentence(store));
  return store;
}

/** What is done on the store, which is closed then. That it fails while it works is refused in a sentence, too. */
export async function onStore<T>(options: StoreOptions, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await storeOf(options);
  try {
    return await work(store);
  } catch (error) {
    const failure = await failureOf(error, placeOf(options));
    throw failure === null ? error : new Refusal(sentence(failure));
  } finally {
    await store.close().catch(() => undefined);
  }
}
