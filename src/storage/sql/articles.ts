import type { ScannedArticle } from '../../core/narrative/scanned-article.ts';
import { firstDay, lastDay } from '../../core/time/partial-date.ts';
import { articleJson, readArticle } from '../kept-json.ts';
import { compareKeys, keyText, textOfKey } from '../key-text.ts';
import type { ArticlesAsked, ScannedArticles } from '../store.ts';
import type { Parameter, Sql } from './database.ts';

/** How many go to the database, and come from it, at a time. */
const PIECE = 500;

export function sqlArticles(sql: Sql): ScannedArticles {
  return {
    add: async (articles) => (await sql.transaction((within) => addArticles(within, articles))).length,
    kept: (ids) => kept(sql, ids),
    read: (asked) => read(sql, asked),
    count: async () => (await sql.query<{ count: number }>(COUNT))[0]?.count ?? 0,
  };
}

const COUNT = 'SELECT count(*)::integer AS count FROM lawstate.scanned_article';

/** Within a transaction; the ids of those that were not kept before. */
export async function addArticles(sql: Sql, articles: readonly ScannedArticle[]): Promise<readonly string[]> {
  // in one order for everybody, so that two who add the same articles wait for each other and not in a circle
  const ordered = articles
    .map((article) => ({ key: keyText(article.id), article }))
    .sort((a, b) => compareKeys(a.key, b.key));
  const added: string[] = [];
  for (let at = 0; at < ordered.length; at += PIECE)
    added.push(...(await addPiece(sql, ordered.slice(at, at + PIECE))));
  return added.map(textOfKey);
}

interface Keyed {
  readonly key: string;
  readonly article: ScannedArticle;
}

async function addPiece(sql: Sql, piece: readonly Keyed[]): Promise<readonly string[]> {
  const column = (of: (article: ScannedArticle) => string | null) => piece.map(({ article }) => of(article));
  const rows = await sql.query<{ id: string }>(INSERT, [
    piece.map(({ key }) => key),
    column(({ published }) => (published === null ? null : firstDay(published))),
    column(({ published }) => (published === null ? null : lastDay(published))),
    column(({ outlet }) => (outlet === null ? null : keyText(outlet))),
    column(articleJson),
  ]);
  await addLaws(sql, piece, new Set(rows.map(({ id }) => id)));
  return rows.map(({ id }) => id);
}

const INSERT = `
INSERT INTO lawstate.scanned_article (id, first_day, last_day, outlet, article)
SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[])
ON CONFLICT DO NOTHING RETURNING id`;

/** The laws of those that were added; of two with one id, the first was. */
async function addLaws(sql: Sql, piece: readonly Keyed[], added: ReadonlySet<string>): Promise<void> {
  const first = new Map(piece.toReversed().map(({ key, article }) => [key, article]));
  const pairs = [...first].flatMap(([key, { sightings }]) =>
    added.has(key) ? [...new Set(sightings.map(({ law }) => keyText(law)))].map((law) => ({ law, key })) : [],
  );
  if (pairs.length === 0) return;
  await sql.query('INSERT INTO lawstate.article_law (law, article_id) SELECT * FROM unnest($1::text[], $2::text[])', [
    pairs.map(({ law }) => law),
    pairs.map(({ key }) => key),
  ]);
}

async function kept(sql: Sql, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ id: string }>('SELECT id FROM lawstate.scanned_article WHERE id = ANY($1::text[])', [
    ids.map(keyText),
  ]);
  return new Set(rows.map(({ id }) => textOfKey(id)));
}

async function* read(sql: Sql, asked: ArticlesAsked): AsyncGenerator<ScannedArticle> {
  const { statement, parameters } = asking(asked);
  for (let after: string | null = ''; after !== null; ) {
    const rows: readonly { id: string; article: string }[] = await sql.query(statement, [after, ...parameters]);
    for (const { id, article } of rows) yield readArticle(`the scanned article ${textOfKey(id)}`, article);
    after = rows.length < PIECE ? null : (rows.at(-1)?.id ?? null);
  }
}

/** The statement for one piece, which begins behind the key that is its first parameter. */
function asking({ law, since, until, outlet }: ArticlesAsked) {
  const parameters: Parameter[] = [];
  const parameter = (value: string) => `$${parameters.push(value) + 1}`;
  const from =
    law === null
      ? 'lawstate.scanned_article WHERE id > $1'
      : `lawstate.article_law JOIN lawstate.scanned_article ON id = article_id
         WHERE law = ${parameter(keyText(law))} AND article_id > $1`;
  const day = since === null ? '' : `AND last_day >= ${parameter(since)}`;
  const end = until === null ? '' : `AND first_day <= ${parameter(until)}`;
  const by = outlet === null ? '' : byOutlet(parameter(keyText(outlet)));
  const statement = `SELECT id, article FROM ${from} ${day} ${end} ${by} ORDER BY ${law === null ? 'id' : 'article_id'} LIMIT ${PIECE}`;
  return { statement, parameters };
}

function byOutlet(outlet: string): string {
  return `AND left(outlet, 100) = left(${outlet}, 100) AND outlet = ${outlet}`;
}

/** All, by id. */
export function everyArticle(sql: Sql): AsyncGenerator<ScannedArticle> {
  return read(sql, { law: null, since: null, until: null, outlet: null });
}
