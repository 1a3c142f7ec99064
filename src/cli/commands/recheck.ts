import { missingFolder, publishedChecks } from '../../app/app.ts';
import type { Register } from '../../core/law/register.ts';
import type { Problem } from '../../core/problem.ts';
import type { RecheckedCase } from '../../core/publish/rechecking.ts';
import type { Day } from '../../core/time/day.ts';
import { packageVersion } from '../../package-root.ts';
import type { Console } from '../console.ts';
import { dayOf, formatOf } from '../options.ts';
import { writeAll } from '../output.ts';
import { Refusal, sentence } from '../refusal.ts';
import { configOf, foldersOf, type RegisterOptions, registerIn } from '../settings.ts';

export interface RecheckOptions extends RegisterOptions {
  readonly write?: true;
  readonly format?: string;
  readonly knownAt?: string;
  readonly failOnChange?: true;
  readonly out?: string;
}

/** `lawstate recheck`: derives every published check again from the record as it is, and says what changed. */
export async function runRecheck(dir: string, options: RecheckOptions, console: Console): Promise<number> {
  const format = formatOf(options.format ?? 'text', ['text', 'json']);
  const knownAt = dayOf('--known-at', options.knownAt ?? console.today, console.today);
  if (missingFolder(dir).length > 0)
    throw new Refusal(`${dir} is no folder that can be read. Name the folder that lawstate publish --to was given.`);
  const config = await configOf(options);
  const register = await registerIn(foldersOf(config, options));
  const write = options.write === true;
  const { recheckCases } = await publishedChecks();
  const { cases, problems } = sorted(
    dir,
    recheckCases(dir, { register, knownAt, publication: config.publication, write }),
  );
  for (const problem of problems) console.warn(sentence(problem));
  if (cases.length + problems.length === 0)
    console.warn(`${dir} holds no published check yet. lawstate publish adds one.`);
  await show(cases, { register, knownAt, problems, written: write }, format, options.out, console);
  const changed = cases.some(({ result }) => result.kind === 'changed');
  return options.failOnChange && (changed || problems.length > 0) ? 1 : 0;
}

interface Sorted {
  readonly cases: readonly RecheckedCase[];
  readonly problems: readonly Problem[];
}

/** Cases that were derived again, and all that could not be, as problems with their place. */
function sorted(dir: string, all: Iterable<RecheckedCase | Problem>): Sorted {
  const cases: RecheckedCase[] = [];
  const problems: Problem[] = [];
  for (const one of all) {
    if ('severity' in one) problems.push(one);
    else if (one.result.kind === 'cannot')
      problems.push(cannot(`${dir}/${one.id}`, one.result.because, one.result.hint));
    else cases.push(one);
  }
  return { cases, problems };
}

function cannot(file: string, message: string, hint: string): Problem {
  return { severity: 'error', code: 'cannot-recheck', message, at: { file, line: 0, path: '' }, hint };
}

interface Made {
  readonly register: Register;
  readonly knownAt: Day;
  readonly problems: readonly Problem[];
  readonly written: boolean;
}

async function show(
  cases: readonly RecheckedCase[],
  made: Made,
  format: 'text' | 'json',
  out: string | undefined,
  console: Console,
): Promise<void> {
  const output = console.output(out);
  if (format === 'json') {
    const { recheckJson } = await import('../../core/publish/recheck-json.ts');
    await writeAll(output, recheckJson(cases, { ...made, version: packageVersion() }));
    return;
  }
  const { ansi, plain } = await import('../../core/report/style.ts');
  const { recheckText } = await import('../../core/publish/recheck-text.ts');
  const page = output.isFile
    ? { style: plain, width: 80 }
    : { style: console.colour ? ansi : plain, width: console.width };
  await writeAll(output, recheckText(cases, made.written, page));
}
