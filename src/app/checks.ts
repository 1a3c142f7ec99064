/** The wiring of a check: documents read by importers, put to the core beside a register. `app.ts` hands it on to the faces. */
import { type CheckInput, check } from '../core/check.ts';
import type { Register } from '../core/law/register.ts';
import type { Report } from '../core/report/report.ts';
import type { Day } from '../core/time/day.ts';
import type { Refused } from '../importers/document.ts';
import type { Record } from '../importers/jsonl.ts';
import type { Endpoint } from '../importers/propose.ts';
import type { ReadSource } from '../importers/read-document.ts';
import { packageVersion } from '../package-root.ts';
import type { Allowing } from './fetching.ts';

/** What the command line knows of a document comes before what the document says of itself. */
export type Given = Partial<Pick<CheckInput, 'published' | 'outlet' | 'language'>>;

export type Checker = (input: CheckInput, given?: Given) => Report;

/** A check bound to its register and clock, for one document or for many; the language is that of texts that do not tell theirs. */
export function checkerOf(register: Register, knownAt: Day, language: string | null = null): Checker {
  const context = { register, knownAt, version: packageVersion(), language };
  return (input, given = {}) => check({ ...input, ...given }, context);
}

/** Asks a model what else a checked text may claim, and adds what holds to its report; or why the model gave nothing. */
export async function withProposalsOf(endpoint: Endpoint, checked: Checked): Promise<Report | Refused> {
  const { register, knownAt, given, report } = checked;
  const input = { ...checked.input, ...given };
  const { askForProposals } = await import('../importers/propose.ts');
  const answer = await askForProposals(input.text, endpoint);
  if (answer.kind === 'refused') return answer;
  const by = { endpoint: endpoint.url.host, model: endpoint.model };
  const { withProposals } = await import('../core/propose.ts');
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
    const { readAddress } = await import('./fetching.ts');
    return readAddress(source, allowing);
  }
  const { readDocument } = await import('../importers/read-document.ts');
  return readDocument(source);
}

/** Documents from JSON lines, read one at a time; or why the source cannot be opened. */
export async function readRecords(source: string): Promise<AsyncIterable<Record> | Refused> {
  const { openLines, records } = await import('../importers/jsonl.ts');
  const stream = await openLines(source);
  return 'kind' in stream ? stream : records(stream, source);
}

/** The files that paths name, a folder's texts one by one; each a name to read, or why there is none. */
export async function textsAt(paths: readonly string[]): Promise<Iterable<string | Refused>> {
  const { textFiles } = await import('../importers/text-files.ts');
  return textFiles(paths);
}
