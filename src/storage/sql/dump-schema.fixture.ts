/** The schema as the catalogue of a database has it: the same text on every version of PostgreSQL that we run on. */
import type { Sql } from './database.ts';

const COLUMNS = `
SELECT c.relname AS table, a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
  || CASE WHEN a.attcollation <> t.typcollation THEN ' COLLATE ' || quote_ident(l.collname) ELSE '' END
  || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
  || coalesce(' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid), '') AS line
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid AND c.relkind IN ('r', 'p') AND c.relnamespace = 'lawstate'::regnamespace
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_collation l ON l.oid = a.attcollation
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE a.attnum > 0 AND NOT a.attisdropped
ORDER BY c.relname, a.attnum`;

/** A later PostgreSQL counts NOT NULL among the constraints; it stands with its column. */
const CONSTRAINTS = `
SELECT r.relname AS table, 'CONSTRAINT ' || conname || ' ' || pg_get_constraintdef(c.oid) AS line
FROM pg_constraint c JOIN pg_class r ON r.oid = conrelid
WHERE connamespace = 'lawstate'::regnamespace AND contype <> 'n'
ORDER BY r.relname, conname`;

const INDEXES = `
SELECT tablename AS table, indexdef AS line FROM pg_indexes
WHERE schemaname = 'lawstate' AND indexname NOT IN (SELECT conname FROM pg_constraint)
ORDER BY tablename, indexname`;

const OTHERS = `
SELECT c.relname AS table, 'RELATION OF KIND ' || c.relkind::text AS line FROM pg_class c
WHERE c.relnamespace = 'lawstate'::regnamespace AND c.relkind NOT IN ('r', 'p', 'i', 'I')
ORDER BY c.relname`;

interface Line {
  readonly table: string;
  readonly line: string;
}

export function dumpSchema(sql: Sql): Promise<string> {
  return sql.transaction(async (within) => {
    // else a name is written without its schema where that is on the user’s path
    await within.script("SET LOCAL search_path = ''");
    return dumped(within);
  });
}

async function dumped(sql: Sql): Promise<string> {
  const lines: Line[] = [];
  for (const statement of [COLUMNS, CONSTRAINTS, INDEXES, OTHERS]) lines.push(...(await sql.query<Line>(statement)));
  const tables = [...new Set(lines.map(({ table }) => table))].sort();
  return tables
    .map((table) => `${table}\n${lines.flatMap((one) => (one.table === table ? `  ${one.line}\n` : [])).join('')}`)
    .join('\n');
}
