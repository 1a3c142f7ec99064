import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import openWabt from 'wabt';
import { soup, unicode, units } from '../../../test/properties/text.arbitrary.ts';
import { SHIPPED } from '../../../test/shipped-register.fixture.ts';
import { namesOf } from '../../core/check.ts';
import { sieveOf } from '../../core/law/sieve/sieve.ts';
import { wordCodes } from '../../core/law/sieve/word-codes.ts';
import { type LineReading, plainReading } from '../line-reading.ts';
import { namedLines } from '../named-lines.ts';
import { kernelReading } from './kernel.ts';
import { WASM_BYTES } from './wasm-bytes.ts';

const SIEVE = sieveOf(namesOf(SHIPPED), wordCodes());
const [PLAIN, KERNEL] = [plainReading(SIEVE), kernelReading(SIEVE)];

function run(reading: LineReading, bytes: Uint8Array) {
  const { codes, end, candidates } = reading.coded(bytes);
  const coded = { codes: Buffer.from(codes.slice(0, end)).toString('hex'), candidates: Array.from(candidates) };
  return { ...coded, ...namedLines(Buffer.from(bytes), SIEVE, reading) };
}

function escapedUnits(json: string): string {
  return json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function expectSame(bytes: Uint8Array): void {
  expect(run(KERNEL, bytes)).toEqual(run(PLAIN, bytes));
}

test('what ships is what its source assembles to', async () => {
  const parts = ['memory', 'code', 'find', 'words', 'bytes', 'parts', 'lines'];
  const source = parts.map((part) => readFileSync(`src/scan/kernel/${part}.wat`, 'utf8')).join('\n');
  const module = (await openWabt()).parseWat('kernel.wat', `(module\n${source})\n`, { simd: true });
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
  const line = fc.tuple(text, fc.boolean()).map(([one, ascii]) => {
    const json = JSON.stringify({ text: one });
    return ascii ? escapedUnits(json) : json;
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

const NAMES = SHIPPED.laws.flatMap((law) => [law.title, ...law.names.map((name) => name.text)]);
const written = fc
  .tuple(fc.constantFrom(...NAMES), fc.nat(7))
  .map(([name, how]) =>
    how === 0
      ? name.toUpperCase()
      : how === 1
        ? name.replace(/\b[A-Z]{2,9}\b/g, (word) => [...word].join('.'))
        : how === 2
          ? name.replaceAll('e', 'é')
          : how === 3
            ? name.replaceAll(' ', '\u00a0')
            : name,
  );
const FILLING =
  'the a I U.S. U.S.C. e.g. don’t it’s “a —b« »c\u00a0d \u2028 é éa aé Я слово 中文 😀 ½ ² 907 1. 2( \\ \\\\ " \n \t \r \n\n / É.U. A.é.B x’y’z _ 18th city.'.split(
    / /,
  );
/** Few of them name a law, so that what finds a line is one name. */
const token = fc.oneof(
  { arbitrary: written, weight: 1 },
  { arbitrary: fc.constantFrom(...FILLING), weight: 20 },
  { arbitrary: fc.constantFrom('Act', 'law', 'plan', 'ban'), weight: 1 },
);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', '', '-', '.', '’', ' “', '\n', '"', '\\', '  ');

test('lines of any kind are named by both, or by neither', () => {
  const text = fc
    .array(fc.tuple(token, gap), { minLength: 1, maxLength: 40 })
    .map((parts) => parts.map((part) => part.join('')).join(''));
  const line = fc.tuple(text, fc.nat(6)).map(([one, how]) => {
    if (how === 0) return one.replaceAll('\n', ' ');
    if (how === 1) return `{${one.replaceAll('\n', ' ')}}`;
    return how === 2 ? escapedUnits(JSON.stringify({ text: one })) : JSON.stringify({ id: 7, text: one });
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\n', '\r\n', '\n\n'), (lines, end) => {
      const bytes = Buffer.from(lines.join(end));
      expect(namedLines(bytes, SIEVE, KERNEL)).toEqual(namedLines(bytes, SIEVE, PLAIN));
    }),
    { numRuns: Number(process.env.KERNEL_RUNS ?? 2000) },
  );
});

test('marks that are passed over as gaps are gaps', () => {
  for (let unit = 0x2000; unit < 0x2040; unit++) expect(SIEVE.codes[unit]).toBeLessThan(0x30);
  for (const unit of [0xa0, 0xab, 0xbb]) expect(SIEVE.codes[unit]).toBeLessThan(0x30);
});
