// Assembles the sieve's kernel: the parts in src/scan/kernel into wasm-bytes.ts beside them. usage: node scripts/kernel.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import openWabt from 'wabt';

const FOLDER = 'src/scan/kernel';
const PARTS = ['memory', 'code', 'find', 'words', 'bytes', 'parts', 'lines'];

const source = PARTS.map((part) => readFileSync(`${FOLDER}/${part}.wat`, 'utf8')).join('\n');
const wabt = await openWabt();
const module = wabt.parseWat('kernel.wat', `(module\n${source})\n`, { simd: true });
const lines =
  Buffer.from(module.toBinary({}).buffer)
    .toString('base64')
    .match(/.{1,110}/g) ?? [];
const text = lines.map((line) => `  '${line}',`).join('\n');
writeFileSync(
  `${FOLDER}/wasm-bytes.ts`,
  `/** The parts of the kernel, assembled by scripts/kernel.mjs; base64. */\nexport const WASM_BYTES = [\n${text}\n].join('');\n`,
);
