import { expect, test } from 'vitest';
import { readDocument } from '../../text/document.ts';
import { fold } from '../../text/fold.ts';
import { ABBREVIATIONS } from '../lexicon/en/abbreviations.ts';
import { has, isOf, placesOf, viewSentence } from './sentence-view.ts';
import { classesOf, wordClass } from './word-class.ts';

const MARSH = wordClass((word) => /^marsh/.test(word));
const FEN = wordClass((word) => word === 'fen' || word === 'marsh');

function viewOf(text: string) {
  const document = readDocument(text, ABBREVIATIONS);
  const [sentence] = document.sentences;
  if (sentence === undefined) throw new Error('no sentence');
  return viewSentence(document, sentence, []);
}

test('a word is of every class whose test holds of it, and stays so', () => {
  const want = MARSH | FEN;
  expect([
    classesOf('marsh') & want,
    classesOf('marshes') & want,
    classesOf('fen') & want,
    classesOf('bog') & want,
  ]).toEqual([MARSH | FEN, MARSH, FEN, 0]);
  expect(classesOf('marsh') & want).toBe(MARSH | FEN);
});

test('a sentence tells whether it has a word of a class, and where', () => {
  const view = viewOf('The Marsh lay beyond the fen, marshes beyond both.');
  expect(placesOf(view, MARSH)).toEqual([1, 7]);
  expect(placesOf(view, FEN)).toEqual([1, 5]);
  expect(isOf(view, 5, MARSH)).toBe(false);
  expect(has(viewOf('Nothing of the kind lay there.'), MARSH)).toBe(false);
});

test('a word that was part of a long text is told by its letters alone', () => {
  const text = fold(`Unmarshallable ${'x '.repeat(100)}marshallability`);
  expect(classesOf(text.slice(text.indexOf('marshallability'))) & MARSH).toBe(MARSH);
  expect(classesOf(text.slice(0, 14)) & MARSH).toBe(0);
});
