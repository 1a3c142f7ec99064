/**
 * Loads a register from folders of YAML. In: folders. Out: the register, or every problem that keeps it from being one.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Jurisdiction } from '../core/law/jurisdiction.ts';
import type { Register } from '../core/law/register.ts';
import type { Problem } from '../core/problem.ts';
import { readYaml } from '../yaml/yaml-file.ts';
import { contractProblems, type PlacedLaw, parseLawFile } from './law-file.ts';
import { jurisdictionFileSchema } from './schema.ts';
import { validate } from './validate.ts';

export interface LoadedRegister {
  readonly register: Register;
  readonly placed: readonly PlacedLaw[];
  readonly problems: readonly Problem[];
}

/** Reads every law of the folders, in any depth; `jurisdictions/` holds states and organisations. */
export function loadFolders(folders: readonly string[], base?: Register): LoadedRegister {
  const files = folders.flatMap((folder) => yamlFiles(folder).map((file) => ({ folder, file })));
  const texts = files.map(({ folder, file }) => ({
    name: relative(process.cwd(), join(folder, file)) || file,
    file,
    text: readFileSync(join(folder, file), 'utf8'),
  }));
  const laws = texts
    .filter(({ file }) => !file.startsWith('jurisdictions'))
    .map(({ name, text }) => parseLawFile(name, text));
  const states = texts
    .filter(({ file }) => file.startsWith('jurisdictions'))
    .map(({ name, text }) => parseJurisdiction(name, text));
  const [known, added] = [placedBase(base), laws.flatMap((file) => file.laws)];
  const placed = [...known, ...added];
  const problems = [
    ...laws.flatMap((file) => file.problems),
    ...states.flatMap((file) => file.problems),
    ...validate(added, known),
  ];
  const jurisdictions = [...(base?.jurisdictions ?? []), ...states.flatMap((file) => file.jurisdictions)];
  return {
    register: registerOf(
      placed.map((one) => one.law),
      jurisdictions,
    ),
    placed,
    problems,
  };
}

/** A register in its one order, whatever order its laws came in. */
export function registerOf(laws: Register['laws'], jurisdictions: readonly Jurisdiction[]): Register {
  const sorted = [...laws].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const states = [...jurisdictions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const digest = createHash('sha256')
    .update(JSON.stringify([sorted, states]))
    .digest('hex');
  return { laws: sorted, jurisdictions: states, digest: `sha256:${digest}` };
}

/** Every YAML file below the folder, sorted, `_` and `.` names left out. */
export function yamlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ya?ml$/.test(file) && !/(^|[\\/])[_.]/.test(file))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The laws of a register loaded before, so that new ones are checked beside them. */
function placedBase(base: Register | undefined): readonly PlacedLaw[] {
  return (base?.laws ?? []).map((law) => ({ law, file: '(built-in register)', path: [], lineOf: () => 0 }));
}

function parseJurisdiction(
  name: string,
  text: string,
): { jurisdictions: readonly Jurisdiction[]; problems: readonly Problem[] } {
  const yaml = readYaml(name, text);
  if (yaml.problems.length > 0) return { jurisdictions: [], problems: yaml.problems };
  const parsed = jurisdictionFileSchema.safeParse(yaml.value);
  return parsed.success
    ? { jurisdictions: [parsed.data], problems: [] }
    : { jurisdictions: [], problems: contractProblems(parsed.error, yaml) };
}
