/** The wiring of the register: opened as it ships or with folders beside, checked, formatted, compiled. `app.ts` hands it on. */
import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Register } from '../core/law/register.ts';
import type { Problem } from '../core/problem.ts';
import type { Day } from '../core/time/day.ts';
import { packageRoot } from '../package-root.ts';
import type { Formatted } from '../register/format-folder.ts';
import { type Opened, openShipped } from '../register/shipped.ts';

/**
 * The register that ships, with the laws of other folders added; or every problem that keeps it from being one. In a cache it is
 * kept for the next time.
 */
export async function openRegister(folders: readonly string[] = [], cache: string | null = null): Promise<Opened> {
  const missing = folders.flatMap(missingFolder);
  if (missing.length > 0) return { register: NO_REGISTER, problems: missing };
  const shipped = await openShipped(packageRoot());
  if (folders.length === 0 || shipped.problems.length > 0) return shipped;
  if (cache !== null)
    return (await import('../register/kept-register.ts')).openFolders(folders, shipped.register, cache);
  const { loadFolders } = await import('../register/load.ts');
  return loadFolders(folders, shipped.register);
}

const NO_REGISTER: Register = { laws: [], jurisdictions: [], digest: '' };

/** The folder of the register that ships. */
export function shippedFolder(): string {
  return join(packageRoot(), 'register');
}

export interface CheckedFolder {
  /** How many laws and measures the folder holds. */
  readonly laws: number;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** All that is wrong with a folder of law files: beside the register that ships, as it would be used, or alone. */
export async function checkFolder(folder: string, today: Day, alone: boolean): Promise<CheckedFolder> {
  const missing = missingFolder(folder);
  if (missing.length > 0) return { laws: 0, errors: missing, warnings: [] };
  const own = alone || realpathSync(folder) === realpathSync(shippedFolder());
  const base = own ? undefined : (await openRegister()).register;
  const { loadFolders } = await import('../register/load.ts');
  const { warnings } = await import('../register/validate.ts');
  const { placed, problems } = loadFolders([folder], base);
  const known = base?.laws.length ?? 0;
  const laws = placed.slice(known);
  return { laws: laws.length, errors: problems, warnings: warnings(laws, today, placed.slice(0, known)) };
}

/** Brings the files of a folder into canonical form, or with `write` false only names those that are not. */
export async function formatRegister(folder: string, write: boolean): Promise<Formatted> {
  const missing = missingFolder(folder);
  if (missing.length > 0) return { changed: [], problems: missing };
  const { formatFolder } = await import('../register/format-folder.ts');
  return formatFolder(folder, write);
}

/**
 * Writes the compiled form of the register that ships, and the sieve of its names for texts such as those of the paths; every error
 * where it has one.
 */
export async function compileShipped(paths: readonly string[]): Promise<readonly Problem[]> {
  const { compileRegister } = await import('../register/compile.ts');
  const problems = compileRegister(packageRoot());
  if (problems.length > 0) return problems;
  const { compileSieve } = await import('./scan.ts');
  await compileSieve((await openRegister()).register, paths);
  return [];
}

/** A law file that is begun. */
export interface LawBegun {
  readonly id: string;
  readonly text: string;
}

/**
 * A new law file, to be filled in, by its id or by the name that a check gave a law in no register; null where the words are neither, or
 * name a law that the register has.
 */
export async function newLaw(words: string, today: Day): Promise<LawBegun | null> {
  const { isLawId, newLawFile } = await import('../register/new.ts');
  if (isLawId(words)) return { id: words, text: newLawFile(words, today) };
  const { lawToAdd } = await import('../register/new-id.ts');
  const { resolveLaw } = await import('../core/law/resolve.ts');
  const named = /[\p{L}\p{N}] [\p{L}\p{N}(«“"]/u.test(words) && !words.includes('/') ? lawToAdd(words) : null;
  if (named === null || resolveLaw((await openRegister()).register, words).kind === 'one') return null;
  return { id: named.id, text: newLawFile(named.id, today, named) };
}

/** The JSON Schema of a law file. */
export async function lawSchema(): Promise<object> {
  const { lawFileJsonSchema } = await import('../register/json-schema.ts');
  return lawFileJsonSchema();
}

/** The problem of a folder that cannot be read; none where it can. */
export function missingFolder(folder: string): readonly Problem[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const at = { file: folder, line: 0, path: '' };
  const hint = 'Name a folder of law files, as register/FORMAT.md describes them.';
  return [{ severity: 'error', code: 'no-folder', message: 'is no folder that can be read', at, hint }];
}
