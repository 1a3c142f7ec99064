/**
 * The contract `lawstate/backup@1`: JSON lines. The first says what the file is, each following holds one thing that is kept, and
 * the last says how many they are and the SHA-256 of all bytes before it. The same things give the same bytes in any store.
 */
import { z } from 'zod';
import { compactReport } from '../../core/report/json.ts';
import { articleJson, articleSchema, checkSchema, fileJson, inputJson, versionSchema } from '../kept-json.ts';
import type { Kept } from '../store.ts';

export const BACKUP_FORMAT = 'lawstate/backup@1';

export interface Tally {
  readonly checks: number;
  readonly versions: number;
  readonly articles: number;
}

export function headerLine(version: string): string {
  return JSON.stringify({ format: BACKUP_FORMAT, by: { name: 'lawstate', version } });
}

export function keptLine(entry: Kept): string {
  switch (entry.kind) {
    case 'check': {
      const { id, savedAt, input, report } = entry.check;
      const rest = `"input":${inputJson(input)},"report":${compactReport(report)}`;
      return `{"kind":"check","id":${JSON.stringify(id)},"savedAt":${JSON.stringify(savedAt)},${rest}}`;
    }
    case 'version':
      return `{"kind":"version","file":${fileJson(entry.version.file)},"report":${compactReport(entry.version.report)}}`;
    case 'article':
      return `{"kind":"article","article":${articleJson(entry.article)}}`;
    default:
      return entry satisfies never;
  }
}

export function endLine(tally: Tally, sha256: string): string {
  return JSON.stringify({ end: { ...tally, sha256 } });
}

export const headerSchema = z.object({ format: z.string().startsWith('lawstate/backup@') });

const count = z.int().min(0);
export const endSchema = z.object({
  end: z.object({ checks: count, versions: count, articles: count, sha256: z.string() }),
});

const lineSchema = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('check') }),
  z.object({ kind: z.literal('version'), file: z.unknown(), report: z.unknown() }),
  z.object({ kind: z.literal('article'), article: z.unknown() }),
]);

/** What the line keeps; throws a ZodError where it is no such line. */
export function keptIn(json: unknown): Kept {
  const line = lineSchema.parse(json);
  switch (line.kind) {
    case 'check':
      return { kind: 'check', check: checkSchema.parse(line) };
    case 'version':
      return { kind: 'version', version: versionSchema.parse(line) };
    case 'article':
      return { kind: 'article', article: articleSchema.parse(line.article) };
    default:
      return line satisfies never;
  }
}
