import { compileShipped } from '../../app/app.ts';
import type { Console } from '../console.ts';
import { sentence } from '../refusal.ts';

/** `lawstate register compile`, for the build: the register that ships, ready to be used without reading YAML. */
export async function runRegisterCompile(texts: readonly string[], console: Console): Promise<number> {
  const problems = await compileShipped(texts);
  for (const problem of problems) console.warn(sentence(problem));
  return problems.length > 0 ? 2 : 0;
}
