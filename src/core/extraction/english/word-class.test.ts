import { expect, test } from 'vitest';
import { readDocument } from '../../text/document.ts';
import { fold } from '../../text/fold.ts';
import { ABBREVIATIONS } from '../lexicon/en/abbreviations.ts';
import { has, isOf, placesOf, viewSentence } from './sentence-view.ts';
import { classesOf, wordClass } from './word-class.ts';

// other tests have read texts before these classes are made: only words that no other text has are asked of them
const QUAG = wordClass((word) => /^quagmire/.test(word));
const MIRE = wordClass((word) => word === 'mirefen' || word === 'quagmire');

function viewOf(text: string) {
  const document = readDocument(text, ABBREVIATIONS);
  const [sentence] = document.sentences;
  if (sentence === undefined) throw new Error('no sentence');
  return viewSentence(document, sentence, []);
}

test('a word is of every class whose test holds of it, and stays so', () => {
  const want = QUAG | MIRE;
  expect([
    classesOf('quagmire') & want,
    classesOf('quagmires') & want,
    classesOf('mirefen') & want,
    classesOf('mirebog') & want,
  ]).toEqual([QUAG | MIRE, QUAG, MIRE, 0]);
  expect(classesOf('quagmire') & want).toBe(QUAG | MIRE);
});

test('a sentence tells whether it has a word of a class, and where', () => {
  const view = viewOf('The Quagmire lay beyond the mirefen, quagmires beyond both.');
  expect(placesOf(view, QUAG)).toEqual([1, 7]);
  expect(placesOf(view, MIRE)).toEqual([1, 5]);
  expect(isOf(view, 5, QUAG)).toBe(false);
  expect(has(viewOf('Nothing of the kind lay there.'), QUAG)).toBe(false);
});

test('a word that was part of a long text is told by its letters alone', () => {
  const text = fold(`Unquagmireable ${'x '.repeat(100)}quagmireability`);
  expect(classesOf(text.slice(text.indexOf('quagmireability'))) & QUAG).toBe(QUAG);
  expect(classesOf(text.slice(0, 14)) & QUAG).toBe(0);
});
