/** A description that has a context means its law only where the text shows it. */
import { expect, test } from 'vitest';
import { lawWith } from '../../../test/status/law.fixture.ts';
import type { Law } from '../law/law.ts';
import { indexNames } from '../law/name-index.ts';
import { readDocument } from '../text/document.ts';
import { ENGLISH } from './english/english.ts';
import { findMentions } from './mentions.ts';

const LEVY: Law = {
  ...lawWith('{id: entry, kind: entryIntoForce, on: 2010-05}'),
  names: [{ text: 'Island Ferry Act', lang: 'en', kind: 'title', why: null, context: [] }],
  described: [
    { lang: 'en', called: ['levy'], by: [['ferry'], ['pier', 'quay']], also: [], unlike: [], context: ['Riverton'] },
  ],
};
const meant = (text: string) =>
  findMentions(readDocument(text, ENGLISH.abbreviations), indexNames([LEVY]), ENGLISH).map(({ span }) =>
    text.slice(...span),
  );

test.each([
  ['with a word of its context', 'In Riverton the pier levy on ferries was repealed.', ['pier levy on ferries']],
  [
    'with a plain name of the law',
    'The Island Ferry Act stands: the pier levy on ferries was not repealed.',
    ['Island Ferry Act', 'pier levy on ferries'],
  ],
  ['and not without, however the text talks of law', 'Parliament repealed the pier levy on ferries.', []],
])('a description means its law %s', (_, text, mentions) => expect(meant(text)).toEqual(mentions));
