// Builds dist/: the command line and the library as bundles, the types, and the register in compiled form.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { build } from 'esbuild';

/** A language’s words and patterns are read when the first text in it comes, all but those of English: most texts need no other. */
const languagesWhenAsked = {
  name: 'languages-when-asked',
  setup({ onLoad }) {
    onLoad({ filter: /extraction[\\/]languages\.ts$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [line, name, file] of contents.matchAll(/^import \{ (\w+) \} from '(.+)';\n/gm))
        if (name !== 'ENGLISH')
          contents = contents.replace(line, '').replace(`() => ${name}`, `() => require('${file}').${name}`);
      return { contents, loader: 'ts' };
    });
  },
};

/** commander is CommonJS: required as such, node need not search its text for what it exports. */
const commanderRequired = {
  name: 'commander-required',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^commander$/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'required' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'required' }, ({ path }) => ({
      contents: `import { createRequire } from 'node:module';
export const { ${Object.keys(createRequire(import.meta.url)(path)).join(', ')} } = createRequire(import.meta.url)('${path}');`,
    }));
  },
};

const program = await build({
  entryPoints: {
    cli: 'src/cli/main.ts',
    index: 'src/index.ts',
    thread: 'src/app/thread.ts',
    'scan-worker': 'src/scan/worker.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  plugins: [languagesWhenAsked, commanderRequired],
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
// a store in a folder begins with it (src/storage/folder/make-database.ts)
const database = await PGlite.create();
writeFileSync('dist/empty-database.tar.gz', Buffer.from(await (await database.dumpDataDir('gzip')).arrayBuffer()));
await database.close();
// the sieve learns from them which words are common
const texts = ['us-dev', 'fresh-dev', 'world-dev', 'languages-dev'].map((name) => `test/corpus/${name}.jsonl`);
execFileSync(process.execPath, ['dist/cli.js', 'register', 'compile', ...texts], { stdio: 'inherit' });
if (!process.argv.includes('--no-types')) {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}
