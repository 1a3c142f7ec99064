/**
 * The only wiring: a register opened from where it lies, a document put to the core. Faces call this; nothing here decides
 * anything about law, and no clock is read.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckInput, check } from './core/check.ts';
import type { Register } from './core/law/register.ts';
import type { Problem } from './core/problem.ts';
import type { Report } from './core/report/report.ts';
import type { Day } from './core/time/day.ts';
import { packageRoot, packageVersion } from './package-root.ts';
import { type Opened, openShipped } from './register/shipped.ts';

/** The register that ships, with the laws of other folders added; or every problem that keeps it from being one. */
export async function openRegister(folders: readonly string[] = []): Promise<Opened> {
  const missing = folders.filter((folder) => !isFolder(folder)).map(noFolder);
  if (missing.length > 0) return { register: NO_REGISTER, problems: missing };
  const shipped = await openShipped(packageRoot());
  if (folders.length === 0 || shipped.problems.length > 0) return shipped;
  const { loadFolders } = await import('./register/load.ts');
  return loadFolders(folders, shipped.register);
}

const NO_REGISTER: Register = { laws: [], jurisdictions: [], digest: '' };

/** The folder of the register that ships. */
export function shippedFolder(): string {
  return join(packageRoot(), 'register');
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export function noFolder(folder: string): Problem {
  const at = { file: folder, line: 0, path: '' };
  const hint = 'Name a folder of law files, as register/FORMAT.md describes them.';
  return { severity: 'error', code: 'no-folder', message: 'is no folder that can be read', at, hint };
}

/** What the command line knows of a document comes before what the document says of itself. */
export type Given = Partial<Pick<CheckInput, 'published' | 'outlet' | 'language'>>;

export type Checker = (input: CheckInput, given?: Given) => Report;

/** A check bound to its register and clock, for one document or for many. */
export function checkerOf(register: Register, knownAt: Day): Checker {
  const context = { register, knownAt, version: packageVersion() };
  return (input, given = {}) => check({ ...input, ...given }, context);
}
