/** Which part of a law a claim names: the part that ended, or another. */
import { expect, test } from 'vitest';
import { ENTRY, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const IN_PART = `${ENTRY}
  {id: part, kind: unconstitutionality, on: 2015-05-01, scope: {part: "section 4(b), the tonnage formula"}}`;
const rating = (mention: string) =>
  verdictOn({ events: IN_PART, reads: ['unconstitutionality'], mention: { mention } }).rating;

test.each([
  'section 4(b)',
  'tonnage formula',
  'tonnage formula of the Harbour Act',
  'Harbour Act’s tonnage formula',
  'раздел 4 Закона о гавани',
  'Liman Aktının 4-cü maddəsi',
  'Liman Yasası’nın 4. maddesini',
])('%s ended', (mention) => expect(rating(mention)).toBe('accurate'));

test.each([
  'Harbour Act',
  'section of the Harbour Act',
  'section',
  'раздел 5 Закона о гавани',
  'Liman Aktının 14-cü maddəsi',
  'Liman Yasası’nın 5. maddesi',
])('%s did not', (mention) => expect(rating(mention)).not.toBe('accurate'));
