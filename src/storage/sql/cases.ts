import type { Version } from '../../core/publish/case.ts';
import { compactReport } from '../../core/report/json.ts';
import { ratedLaws } from '../../core/report/summary.ts';
import { caseEntry, fileJson, readCaseEntry, readFile, readReport } from '../kept-json.ts';
import { keyText, textOfKey } from '../key-text.ts';
import { keysIn, pageOf } from '../page-cursor.ts';
import type { PageAsked, PageOf, StoredCaseEntry, StoredCases } from '../store.ts';
import type { Sql } from './database.ts';

interface VersionRow {
  readonly file: string;
  readonly report: string;
}

export function sqlCases(sql: Sql): StoredCases {
  return {
    add: (version) => sql.transaction((within) => add(within, version)),
    versions: (id) => versions(sql, id),
    newest: (id) => newest(sql, id),
    list: (page) => list(sql, page),
    latest: (law, limit) => latest(sql, law, limit),
    remove: async (id) =>
      (await sql.query('DELETE FROM lawstate.published_case WHERE id = $1 RETURNING 1', [keyText(id)])).length > 0,
  };
}

async function add(sql: Sql, version: Version): Promise<boolean> {
  const { case: id, version: number } = version.file;
  const key = keyText(id);
  await sql.query(
    "INSERT INTO lawstate.published_case (id, versions, entry) VALUES ($1, 0, '') ON CONFLICT DO NOTHING",
    [key],
  );
  const [row] = await sql.query<{ versions: number }>(
    'SELECT versions FROM lawstate.published_case WHERE id = $1 FOR UPDATE',
    [key],
  );
  const there = row?.versions ?? 0;
  if (number <= there) return false;
  if (number > there + 1) throw new RangeError(`version ${number} of ${id} cannot follow version ${there}`);
  await sql.query('INSERT INTO lawstate.case_version (case_id, number, file, report) VALUES ($1, $2, $3, $4)', [
    key,
    number,
    fileJson(version.file),
    compactReport(version.report),
  ]);
  const entry = caseEntry(version);
  await sql.query('UPDATE lawstate.published_case SET versions = $2, on_day = $3, entry = $4 WHERE id = $1', [
    key,
    number,
    entry.on,
    JSON.stringify(entry),
  ]);
  await sql.query('DELETE FROM lawstate.case_law WHERE case_id = $1', [key]);
  await sql.query('INSERT INTO lawstate.case_law (law, case_id) SELECT law, $2 FROM unnest($1::text[]) law', [
    ratedLaws(version.report).map(keyText),
    key,
  ]);
  return true;
}

async function versions(sql: Sql, id: string): Promise<readonly Version[]> {
  const rows = await sql.query<VersionRow>(
    'SELECT file, report FROM lawstate.case_version WHERE case_id = $1 ORDER BY number',
    [keyText(id)],
  );
  return rows.map((row) => versionOf(id, row));
}

async function newest(sql: Sql, id: string): Promise<Version | null> {
  const [row] = await sql.query<VersionRow>(
    'SELECT file, report FROM lawstate.case_version WHERE case_id = $1 ORDER BY number DESC LIMIT 1',
    [keyText(id)],
  );
  return row === undefined ? null : versionOf(id, row);
}

function versionOf(id: string, { file, report }: VersionRow): Version {
  const what = `the published case ${id}`;
  return { file: readFile(what, file), report: readReport(what, report) };
}

async function list(sql: Sql, { limit, after }: PageAsked): Promise<PageOf<StoredCaseEntry>> {
  const [key = ''] = after === null ? [] : keysIn(after, 1);
  const rows = await sql.query<{ id: string; entry: string }>(
    'SELECT id, entry FROM lawstate.published_case WHERE id > $2 ORDER BY id LIMIT $1',
    [limit + 1, key],
  );
  return pageOf(rows, limit, {
    entry: ({ entry }) => readCaseEntry(entry),
    keys: ({ id }) => [id],
  });
}

async function latest(sql: Sql, law: string | null, limit: number): Promise<readonly StoredCaseEntry[]> {
  const rows = await sql.query<{ entry: string }>(
    `SELECT entry FROM lawstate.published_case
     WHERE $1::text IS NULL OR id IN (SELECT case_id FROM lawstate.case_law WHERE law = $1)
     ORDER BY on_day DESC, id LIMIT $2`,
    [law === null ? null : keyText(law), limit],
  );
  return rows.map(({ entry }) => readCaseEntry(entry));
}

/** All versions of all cases, by case and number, a few at a time. */
export async function* everyVersion(sql: Sql): AsyncGenerator<Version> {
  let after: readonly [string, number] = ['', 0];
  for (;;) {
    const rows: readonly (VersionRow & { case_id: string; number: number })[] = await sql.query(
      `SELECT case_id, number, file, report FROM lawstate.case_version WHERE (case_id, number) > ($1, $2)
       ORDER BY case_id, number LIMIT $3`,
      [...after, FEW],
    );
    for (const row of rows) yield versionOf(textOfKey(row.case_id), row);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = [last.case_id, last.number];
  }
}

const FEW = 8;
