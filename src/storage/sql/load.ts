/** Loads what was kept elsewhere, within a transaction: whoever calls undoes it where the answer is not `loaded`. */
import type { ScannedArticle } from '../../core/narrative/scanned-article.ts';
import type { Version } from '../../core/publish/case.ts';
import { sameVersion } from '../kept-json.ts';
import type { Kept, Loaded } from '../store.ts';
import { sqlArticles } from './articles.ts';
import { sqlCases } from './cases.ts';
import { sqlChecks } from './checks.ts';
import type { Sql } from './database.ts';

const PIECE = 500;

export async function load(sql: Sql, entries: AsyncIterable<Kept>, into: 'empty' | 'any'): Promise<Loaded> {
  // nobody saves in between: what is empty stays so
  await sql.script(`LOCK TABLE ${TABLES.join(', ')} IN SHARE ROW EXCLUSIVE MODE`);
  if (into === 'empty' && !(await isEmpty(sql))) return { kind: 'notEmpty' };
  const tally = { added: 0, already: 0 };
  const count = (added: number, of: number) => {
    tally.added += added;
    tally.already += of - added;
  };
  const waiting: ScannedArticle[] = [];
  const addWaiting = async () => count(await sqlArticles(sql).add(waiting), waiting.splice(0).length);
  for await (const entry of entries) {
    if (entry.kind === 'check') count((await sqlChecks(sql).save(entry.check)).created ? 1 : 0, 1);
    else if (entry.kind === 'article') {
      if (waiting.push(entry.article) >= PIECE) await addWaiting();
    } else {
      const added = await addVersion(sql, entry.version);
      if (added === null)
        return { kind: 'conflict', case: entry.version.file.case, version: entry.version.file.version };
      count(added, 1);
    }
  }
  await addWaiting();
  return { kind: 'loaded', ...tally };
}

const TABLES = ['lawstate.saved_check', 'lawstate.published_case', 'lawstate.scanned_article'];

async function isEmpty(sql: Sql): Promise<boolean> {
  const some = TABLES.map((table) => `EXISTS (SELECT 1 FROM ${table})`).join(' OR ');
  const [row] = await sql.query<{ some: boolean }>(`SELECT ${some} AS some`);
  return row?.some === false;
}

/** How many were added: none where the same is kept; null where it contradicts what is kept. */
async function addVersion(sql: Sql, version: Version): Promise<number | null> {
  const cases = sqlCases(sql);
  const kept = await cases.versions(version.file.case);
  const same = kept[version.file.version - 1];
  if (same !== undefined) return sameVersion(same, version) ? 0 : null;
  if (version.file.version !== kept.length + 1) return null;
  return (await cases.add(version)) ? 1 : null;
}
