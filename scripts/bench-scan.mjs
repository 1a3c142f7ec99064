// How fast texts that name no law are dismissed: in one run beside grep -F -f and ripgrep -F -f, with the same names on the same
// text, for the laws that ship and for 60,000. Machines differ and are busy; so runs take turns, the best of each counts, and the
// time of the processor stands beside that of the clock.
// usage: node scripts/bench-scan.mjs [megabytes, 200] [law] [folder] (after npm run build); with `law` the text is about laws all
// through, which no day's news is, and in four languages; with `folder` the whole process is also timed with a folder of 60,000 law
// files, which takes minutes to be read the first time
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { loadRegister } from '../dist/index.js';
import { insidesIn } from './insides.mjs';
import { madeRegister, writeMadeLaws } from './made-register.mjs';

const TURNS = 3;

const INSIDES = [
  "export { namesOf } from './src/core/check.ts';",
  "export { findNames, indexNames } from './src/core/law/name-index.ts';",
  "export { fold } from './src/core/text/fold.ts';",
  "export { wordCodes } from './src/core/law/sieve/word-codes.ts';",
  "export { sieveOf } from './src/core/law/sieve/sieve.ts';",
  "export { sampleOf } from './src/scan/sample.ts';",
  "export { namedLines } from './src/scan/named-lines.ts';",
  "export { plainReading } from './src/scan/line-reading.ts';",
  "export { kernelReading } from './src/scan/kernel/kernel.ts';",
];

/** Lines of a part of a file that name a law, block by block, as a scan reads them. */
function countNamed({ namedLines }, sieve, reading, file, share = [0, 1]) {
  const handle = openSync(file, 'r');
  const { size } = fstatSync(handle);
  const block = reading.room(1 << 18);
  let [named, left] = [0, 0];
  let at = Math.floor(size * share[0]);
  const end = Math.floor(size * share[1]);
  while (at < end) {
    const read = readSync(handle, block, left, Math.min(block.length - left, end - at), at);
    at += read;
    const whole = at < end ? block.lastIndexOf(10, left + read - 1) + 1 : left + read;
    const lines = block.subarray(0, whole);
    named += namedLines(lines, sieve, reading).named.length;
    block.copy(block, 0, whole, left + read);
    left = left + read - whole;
  }
  closeSync(handle);
  return named;
}

const WORDS =
  'the of minister said that city river new talks region people year market prices school water build train harbour summer festival opened officials plan budget percent growth company workers hospital road bridge team season match coach won lost U.S. president court'.split(
    ' ',
  );

/** Sentences of what news is mostly about. */
function everyday() {
  let seed = 1;
  const word = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return WORDS[(seed >>> 8) % WORDS.length];
  };
  return Array.from({ length: 5000 }, () => {
    const words = Array.from({ length: 18 }, word).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  });
}

/** Articles of sentences that name no law, one in two hundred with a passage that does unless there are none; one a line, as JSON. */
function writeText(file, megabytes, nameless, named) {
  const handle = openSync(file, 'w');
  let [seed, size, count] = [907, 0, 0];
  const pick = (list) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return list[(seed >>> 8) % list.length];
  };
  for (let batch = ''; size < megabytes * 1e6; count++) {
    const sentences = Array.from({ length: 20 }, () => pick(nameless));
    if (named !== null && count % 200 === 0) sentences.push(pick(named));
    batch += `${JSON.stringify({ id: count, url: `https://example.org/${count}`, text: sentences.join(' ') })}\n`;
    if (batch.length < 1 << 20) continue;
    size += writeSync(handle, batch);
    batch = '';
  }
  closeSync(handle);
  return count;
}

const row = (what, ...cells) =>
  console.log(`${what.padEnd(46)}${cells.map((cell) => String(cell).padStart(14)).join('')}`);
const rate = (megabytes, seconds) => `${(megabytes / seconds).toFixed(0)} MB/s`;

/** One run of a process: its lines, and seconds by the clock and of the processor; null where it is not installed. */
function processRun(command, args) {
  if (spawnSync(command, ['--version']).error !== undefined) return null;
  const words = [command, ...args].map((word) => `'${word}'`).join(' ');
  const { stdout, stderr } = spawnSync('bash', ['-c', `TIMEFORMAT='%R %U %S'; time ${words}`], {
    encoding: 'utf8',
    env: ENV,
  });
  const [wall, user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { lines: stdout.trim().split('\n').length === 1 ? Number(stdout) : NaN, wall, cpu: user + system };
}

/** What runs keep for the next ones is no user's. */
const ENV = { ...process.env, XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), 'lawstate-bench-cache-')) };

