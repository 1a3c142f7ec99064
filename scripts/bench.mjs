// Measures in one run, and prints ratios: machines differ, what runs beside what on one of them does not.
// usage: node scripts/bench.mjs (after npm run build)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { check, loadRegister } from '../dist/index.js';
import { everydayText } from './bench/everyday-text.mjs';
import { bytesOf, median, named, rates, timed } from './bench/rates.mjs';
import { insidesIn } from './insides.mjs';
import { madeRegister } from './made-register.mjs';

const EXAMPLE = 'examples/caesar-act.txt';
const article = readFileSync(EXAMPLE, 'utf8');
const KNOWN = '2026-11-24';

const row = (what, ...cells) => console.log(`${what.padEnd(58)}${cells.map((cell) => cell.padStart(16)).join('')}`);

/** Whole processes, one after the other in turn, so that a busy moment falls on both. */
function processes() {
  const bare = [];
  const whole = [];
  const run = (...words) => timed(() => spawnSync(process.execPath, words, { stdio: 'ignore' }));
  for (let turn = 0; turn < 15; turn++) {
    bare.push(run('-e', '0'));
    whole.push(run('dist/cli.js', 'check', EXAMPLE, '--known-at', KNOWN));
  }
  row('node -e 0, whole process', `${median(bare).toFixed(0)} ms`, '1.0 x');
  row(
    'lawstate check, whole process',
    `${median(whole).toFixed(0)} ms`,
    `${(median(whole) / median(bare)).toFixed(1)} x`,
  );
}

const articles = named(article, 'Marsh');

/** A text of six kilobytes in which two sentences are about a law. */
const sparse = [...Array(40)].map((_, at) => {
  const paragraphs = everydayText(at + 1, 6000);
  paragraphs.splice(3, 0, 'In October the Senate passed a defense bill that would repeal the Caesar Act.');
  paragraphs.splice(12, 0, '“The Caesar Act has not been repealed,” said Nadia Karim, a lawyer.');
  return paragraphs.join('\n\n');
});

/** The check of a newsletter in another language: in a process of its own, so that no language's figure depends on another's. */
function newsletter(what, language, name) {
  const words = ['scripts/bench/newsletter.mjs', language, name, KNOWN];
  const { status, stdout } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}`);
  return { ...JSON.parse(stdout), what };
}

/** The index of names and the search in it, which the library keeps to itself, from its source. */
async function nameFinding() {
  const folder = mkdtempSync(join(tmpdir(), 'lawstate-bench-'));
  const found = await import(
    await insidesIn(folder, [
      "export { indexNames, findNames } from './src/core/law/name-index.ts';",
      "export { fold } from './src/core/text/fold.ts';",
    ])
  );
  rmSync(folder, { recursive: true });
  return found;
}

/** ripgrep over the same bytes for the same names; the time of its process without any is taken off. */
function ripgrep(text, names) {
  if (spawnSync('rg', ['--version']).error !== undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'lawstate-bench-'));
  writeFileSync(join(folder, 'text'), text);
  writeFileSync(join(folder, 'names'), names.join('\n'));
  const run = (words) => timed(() => spawnSync('rg', words, { cwd: folder, stdio: 'ignore' }));
  const spent = median([...Array(5)].map(() => run(['-c', '-i', '-F', '-f', 'names', 'text'])));
  rmSync(folder, { recursive: true });
  return bytesOf(text) / 1000 / spent;
}

const shipped = await loadRegister();
const made = madeRegister(shipped);
const namesOf = (register) => register.laws.flatMap((law) => law.names.map((name) => name.text));
console.log(
  `node ${process.version}, ${shipped.laws.length} laws and ${namesOf(shipped).length} names shipped; ${made.laws.length} and ${namesOf(made).length} made\n`,
);

processes();

console.log();
const wink = winkNLP(model, ['sbd', 'pos']);
const its = wink.its;
const nameless = articles.map((text) =>
  text.replaceAll(/(t|T)he Caesar Act/g, '$1he ceasefire').replaceAll('sanctions', 'talks'),
);
const checked = (register) => (text) => check(text, { register, knownAt: KNOWN });
const warm = rates([
  { what: 'lawstate check, shipped register', texts: articles, run: checked(shipped) },
  { what: 'lawstate check, 60,000 laws', texts: articles, run: checked(made) },
  { what: 'lawstate check, a text without any law’s name', texts: nameless, run: checked(shipped) },
  {
    what: 'the same, and who says what in it',
    texts: nameless,
    run: (text) => check(text, { register: shipped, knownAt: KNOWN }).statements,
  },
  {
    what: 'wink-nlp, sentences and parts of speech',
    texts: articles,
    run: (text) => wink.readDoc(text).tokens().out(its.pos),
  },
  { what: 'compromise, sentences and parts of speech', texts: articles, run: (text) => nlp(text).json() },
  { what: 'lawstate check, 6 KB with two sentences about a law', texts: sparse, run: checked(shipped) },
]);
const newsletters = [
  newsletter('lawstate check, a newsletter in Russian', 'ru', 'Алиев'),
  newsletter('lawstate check, one in Azerbaijani', 'az', 'Səfərli'),
  newsletter('lawstate check, one in Turkish', 'tr', 'Akyüz'),
];
for (const { what, articles: count, megabytes } of [...warm, ...newsletters]) {
  row(
    `${what}, warm`,
    `${count.toFixed(0)} articles/s`,
    `${megabytes.toFixed(2)} MB/s`,
    `${(megabytes / warm[0].megabytes).toFixed(2)} x`,
  );
}

console.log();
const { indexNames, findNames, fold } = await nameFinding();
const long = articles.join('\n').repeat(40);
for (const [what, register] of [
  ['shipped register', shipped],
  ['60,000 laws', made],
]) {
  let index;
  row(
    `index of names, ${what}`,
    `${timed(() => {
      index = indexNames(register.laws);
    }).toFixed(0)} ms`,
  );
  const folded = fold(long);
  const spent = median([...Array(5)].map(() => timed(() => findNames(index, folded))));
  row(`finding names, ${what}`, `${(bytesOf(long) / 1000 / spent).toFixed(1)} MB/s`);
  const other = ripgrep(long, namesOf(register));
  row(`ripgrep, the same names, ${what}`, other === null ? 'not installed' : `${other.toFixed(1)} MB/s`);
}
