/**
 * The only wiring: documents read by importers, a register opened from where it lies, both put to the core. Faces call this;
 * nothing here decides anything about law, and no clock is read. What a call does not need is not loaded.
 */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Checker, Given } from './app-check.ts';
import type { Allowing } from './app-fetching.ts';
import { NO_CONFIG } from './config/config.ts';
import { findConfig } from './config/find.ts';
import type { ReadConfig } from './config/read.ts';
import type { CheckInput } from './core/check.ts';
import type { Rating } from './core/claim/rating.ts';
import type { Register } from './core/law/register.ts';
import type { NarrativesReport } from './core/narrative/narratives-report.ts';
import type { Problem } from './core/problem.ts';
import type { Publication } from './core/publish/publication.ts';
import { type Finding, findingsIn, type Locate } from './core/report/lint/finding.ts';
import type { Report } from './core/report/report.ts';
import type { Clocks } from './core/status/status.ts';
import { type LineStarts, lineColumnAt, lineStarts } from './core/text/line-column.ts';
import type { Day } from './core/time/day.ts';
import type { Refused } from './importers/document.ts';
import type { Record } from './importers/jsonl.ts';
import type { Original } from './importers/original.ts';
import type { Endpoint } from './importers/propose.ts';
import type { ReadSource } from './importers/read-document.ts';
import { packageRoot, packageVersion } from './package-root.ts';
import type { Formatted } from './register/format-folder.ts';
import { type Opened, openShipped } from './register/shipped.ts';
import type { SiteWritten } from './storage/site/site-folder.ts';

export type { CheckToPublish, Published, RecheckPlan } from './app-cases.ts';
export type { Checker, Given } from './app-check.ts';
export type { DeskOrder, OpenedDesk } from './app-desk.ts';
export type { Allowing } from './app-fetching.ts';
export type { Destination, ScanMade, ScanStep, Totals } from './app-scan.ts';
export { backUp, failureOf, openStore, placeInWords, restore } from './app-store.ts';
export type { Told, WatchClock, WatchList } from './app-watching.ts';
export type { Config } from './config/config.ts';
export type { ReadConfig } from './config/read.ts';
export type { ReadDocument } from './importers/document.ts';
export type { Endpoint } from './importers/propose.ts';
export type { StorePlace } from './storage/open-store.ts';
export type { Store } from './storage/store.ts';

/** The config file named, else the nearest from the working directory upwards, else none; with all that is wrong with it. */
export async function openConfig(named?: string): Promise<ReadConfig> {
  const file = named ?? findConfig(process.cwd());
  if (file === null) return { config: NO_CONFIG, problems: [] };
  return (await import('./config/read.ts')).readConfig(file);
}

/** What may stand in a config: its keys in words, a whole file, and the JSON Schema. */
export async function configContract() {
  const { configJsonSchema, EXAMPLE, explainedKeys } = await import('./config/explain.ts');
  return { schema: configJsonSchema(), keys: explainedKeys(), example: EXAMPLE };
}

/**
 * The register that ships, with the laws of other folders added; or every problem that keeps it from being one. In a cache it is
 * kept for the next time.
 */
export async function openRegister(folders: readonly string[] = [], cache: string | null = null): Promise<Opened> {
  const missing = folders.flatMap(missingFolder);
  if (missing.length > 0) return { register: NO_REGISTER, problems: missing };
  const shipped = await openShipped(packageRoot());
  if (folders.length === 0 || shipped.problems.length > 0) return shipped;
  if (cache !== null)
    return (await import('./register/kept-register.ts')).openFolders(folders, shipped.register, cache);
  const { loadFolders } = await import('./register/load.ts');
  return loadFolders(folders, shipped.register);
}

const NO_REGISTER: Register = { laws: [], jurisdictions: [], digest: '' };

/** What checks documents, loaded for the commands that do. */
export async function checking() {
  return import('./app-check.ts');
}

