import { formatRegister, missingFolder, shippedFolder } from '../../app/app.ts';
import type { Console } from '../console.ts';
import { writeAll } from '../output.ts';
import { refuseFirst, sentence } from '../refusal.ts';

export interface RegisterFormatOptions {
  readonly check?: true;
}

/** `lawstate register format`: canonical form, in place; names the files it changed. */
export async function runRegisterFormat(
  dir: string | undefined,
  options: RegisterFormatOptions,
  console: Console,
): Promise<number> {
  const folder = dir ?? shippedFolder();
  refuseFirst(missingFolder(folder));
  const { changed, problems } = await formatRegister(folder, !options.check);
  await writeAll(console.output(), changed.map((file) => `${file}\n`).join(''));
  for (const problem of problems) console.warn(sentence(problem));
  if (problems.length > 0) return 2;
  return options.check && changed.length > 0 ? 1 : 0;
}
