/** What is kept, as JSON, and read back: the contracts of reports and cases, and the words of scanned articles. */
import { z } from 'zod';
import type { CheckInput } from '../core/check.ts';
import { STATES } from '../core/claim/claim.ts';
import { PATTERNS, RATINGS } from '../core/claim/rating.ts';
import type { ScannedArticle } from '../core/narrative/scanned-article.ts';
import type { CaseFile, Version } from '../core/publish/case.ts';
import { compactReport } from '../core/report/json.ts';
import type { Report } from '../core/report/report.ts';
import { caseSchema } from './contracts/case-schema.ts';
import { reportSchema } from './contracts/report-schema.ts';
import { date, day, kind, orNull, span, text, version } from './contracts/words-schema.ts';
import type { SavedCheck, SavedCheckEntry, StoredCaseEntry } from './store.ts';

/** Something kept is not what lawstate wrote there, or a later one wrote it. */
export class DamagedEntry extends Error {}

const inputSchema: z.ZodType<CheckInput> = z.object({
  text,
  title: orNull(text),
  url: orNull(text),
  outlet: orNull(text),
  published: orNull(date),
  language: orNull(text),
});

const sightingSchema = z.object({
  claim: text,
  law: text,
  event: z.union([z.enum(STATES), kind]),
  polarity: z.enum(['affirmed', 'denied']),
  speaker: orNull(z.object({ name: text, role: orNull(text) })),
  rating: z.enum(RATINGS),
  pattern: z.enum(PATTERNS),
  text,
  span,
  asOf: day,
  correctedInText: z.boolean(),
});

export const articleSchema: z.ZodType<ScannedArticle> = z.object({
  id: text,
  source: text,
  record: orNull(z.int()),
  url: orNull(text),
  outlet: orNull(text),
  title: orNull(text),
  language: text,
  published: orNull(date),
  textSha256: text,
  fingerprint: text,
  sightings: z.array(sightingSchema),
});

/** ISO 8601, UTC, with milliseconds: such moments compare as texts. */
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'is no moment in UTC');

export const checkSchema: z.ZodType<SavedCheck> = z.object({
  id: text,
  savedAt: moment,
  input: inputSchema,
  report: reportSchema,
});
export const versionSchema: z.ZodType<Version> = z.object({ file: caseSchema, report: reportSchema });

/** Keys stand in the order of the schema whoever made the value, so that the same value is the same JSON. */
export const inputJson = (input: CheckInput): string => JSON.stringify(inputSchema.parse(input));
export const fileJson = (file: CaseFile): string => JSON.stringify(caseSchema.parse(file));
export const articleJson = (article: ScannedArticle): string => JSON.stringify(articleSchema.parse(article));

export function sameVersion(one: Version, other: Version): boolean {
  return fileJson(one.file) === fileJson(other.file) && compactReport(one.report) === compactReport(other.report);
}

export const readInput = (what: string, json: string): CheckInput => readKept(what, json, inputSchema);
export const readFile = (what: string, json: string): CaseFile => readKept(what, json, caseSchema);
export const readReport = (what: string, json: string): Report => readKept(what, json, reportSchema);
export const readArticle = (what: string, json: string): ScannedArticle => readKept(what, json, articleSchema);

/** JSON that lawstate wrote, as the value it was. */
function readKept<T>(what: string, json: string, schema: z.ZodType<T>): T {
  const read = schema.safeParse(JSON.parse(json));
  if (read.success) return read.data;
  const where = read.error.issues[0]?.path.join('.') ?? '';
  throw new DamagedEntry(`${what} is not what lawstate wrote there${where === '' ? '' : `: ${where}`}`);
}

const checkEntrySchema: z.ZodType<SavedCheckEntry> = z.object({
  id: text,
  savedAt: moment,
  title: orNull(text),
  url: orNull(text),
  outlet: orNull(text),
  rated: z.int(),
});
const caseEntrySchema: z.ZodType<StoredCaseEntry> = z.object({
  id: text,
  versions: version,
  title: orNull(text),
  url: orNull(text),
  on: day,
});

export const readCheckEntry = (json: string): SavedCheckEntry => readKept('a saved check', json, checkEntrySchema);
export const readCaseEntry = (json: string): StoredCaseEntry => readKept('a published case', json, caseEntrySchema);

/** What lists tell of a saved check. */
export function checkEntry({ id, savedAt, report }: SavedCheck): SavedCheckEntry {
  const { title, url, outlet } = report.document;
  return { id, savedAt, title, url, outlet, rated: report.claims.filter((claim) => claim.rated).length };
}

/** What lists tell of a case, by its newest version. */
export function caseEntry({ file, report }: Version): StoredCaseEntry {
  const { title, url } = report.document;
  return { id: file.case, versions: file.version, title, url, on: file.knownAt };
}
