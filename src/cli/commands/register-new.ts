import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isFolder, noFolder } from '../../app.ts';
import { isLawId, newLawFile } from '../../register/new.ts';
import type { Console } from '../console.ts';
import { writeAll } from '../output.ts';
import { Refusal, sentence } from '../refusal.ts';

/** `lawstate register new`: begins a law file, in a folder or on stdout; never over one that is there. */
export async function runRegisterNew(id: string, dir: string | undefined, console: Console): Promise<number> {
  if (!isLawId(id))
    throw new Refusal(`${id} is no id of a law. Write jurisdiction/name in small letters, such as us/section-907.`);
  const text = newLawFile(id, console.today);
  if (dir === undefined) {
    await writeAll(console.output(), text);
    return 0;
  }
  if (!isFolder(dir)) throw new Refusal(sentence(noFolder(dir)));
  const file = join(dir, `${id}.yaml`);
  if (existsSync(file)) throw new Refusal(`${file} is there already. Edit it, or choose another id.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  await writeAll(console.output(), `${file}\n`);
  return 0;
}
