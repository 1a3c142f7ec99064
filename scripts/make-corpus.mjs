// Writes a made corpus to try narratives on: articles as JSON lines, and the truth about them beside.
// usage: node scripts/make-corpus.mjs DIR [--articles 3000] [--seed 907]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { madeCorpus } from './corpus/corpus.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '3000' }, seed: { type: 'string', default: '907' } },
});
const [dir] = positionals;
if (dir === undefined) throw new Error('usage: node scripts/make-corpus.mjs DIR [--articles 3000] [--seed 907]');
const made = madeCorpus({ seed: Number(values.seed), articles: Number(values.articles) });
mkdirSync(dir, { recursive: true });
const lines = (key) => made.map((one) => `${JSON.stringify(one[key])}\n`).join('');
writeFileSync(join(dir, 'articles.jsonl'), lines('record'));
writeFileSync(join(dir, 'truth.jsonl'), lines('truth'));
console.log(`${made.length} articles in ${dir}/articles.jsonl, the truth about them in ${dir}/truth.jsonl`);
