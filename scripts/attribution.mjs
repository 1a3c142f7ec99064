// Measures who is said to say what, on passages whose sources, cues and contents are marked: exact and by words, F1 of each.
// usage: node scripts/attribution.mjs [--folder DIR] [--misses] [--json]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { check, jsonReport, loadRegister } from '../dist/index.js';
import { attributionFigures, measureAttribution } from './eval/attribution.mjs';
import { markedPassages } from './eval/marked.mjs';

const { values: options } = parseArgs({
  options: {
    folder: { type: 'string', default: 'test/attribution' },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const register = await loadRegister();
const PUBLISHED = '2025-09-01';

function statementsOf({ text, lang }) {
  const report = check(text, { register, knownAt: PUBLISHED, published: PUBLISHED, outlet: null, language: lang });
  return JSON.parse(jsonReport(report)).statements;
}

const outcome = {};
for (const name of readdirSync(options.folder).sort()) {
  if (!name.endsWith('.txt')) continue;
  const lang = name.slice(0, 2);
  const passages = markedPassages(readFileSync(join(options.folder, name), 'utf8')).map((one) => ({ ...one, lang }));
  const { count, wrong } = measureAttribution(passages, statementsOf);
  outcome[name] = { passages: passages.length, figures: attributionFigures(count), wrong };
}

if (options.json) console.log(JSON.stringify(outcome));
else print();

function print() {
  for (const [name, { passages, figures, wrong }] of Object.entries(outcome)) {
    const cells = Object.entries(figures).map(([key, value]) => `${key} ${value === null ? '-' : value.toFixed(3)}`);
    console.log(`${name} (${passages}): ${cells.join(', ')}`);
    // what is missed in passages kept aside is nobody's to know
    if (!options.misses || name.includes('test')) continue;
    for (const [id, misses] of Object.entries(wrong)) for (const miss of misses) console.log(`  ${id} ${miss}`);
  }
}
