/** Articles as JSON lines in a file that is only ever added to; each once. */
import { closeSync, createReadStream, openSync, statSync, truncateSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ScannedArticle } from '../core/narrative/scanned-article.ts';
import type { Problem } from '../core/problem.ts';
import { addLines } from './add-lines.ts';

export interface ArticleLines {
  /** Keeps those that are not kept yet; how many that were. On the disk when it resolves. */
  add(articles: readonly ScannedArticle[]): Promise<number>;
  close(): void;
}

/** Or why the file is none to add articles to; then it is left as it is. */
export async function openArticleLines(file: string): Promise<ArticleLines | Problem> {
  try {
    const handle = openSync(file, 'a+');
    const ids = await idsIn(file);
    if (ids !== null) return linesTo(handle, ids);
    closeSync(handle);
    return problem(file, 'is no file of articles as JSON lines', 'Name another file, or one that a watch wrote.');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return problem(
      file,
      `cannot be written (${code ?? String(error)})`,
      'Name a file in a folder that may be written to.',
    );
  }
}

function linesTo(handle: number, ids: Set<string>): ArticleLines {
  return {
    async add(articles) {
      const fresh = articles.filter(({ id }) => !ids.has(id));
      addLines(handle, fresh);
      for (const { id } of fresh) ids.add(id);
      return fresh.length;
    },
    close: () => closeSync(handle),
  };
}

function problem(file: string, message: string, hint: string): Problem {
  return { severity: 'error', code: 'article-lines', message, at: { file, line: 0, path: '' }, hint };
}

/** Null where a line is no article. The half line of a process that was killed, which has no end, is cut off. */
async function idsIn(file: string): Promise<Set<string> | null> {
  const ids: string[] = [];
  let [whole, last, bad] = [0, 0, 0];
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (bad > 0) return null;
    const id = idOf(line);
    if (id === null) bad += 1;
    ids.push(id ?? '');
    last = Buffer.byteLength(line) + 1;
    whole += last;
  }
  const { size } = statSync(file);
  if (size === whole && bad === 0) return new Set(ids);
  if (size !== whole - 1) return null;
  truncateSync(file, whole - last);
  return new Set(ids.slice(0, -1));
}

function idOf(line: string): string | null {
  try {
    const { id, sightings } = JSON.parse(line) as Partial<ScannedArticle>;
    return typeof id === 'string' && Array.isArray(sightings) ? id : null;
  } catch {
    return null;
  }
}
