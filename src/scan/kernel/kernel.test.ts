import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import openWabt from 'wabt';
import { soup, unicode, units } from '../../../test/properties/text.arbitrary.ts';
import { SHIPPED } from '../../../test/shipped-register.fixture.ts';
import { namesOf } from '../../core/check.ts';
import { sieveOf } from '../../core/law/sieve/sieve.ts';
import { wordCodes } from '../../core/law/sieve/word-codes.ts';
import { type LinesCoder, plainCoder } from '../named-lines.ts';
import { kernelCoder } from './kernel.ts';
import { WASM_BYTES } from './wasm-bytes.ts';

const SIEVE = sieveOf(namesOf(SHIPPED), wordCodes());
const [PLAIN, KERNEL] = [plainCoder(SIEVE), kernelCoder(SIEVE)];

function run(coder: LinesCoder, bytes: Uint8Array) {
  const { codes, end, each } = coder(bytes);
  const starts: number[] = [];
  each((start) => void starts.push(start));
  return { codes: Buffer.from(codes.slice(0, end)).toString('hex'), starts };
}

function expectSame(bytes: Uint8Array): void {
  expect(run(KERNEL, bytes)).toEqual(run(PLAIN, bytes));
}

test('what ships is what its source assembles to', async () => {
  const module = (await openWabt()).parseWat('kernel.wat', readFileSync('src/scan/kernel/kernel.wat', 'utf8'), {
    simd: true,
  });
  expect(WASM_BYTES).toBe(Buffer.from(module.toBinary({}).buffer).toString('base64'));
});

test('the kernel gives what the plain form gives, of any bytes', () => {
  const odd = fc.constantFrom(0x0a, 0x5c, 0x75, 0x6e, 0x30, 0x41, 0x2e, 0xc3, 0xa9, 0xe2, 0x80, 0x99, 0xf0, 0x9f, 0x20);
  const bytes = fc.array(fc.oneof(fc.nat(255), odd, fc.integer({ min: 0x61, max: 0x7a })), { maxLength: 300 });
  fc.assert(
    fc.property(bytes, (all) => expectSame(Uint8Array.from(all))),
    { numRuns: 3000 },
  );
});

test('and of lines of JSON, escaped in either way', () => {
  const text = fc.oneof(soup, unicode, units);
  const escaped = (json: string) =>
    json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const line = fc.tuple(text, fc.boolean()).map(([one, ascii]) => {
    const json = JSON.stringify({ text: one });
    return ascii ? escaped(json) : json;
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => expectSame(Buffer.from(lines.join('\n')))),
    { numRuns: 1500 },
  );
});

test('letters with dots, words at borders of sixteen and sixty-four, and the longest words', () => {
  for (let before = 0; before < 130; before++)
    for (const name of [
      'F.A.R.A.',
      'FARA',
      'Caesar Act',
      'Section 907',
      'санкции ЕС',
      'counterproductively',
      'é',
      'a b c',
    ])
      expectSame(Buffer.from(`${'x '.repeat(before / 2)}${before % 2 ? '-' : ''}${name} ${'y'.repeat(before)} 907`));
});
