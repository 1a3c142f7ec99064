import { keyText } from '../key-text.ts';
import type { KeptScan, KeptScans, ScanAdvance } from '../store.ts';
import { addArticles } from './articles.ts';
import type { Sql } from './database.ts';
import { againAfterDeadlock } from './deadlock.ts';

export function sqlScans(sql: Sql): KeptScans {
  return {
    begin: (scan, state) => begin(sql, scan, state),
    advance: (one) => againAfterDeadlock(() => sql.transaction((within) => advance(within, one))),
    find: async (scan, slice, found) =>
      void (await againAfterDeadlock(() => sql.query(FIND, [keyText(scan), slice, found]))),
    found: async (scan, slice) => {
      const [row] = await sql.query<{ found: string }>(
        'SELECT found FROM lawstate.scan_slice WHERE scan_id = $1 AND number = $2',
        [keyText(scan), slice],
      );
      return row?.found ?? null;
    },
    end: async (scan) => void (await sql.query('DELETE FROM lawstate.scan WHERE id = $1', [keyText(scan)])),
  };
}

async function begin(sql: Sql, scan: string, state: string): Promise<KeptScan> {
  await sql.query('INSERT INTO lawstate.scan (id, slices, state) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING', [
    keyText(scan),
    state,
  ]);
  const [row] = await sql.query<KeptScan>('SELECT slices, state FROM lawstate.scan WHERE id = $1', [keyText(scan)]);
  // somebody ended it in between
  return row ?? begin(sql, scan, state);
}

/** Whoever comes second waits for the first, and then finds that its slice is counted. */
async function advance(sql: Sql, { scan, after, articles, state }: ScanAdvance): Promise<KeptScan | null> {
  const [row] = await sql.query<{ slices: number }>(
    'SELECT slices FROM lawstate.scan WHERE id = $1 FOR NO KEY UPDATE',
    [keyText(scan)],
  );
  if (row?.slices !== after) return null;
  const next = { slices: after + 1, state: state(new Set(await addArticles(sql, articles))) };
  await sql.query('UPDATE lawstate.scan SET slices = $2, state = $3 WHERE id = $1', [
    keyText(scan),
    next.slices,
    next.state,
  ]);
  await sql.query('DELETE FROM lawstate.scan_slice WHERE scan_id = $1 AND number = $2', [keyText(scan), after]);
  return next;
}

const FIND = `
INSERT INTO lawstate.scan_slice (scan_id, number, found)
SELECT id, $2, $3 FROM lawstate.scan WHERE id = $1 AND slices <= $2
ON CONFLICT DO NOTHING`;
