import { realpathSync } from 'node:fs';
import { isFolder, noFolder, openRegister, shippedFolder } from '../../app.ts';
import type { Problem } from '../../core/problem.ts';
import type { Day } from '../../core/time/day.ts';
import { type LoadedRegister, loadFolders } from '../../register/load.ts';
import { warnings } from '../../register/validate.ts';
import type { Console } from '../console.ts';
import { writeAll } from '../output.ts';
import { Refusal, sentence } from '../refusal.ts';

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
  if (!isFolder(folder)) throw new Refusal(sentence(noFolder(folder)));
  const { loaded, ownFrom } = await load(folder, options.alone === true);
  const errors = loaded.problems.filter((problem) => problem.severity === 'error');
  const doubts = options.quiet ? [] : warningsOf(loaded, ownFrom, console.today);
  const laws = loaded.placed.length - ownFrom;
  const total = `${laws} laws and measures, ${count(errors.length, 'error')}${options.quiet ? '' : `, ${count(doubts.length, 'warning')}`}`;
  await writeAll(console.output(), [...[...errors, ...doubts].map(shown), `${total}\n`].join(''));
  return errors.length > 0 ? 2 : 0;
}

/** A folder of the user's own is checked beside the register that ships, as --register uses it. */
async function load(folder: string, alone: boolean): Promise<{ loaded: LoadedRegister; ownFrom: number }> {
  if (alone || realpathSync(folder) === realpathSync(shippedFolder()))
    return { loaded: loadFolders([folder]), ownFrom: 0 };
  const { register } = await openRegister();
  return { loaded: loadFolders([folder], register), ownFrom: register.laws.length };
}

function warningsOf(loaded: LoadedRegister, ownFrom: number, today: Day): readonly Problem[] {
  const late = loaded.problems.filter((problem) => problem.severity === 'warning');
  return [...late, ...warnings(loaded.placed.slice(ownFrom), today)];
}

function shown({ at, severity, code, message, hint }: Problem): string {
  return `${at.file}:${at.line} ${severity} ${code} ${message}\n    ${hint}\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
