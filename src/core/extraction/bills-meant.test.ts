/** What the bill that is spoken of would do is told with the step that it took. */
import { expect, test } from 'vitest';
import { ENGLISH } from './english/english.ts';
import { readIn } from './inflecting/read.fixture.ts';
import { RUSSIAN } from './russian/russian.ts';

const billTo = (language: typeof ENGLISH, text: string) =>
  readIn(language, text).claims.find(({ asserts }) => asserts.target === 'measure')?.asserts.billTo?.[0];

test('a bill to repeal is told apart from other bills', () => {
  expect(billTo(ENGLISH, 'The bill to repeal the Magnitsky Act has not been passed.')).toBe('repeal');
  expect(billTo(RUSSIAN, 'Законопроект об отмене закона Магнитского не принят.')).toBe('repeal');
  expect(billTo(ENGLISH, 'Congress passed a bill to waive Section 907.')).toBeUndefined();
  expect(billTo(ENGLISH, 'Congress passed a bill to narrow Section 907.')).toBeUndefined();
  expect(billTo(ENGLISH, 'The Magnitsky Act was passed by the Senate.')).toBeUndefined();
});
