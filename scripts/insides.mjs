import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * What the library keeps to itself, from its source, as a module in the folder; its address. `entry` is the lines that export it,
 * with paths from the root. Packages are found where the folder is in one that has them.
 */
export async function insidesIn(folder, entry) {
  const outfile = join(folder, 'insides.mjs');
  const stdin = { contents: entry.join('\n'), resolveDir: process.cwd(), loader: 'ts' };
  await build({
    stdin,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile,
    logLevel: 'error',
  });
  return pathToFileURL(outfile).href;
}
