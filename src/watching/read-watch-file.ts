/** A file of outlets to watch. In: its name. Out: the list, or all that is wrong with the file at once, with lines. */
import { readFileSync } from 'node:fs';
import type { Problem } from '../core/problem.ts';
import { type Contract, schemaProblems } from '../yaml/schema-problems.ts';
import { readYaml } from '../yaml/yaml-file.ts';
import type { WatchList } from './watch-list.ts';
import { type WatchFile, watchSchema } from './watch-schema.ts';

const SHOWN = '`lawstate watch --help` shows a whole file';
const CONTRACT: Contract = { kind: 'a file of outlets', hintOf: () => `${SHOWN}.` };

export function readWatchFile(file: string): WatchList | readonly Problem[] {
  const text = textOf(file);
  if (typeof text !== 'string') return [text];
  const yaml = readYaml(file, text, SHOWN);
  if (yaml.problems.length > 0) return yaml.problems;
  const parsed = watchSchema.safeParse(yaml.value);
  if (!parsed.success) return schemaProblems(parsed.error, yaml, CONTRACT);
  const twice = feedTwice(parsed.data);
  if (twice === null) return listOf(parsed.data);
  const path = ['outlets', twice.outlet, 'feeds', twice.at];
  return [problem(file, yaml.lineOf(path), path.join('.'), `${path.join('.')} names a feed that is named before`)];
}

function textOf(file: string): string | Problem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return problem(file, 0, '', 'does not exist');
    if (code === 'EISDIR') return problem(file, 0, '', 'is a folder');
    return problem(file, 0, '', /^E[A-Z]+$/.test(code ?? '') ? `cannot be read (${code})` : 'is not valid UTF-8');
  }
}

function problem(file: string, line: number, path: string, message: string): Problem {
  return { severity: 'error', code: 'watch', message, at: { file, line, path }, hint: `${SHOWN}.` };
}

function feedTwice({ outlets }: WatchFile): { readonly outlet: number; readonly at: number } | null {
  const seen = new Set<string>();
  for (const [outlet, { feeds }] of outlets.entries())
    for (const [at, feed] of feeds.entries()) {
      if (seen.has(new URL(feed).href)) return { outlet, at };
      seen.add(new URL(feed).href);
    }
  return null;
}

const EVERY = 15;

function listOf({ outlets, laws, ratings, webhook, digest, contact, delay, since }: WatchFile): WatchList {
  return {
    outlets: outlets.map(({ name, feeds, language, every }) => {
      const addresses = feeds.map((feed) => new URL(feed).href);
      return { name, feeds: addresses, language: language ?? null, every: every ?? EVERY };
    }),
    laws: laws ?? [],
    ratings: ratings ?? ['misleading', 'false'],
    webhook: webhook ?? null,
    digest: digest ?? 60,
    contact: contact ?? null,
    delay: delay ?? 5,
    since: since ?? 7,
  };
}
