/**
 * Brings a database to the schema of this program: forward only, all missing steps or none, one process at a time. A database of
 * a later program is left as it is.
 */
import type { Sql } from './database.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';

/** Any number that nobody else takes: the ASCII of `lawstate`, as far as 63 bits go. */
const LOCK = '7809652051612398693';

/** The number of the schema that is there in the end: above that of this program where a later one made it. */
export async function migrate(sql: Sql, migrations: readonly Migration[] = MIGRATIONS): Promise<number> {
  const newest = migrations.length;
  const there = await schemaNumber(sql);
  if (there >= newest) return there;
  return sql.transaction(async (within) => {
    await within.query(`SELECT pg_advisory_xact_lock(${LOCK})`);
    // what this connection remembers of the catalogue may be from before the lock; reading it makes it look again
    await within.query("SELECT nspname FROM pg_catalog.pg_namespace WHERE nspname = 'lawstate'");
    await within.script(LEDGER);
    const before = await schemaNumber(within);
    for (const { number, name, sql: step } of migrations.slice(before)) {
      await within.script(step);
      await within.query('INSERT INTO lawstate.migration (number, name) VALUES ($1, $2)', [number, name]);
    }
    return Math.max(before, newest);
  });
}

const LEDGER = `
CREATE SCHEMA IF NOT EXISTS lawstate;
CREATE TABLE IF NOT EXISTS lawstate.migration (
  number integer PRIMARY KEY,
  name text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now()
);`;

/** 0 where there is none yet. */
export async function schemaNumber(sql: Sql): Promise<number> {
  const [ledger] = await sql.query<{ there: boolean }>("SELECT to_regclass('lawstate.migration') IS NOT NULL AS there");
  if (ledger?.there !== true) return 0;
  const [row] = await sql.query<{ number: number }>(
    'SELECT coalesce(max(number), 0) AS number FROM lawstate.migration',
  );
  return row?.number ?? 0;
}
