/** Laws told by what they do, in words of which only some are in the record. */
import { describe, expect, test } from 'vitest';
import { lawWith } from '../../../test/status/law.fixture.ts';
import { fold } from '../text/fold.ts';
import type { Law } from './law.ts';
import { indexNames, namesIn } from './name-index.ts';

const LEVY: Law = {
  ...lawWith('{id: entry, kind: entryIntoForce, on: 1990-01-01}'),
  names: [{ text: 'Ferry Fuel Act', lang: 'en', kind: 'title', why: null, context: [] }],
  described: [
    {
      ...{ lang: 'en', as: 'clause', called: ['law', 'levy', 'act'] },
      by: [
        ['ferry', 'ferries', 'island boat'],
        ['fuel', 'diesel'],
      ],
      ...{ also: ['Riverton', 1990].map(String), unlike: ['airport', 'provincial'], context: [] },
    },
  ],
};
const INDEX = indexNames([LEVY]);
const found = (text: string) => namesIn(INDEX, fold(text)).hits.map(({ start, end }) => text.slice(start, end));

describe('a noun for the law, and behind it all that tells it, with any words between', () => {
  test.each([
    [
      'The law that has kept cheap diesel out of our ferries was repealed.',
      'law that has kept cheap diesel out of our ferries',
    ],
    ['Congress repealed the levy on what ferries pay for fuel.', 'levy on what ferries pay for fuel'],
    ['The act making ferries burn dearer fuel is still law.', 'act making ferries burn dearer fuel'],
    ['The 1990 law which taxes ferries by their fuel survives.', '1990 law which taxes ferries by their fuel'],
    ['The diesel levy that hit island boats is gone.', 'diesel levy that hit island boats'],
  ])('%s', (text, want) => expect(found(text)).toEqual([want]));
});

describe('nothing is told where', () => {
  test.each([
    ['a word of a group is missing', 'The law that taxed ferries was repealed.'],
    ['it is brought in', 'Norway passed a law that makes ferries pay for fuel.'],
    ['it is another', 'Another law that makes ferries pay for fuel was passed.'],
    ['it is of a province', 'The provincial law that makes ferries pay for fuel was repealed.'],
    ['the noun is not opened', 'The law hurt ferries and their fuel.'],
    ['the words tell what became of a law', 'The law that was repealed when ferries ran out of fuel is forgotten.'],
    ['a mark parts them', 'The law that taxed ferries was repealed. Fuel is cheap.'],
    [
      'the words stand behind the verb of the sentence',
      'The law that taxed ferries was hated for what it did to fuel.',
    ],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));
});
