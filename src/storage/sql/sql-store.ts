/** The store over a database, embedded or on a server: the same statements for both. */
import type { Kept, Loaded, Store } from '../store.ts';
import { everyArticle, sqlArticles } from './articles.ts';
import { everyVersion, sqlCases } from './cases.ts';
import { everyCheck, sqlChecks } from './checks.ts';
import type { Database, Sql } from './database.ts';
import { load } from './load.ts';
import { sqlScans } from './scans.ts';
import { sqlWatches } from './watches.ts';

export function sqlStore(database: Database): Store {
  return {
    checks: sqlChecks(database),
    cases: sqlCases(database),
    articles: sqlArticles(database),
    scans: sqlScans(database),
    watches: sqlWatches(database),
    everything: (take) => database.transaction((sql) => everything(sql, take)),
    load: (entries, into) => loadWhole(database, entries, into),
    ready: async () => void (await database.query('SELECT 1 FROM lawstate.migration LIMIT 1')),
    close: () => database.close(),
  };
}

async function everything(sql: Sql, take: (entry: Kept) => Promise<void>): Promise<void> {
  await sql.script('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  for await (const check of everyCheck(sql)) await take({ kind: 'check', check });
  for await (const version of everyVersion(sql)) await take({ kind: 'version', version });
  for await (const article of everyArticle(sql)) await take({ kind: 'article', article });
}

/** Ends a transaction that shall leave nothing, with what to say of it. */
class Undone extends Error {
  readonly why: Exclude<Loaded, { kind: 'loaded' }>;
  constructor(why: Exclude<Loaded, { kind: 'loaded' }>) {
    super(why.kind);
    this.why = why;
  }
}

async function loadWhole(database: Database, entries: AsyncIterable<Kept>, into: 'empty' | 'any'): Promise<Loaded> {
  try {
    return await database.transaction(async (sql) => {
      const loaded = await load(sql, entries, into);
      if (loaded.kind !== 'loaded') throw new Undone(loaded);
      return loaded;
    });
  } catch (error) {
    if (error instanceof Undone) return error.why;
    throw error;
  }
}
