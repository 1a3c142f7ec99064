import {
  type Checked,
  type Config,
  checking,
  type Endpoint,
  type ReadDocument,
  readInput,
  withProposalsOf,
} from '../../app/app.ts';
import type { Register } from '../../core/law/register.ts';
import type { Report } from '../../core/report/report.ts';
import type { Day } from '../../core/time/day.ts';
import type { Console } from '../console.ts';
import { dayOf, failingOf, formatOf, type GivenOptions, givenOf } from '../options.ts';
import { writeAll } from '../output.ts';
import { endpointOf, type ProposeOptions } from '../propose-options.ts';
import { Refusal, sentence } from '../refusal.ts';
import { configOf, foldersOf, type RegisterOptions, registerIn } from '../settings.ts';
import { type CheckPlan, fails } from './check-plan.ts';

export interface CheckOptions extends GivenOptions, ProposeOptions, RegisterOptions {
  readonly format?: string;
  readonly jsonl?: true;
  readonly knownAt?: string;
  readonly failOn?: string;
  readonly out?: string;
  /** Of the published check, for addresses in ClaimReview. */
  readonly case?: string;
  readonly allowPrivate?: true;
}

/** `lawstate check`: reads, checks and prints one document, or with --jsonl one a line. Returns the exit code. */
export async function runCheck(source: string, options: CheckOptions, console: Console): Promise<number> {
  const config = await configOf(options);
  const plan = planOf(options, config, console.today);
  const endpoint = endpointOf(options, process.env.LAWSTATE_PROPOSE_KEY);
  if (options.jsonl) {
    if (endpoint !== null) throw new Refusal('--propose asks about one document. Leave out --jsonl.');
    if ((options.format ?? 'json') !== 'json')
      throw new Refusal('--jsonl gives JSON, one report a line. Leave out --format.');
    const { runJsonl } = await import('./check-jsonl.ts');
    return runJsonl(source, plan, console);
  }
  const format = formatOf(options.format ?? 'text', ['text', 'json', 'markdown', 'html', 'claimreview']);
  if (options.case !== undefined && format !== 'claimreview')
    throw new Refusal('--case belongs to --format claimreview. Add it, or leave --case out.');
  const publishing =
    format === 'claimreview' ? (await import('./claim-review.ts')).publishingOf(config, options.case) : null;
  const read = await readInput(source, { allowPrivate: options.allowPrivate === true });
  if (read.kind === 'refused') throw new Refusal(sentence(read.problem));
  const register = await registerIn(plan.folders);
  const { checkerOf } = await checking();
  const own = checkerOf(register, plan.knownAt, plan.language)(read.input, plan.given);
  const checked = { ...plan, report: own, input: read.input, register };
  const report = endpoint === null ? own : await proposed(endpoint, checked, console);
  const output = console.output(plan.out);
  const command = commandOf(source, options, config, plan.knownAt);
  await writeAll(
    output,
    publishing === null
      ? await rendered(
          report,
          format,
          { ...read.input, original: read.original, register, command },
          console,
          output.isFile,
        )
      : await publishing(report, register),
  );
  return fails(own, plan.failing) ? 1 : 0;
}

/** The report with what a model proposed; as it was, with a word beside it, where the model gave nothing. */
async function proposed(endpoint: Endpoint, checked: Checked, console: Console): Promise<Report> {
  const answer = await withProposalsOf(endpoint, checked);
  if (!('kind' in answer)) return answer;
  const { at, message, hint } = answer.problem;
  console.warn(`nothing was proposed, since ${at.file} ${message}; ${hint}.`);
  return checked.report;
}

function planOf(options: CheckOptions, config: Config, today: Day): CheckPlan {
  return {
    given: givenOf(options),
    knownAt: dayOf('--known-at', options.knownAt ?? today, today),
    failing: failingOf(options.failOn),
    folders: foldersOf(config, options),
    language: config.language,
    out: options.out,
  };
}

/** The command that gives the same report again, on any day. */
function commandOf(source: string, options: CheckOptions, config: Config, knownAt: Day): string {
  const given = [
    ['--date', options.date],
    ['--outlet', options.outlet],
    ['--lang', options.lang],
    ['--config', config.file ?? undefined],
    ...options.register.map((folder) => ['--register', folder]),
    ['--known-at', knownAt],
  ].flatMap(([name, value]) => (name === undefined || value === undefined ? [] : [name, quoted(value)]));
  return ['lawstate check', quoted(source), ...given, ...(options.allowPrivate ? ['--allow-private'] : [])].join(' ');
}

/** As a POSIX shell reads it. */
function quoted(word: string): string {
  return /^[\w./:@%+,=-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** For Markdown, the report with the spans of the file; else with those of the text that was read. */
async function placed(report: Report, { original }: Behind): Promise<Report> {
  const file = original?.();
  if (file?.basis !== 'stated') return report;
  const { inFile } = await import('../../core/report/in-file.ts');
  return inFile(report, (span) => file.placeOf(span) ?? span);
}

interface Behind {
  readonly text: string;
  readonly original: ReadDocument['original'];
  readonly register: Register;
  readonly command: string;
}

/** Only the renderer that is asked for is loaded. */
async function rendered(
  report: Report,
  format: string,
  behind: Behind,
  console: Console,
  toFile: boolean,
): Promise<string | Iterable<string>> {
  if (format === 'json')
    return (await import('../../core/report/json.ts')).jsonReportParts(await placed(report, behind));
  if (format === 'markdown') return (await import('../../core/report/markdown.ts')).markdownReport(report, behind);
  if (format === 'html') return (await import('../../core/page/check-page.tsx')).checkPage(report, behind);
  const { ansi, plain } = await import('../../core/report/style.ts');
  const { terminalReport } = await import('../../core/report/terminal.ts');
  const page = toFile ? { style: plain, width: 80 } : { style: console.colour ? ansi : plain, width: console.width };
  return terminalReport(report, { ...behind, ...page });
}
