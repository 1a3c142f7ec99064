import { compactReport } from '../../core/report/json.ts';
import { checkEntry, inputJson, readInput, readReport } from '../kept-json.ts';
import { keyText, textOfKey } from '../key-text.ts';
import { keysIn, pageOf } from '../page-cursor.ts';
import type { PageAsked, PageOf, SavedCheck, SavedCheckEntry, SavedChecks } from '../store.ts';
import type { Sql } from './database.ts';

interface CheckRow {
  readonly id: string;
  readonly saved_at: string;
  readonly input: string;
  readonly report: string;
}

interface EntryRow {
  readonly id: string;
  readonly saved_at: string;
  readonly entry: string;
}

export function sqlChecks(sql: Sql): SavedChecks {
  return {
    save: (check) => save(sql, check),
    byId: (id) => byId(sql, id),
    list: (page) => list(sql, page),
    remove: async (id) =>
      (await sql.query('DELETE FROM lawstate.saved_check WHERE id = $1 RETURNING 1', [keyText(id)])).length > 0,
  };
}

async function save(sql: Sql, check: SavedCheck): ReturnType<SavedChecks['save']> {
  const created = await sql.query(
    `INSERT INTO lawstate.saved_check (id, saved_at, entry, input, report) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [
      keyText(check.id),
      check.savedAt,
      JSON.stringify(checkEntry(check)),
      inputJson(check.input),
      compactReport(check.report),
    ],
  );
  if (created.length > 0) return { check, created: true };
  const kept = await byId(sql, check.id);
  // somebody removed it in between: it is to be kept all the same
  return kept === null ? save(sql, check) : { check: kept, created: false };
}

async function byId(sql: Sql, id: string): Promise<SavedCheck | null> {
  const [row] = await sql.query<CheckRow>(
    'SELECT id, saved_at, input, report FROM lawstate.saved_check WHERE id = $1',
    [keyText(id)],
  );
  return row === undefined ? null : checkOf(row);
}

function checkOf({ id: key, saved_at, input, report }: CheckRow): SavedCheck {
  const id = textOfKey(key);
  const what = `the saved check ${id}`;
  return { id, savedAt: saved_at, input: readInput(what, input), report: readReport(what, report) };
}

async function list(sql: Sql, { limit, after }: PageAsked): Promise<PageOf<SavedCheckEntry>> {
  const keys = after === null ? [] : keysIn(after, 2);
  const rows = await sql.query<EntryRow>(
    `SELECT id, saved_at, entry FROM lawstate.saved_check ${after === null ? '' : 'WHERE (saved_at, id) < ($2, $3)'}
     ORDER BY saved_at DESC, id DESC LIMIT $1`,
    [limit + 1, ...keys],
  );
  return pageOf(rows, limit, {
    entry: ({ entry }) => JSON.parse(entry) as SavedCheckEntry,
    keys: ({ id, saved_at }) => [saved_at, id],
  });
}

/** All, by id, a few at a time: each may hold a long text. */
export async function* everyCheck(sql: Sql): AsyncGenerator<SavedCheck> {
  for (let after: string | null = ''; after !== null; ) {
    const rows: readonly CheckRow[] = await sql.query<CheckRow>(
      'SELECT id, saved_at, input, report FROM lawstate.saved_check WHERE id > $1 ORDER BY id LIMIT $2',
      [after, FEW],
    );
    for (const row of rows) yield checkOf(row);
    after = rows.at(-1)?.id ?? null;
  }
}

const FEW = 8;