/** Runs that take turns; of each the best. */
function inTurns(runs) {
  const best = runs.map(() => null);
  for (let turn = 0; turn < TURNS; turn++)
    for (const [at, run] of runs.entries()) {
      const one = run();
      if (one !== null && (best[at] === null || one.cpu < best[at].cpu)) best[at] = one;
    }
  return best;
}

function timedProcess(command, args) {
  return inTurns([() => processRun(command, args)])[0];
}

function timedHere(run) {
  let best = null;
  for (let turn = 0; turn < TURNS; turn++) {
    const [begun, before] = [performance.now(), process.cpuUsage()];
    const lines = run();
    const { user, system } = process.cpuUsage(before);
    const one = { lines, wall: (performance.now() - begun) / 1000, cpu: (user + system) / 1e6 };
    if (best === null || one.cpu < best.cpu) best = one;
  }
  return best;
}

async function timedThreads(threads, sieve, insides, file) {
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL(import.meta.url), { workerData: { sieve, insides, file } }),
  );
  const run = () =>
    Promise.all(
      workers.map(
        (worker, at) =>
          new Promise((resolve) => {
            worker.once('message', resolve);
            worker.postMessage([at / threads, (at + 1) / threads]);
          }),
      ),
    );
  let best = null;
  for (let turn = 0; turn < TURNS; turn++) {
    const [begun, before] = [performance.now(), process.cpuUsage()];
    const lines = (await run()).reduce((sum, one) => sum + one, 0);
    const { user, system } = process.cpuUsage(before);
    const one = { lines, wall: (performance.now() - begun) / 1000, cpu: (user + system) / 1e6 };
    if (best === null || one.wall < best.wall) best = one;
  }
  await Promise.all(workers.map((worker) => worker.terminate()));
  return best;
}