/** Asks a model what else a checked text may claim, and adds what holds to its report; or why the model gave nothing. */
export async function withProposalsOf(endpoint: Endpoint, checked: Checked): Promise<Report | Refused> {
  const { register, knownAt, given, report } = checked;
  const input = { ...checked.input, ...given };
  const { askForProposals } = await import('./importers/propose.ts');
  const answer = await askForProposals(input.text, endpoint);
  if (answer.kind === 'refused') return answer;
  const by = { endpoint: endpoint.url.host, model: endpoint.model };
  const { withProposals } = await import('./core/propose.ts');
  const context = { register, knownAt, version: packageVersion(), language: checked.language };
  return withProposals(report, input, context, { by, proposals: answer.proposals });
}

/** A report, and what it was made of. */
export interface Checked {
  readonly report: Report;
  readonly input: CheckInput;
  readonly given: Given;
  readonly register: Register;
  readonly knownAt: Day;
  readonly language: string | null;
}

/** One document from a file, from standard input where the source is `-`, or from the address of a page. */
export async function readInput(source: string, allowing: Allowing = {}): Promise<ReadSource | Refused> {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(source)) {
    const { readAddress } = await import('./app-fetching.ts');
    return readAddress(source, allowing);
  }
  const { readDocument } = await import('./importers/read-document.ts');
  return readDocument(source);
}

/** Documents from JSON lines, read one at a time; or why the source cannot be opened. */
export async function readRecords(source: string): Promise<AsyncIterable<Record> | Refused> {
  const { openLines, records } = await import('./importers/jsonl.ts');
  const stream = await openLines(source);
  return 'kind' in stream ? stream : records(stream, source);
}

/** The files that paths name, a folder's texts one by one; each a name to read, or why there is none. */
export async function textsAt(paths: readonly string[]): Promise<Iterable<string | Refused>> {
  const { textFiles } = await import('./importers/text-files.ts');
  return textFiles(paths);
}

/** How claims are looked for in many files. */
export interface Linting {
  readonly checker: Checker;
  readonly given: Given;
  readonly ratings: ReadonlySet<Rating>;
}

/** What an author should mend in one file, each with its place in the file as it is; or why the file cannot be read. */
export async function lintFile(
  source: string,
  { checker, given, ratings }: Linting,
): Promise<readonly Finding[] | Refused> {
  const read = await readInput(source);
  // a file without a word claims nothing
  if (read.kind === 'refused') return read.problem.code === 'empty' ? [] : read;
  const name = source === '-' ? '<stdin>' : source;
  return findingsIn(checker(read.input, given), name, ratings, locatorOf(read));
}

/** Lines and columns in the file behind a text; worked out only where there is something to find. */
function locatorOf({ input, original }: ReadSource): Locate {
  let file: { readonly original: Original | null; readonly starts: LineStarts } | null = null;
  return (span) => {
    if (file === null) {
      const source = original?.() ?? null;
      file = { original: source, starts: lineStarts(source?.text ?? input.text) };
    }
    const place = file.original === null ? span : file.original.placeOf(span);
    if (place === null) return null;
    const [from, to] = [lineColumnAt(file.starts, place[0]), lineColumnAt(file.starts, place[1])];
    return { from, to, basis: file.original?.basis ?? 'stated' };
  };
}

/** The folder of the register that ships. */
export function shippedFolder(): string {
  return join(packageRoot(), 'register');
}

