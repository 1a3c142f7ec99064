/** Laws told by what they are: which noun phrases mean a law by its descriptions, and which only look like it. */
import { describe, expect, test } from 'vitest';
import { lawWith } from '../../../test/status/law.fixture.ts';
import { fold } from '../text/fold.ts';
import type { Description, Law } from './law.ts';
import { indexNames, namesIn } from './name-index.ts';

const described = (more: Partial<Description>): Description => ({
  ...{ lang: 'en', called: [], by: [], also: [], unlike: [], context: [] },
  ...more,
});

const LEVY: Law = {
  ...lawWith('{id: entry, kind: entryIntoForce, on: 1990-01-01}'),
  names: [{ text: 'Ferry Fuel Act', lang: 'en', kind: 'title', why: null, context: [] }],
  described: [
    described({
      called: ['levy', 'charge', 'price'],
      by: [
        ['fuel', 'marine diesel'],
        ['ferry', 'island boat'],
      ],
      also: ['Riverton', 'paid', 'imposed', 'litre', 'since'],
      unlike: ['airport', 'provincial'],
    }),
  ],
};
const INDEX = indexNames([LEVY]);
const found = (text: string) => namesIn(INDEX, fold(text)).hits.map(({ start, end }) => text.slice(start, end));

describe('a noun phrase with the noun and all that tells the law means it', () => {
  test.each([
    ['in one order', 'The ferry fuel levy was repealed.', 'ferry fuel levy'],
    ['in another, with what links them', 'The levy on fuel for ferries was repealed.', 'levy on fuel for ferries'],
    [
      'with adjectives that any law may have',
      'Their unpopular levy on the ferry’s fuel is gone.',
      'levy on the ferry’s fuel',
    ],
    [
      'by words of several',
      'The charge on marine diesel of island boats stands.',
      'charge on marine diesel of island boats',
    ],
    ['with a hyphen, in quotation marks', 'The ferry-fuel “charge” was repealed.', 'ferry-fuel “charge'],
    [
      'with words that tell nothing',
      'The fuel levy paid in Riverton by ferries ended.',
      'fuel levy paid in Riverton by ferries',
    ],
    [
      'with a verb that leads to what tells it',
      'The fuel levy imposed on ferries fell.',
      'fuel levy imposed on ferries',
    ],
    [
      'with a participle that is no verb of the sentence',
      'Riverton’s imposed ferry fuel levy fell.',
      'Riverton’s imposed ferry fuel levy',
    ],
    ['in the plural', 'The levies on fuel for ferries fell.', 'levies on fuel for ferries'],
    ['behind adjectives, with “the”', 'Repealing the whole old ferry fuel levy helped.', 'ferry fuel levy'],
  ])('%s', (_, text, phrase) => expect(found(text)).toEqual([phrase]));

  test('the longer of a name and a description is found', () =>
    expect(found('The Ferry Fuel Act levy on ferries was repealed.')).toEqual(['Ferry Fuel Act']));
});

describe('the verb of the sentence is not part of the noun phrase', () => {
  test.each([
    ['before an article', 'Riverton imposed the levy on fuel for ferries.', 'levy on fuel for ferries'],
    ['before the phrase as it is', 'Riverton imposed ferry fuel levies.', 'ferry fuel levies'],
    ['behind it', 'The ferry fuel levy imposed Riverton terms.', 'ferry fuel levy'],
    [
      'where it is the making of the law itself',
      'Riverton imposed a levy on fuel for ferries.',
      'levy on fuel for ferries',
    ],
  ])('%s', (_, text, phrase) => expect(found(text)).toEqual([phrase]));

  test('another one that is made is another thing all the same', () =>
    expect(found('Riverton imposed another levy on fuel for ferries.')).toEqual([]));
});

describe('a noun phrase that only looks like it means nothing', () => {
  test.each([
    ['something is taken out of another', 'They struck ferry fuel from the levy.'],
    ['a group is missing', 'The fuel levy was repealed.'],
    ['the noun is missing', 'The ferry fuel tank was repealed.'],
    ['a verb stands between', 'The levy was paid in fuel, said the ferry company.'],
    ['another thing stands between', 'The levy on wine and fuel for ferries was repealed.'],
    ['a comma stands between', 'The levy, fuel for ferries, was repealed.'],
    ['a sentence ends between', 'They ended the levy. Fuel for ferries is dear.'],
    ['a line ends between', 'They ended the levy\nFuel for ferries'],
    ['one is brought in', 'Parliament wants a ferry fuel levy.'],
    ['another one is spoken of', 'Another unpopular ferry fuel levy fell.'],
    ['a word makes it another thing', 'The airport ferry fuel levy was repealed.'],
    ['a word behind it makes it another thing', 'The ferry fuel levy airport was built.'],
    ['an adjective stands between that and the phrase', 'The provincial new ferry fuel levy was repealed.'],
  ])('where %s', (_, text) => expect(found(text)).toEqual([]));
});

test('what two laws are described by may mean either', () => {
  const other: Law = { ...LEVY, id: 'xx/other' };
  const [hit] = namesIn(indexNames([LEVY, other]), fold('The ferry fuel levy was repealed.')).hits;
  expect(hit?.entries.map(({ law }) => law.id)).toEqual([LEVY.id, other.id]);
});
