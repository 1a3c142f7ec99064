import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../core/problem.ts';
import { readYaml } from '../yaml/yaml-file.ts';
import { formatJurisdictionFile, formatLawFile } from './format.ts';
import { yamlFiles } from './load.ts';

export interface Formatted {
  /** The files that were not in canonical form. */
  readonly changed: readonly string[];
  /** Files that are no YAML and were left alone. */
  readonly problems: readonly Problem[];
}

/** Brings every file of the folder into canonical form, or with `write` false only says which are not. */
export function formatFolder(folder: string, write: boolean): Formatted {
  const changed: string[] = [];
  const problems: Problem[] = [];
  for (const name of yamlFiles(folder)) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const broken = readYaml(path, text).problems;
    problems.push(...broken);
    if (broken.length > 0) continue;
    const canonical = name.startsWith('jurisdictions/') ? formatJurisdictionFile(text) : formatLawFile(text);
    if (canonical === text) continue;
    changed.push(path);
    if (write) writeFileSync(path, canonical);
  }
  return { changed, problems };
}
