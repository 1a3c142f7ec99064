/** A process that saves one thing after the other, and says the number of each once it is confirmed. It is killed by tests. */
import { existsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { embedded, startEmbedded } from './folder/embedded.ts';
import { lockFolder } from './folder/folder-lock.ts';
import { articleWith, checkWith, opened, versionOf } from './kept.fixture.ts';
import { openStore, type StorePlace } from './open-store.ts';
import { sqlStore } from './sql/sql-store.ts';
import type { SavedCheck, Store } from './store.ts';

const CHECK = checkWith({ id: '' });

/** Every fourth is long. */
export function savedAs(id: string): SavedCheck {
  const text = Number(id.split('-')[1]) % 4 === 0 ? `${id} `.repeat(150_000) : id;
  return { ...CHECK, id, input: { ...CHECK.input, text } };
}

/** Two articles that come together. */
export const pairOf = (id: string) => [articleWith({ id: `${id}-a` }), articleWith({ id: `${id}-b` })];

/** An embedded database that is there folds in its log at about every fourth save, so that it is killed in this too. */
async function storeAt(place: StorePlace): Promise<Store> {
  if (place === 'memory' || 'url' in place || !existsSync(join(place.folder, 'db')))
    return opened(await openStore(place));
  const lock = await lockFolder(place.folder);
  if (!('release' in lock)) throw new Error('the folder is in use');
  return sqlStore(embedded(await startEmbedded(join(place.folder, 'db')), lock, 1_000_000));
}

/** Saves under ids `round-0`, `round-1`, … until it is killed. */
async function save(place: StorePlace, round: string): Promise<void> {
  const store = await storeAt(place);
  writeSync(1, 'open\n');
  for (let at = 0; ; at += 1) {
    const id = `${round}-${at}`;
    await Promise.all([
      store.checks.save(savedAs(id)),
      store.cases.add(versionOf(`c${round}`, at + 1, id)),
      store.articles.add(pairOf(id)),
    ]);
    writeSync(1, `${id}\n`);
  }
}

const [, program = '', place, round] = process.argv;
if (/saving/.test(program) && place !== undefined && round !== undefined) await save(JSON.parse(place), round);
