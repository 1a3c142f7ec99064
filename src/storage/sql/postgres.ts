/** A PostgreSQL server as a database: connections from a pool, a transaction on one of them. */
import { Pool, type PoolClient } from 'pg';
import type { Database, Parameter, Sql } from './database.ts';

const MOST_CONNECTIONS = 10;
const CONNECT_MS = 10_000;

export function postgres(url: string): Database {
  const pool = new Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    onConnect: confirmOnDisk,
  });
  // a connection that breaks while nobody uses it is replaced by the next that is asked for
  pool.on('error', () => undefined);
  return {
    query: async <Row>(statement: string, parameters: readonly Parameter[] = []) =>
      (await pool.query(statement, [...parameters])).rows as readonly Row[],
    script: async (statements) => void (await pool.query(statements)),
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
}

/** A server may be set to confirm what is not on its disk yet; what this store confirms has to be there. */
async function confirmOnDisk(client: { query(statement: string): Promise<unknown> }): Promise<void> {
  await client.query(
    "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'",
  );
}

async function inTransaction<T>(pool: Pool, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  // one that breaks between two statements tells nobody but its listeners, and ends the process where there is none
  const breaks = (error: Error) => {
    broken = error;
  };
  client.on('error', breaks);
  try {
    await client.query('BEGIN');
    const result = await work(within(client));
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(breaks);
    throw error;
  } finally {
    client.off('error', breaks);
    client.release(broken);
  }
}

function within(client: PoolClient): Sql {
  const sql: Sql = {
    query: async <Row>(statement: string, parameters: readonly Parameter[] = []) =>
      (await client.query(statement, [...parameters])).rows as readonly Row[],
    script: async (statements) => void (await client.query(statements)),
    transaction: (work) => work(sql),
  };
  return sql;
}
