// Measures the check on labelled passages: figures for the set that rules are written for and the set kept aside, and what
// was gained or lost since the last commit.
// usage: node scripts/eval.mjs [--folder DIR] [--lang en,az] [--set dev] [--misses] [--json] [--save]
// While a rule is written, `--set dev`: nobody then steers by the passages kept aside.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check, jsonReport, loadRegister, resolveLaw } from '../dist/index.js';
import { figuresOf, measure } from './eval/measure.mjs';

const OUTCOME = 'test/corpus/outcome.json';
const { values: options } = parseArgs({
  options: {
    folder: { type: 'string', default: 'test/corpus' },
    lang: { type: 'string' },
    set: { type: 'string' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
  },
});
if (options.set !== undefined && !['dev', 'test'].includes(options.set))
  stop(`--set is dev or test, not "${options.set}".`);
if (options.save && options.set !== undefined) stop('--save keeps both sets: leave --set out.');

function stop(problem) {
  console.error(`eval: ${problem}`);
  process.exit(2);
}

const register = await loadRegister();
/** The last day that anybody looked at any law: no clock is read, so that a run can be repeated. */
const knownAt = register.laws
  .map((law) => law.verifiedThrough)
  .sort()
  .at(-1);

/** A label’s law by its id, or by the names that the folder’s laws.json gives for it. */
function lawIds(folder) {
  const file = join(folder, 'laws.json');
  const names = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const known = new Map();
  return (law) => {
    if (!known.has(law)) {
      const found = [law, ...(names[law] ?? [])]
        .map((name) => resolveLaw(register, name))
        .find(({ kind }) => kind === 'one');
      known.set(law, found?.law.id ?? law);
    }
    return known.get(law);
  };
}

function passagesOf(folder) {
  const idOf = lawIds(folder);
  const languages = options.lang?.split(',');
  const sets = { dev: [], test: [] };
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl')) continue;
    const lines = readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    const passages = lines.map((line) => JSON.parse(line)).filter(({ lang }) => languages?.includes(lang) ?? true);
    const own = passages.map((one) => ({
      ...one,
      claims: one.claims.map((label) => ({ ...label, law: idOf(label.law) })),
    }));
    sets[name.includes('test') ? 'test' : 'dev'].push(...own);
  }
  return sets;
}

function reportOn({ text, lang, published, outlet }) {
  const report = check(text, { register, knownAt, published, outlet: outlet ?? null, language: lang });
  return JSON.parse(jsonReport(report));
}

/** What the last commit saved, or the file that lies there. */
function outcomeBefore() {
  try {
    return JSON.parse(
      execFileSync('git', ['show', `HEAD:${OUTCOME}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return existsSync(OUTCOME) ? JSON.parse(readFileSync(OUTCOME, 'utf8')) : null;
  }
}

const rounded = (figures) =>
  Object.fromEntries(
    Object.entries(figures).map(([key, value]) => [key, value === null ? null : Number(value.toFixed(3))]),
  );

const outcome = { knownAt, sets: {} };
for (const [set, passages] of Object.entries(passagesOf(options.folder))) {
  if (passages.length === 0 || (options.set ?? set) !== set) continue;
  const { count, wrong } = measure(passages, reportOn);
  outcome.sets[set] = { passages: passages.length, figures: rounded(figuresOf(count)), wrong };
}

if (options.json) console.log(JSON.stringify(outcome));
else print();
if (options.save) {
  const lines = Object.entries(outcome.sets).map(([set, { wrong, ...rest }]) => {
    const each = Object.entries(wrong).map(
      ([id, misses]) => `        ${JSON.stringify(id)}: ${JSON.stringify(misses)}`,
    );
    return `    ${JSON.stringify(set)}: { ${JSON.stringify(rest).slice(1, -1)}, "wrong": {\n${each.join(',\n')}\n    } }`;
  });
  writeFileSync(OUTCOME, `{ "knownAt": ${JSON.stringify(knownAt)}, "sets": {\n${lines.join(',\n')}\n} }\n`);
}

function print() {
  const sets = Object.keys(outcome.sets);
  const before = options.folder === 'test/corpus' ? outcomeBefore() : null;
  console.log(`${options.folder}, record as known on ${knownAt}`);
  console.log(
    ['figure'.padEnd(14), ...sets.map((set) => `${set} (${outcome.sets[set].passages})`.padStart(20))].join(''),
  );
  for (const figure of Object.keys(figuresOf({}))) {
    const cells = sets.map((set) => cell(outcome.sets[set].figures[figure], before?.sets[set]?.figures[figure]));
    console.log([figure.padEnd(14), ...cells.map((text) => text.padStart(20))].join(''));
  }
  for (const set of sets) changes(set, outcome.sets[set].wrong, before?.sets[set]?.wrong);
}

function cell(now, before) {
  if (now === null) return '-';
  const moved = typeof before === 'number' ? now - before : 0;
  return `${now.toFixed(3)}${Math.abs(moved) < 0.0005 ? '' : ` (${moved > 0 ? '+' : ''}${moved.toFixed(3)})`}`;
}

function changes(set, now, before) {
  for (const [id, misses] of Object.entries(now)) {
    // what is missed in passages kept aside is nobody's to know
    if (options.misses && set !== 'test') for (const miss of misses) console.log(`  ${set} ${id} ${miss}`);
    const was = before?.[id];
    if (was === undefined || (was.length === 0) === (misses.length === 0)) continue;
    console.log(
      misses.length === 0
        ? `gained ${set} ${id}`
        : `lost   ${set} ${id}${set === 'test' ? '' : `: ${misses.join('; ')}`}`,
    );
  }
}
