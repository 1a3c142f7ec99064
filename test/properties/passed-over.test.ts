/** What forms and cues of English pass over, since a sentence has no word that they need. */
import { expect, test } from 'vitest';
import { readText } from '../../src/core/check.ts';
import { contextOf, type EnglishContext } from '../../src/core/extraction/english/clauses/context.ts';
import { contextsOf, readSentences } from '../../src/core/extraction/english/english.ts';
import { corpus } from '../corpus.fixture.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';

const context = { register: SHIPPED, knownAt: '2026-02-15', version: '0' };
const unknown = { title: null, url: null, outlet: null, published: null, language: null };
const TEXTS = corpus()
  .filter(({ name }) => !name.endsWith('-test.jsonl'))
  .flatMap(({ passages }) => passages.map(({ text }) => text));

/** The same sentences, as if each had words of every class. */
function withEveryClass(contexts: readonly EnglishContext[]): readonly EnglishContext[] {
  const all: EnglishContext[] = [];
  for (const { view, index, calledA, mentions } of contexts)
    all.push(contextOf({ ...view, classes: [-1, -1] }, index, calledA, mentions, all.at(-1) ?? null));
  return all;
}

test('has nothing for them, in any passage', () => {
  for (const text of TEXTS) {
    const { language, document, mentions, setting, reading } = readText({ ...unknown, text }, context);
    if (language.code !== 'en' || mentions.length === 0) continue;
    const contexts = withEveryClass(contextsOf(document, mentions));
    expect(readSentences(document, contexts, mentions, setting)).toEqual(reading);
  }
});
