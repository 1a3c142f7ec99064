import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import { jsonReport } from '../../src/core/report/json.ts';
import { markdownReport } from '../../src/core/report/markdown.ts';
import { plain } from '../../src/core/report/style.ts';
import { terminalReport } from '../../src/core/report/terminal.ts';
import { isPartialDate } from '../../src/core/time/partial-date.ts';
import { anyText, quoted, sentences, soup, unicode, units } from '../properties/text.arbitrary.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';

const context = { register: SHIPPED, knownAt: '2026-02-15', version: '0' };

const nothing = { title: null, url: null, outlet: null, published: null, language: null };

const TEXTS = {
  sentences,
  soups: soup,
  'quotations within quotations': quoted,
  'any Unicode': unicode,
  'any UTF-16 units': units,
};

describe('checking', () => {
  test.each(Object.entries(TEXTS))('%s never throws', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => void check({ ...nothing, text }, context).statements),
      { numRuns: 500 },
    );
  });

  test('never throws in any language asked for, on any day', () => {
    const given = fc.record({
      text: anyText,
      title: fc.option(anyText),
      url: fc.option(fc.webUrl()),
      outlet: fc.option(anyText),
      published: fc.constantFrom(null, '2025', '2025-08', '2025-08-26', '1066-10-14'),
      language: fc.constantFrom(null, 'en', 'az', 'ru', 'tr', 'hy', 'xx'),
    });
    fc.assert(
      fc.property(given, (input) => void check(input, context).statements),
      { numRuns: 300 },
    );
  });

  test.each([
    ['nothing', ''],
    ['one space', ' '],
    ['one mark', '"'],
    ['one half of a pair', '\ud83d'],
    ['NULs', '\0'.repeat(1000)],
    ['a NUL inside a name', 'The Caesar\0 Act was repealed.'],
    ['keys of every object', 'constructor years ago the __proto__ Act was toString by hasOwnProperty, valueOf said.'],
    [
      'numbers out of all measure',
      'Section 907 was repealed 99999999999 years ago and waived for 1e400 days since 9999-99-99.',
    ],
    ['a Russian quotation with a dash and nobody behind it', '"мораторий на смертную казнь в России the"-'],
    ['a Russian contrast that is broken off', 'Поправку 907 отменил не президент, а'],
    ['bare marks', '.'.repeat(500) + '"'.repeat(500) + '—'.repeat(500)],
  ])('%s never throws', (_, text) => {
    expect(() => check({ ...nothing, text }, context)).not.toThrow();
  });
});

describe('a report on any text', () => {
  test('can be written in each format', () => {
    const property = fc.property(anyText, (text) => {
      const report = check({ ...nothing, text }, context);
      const behind = { text, register: SHIPPED, command: 'lawstate check -' };
      JSON.parse(jsonReport(report));
      markdownReport(report, behind);
      terminalReport(report, { ...behind, style: plain, width: 80 });
    });
    fc.assert(property, { numRuns: 200 });
  });

  test('has only dates that exist', () => {
    const property = fc.property(sentences, (text) => {
      const { claims, statements, document } = check({ ...nothing, text }, context);
      const dates = [
        document.published,
        document.dateline?.date ?? null,
        ...claims.flatMap(({ asOf, asserts }) => [
          asOf,
          asserts.on?.date ?? null,
          asserts.until,
          asserts.frequency?.since ?? null,
        ]),
        ...statements.map((said) => said.date),
      ];
      for (const date of dates) if (date !== null) expect(date).toSatisfy(isPartialDate);
    });
    fc.assert(property, { numRuns: 500 });
  });
});
