// Measures what it takes to write a site: the register that ships, and 60,000 laws more. Each in a process of its own, so that
// its memory is its own. usage: node scripts/bench-site.mjs (after npm run build)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insidesIn } from './insides.mjs';
import { madeRegister } from './made-register.mjs';

const KNOWN = '2026-11-24';
const [, script, part, folder] = process.argv;
if (part === undefined) measureAll();
else await measure(part, folder);

/** One line for each: seconds, files, megabytes, peak memory. */
function measureAll() {
  const room = mkdtempSync(join(tmpdir(), 'lawstate-bench-'));
  for (const which of ['shipped', 'made']) {
    const { stdout, stderr } = spawnSync(process.execPath, [script, which, join(room, which)], { encoding: 'utf8' });
    process.stdout.write(stdout + stderr);
  }
  rmSync(room, { recursive: true });
}

async function measure(which, out) {
  const { loadRegister, siteFiles, writeSite } = await sources();
  const shipped = await loadRegister();
  const register = which === 'made' ? madeRegister(shipped) : shipped;
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const worked = process.cpuUsage();
  const begun = performance.now();
  const read = (file) => readFileSync(file, 'utf8');
  const made = {
    register,
    clocks: { asOf: KNOWN, knownAt: KNOWN },
    publication: { publisher: null, author: null, permalink: null, corrections: null, contact: null },
    address: null,
    cases: [],
    version: '0',
    documents: { method: read('docs/method.md'), glossary: read('GLOSSARY.md') },
    searchScript: read('dist/browser/search.js'),
  };
  const { files } = await writeSite(out, siteFiles(made));
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(worked);
  const peak = process.resourceUsage().maxRSS / 1024;
  const index = sizesIn(join(out, 'search'));
  console.log(
    `${which}: ${register.laws.length} laws and bills, ${files} files in ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of the processor); memory ${(before / 2 ** 20).toFixed(0)} MB with the register, ${peak.toFixed(0)} MB at the peak; search in ${index.length} files, the largest ${(Math.max(...index) / 1000).toFixed(0)} kB`,
  );
}

function sizesIn(folder) {
  return readdirSync(folder).map((name) => statSync(join(folder, name)).size);
}

/** In a folder beside the packages. */
async function sources() {
  const entry = [
    "export { loadRegister } from './src/index.ts';",
    "export { siteFiles } from './src/core/page/site/site.ts';",
    "export { writeSite } from './src/storage/site/site-folder.ts';",
  ];
  const folder = mkdtempSync(join(process.cwd(), 'node_modules', '.lawstate-bench-'));
  const found = await import(await insidesIn(folder, entry));
  rmSync(folder, { recursive: true });
  return found;
}