export interface CheckedFolder {
  /** How many laws and measures the folder holds. */
  readonly laws: number;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** All that is wrong with a folder of law files: beside the register that ships, as it would be used, or alone. */
export async function checkFolder(folder: string, today: Day, alone: boolean): Promise<CheckedFolder> {
  const missing = missingFolder(folder);
  if (missing.length > 0) return { laws: 0, errors: missing, warnings: [] };
  const own = alone || realpathSync(folder) === realpathSync(shippedFolder());
  const base = own ? undefined : (await openRegister()).register;
  const { loadFolders } = await import('./register/load.ts');
  const { warnings } = await import('./register/validate.ts');
  const { placed, problems } = loadFolders([folder], base);
  const known = base?.laws.length ?? 0;
  const laws = placed.slice(known);
  return { laws: laws.length, errors: problems, warnings: warnings(laws, today, placed.slice(0, known)) };
}

/** Brings the files of a folder into canonical form, or with `write` false only names those that are not. */
export async function formatRegister(folder: string, write: boolean): Promise<Formatted> {
  const missing = missingFolder(folder);
  if (missing.length > 0) return { changed: [], problems: missing };
  const { formatFolder } = await import('./register/format-folder.ts');
  return formatFolder(folder, write);
}

/**
 * Writes the compiled form of the register that ships, and the sieve of its names for texts such as those of the paths; every error
 * where it has one.
 */
export async function compileShipped(paths: readonly string[]): Promise<readonly Problem[]> {
  const { compileRegister } = await import('./register/compile.ts');
  const problems = compileRegister(packageRoot());
  if (problems.length > 0) return problems;
  const { compileSieve } = await scanning();
  await compileSieve((await openRegister()).register, paths);
  return [];
}

/** The text of a new law file, to be filled in; null where the id is none. */
export async function newLaw(id: string, today: Day): Promise<string | null> {
  const { isLawId, newLawFile } = await import('./register/new.ts');
  return isLawId(id) ? newLawFile(id, today) : null;
}

/** The JSON Schema of a law file. */
export async function lawSchema(): Promise<object> {
  const { lawFileJsonSchema } = await import('./register/json-schema.ts');
  return lawFileJsonSchema();
}

/** What a site is made from, and where it is written. */
export interface SiteOrder {
  readonly folder: string;
  readonly register: Register;
  readonly clocks: Clocks;
  readonly publication: Publication;
  /** Where the site will stand, with a slash at its end; null where that is not known. */
  readonly address: string | null;
  /** A folder of published checks. */
  readonly cases: string | null;
  /** Over scanned articles; null where none are to be shown. */
  readonly narratives: NarrativesReport | null;
}

/** Writes the register as a website into a folder; or says why the folder cannot be used. */
export async function buildSite({ folder, cases, ...made }: SiteOrder): Promise<SiteWritten | Problem> {
  const { caseProblem, casesIn } = await import('./storage/cases/read-cases.ts');
  const wrong = cases === null ? null : caseProblem(cases);
  if (wrong !== null) return wrong;
  const { siteFiles } = await import('./core/page/site/site.ts');
  const { writeSite } = await import('./storage/site/site-folder.ts');
  const shipped = (file: string) => readFileSync(join(packageRoot(), file), 'utf8');
  const documents = { method: shipped('docs/method.md'), glossary: shipped('GLOSSARY.md') };
  const searchScript = shipped('dist/browser/search.js');
  const published = cases === null ? [] : casesIn(cases);
  return writeSite(
    folder,
    siteFiles({ ...made, cases: published, version: packageVersion(), documents, searchScript }),
  );
}

/** The problem of a folder that cannot be read; none where it can. */
export function missingFolder(folder: string): readonly Problem[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const at = { file: folder, line: 0, path: '' };
  const hint = 'Name a folder of law files, as register/FORMAT.md describes them.';
  return [{ severity: 'error', code: 'no-folder', message: 'is no folder that can be read', at, hint }];
}

/** What stands behind a Lawstate that stays open, loaded for the command that serves. */
export async function desks() {
  return import('./app-desk.ts');
}

/** What counts narratives over scanned articles, loaded for those who do. */
export async function scannedNarratives() {
  return import('./app-narratives.ts');
}

/** What publishes checks and derives them again, loaded for the commands that do. */
export async function publishedChecks() {
  return import('./app-cases.ts');
}

/** What scans inputs for the laws that they name, loaded for the command that does. */
export async function scanning() {
  return import('./app-scan.ts');
}

/** What watches outlets, loaded for the command that does. */
export async function watching() {
  return import('./app-watching.ts');
}
