/** One name, two laws: told apart by the time of the text, by what stands beside the name, or not at all. */
import { describe, expect, test } from 'vitest';
import { lawWith } from '../../../test/status/law.fixture.ts';
import type { Law } from '../law/law.ts';
import { indexNames } from '../law/name-index.ts';
import { readDocument } from '../text/document.ts';
import { ENGLISH } from './english/english.ts';
import { findMentions } from './mentions.ts';

const law = (id: string, since: string, ...context: string[]): Law => ({
  ...lawWith(`{id: entry, kind: entryIntoForce, on: ${since}}`),
  id,
  names: [{ text: 'harbour law', lang: 'en', kind: 'short', why: null, context: ['Riverton', ...context] }],
});
const INDEX = indexNames([law('xx/first', '2010-05', 'Ferry Board'), law('xx/second', '2020-05', 'Port Office')]);
const meant = (text: string, written: string) =>
  findMentions(readDocument(text, ENGLISH.abbreviations), INDEX, ENGLISH, { published: written, written }).map(
    ({ law: { id } }) => id,
  );

describe('a name that two laws have', () => {
  test('means the one that there was when the text was written', () => {
    expect(meant('In Riverton the harbour law was repealed by parliament.', '2015-01-01')).toEqual(['xx/first']);
    expect(meant('In Riverton the harbour law was repealed by parliament.', '2010-05-01')).toEqual(['xx/first']);
  });
  test('means the one that something in its sentence goes with, whatever both go with', () => {
    expect(meant('In Riverton the Ferry Board backs the harbour law.', '2022-01-01')).toEqual(['xx/first']);
    expect(meant('In Riverton the Port Office backs the harbour law.', '2022-01-01')).toEqual(['xx/second']);
  });
  test('means the one that the sentences right before it go with', () => {
    const behind = (text: string) =>
      meant(`In Riverton ${text} Nothing changes. We keep the harbour law.`, '2022-01-01');
    expect(behind('the Port Office is shut. The Ferry Board meets.')).toEqual(['xx/first']);
    expect(behind('the Ferry Board meets with the Port Office.')).toEqual([]);
    expect(behind('the Ferry Board meets. So do members. They have met twice.')).toEqual([]);
  });
  test('means neither where nothing tells', () => {
    expect(meant('In Riverton the harbour law was repealed by parliament.', '2022-01-01')).toEqual([]);
    expect(meant('In Riverton the Ferry Board and the Port Office back the harbour law.', '2022-01-01')).toEqual([]);
  });
  test('means none of them in a sentence of years long before', () => {
    expect(
      meant('The harbour law of 1950 was repealed. Later the Port Office came to Riverton.', '2022-01-01'),
    ).toEqual([]);
    expect(meant('In 1950 the Port Office got its harbour law in Riverton.', '2022-01-01')).toEqual(['xx/second']);
  });
  test('means either of them as before where there was none of them', () =>
    expect(meant('In Riverton the Port Office backs the harbour law.', '2001-01-01')).toEqual(['xx/second']));
});

describe('the number of a bill', () => {
  const bill: Law = {
    ...lawWith('{id: begun, kind: introduction, on: 2025-05-01}'),
    id: 'xx/bill-44',
    type: 'measure',
    names: [{ text: 'Bill 44', lang: 'en', kind: 'number', why: null, context: ['Riverton'] }],
    would: [{ does: 'repeal', law: 'xx/quay-act' }],
  };
  const quay: Law = {
    ...lawWith('{id: entry, kind: entryIntoForce, on: 2010-05}'),
    id: 'xx/quay-act',
    names: [{ text: 'Quay Dues Act', lang: 'en', kind: 'short', why: null, context: [] }],
  };
  const other: Law = { ...bill, id: 'yy/bill-44', would: [{ does: 'repeal', law: 'yy/pier-act' }] };
  const index = indexNames([bill, other, quay]);
  const named = (text: string) =>
    findMentions(readDocument(text, ENGLISH.abbreviations), index, ENGLISH).map(({ law: { id } }) => id);

  test('means the one that would change the law that the text names', () =>
    expect(named('The Quay Dues Act stays. The Senate has yet to take up Bill 44.')).toEqual([
      'xx/quay-act',
      'xx/bill-44',
    ]));
  test('and none where it names no law', () => expect(named('The Senate has yet to take up Bill 44.')).toEqual([]));
});
