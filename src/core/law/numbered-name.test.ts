/** The numero sign before the number of a law, and a plus behind an abbreviation, count as little as other marks. */
import { expect, test } from 'vitest';
import { lawWith } from '../../../test/status/law.fixture.ts';
import { fold } from '../text/fold.ts';
import type { Law } from './law.ts';
import { indexNames, namesIn } from './name-index.ts';

const LAW: Law = {
  ...lawWith('{id: entry, kind: entryIntoForce, on: 1990-01-01}'),
  names: [
    { text: 'закон 7788', lang: 'ru', kind: 'short', why: null, context: [] },
    { text: 'anti-ABC+ bill', lang: 'en', kind: 'short', why: null, context: [] },
  ],
};

test.each([
  ['Рада приняла закон 7788 в среду.', 1],
  ['Рада приняла закон № 7788 в среду.', 1],
  ['Рада приняла закон №7788 в среду.', 1],
  ['Рада приняла закон, 6 статей и № 7788.', 0],
  ['The anti-ABC+ bill was passed.', 1],
  ['The anti-ABC bill was passed.', 1],
  ['The ABC + a bill was passed.', 0],
])('%s', (text, count) => {
  expect(namesIn(indexNames([LAW]), fold(text)).hits).toHaveLength(count);
});
