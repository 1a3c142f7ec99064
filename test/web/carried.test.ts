/** A check that a page sends on comes back as it was, whatever its text is made of. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedFrom, carriedText } from '../../src/web/given.ts';
import { EVIL } from '../page/pages.fixture.ts';
import { anyText, units } from '../properties/text.arbitrary.ts';

const TODAY = '2026-11-25';

const input = fc.record({
  text: fc.oneof(anyText, units, fc.constant(EVIL)).filter((text) => text.trim() !== ''),
  title: fc.option(anyText),
  url: fc.option(anyText),
  outlet: fc.option(anyText),
  published: fc.constantFrom(null, '2025', '2025-08', '2025-08-08'),
  language: fc.constantFrom(null, 'en'),
});

test('through the value of a field of a form and back', () => {
  fc.assert(
    fc.property(input, (given) => {
      const text = carriedText({ input: given, knownAt: TODAY });
      expect(carriedFrom(text, TODAY)).toEqual({ input: given, knownAt: TODAY });
      // no sign that a form rewrites, that a page may not hold, or that turns the order of reading
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]/u);
    }),
    { numRuns: 300 },
  );
});

test('and from another day than one to come', () => {
  const given = { text: 'a', title: null, url: null, outlet: null, published: null, language: null };
  expect(carriedFrom(carriedText({ input: given, knownAt: '2026-11-26' }), TODAY)).toMatchObject({ status: 400 });
});
