/** The embedded database in a folder: PostgreSQL compiled for this process, under the lock of the folder. */
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Database, Parameter, Sql } from '../sql/database.ts';
import { DURABLE_START, DurableFiles } from './durable-files.ts';
import type { FolderLock } from './folder-lock.ts';

/** Its memory is that of the process; as it comes it takes 128 MB for this alone. */
const SMALL = ['-c', 'shared_buffers=32MB'];

export async function startEmbedded(files: string): Promise<PGlite> {
  return PGlite.create({ fs: new DurableFiles(files), startParams: [...DURABLE_START, ...SMALL] });
}

/** About how much of its log is written before it is folded into the tables. On a server another process sees to that. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;
/** About what a statement writes besides its values. */
const STATEMENT_BYTES = 16 * 1024;

export function embedded(pg: PGlite, lock: FolderLock, foldAfter = CHECKPOINT_BYTES): Database {
  let written = 0;
  const counting = (sql: Sql): Sql => ({
    ...sql,
    query: (statement, parameters = []) => {
      written += STATEMENT_BYTES + bytesIn(parameters);
      return sql.query(statement, parameters);
    },
    transaction: (work) => work(counting(sql)),
  });
  const held = async <T>(work: () => Promise<T>): Promise<T> => {
    lock.assertHeld();
    // before the next work and not after the last, which was confirmed
    if (written > foldAfter) {
      written = 0;
      // the room of what was removed is used again
      await pg.exec('VACUUM');
      await pg.exec('CHECKPOINT');
    }
    return work();
  };
  const plain = counting(statements(pg));
  return {
    query: (statement, parameters) => held(() => plain.query(statement, parameters)),
    script: (text) => held(() => plain.script(text)),
    transaction: (work) => held(() => pg.transaction((within) => work(counting(statements(within))))),
    close: async () => {
      await pg.close();
      lock.release();
    },
  };
}

function statements(pg: PGlite | Transaction): Sql {
  const sql: Sql = {
    query: async <Row>(statement: string, parameters: readonly Parameter[] = []) =>
      (await pg.query<Row>(statement, [...parameters])).rows,
    script: async (text) => void (await pg.exec(text)),
    transaction: (work) => work(sql),
  };
  return sql;
}

function bytesIn(parameters: readonly Parameter[]): number {
  return parameters.flat().reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0);
}
