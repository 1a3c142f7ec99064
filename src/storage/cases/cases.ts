/**
 * A folder of published checks. Versions are added and never changed; what stands beside them, the page of each case and the
 * feed of corrections, is made of the versions and can be made again at any time.
 */
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../core/problem.ts';
import type { Version } from '../../core/publish/case.ts';
import { contentOf, placeFolder, replaceFile, sweep } from '../../disk/durable.ts';
import { problem, trying } from '../problem.ts';
import { PAGE, readCase, type StoredCase, versionNumbers } from './stored-case.ts';

export const CORRECTIONS = 'corrections.atom';

/** What is written of a version besides: file names and their content. */
export type Rendered = Readonly<Record<string, string>>;

/** The names of the folders that may be cases, in order. Links, files and what begins with a dot are none. */
export function caseNames(dir: string): readonly string[] {
  const entries = readdirSync(dir, { withFileTypes: true });
  return entries
    .filter((one) => one.isDirectory() && !one.name.startsWith('.'))
    .map((one) => one.name)
    .sort();
}

export function readCases(dir: string): readonly (StoredCase | Problem)[] {
  return caseNames(dir).flatMap((name) => readCase(dir, name) ?? []);
}

/** Makes the folder ready to be written to; the problem where it cannot be. */
export function prepare(dir: string): Problem | null {
  return trying(dir, () => {
    if (statSync(dir, { throwIfNoEntry: false })?.isDirectory() === false)
      return problem('no-folder', dir, 'is a file', 'Name a folder; it is made where it does not exist.');
    mkdirSync(dir, { recursive: true });
    sweep(dir);
    return null;
  });
}

/** Adds the version, unless another process has added one of its number: then false, and nothing is done. */
export function addVersion(dir: string, { file }: Version, rendered: Rendered): boolean {
  const number = String(file.version);
  if (file.version > 1) return placeFolder(dir, join(dir, file.case, number), rendered);
  const inside = Object.entries(rendered).map(([name, content]) => [`${number}/${name}`, content]);
  return placeFolder(dir, join(dir, file.case), Object.fromEntries(inside));
}

export interface Beside {
  /** The page of the case from that of its newest version. */
  readonly casePage: (page: string) => string;
  /** The feed, from the cases that have more than one version: no first version corrects anything. */
  readonly corrections: (cases: readonly StoredCase[]) => string;
}

/**
 * Brings the pages of the cases and the feed in line with the versions that are there. Where another process adds a version
 * meanwhile, it is done again, so that whoever writes last has seen all.
 */
export function refresh(dir: string, { casePage, corrections }: Beside): void {
  for (let seen = '', now = stateOf(dir); seen !== now; now = stateOf(dir)) {
    seen = now;
    const numbered = caseNames(dir).map((id) => ({ id, newest: versionNumbers(join(dir, id))?.at(-1) ?? 0 }));
    for (const { id, newest } of numbered) refreshPage(dir, join(dir, id), newest, casePage);
    const again = numbered
      .filter(({ newest }) => newest > 1)
      .map(({ id }) => trying(join(dir, id), () => readCase(dir, id)));
    const cases = again.flatMap((one) => (one !== null && 'newest' in one ? [one] : []));
    replaceFile(dir, join(dir, CORRECTIONS), corrections(cases));
  }
}

function refreshPage(dir: string, folder: string, newest: number, casePage: Beside['casePage']): void {
  const page = contentOf(join(folder, String(newest), PAGE));
  if (page !== null) replaceFile(dir, join(folder, PAGE), casePage(page));
}

/** Which versions there are. */
function stateOf(dir: string): string {
  return caseNames(dir)
    .map((name) => `${name} ${versionNumbers(join(dir, name))?.at(-1) ?? 0}`)
    .join('\n');
}
