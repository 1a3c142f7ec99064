/** Where what Lawstate keeps is, for every command that works on it: named, else in the database of the environment, else in a folder here. */
import { openStore } from '../app.ts';
import type { Desk } from '../desk.ts';
import { Refusal, sentence } from './refusal.ts';

export const STORE_FOLDER = 'lawstate-store';

export interface StoreOptions {
  readonly store?: string;
}

/** `memory` keeps nothing beyond the process. */
export async function storeOf({ store }: StoreOptions): Promise<Desk['store']> {
  const url = process.env.DATABASE_URL;
  const opened = await openStore(placeOf(store, url === '' ? undefined : url));
  if ('severity' in opened) throw new Refusal(sentence(opened));
  return opened;
}

function placeOf(named: string | undefined, url: string | undefined) {
  if (named === 'memory') return named;
  if (named !== undefined) return { folder: named };
  return url === undefined ? { folder: STORE_FOLDER } : { url };
}
