import type { Problem } from '../../core/problem.ts';
import { problem } from '../problem.ts';
import type { Database } from './database.ts';
import { migrate, schemaNumber } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';

/** Brings the database to the schema of this program; the problem where it cannot be brought there. */
export async function migrated(database: Database, name: string, wanted: 'any' | 'existing'): Promise<Problem | null> {
  try {
    if (wanted === 'existing' && (await schemaNumber(database)) === 0)
      return problem(
        'no-store',
        name,
        'holds nothing of lawstate',
        'Name the database in DATABASE_URL, or a folder with --store.',
      );
    const there = await migrate(database);
    if (there <= MIGRATIONS.length) return null;
    return problem(
      'newer',
      name,
      `was brought to schema ${there} by a later lawstate, and this one knows ${MIGRATIONS.length}`,
      'Use that lawstate or a later one; a schema is never taken back.',
    );
  } catch (error) {
    const { code, message } = error as { readonly code?: string; readonly message: string };
    if (code !== '42501')
      return problem('migration', name, `cannot be brought to the schema of this lawstate (${message})`, HINT);
    return problem('permission', name, 'lets this user make no tables', PERMISSION);
  }
}

const HINT =
  'Nothing was changed. Check the space left and the server’s log; a backup can be restored into a new place.';
const PERMISSION = 'Make this user the owner of the database, or GRANT CREATE ON DATABASE to it.';
