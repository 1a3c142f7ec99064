import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { loadFolders } from './load.ts';
import { pack } from './packed.ts';
import { COMPILED_FORMAT, type CompiledRegister, contentOf, filesOf } from './shipped.ts';

/** Compiles the register of the package at `root` into dist/register.json; writes nothing where it has errors. */
export function compileRegister(root: string): readonly Problem[] {
  const folder = join(root, 'register');
  // looked at before reading, so that a file changed meanwhile makes the compiled form stale, not wrong
  const files = filesOf(folder);
  const content = contentOf(folder);
  const { register, problems } = loadFolders([folder]);
  if (problems.length > 0) return problems;
  const compiled: CompiledRegister = { format: COMPILED_FORMAT, files, content, register: pack(register) };
  const target = join(root, 'dist', 'register.json');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(`${target}.new`, JSON.stringify(compiled));
  renameSync(`${target}.new`, target);
  return [];
}
