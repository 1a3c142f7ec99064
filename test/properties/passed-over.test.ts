/** What forms and cues of English pass over, since a sentence has no word that they need. */
import { expect, test } from 'vitest';
import { readText } from '../../src/core/check.ts';
import { claimsFrom } from '../../src/core/extraction/claims.ts';
import { contextOf, type EnglishContext } from '../../src/core/extraction/english/clauses/context.ts';
import { contextsOf, readSentences } from '../../src/core/extraction/english/english.ts';
import type { LanguageReading } from '../../src/core/extraction/language.ts';
import { corpus } from '../corpus.fixture.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';

const context = { register: SHIPPED, knownAt: '2026-02-15', version: '0' };
const unknown = { title: null, url: null, outlet: null, published: null, language: null };
const TEXTS = corpus()
  .filter(({ name }) => !name.endsWith('-test.jsonl'))
  .flatMap(({ passages }) => passages.map(({ text }) => text));

/** The same sentences, as if each had words of every class; `far` keeps which of them bring up no law. */
function withEveryClass(contexts: readonly EnglishContext[], far: boolean): readonly EnglishContext[] {
  const all: EnglishContext[] = [];
  for (const { view, index, calledA, mentions, bringsUpLaw } of contexts) {
    const one = contextOf({ ...view, classes: [-1, -1, -1] }, index, calledA, mentions, all.at(-1) ?? null);
    all.push(far ? Object.defineProperty(one, 'bringsUpLaw', { value: bringsUpLaw }) : one);
  }
  return all;
}

/** All that was read, to the last statement. */
function told({ statements, frames, unnamed, unsaidIn }: LanguageReading, sentences: readonly unknown[]) {
  return { statements, frames, unnamed, unsaid: sentences.map((_, at) => unsaidIn?.(at)) };
}

test('has nothing for them, in any passage', () => {
  for (const text of TEXTS) {
    const { language, document, mentions, setting, reading } = readText({ ...unknown, text }, context);
    if (language.code !== 'en' || mentions.length === 0) continue;
    const contexts = withEveryClass(contextsOf(document, mentions), true);
    const again = readSentences(document, contexts, mentions, setting);
    expect(told(again, contexts)).toEqual(told(reading, contexts));
  }
});

/** Sentences of what is no law, which point back. */
const BETWEEN = [
  'They left early. Nobody extended it.',
  'It was lifted by two men. That had ended.',
  'He signed it, and she did too. Both are gone.',
  'The first was revoked. The rest of it was not.',
].join(' ');

test('makes no claim where it stands far from any law', () => {
  for (let at = 0; at < TEXTS.length; at += 3) {
    const long = [TEXTS[at], BETWEEN, BETWEEN, TEXTS[(at * 7) % TEXTS.length]].join(at % 2 === 0 ? '\n\n' : ' ');
    const read = readText({ ...unknown, text: long, language: 'en' }, context);
    if (read.mentions.length === 0) continue;
    const contexts = withEveryClass(contextsOf(read.document, read.mentions), false);
    const reading = readSentences(read.document, contexts, read.mentions, read.setting);
    expect(claimsFrom({ ...read, reading })).toEqual(read.claims);
  }
});
