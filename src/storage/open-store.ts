/** The one door to the store: where it is, in, a store brought to the schema of this program out; or the problem that it has. */
import type { Problem } from '../core/problem.ts';
import type { Database } from './sql/database.ts';
import type { Store } from './store.ts';

/** A folder of this machine, the address of a PostgreSQL database, or the memory of this process. */
export type StorePlace = { readonly folder: string } | { readonly url: string } | 'memory';

/** The address of a database may hold a password, and is not shown. */
export function placeInWords(place: StorePlace): string {
  if (place === 'memory') return 'memory';
  return 'folder' in place ? place.folder : 'the database of DATABASE_URL';
}

/** `existing`: nothing is made where there is no store yet, which is then the problem. */
export async function openStore(place: StorePlace, wanted: 'any' | 'existing' = 'any'): Promise<Store | Problem> {
  if (place === 'memory') return (await import('./memory/memory-store.ts')).memoryStore();
  if ('folder' in place) {
    const { openFolder } = await import('./folder/open-folder.ts');
    return storeIn(await openFolder(place.folder, wanted), place, wanted);
  }
  const { openPostgres } = await import('./sql/open-postgres.ts');
  return storeIn(await openPostgres(place.url), place, wanted);
}

async function storeIn(
  database: Database | Problem,
  place: StorePlace,
  wanted: 'any' | 'existing',
): Promise<Store | Problem> {
  if ('severity' in database) return database;
  const { migrated } = await import('./sql/migrated.ts');
  const unfit = await migrated(database, placeInWords(place), wanted);
  if (unfit === null) return (await import('./sql/sql-store.ts')).sqlStore(database);
  await database.close();
  return unfit;
}
