// Builds dist/: the command line and the library as bundles, the types, and the register in compiled form.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build } from 'esbuild';

const program = await build({
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', thread: 'src/app-thread.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
  // what was built before stays until there is something to take its place
  write: false,
});
// what runs in a reader's browser: one plain script, since a page opened from a disk loads no modules
const script = await build({
  entryPoints: { search: 'src/browser/search.ts', page: 'src/browser/page.ts' },
  outdir: 'dist/browser',
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
  logLevel: 'warning',
  write: false,
});
rmSync('dist', { recursive: true, force: true });
for (const { path, contents } of [...program.outputFiles, ...script.outputFiles]) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
chmodSync('dist/cli.js', 0o755);
execFileSync(process.execPath, ['dist/cli.js', 'register', 'compile'], { stdio: 'inherit' });
if (!process.argv.includes('--no-types')) {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}
