/** The wiring of what is kept: the store at its place, all of it into a file and back. `app.ts` hands it on to the faces. */
import type { Problem } from './core/problem.ts';
import { packageVersion } from './package-root.ts';
import type { Tally } from './storage/backup/backup-line.ts';
import type { Restored } from './storage/backup/restore.ts';
import type { StorePlace } from './storage/open-store.ts';
import type { Store } from './storage/store.ts';

/** The store at its place, brought to the schema of this program; or why it cannot be had. */
export async function openStore(place: StorePlace): Promise<Store | Problem> {
  return (await import('./storage/open-store.ts')).openStore(place);
}

/** Writes all that is kept at the place into a file; how much that was. */
export async function backUp(place: StorePlace, file: string): Promise<Tally | Problem> {
  const { openStore: open } = await import('./storage/open-store.ts');
  const { writeBackup } = await import('./storage/backup/write-backup.ts');
  return withStore(place, await open(place, 'existing'), (store) => writeBackup(store, file, packageVersion()));
}

/** Puts a backup into the store at the place, which is empty unless it shall be merged: all of it or nothing. */
export async function restore(
  place: StorePlace,
  file: string,
  into: 'empty' | 'any',
): Promise<(Tally & Restored) | Problem> {
  const { restoreBackup, soundBackup } = await import('./storage/backup/restore.ts');
  const tally = await soundBackup(file);
  if ('severity' in tally) return tally;
  const restored = await withStore(place, await openStore(place), (store) => restoreBackup(store, file, into));
  return 'severity' in restored ? restored : { ...tally, ...restored };
}

async function withStore<T>(
  place: StorePlace,
  store: Store | Problem,
  work: (store: Store) => Promise<T>,
): Promise<T | Problem> {
  if ('severity' in store) return store;
  const { storeFailure } = await import('./storage/store-failure.ts');
  try {
    return await work(store);
  } catch (error) {
    const failure = storeFailure(error, placeInWords(place));
    if (failure === null) throw error;
    return failure;
  } finally {
    await store.close().catch(() => undefined);
  }
}

/** The address of a database may hold a password, and is not shown. */
export function placeInWords(place: StorePlace): string {
  if (place === 'memory') return 'memory';
  return 'folder' in place ? place.folder : 'the database of DATABASE_URL';
}
