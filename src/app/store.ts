/** The wiring of what is kept: the store at its place, all of it into a file and back. `app.ts` hands it on to the faces. */
import type { Problem } from '../core/problem.ts';
import { packageVersion } from '../package-root.ts';
import type { Tally } from '../storage/backup/backup-line.ts';
import type { Restored } from '../storage/backup/restore.ts';
import { openStore, placeInWords, type StorePlace } from '../storage/open-store.ts';
import type { Store } from '../storage/store.ts';

export { openStore, placeInWords };

/** Writes all that is kept at the place into a file; how much that was. */
export async function backUp(place: StorePlace, file: string): Promise<Tally | Problem> {
  const { writeBackup } = await import('../storage/backup/write-backup.ts');
  return withStore(place, await openStore(place, 'existing'), (store) => writeBackup(store, file, packageVersion()));
}

/** Puts a backup into the store at the place, which is empty unless it shall be merged: all of it or nothing. */
export async function restore(
  place: StorePlace,
  file: string,
  into: 'empty' | 'any',
): Promise<(Tally & Restored) | Problem> {
  const { restoreBackup, soundBackup } = await import('../storage/backup/restore.ts');
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
  try {
    return await work(store);
  } catch (error) {
    const failure = await failureOf(error, place);
    if (failure === null) throw error;
    return failure;
  } finally {
    await store.close().catch(() => undefined);
  }
}

/** What the store at the place says is wrong, of an error that came out of it; null where the error is a broken promise of ours. */
export async function failureOf(error: unknown, place: StorePlace): Promise<Problem | null> {
  return (await import('../storage/store-failure.ts')).storeFailure(error, placeInWords(place));
}