async function main() {
  const megabytes = Number(process.argv[2] ?? 200);
  const folder = mkdtempSync(join(tmpdir(), 'lawstate-bench-'));
  try {
    await measure(folder, megabytes);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(folder, megabytes) {
  const insides = await insidesIn(folder, INSIDES);
  const inside = await import(insides);
  const shipped = await loadRegister();
  const index = inside.namesOf(shipped);
  const passages = ['us-dev', 'fresh-dev', 'world-dev', 'languages-dev'].flatMap((name) =>
    readFileSync(`test/corpus/${name}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).text),
  );
  const isNamed = (text) => inside.findNames(index, inside.fold(text)).length > 0;
  const sentences = passages.flatMap((text) => text.split(/(?<=[.!?])\s+/));
  const file = join(folder, 'text.jsonl');
  const aboutLaw = sentences.filter((one) => !isNamed(one));
  const nameless = process.argv[3] === 'law' ? aboutLaw : everyday();
  const lines = writeText(file, megabytes, nameless, passages.filter(isNamed));
  const bytes = statSync(file).size;
  const size = bytes / 1e6;
  console.log(
    `node ${process.version}; ${size.toFixed(0)} MB, ${lines} articles, one a line, one in two hundred names a law\n`,
  );
  for (const [what, register] of [
    ['laws that ship', shipped],
    ['laws, made', madeRegister(shipped)],
  ]) {
    const names = namesOf(register);
    writeFileSync(join(folder, 'names'), names.join('\n'));
    row(`${register.laws.length} ${what}, ${names.length} names`, 'clock', 'processor', 'to ripgrep', 'lines');
    const others = ['grep', 'rg'].map((one) => [
      one,
      timedProcess(one, ['-c', '-F', '-f', join(folder, 'names'), file]),
    ]);
    const rg = others[1][1];
    const show = (name, run) =>
      run === null
        ? row(name, 'not installed')
        : row(
            name,
            rate(size, run.wall),
            rate(size, run.cpu),
            rg === null ? '' : `${(rg.cpu / run.cpu).toFixed(2)} x`,
            run.lines,
          );
    for (const [name, run] of others) show(`${name} -F -f, whole process`, run);
    // so long does it start and read the names
    writeFileSync(join(folder, 'nothing'), 'x\n');
    const start = timedProcess('rg', ['-c', '-F', '-f', join(folder, 'names'), join(folder, 'nothing')]);
    if (rg !== null)
      show('rg -F -f, without its start', { ...rg, wall: rg.wall - start.wall, cpu: rg.cpu - start.cpu });
    const codes = inside.wordCodes();
    const sample = inside.sampleOf([{ source: file, bytes }], codes);
    const indexed = timedHere(() => void inside.indexNames(register.laws));
    const built = timedHere(() => void inside.sieveOf(inside.namesOf(register), codes, sample));
    const sieve = inside.sieveOf(inside.namesOf(register), codes, sample);
    show(
      'sieve, plain JavaScript, warm',
      timedHere(() => countNamed(inside, sieve, inside.plainReading(sieve), file)),
    );
    const reading = inside.kernelReading(sieve);
    show(
      'sieve, kernel, warm',
      timedHere(() => countNamed(inside, sieve, reading, file)),
    );
    for (const threads of [1, 2])
      show(
        `sieve, kernel, ${threads} thread${threads > 1 ? 's' : ''}`,
        await timedThreads(threads, sieve, insides, file),
      );
    console.log(
      `index of names ${(indexed.cpu * 1000).toFixed(0)} ms, sieve ${(built.cpu * 1000).toFixed(0)} ms of the processor\n`,
    );
  }
  const names = join(folder, 'names');
  writeFileSync(names, namesOf(shipped).join('\n'));
  row('whole processes', 'clock', 'processor', 'to ripgrep', 'named');
  console.log('one article in two hundred names a law and is checked');
  wholeProcesses(file, { folder, names });
  for (const times of [1, 5]) {
    const none = join(folder, `none-${times}.jsonl`);
    writeText(none, megabytes * times, nameless, null);
    console.log(`no article names a law; ${(statSync(none).size / 1e6).toFixed(0)} MB`);
    wholeProcesses(none, { folder, names });
    if (times === 1 && process.argv.includes('folder')) {
      console.log('the same with 60,000 laws more, in a folder');
      const laws = join(folder, 'laws');
      const made = writeMadeLaws(laws, madeRegister(shipped));
      writeFileSync(names, namesOf(made).join('\n'));
      wholeProcesses(none, { folder, names, more: ['--register', laws] });
      writeFileSync(names, namesOf(shipped).join('\n'));
    }
  }
  rmSync(ENV.XDG_CACHE_HOME, { recursive: true });
}

const namesOf = ({ laws }) => [...new Set(laws.flatMap((law) => [law.title, ...law.names.map((name) => name.text)]))];

/** ripgrep beside `lawstate scan`, in turns, by one thread and by two. */
function wholeProcesses(file, { folder, names, more = [] }) {
  const size = statSync(file).size / 1e6;
  const scan = (workers) => () =>
    processRun(process.execPath, [
      ...['dist/cli.js', 'scan', file, '--out', join(folder, 'found.jsonl')],
      ...['--workers', workers, '--known-at', '2026-11-24', ...more],
    ]);
  const [rg, ...ours] = inTurns([() => processRun('rg', ['-c', '-F', '-f', names, file]), ...['1', '2'].map(scan)]);
  for (const [name, run] of [
    ['rg -F -f', rg],
    ['lawstate scan, 1 thread', ours[0]],
    ['lawstate scan, 2 threads', ours[1]],
  ])
    if (run !== null)
      row(
        name,
        rate(size, run.wall),
        rate(size, run.cpu),
        rg === null ? '' : `${(rg.cpu / run.cpu).toFixed(2)} x`,
        name.startsWith('rg') ? run.lines : '',
      );
  const first = scan('1');
  rmSync(join(ENV.XDG_CACHE_HOME, 'lawstate'), { recursive: true, force: true });
  const { cpu, wall } = first();
  row(
    'lawstate scan, 1 thread, with nothing kept',
    rate(size, wall),
    rate(size, cpu),
    rg === null ? '' : `${(rg.cpu / cpu).toFixed(2)} x`,
  );
}

if (!isMainThread) {
  const inside = await import(workerData.insides);
  const reading = inside.kernelReading(workerData.sieve);
  parentPort.on('message', (share) =>
    parentPort.postMessage(countNamed(inside, workerData.sieve, reading, workerData.file, share)),
  );
} else await main();
