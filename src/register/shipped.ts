/**
 * The register that ships with the package, as fast as it can be had: its compiled form where that still is what the YAML
 * says, so that a check pays for neither YAML nor schema; else the YAML itself.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Register } from '../core/law/register.ts';
import type { Problem } from '../core/problem.ts';
import { type PackedRegister, unpack } from './packed.ts';

export interface Opened {
  readonly register: Register;
  readonly problems: readonly Problem[];
}

/** A register as one JSON file, with what the YAML files looked like that it was made of. */
export interface CompiledRegister {
  readonly format: typeof COMPILED_FORMAT;
  readonly files: readonly CompiledFile[];
  readonly content: string;
  readonly register: PackedRegister;
}

interface CompiledFile {
  readonly name: string;
  readonly size: number;
  readonly modified: number;
}

export const COMPILED_FORMAT = 'lawstate/compiled-register@3';

/** The compiled register of the package at `root`, or its YAML where the two differ. */
export async function openShipped(root: string): Promise<Opened> {
  const folder = join(root, 'register');
  const compiled = readCompiled(join(root, 'dist', 'register.json'));
  if (compiled !== null && isOf(compiled, folder)) return { register: unpack(compiled.register), problems: [] };
  const { loadFolders } = await import('./load.ts');
  return loadFolders([folder]);
}

/** Null where there is none, or one that cannot be used: the YAML is there to take its place. */
function readCompiled(file: string): CompiledRegister | null {
  if (!existsSync(file)) return null;
  try {
    const compiled = JSON.parse(readFileSync(file, 'utf8')) as CompiledRegister;
    return compiled.format === COMPILED_FORMAT ? compiled : null;
  } catch {
    return null;
  }
}

/** Whether the folder is the one compiled: by names, sizes and times; by content where only the times differ, as after unpacking. */
function isOf(compiled: CompiledRegister, folder: string): boolean {
  if (!existsSync(folder)) return true;
  const files = filesOf(folder);
  const same = (a: CompiledFile, b: CompiledFile | undefined) => a.name === b?.name && a.size === b.size;
  if (files.length !== compiled.files.length || !files.every((file, at) => same(file, compiled.files[at])))
    return false;
  return (
    files.every((file, at) => file.modified === compiled.files[at]?.modified) || contentOf(folder) === compiled.content
  );
}

export function filesOf(folder: string): readonly CompiledFile[] {
  return namesIn(folder).map((name) => {
    const { size, mtimeMs } = statSync(`${folder}/${name}`);
    return { name, size, modified: mtimeMs };
  });
}

export function contentOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of namesIn(folder))
    hash
      .update(name)
      .update('\n')
      .update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

function namesIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => /\.ya?ml$/.test(name)).sort();
}
