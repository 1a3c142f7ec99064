import { checking, type Linting, lintFile, textsAt } from '../../app/app.ts';
import type { Problem } from '../../core/problem.ts';
import { type Finding, FOUND } from '../../core/report/lint/finding.ts';
import type { Console } from '../console.ts';
import { dateOf, dayOf, formatOf, languageOf, lintFailingOf } from '../options.ts';
import { writing } from '../output.ts';
import { sentence } from '../refusal.ts';
import { configOf, foldersOf, type RegisterOptions, registerIn } from '../settings.ts';
import { type LintFormat, lintWriter } from './lint-writer.ts';

export interface LintOptions extends RegisterOptions {
  readonly format?: string;
  readonly date?: string;
  readonly outlet?: string;
  readonly lang?: string;
  readonly knownAt?: string;
  readonly failOn?: string;
  readonly out?: string;
}

const UNREADABLE = 2;

/** `lawstate lint`: claims to be mended, in files and folders. 0 none, 1 some, 2 where a file could not be read. */
export async function runLint(paths: readonly string[], options: LintOptions, console: Console): Promise<number> {
  const format = formatOf<LintFormat>(options.format ?? 'text', ['text', 'json', 'github', 'sarif']);
  const failing = lintFailingOf(options.failOn);
  const knownAt = dayOf('--known-at', options.knownAt ?? console.today, console.today);
  const given = {
    ...(options.date === undefined ? {} : { published: dateOf('--date', options.date) }),
    ...(options.outlet === undefined ? {} : { outlet: options.outlet }),
    ...(options.lang === undefined ? {} : { language: languageOf(options.lang) }),
  };
  const config = await configOf(options);
  const register = await registerIn(foldersOf(config, options));
  const { draftCheckerOf } = await checking();
  const checker = draftCheckerOf(register, knownAt, config.language);
  const linting = { checker, given, ratings: new Set([...FOUND, ...failing]) };
  const output = console.output(options.out);
  const writer = await lintWriter(format, { register, knownAt }, output);
  return writing(output, () => lintAll(paths, linting, failing, writer, console));
}

type Writer = Awaited<ReturnType<typeof lintWriter>>;

async function lintAll(
  paths: readonly string[],
  linting: Linting,
  failing: LintFailing,
  writer: Writer,
  console: Console,
): Promise<number> {
  let code = 0;
  for (const file of await textsAt(paths)) {
    const found = typeof file === 'string' ? await lintOne(file, linting) : file.problem;
    if ('code' in found) {
      console.warn(sentence(found));
      code = UNREADABLE;
      await writer.problem(found);
    } else {
      if (code === 0 && found.some(({ rating }) => failing.has(rating))) code = 1;
      await writer.file(found);
    }
  }
  await writer.end();
  return code;
}

type LintFailing = ReturnType<typeof lintFailingOf>;

/** One file that we stumble over must not take the rest with it. */
async function lintOne(file: string, linting: Linting): Promise<readonly Finding[] | Problem> {
  try {
    const found = await lintFile(file, linting);
    return 'kind' in found ? found.problem : found;
  } catch (error) {
    const message = `made lawstate stumble: ${error instanceof Error ? error.message : String(error)}`;
    const hint = 'This is a bug in lawstate; please report it with the text.';
    return { severity: 'error', code: 'bug', message, at: { file, line: 0, path: '' }, hint };
  }
}
