/**
 * A case as a folder: a folder for each version, named by its number, with the case file, the report and what was rendered of
 * it. Reading distrusts what it finds: a folder is a case only where every version is whole.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../../core/problem.ts';
import type { CaseFile, Version } from '../../core/publish/case.ts';
import type { Report } from '../../core/report/report.ts';
import { contentOf } from '../../disk/durable.ts';
import { caseSchema } from '../contracts/case-schema.ts';
import { reportSchema } from '../contracts/report-schema.ts';
import { problem } from '../problem.ts';

export const CASE_JSON = 'case.json';
export const REPORT_JSON = 'report.json';
export const PAGE = 'index.html';
export const CLAIM_REVIEW = 'claimreview.json';

export interface StoredCase {
  readonly id: string;
  /** In order of their numbers, all from 1 on. */
  readonly files: readonly CaseFile[];
  readonly newest: Version;
}

/** The case in the folder, or what keeps it from being one; null where there is no folder of that name. */
export function readCase(dir: string, id: string): StoredCase | Problem | null {
  const folder = join(dir, id);
  const numbers = versionNumbers(folder);
  if (numbers === null) return null;
  const missing = numbers.findIndex((number, at) => number !== at + 1);
  if (numbers.length === 0) return foreign(folder);
  if (missing >= 0)
    return damaged(
      folder,
      `has a version ${numbers[missing]} and no version ${missing + 1}`,
      'Restore the folder that is missing.',
    );
  const read = numbers.map((number) => readCaseFile(folder, id, number));
  const bad = read.find((one) => 'severity' in one);
  if (bad !== undefined) return bad;
  const files = read as readonly CaseFile[];
  const report = readReport(join(folder, String(files.length), REPORT_JSON));
  if ('severity' in report) return report;
  return { id, files, newest: { file: files.at(-1) as CaseFile, report } };
}

/** The numbers of the versions in the folder, lowest first; null where there is no folder. */
export function versionNumbers(folder: string): readonly number[] | null {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    const names = entries.filter((one) => one.isDirectory() && /^[1-9]\d{0,8}$/.test(one.name));
    return names.map((one) => Number(one.name)).sort((a, b) => a - b);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    if (code === 'ENOTDIR') return [];
    throw error;
  }
}

function readCaseFile(folder: string, id: string, number: number): CaseFile | Problem {
  const file = join(folder, String(number), CASE_JSON);
  const read = readJson(file, caseSchema);
  if ('severity' in read) return read;
  const { case: named, version } = read;
  if (named === id && version === number) return read;
  return damaged(
    file,
    `is version ${version} of ${named}, and stands where version ${number} of ${id} belongs`,
    'Move it back.',
  );
}

function readReport(file: string): Report | Problem {
  return readJson(file, reportSchema);
}

function readJson<T extends object>(file: string, schema: z.ZodType<T>): T | Problem {
  const text = contentOf(file);
  if (text === null) return damaged(file, 'is missing', RESTORE);
  const json = parsed(text);
  if (json === undefined) return damaged(file, 'is no JSON', RESTORE);
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const where = issue === undefined || issue.path.length === 0 ? '' : `: ${issue.path.join('.')}`;
  return damaged(
    file,
    `does not hold what lawstate wrote there${where}`,
    `${RESTORE} Or use the lawstate that wrote it, if that is a later one.`,
  );
}

const RESTORE = 'Restore it from a copy.';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function foreign(folder: string): Problem {
  return problem('foreign', folder, 'holds no published check', 'Leave it, or move it to another place.');
}

function damaged(file: string, message: string, hint: string): Problem {
  return problem('damaged', file, message, hint);
}
