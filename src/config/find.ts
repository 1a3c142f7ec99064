import { statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const CONFIG_NAME = 'lawstate.config.yaml';

/** The config of a folder: its own, else that of the nearest folder above; null where there is none. As a path from the folder. */
export function findConfig(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, CONFIG_NAME);
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return relative(folder, file);
    if (dirname(at) === at) return null;
  }
}
