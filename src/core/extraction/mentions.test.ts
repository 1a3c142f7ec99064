import { expect, test } from 'vitest';
import { lawWith } from '../../../test/status/law.fixture.ts';
import { indexNames } from '../law/name-index.ts';
import { readDocument } from '../text/document.ts';
import { ENGLISH } from './english/english.ts';
import { findMentions } from './mentions.ts';

const INDEX = indexNames([
  {
    ...lawWith('{id: entry, kind: entryIntoForce, on: 1990-01-01}'),
    names: [
      { text: 'Harbour Dues Act (HDA)', lang: 'en', kind: 'title', why: null, context: [] },
      { text: 'Harbour Dues Act', lang: 'en', kind: 'short', why: null, context: [] },
    ],
  },
]);

const named = (text: string) =>
  findMentions(readDocument(text, ENGLISH.abbreviations), INDEX, ENGLISH).map(({ span }) => text.slice(...span));

test('a bracket that opens in a name closes with it, and no other does', () => {
  expect(named('The Harbour Dues Act (HDA) was repealed.')).toEqual(['Harbour Dues Act (HDA)']);
  expect(named('An old act (the Harbour Dues Act) was repealed.')).toEqual(['Harbour Dues Act']);
});

test('what somebody has of their own is another thing of the name, and what a maker undoes is not', () => {
  expect(named('The club has its own Harbour Dues Act about boats.')).toEqual([]);
  expect(named('Parliament repealed its own Harbour Dues Act.')).toEqual(['Harbour Dues Act']);
  expect(named('It has the Harbour Dues Act of its own making.')).toEqual(['Harbour Dues Act']);
});
