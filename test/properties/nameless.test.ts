/** What a check leaves undone in a text that names no law, and what it passes over while it looks for names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, namesOf, readText } from '../../src/core/check.ts';
import { findNames, namesIn } from '../../src/core/law/name-index.ts';
import { readDocument } from '../../src/core/text/document.ts';
import { fold } from '../../src/core/text/fold.ts';
import { corpus } from '../corpus.fixture.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';
import { anyText } from './text.arbitrary.ts';

const context = { register: SHIPPED, knownAt: '2026-02-15', version: '0' };
const inputOf = (text: string) => ({ title: null, url: null, outlet: null, published: null, language: null, text });
const TEXTS = corpus()
  .filter(({ name }) => !name.endsWith('-test.jsonl'))
  .flatMap(({ passages }) => passages.map(({ text }) => text));

describe('a text that names no law', () => {
  test('has no words of a claim in any language, and the statements that its language reads', () => {
    for (const text of TEXTS) {
      const { language, setting } = readText(inputOf(text), { ...context, register: { ...SHIPPED, laws: [] } });
      const { frames, statements } = language.read(readDocument(text, language.abbreviations), [], setting);
      expect(frames).toEqual([]);
      const read = readText(inputOf(text), context);
      if (read.mentions.length === 0) expect(read.reading.statements).toEqual(statements);
    }
  });

  test('has its statements in the report that is handed on, as JSON and to another thread', () => {
    const report = check(inputOf('“The weather was fine,” said Daniel Marsh, a sailor.'), context);
    expect(report.statements.map(({ speaker }) => speaker.name)).toEqual(['Daniel Marsh']);
    expect(JSON.parse(JSON.stringify(report)).statements).toEqual(report.statements);
    expect(structuredClone(report)).toEqual({ ...report });
  });
});

describe('words that are passed over while names are looked for', () => {
  const index = namesOf(SHIPPED);
  const everyWord = { ...index, first: { mayBe: () => true } };
  const same = (text: string) => {
    expect(namesIn(index, fold(text))).toEqual(namesIn(everyWord, fold(text)));
  };

  test('begin no name, in any passage', () => TEXTS.forEach(same));

  test('begin no name in texts made of names, however they are written', () => {
    const names = SHIPPED.laws.flatMap((law) => law.names.map((name) => name.text));
    const written = fc.constantFrom(...names).chain((name) =>
      fc.constantFrom(
        name,
        name.toUpperCase(),
        name.replace(/\bSection /, '§ '),
        name.replace(/\bSection /, 's '),
        name.replace(/\b[A-Z]{2,5}\b/, (letters) => `${[...letters].join('.')}.`),
      ),
    );
    const text = fc.array(fc.oneof(written, anyText), { maxLength: 6 }).map((parts) => parts.join(' '));
    fc.assert(fc.property(text, same), { numRuns: 1000 });
  });

  test('are not those of a name with a sign or with dots', () => {
    const found = (text: string) => findNames(index, fold(text)).map(({ start, end }) => text.slice(start, end));
    expect(found('Under § 907, F.I.S.A. and the court’s s 907.')).toEqual(['§ 907', 'F.I.S.A', 's 907']);
  });
});
