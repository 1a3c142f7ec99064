import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { missingFolder, newLaw } from '../../app/app.ts';
import type { Console } from '../console.ts';
import { writeAll } from '../output.ts';
import { Refusal, refuseFirst } from '../refusal.ts';

/** `lawstate register new`: begins a law file, in a folder or on stdout; never over one that is there. */
export async function runRegisterNew(words: string, dir: string | undefined, console: Console): Promise<number> {
  const begun = await newLaw(words, console.today);
  if (begun === null)
    throw new Refusal(
      `${words} is no id of a law. Write jurisdiction/name in small letters, such as us/section-907, or the name of a law that the register does not have.`,
    );
  const { id, text } = begun;
  await writeAll(console.output(), dir === undefined ? text : `${create(join(dir, `${id}.yaml`), dir, text)}\n`);
  return 0;
}

function create(file: string, dir: string, text: string): string {
  refuseFirst(missingFolder(dir));
  if (existsSync(file)) throw new Refusal(`${file} is there already. Edit it, or choose another id.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}
