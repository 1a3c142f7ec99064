/** A name of several words that its context makes sure lets the law’s other names mean it too; a name of few words, or with a number, does not. */
import { describe, expect, test } from 'vitest';
import { lawWith } from '../../../test/status/law.fixture.ts';
import type { Law, LawName } from '../law/law.ts';
import { indexNames } from '../law/name-index.ts';
import { readDocument } from '../text/document.ts';
import { ENGLISH } from './english/english.ts';
import { findMentions } from './mentions.ts';

const name = (text: string, kind: LawName['kind'], ...context: string[]): LawName => ({
  ...{ text, lang: 'en', kind, why: null, context },
});
const LEVY: Law = {
  ...lawWith('{id: entry, kind: entryIntoForce, on: 2010-05}'),
  id: 'xx/levy',
  names: [
    name('island ferry levy', 'short', 'Riverton'),
    name('ferry levy', 'short', 'Riverton'),
    name('Section 77 of ferries', 'number', 'Riverton'),
    name('boat tax', 'related'),
  ],
  described: [
    { lang: 'en', called: ['levy'], by: [['ferry'], ['pier', 'quay']], also: [], unlike: [], context: ['Riverton'] },
  ],
};
const INDEX = indexNames([LEVY]);
const meant = (text: string) =>
  findMentions(readDocument(text, ENGLISH.abbreviations), INDEX, ENGLISH).map(({ span }) => text.slice(...span));

describe('other names of the law', () => {
  test('mean it behind a name of several words with its context', () =>
    expect(meant('Riverton: the island ferry levy ended. The boat tax is gone.')).toEqual([
      'island ferry levy',
      'boat tax',
    ]));
  test('mean it behind a description with its context', () =>
    expect(meant('Riverton: the ferry levy of the quay ended. The boat tax is gone.')).toEqual([
      'ferry levy of the quay',
      'boat tax',
    ]));
  test('mean nothing behind a name that is short or has a number, or where the context is missing', () => {
    expect(meant('Riverton: the ferry levy ended. The boat tax is gone.')).toEqual(['ferry levy']);
    expect(meant('Riverton: Section 77 of ferries ended. The boat tax is gone.')).toEqual(['Section 77 of ferries']);
    expect(meant('Bayside: the island ferry levy ended. The boat tax is gone.')).not.toContain('boat tax');
  });
});
