import { lawSchema } from '../../app/app.ts';
import type { Console } from '../console.ts';
import { writeAll } from '../output.ts';

/** `lawstate register schema`: what a law file may hold, for editors. */
export async function runRegisterSchema(console: Console): Promise<number> {
  await writeAll(console.output(), `${JSON.stringify(await lawSchema(), null, 2)}\n`);
  return 0;
}
