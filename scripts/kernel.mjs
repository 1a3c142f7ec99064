// Assembles the sieve's kernel: src/scan/kernel/kernel.wat into wasm-bytes.ts beside it. usage: node scripts/kernel.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import openWabt from 'wabt';

const FOLDER = 'src/scan/kernel';

const wabt = await openWabt();
const module = wabt.parseWat('kernel.wat', readFileSync(`${FOLDER}/kernel.wat`, 'utf8'), { simd: true });
const lines =
  Buffer.from(module.toBinary({}).buffer)
    .toString('base64')
    .match(/.{1,110}/g) ?? [];
const text = lines.map((line) => `  '${line}',`).join('\n');
writeFileSync(
  `${FOLDER}/wasm-bytes.ts`,
  `/** kernel.wat, assembled by scripts/kernel.mjs; base64. */\nexport const WASM_BYTES = [\n${text}\n].join('');\n`,
);
