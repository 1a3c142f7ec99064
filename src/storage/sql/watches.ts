import type { KeptWatches, NumberedRecord, WatchNews, WatchWriting, WatchWritten } from '../kept-watches.ts';
import { keyText, textOfKey } from '../key-text.ts';
import { addArticles } from './articles.ts';
import type { Sql } from './database.ts';
import { againAfterDeadlock } from './deadlock.ts';
import { freed, sqlHosts } from './watch-hosts.ts';

/** Records that are told of at a time. */
const PIECE = 5_000;

export function sqlWatches(sql: Sql): KeptWatches {
  return {
    begin: (watch, list, replacing) => sql.transaction((within) => begin(within, watch, { list, replacing })),
    news: (watch, after) => news(sql, watch, after),
    keep: (writing) => againAfterDeadlock(() => sql.transaction((within) => keep(within, writing))),
    forget: async (watch, keys) => void (await sql.query(FORGET, [keyText(watch), keys])),
    claims: async (watch, behind, most) =>
      (await sql.query<{ claim: string }>(CLAIMS, [keyText(watch), behind, most])).map(({ claim }) => claim),
    hosts: sqlHosts(sql),
  };
}

const FORGET = 'DELETE FROM lawstate.watch_record WHERE watch_id = $1 AND key = ANY($2::text[])';
const CLAIMS = 'SELECT claim FROM lawstate.watch_claim WHERE watch_id = $1 AND number > $2 ORDER BY number LIMIT $3';

interface ListPut {
  readonly list: string;
  readonly replacing: boolean;
}

async function begin(sql: Sql, watch: string, { list, replacing }: ListPut): Promise<string> {
  await sql.query(
    'INSERT INTO lawstate.watch (id, list, number, claims) VALUES ($1, $2, 0, 0) ON CONFLICT DO NOTHING',
    [keyText(watch), list],
  );
  if (replacing) await sql.query('UPDATE lawstate.watch SET list = $2 WHERE id = $1', [keyText(watch), list]);
  const [row] = await sql.query<{ list: string }>('SELECT list FROM lawstate.watch WHERE id = $1', [keyText(watch)]);
  return row?.list ?? list;
}

/** Numbers are given under the lock of the watch, so that none appears behind one that was told of. */
async function news(sql: Sql, watch: string, after: number): Promise<WatchNews | null> {
  const [row] = await sql.query<Omit<WatchNews, 'records' | 'more'>>(NOW, [keyText(watch)]);
  if (row === undefined) return null;
  const records = await sql.query<NumberedRecord>(NEWS, [keyText(watch), after]);
  return { ...row, records, more: records.length === PIECE };
}

const NOW = `
SELECT list, claims, (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now FROM lawstate.watch WHERE id = $1`;
const NEWS = `
SELECT number::float8 AS number, record FROM lawstate.watch_record
WHERE watch_id = $1 AND number > $2 ORDER BY number LIMIT ${PIECE}`;

async function keep(sql: Sql, writing: WatchWriting): Promise<WatchWritten> {
  const { watch, list, after, held, records, articles } = writing;
  const [row] = await sql.query<{ number: number; claims: number }>(LOCK, [keyText(watch), list]);
  if (row === undefined) return { kind: 'lost' };
  const keys = records.map(({ key }) => key);
  if ((await sql.query(CHANGED, [keyText(watch), keys, after])).length > 0) return { kind: 'changed' };
  if (held !== null && !(await freed(sql, held))) return { kind: 'lost' };
  await sql.query(WRITE, [keyText(watch), keys, records.map(({ record }) => record), row.number]);
  await addArticles(sql, articles);
  const told = await addClaims(sql, writing, row.claims);
  await sql.query('UPDATE lawstate.watch SET number = $2, claims = $3 WHERE id = $1', [
    keyText(watch),
    row.number + records.length,
    row.claims + told.length,
  ]);
  return { kind: 'kept', told };
}

const LOCK = `
SELECT number::float8 AS number, claims FROM lawstate.watch WHERE id = $1 AND list = $2 FOR NO KEY UPDATE`;
const CHANGED =
  'SELECT 1 FROM lawstate.watch_record WHERE watch_id = $1 AND key = ANY($2::text[]) AND number > $3 LIMIT 1';
const WRITE = `
INSERT INTO lawstate.watch_record (watch_id, key, number, record)
SELECT $1, key, $4 + at, record FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS one (key, record, at)
ON CONFLICT (watch_id, key) DO UPDATE SET number = excluded.number, record = excluded.record`;

async function addClaims(sql: Sql, { watch, claims }: WatchWriting, before: number): Promise<readonly string[]> {
  if (claims.length === 0) return [];
  const byId = new Map(claims.map(({ id, claim }) => [keyText(id), claim]));
  const rows = await sql.query<{ id: string }>(TELL, [keyText(watch), [...byId.keys()], [...byId.values()], before]);
  return rows.map(({ id }) => textOfKey(id));
}

const TELL = `
INSERT INTO lawstate.watch_claim (watch_id, number, id, claim)
SELECT $1, $4 + row_number() OVER (ORDER BY at), id, claim
FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS one (id, claim, at)
WHERE NOT EXISTS (SELECT 1 FROM lawstate.watch_claim AS told WHERE told.watch_id = $1 AND told.id = one.id)
RETURNING id`;
