import { expect, test } from 'vitest';
import { readDocument } from '../../../text/document.ts';
import { fold } from '../../../text/fold.ts';
import { ABBREVIATIONS } from '../../lexicon/en/abbreviations.ts';
import { has, isOf, placesOf, viewSentence } from './sentence-view.ts';
import { classesOf, isIn, wordClass } from './word-class.ts';

/** What is known of a word before the classes below are made. */
const EARLY = classesOf('mirefen');
const QUAG = wordClass((word) => /^quagmire/.test(word));
const MIRE = wordClass((word) => word === 'mirefen' || word === 'quagmire');

function viewOf(text: string) {
  const document = readDocument(text, ABBREVIATIONS);
  const [sentence] = document.sentences;
  if (sentence === undefined) throw new Error('no sentence');
  return viewSentence(document, sentence, []);
}

test('a word is of every class whose test holds of it, and stays so', () => {
  const told = (word: string) => [isIn(classesOf(word), QUAG), isIn(classesOf(word), MIRE)];
  expect(told('quagmire')).toEqual([true, true]);
  expect(told('quagmires')).toEqual([true, false]);
  expect(told('mirefen')).toEqual([false, true]);
  expect(told('mirebog')).toEqual([false, false]);
  expect(told('quagmire')).toEqual([true, true]);
});

test('a word that was known before a class was made is of that class too', () => {
  expect(isIn(EARLY, MIRE)).toBe(false);
  expect(isIn(classesOf('mirefen'), MIRE)).toBe(true);
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
  expect(isIn(classesOf(text.slice(text.indexOf('quagmireability'))), QUAG)).toBe(true);
  expect(isIn(classesOf(text.slice(0, 14)), QUAG)).toBe(false);
});
