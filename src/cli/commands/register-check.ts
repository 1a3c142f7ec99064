import { checkFolder, missingFolder, shippedFolder } from '../../app/app.ts';
import type { Problem } from '../../core/problem.ts';
import type { Console } from '../console.ts';
import { writeAll } from '../output.ts';
import { refuseFirst } from '../refusal.ts';

export interface RegisterCheckOptions {
  readonly quiet?: true;
  readonly alone?: true;
}

/** `lawstate register check`: every problem of a folder of law files, errors first; ends with 2 where there is an error. */
export async function runRegisterCheck(
  dir: string | undefined,
  options: RegisterCheckOptions,
  console: Console,
): Promise<number> {
  const folder = dir ?? shippedFolder();
  refuseFirst(missingFolder(folder));
  const { laws, errors, warnings } = await checkFolder(folder, console.today, options.alone === true);
  const counts = [
    `${laws} laws and measures`,
    count(errors.length, 'error'),
    ...(options.quiet ? [] : [count(warnings.length, 'warning')]),
  ];
  const problems = [...errors, ...(options.quiet ? [] : warnings)];
  await writeAll(console.output(), `${problems.map(shown).join('')}${counts.join(', ')}\n`);
  return errors.length > 0 ? 2 : 0;
}

function shown({ at, severity, code, message, hint }: Problem): string {
  return `${at.file}:${at.line} ${severity} ${code} ${message}\n    ${hint}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
