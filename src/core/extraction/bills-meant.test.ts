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
  expect(billTo(ENGLISH, 'Congress never voted to repeal the Magnitsky Act.')).toBe('repeal');
  expect(billTo(ENGLISH, 'Congress never voted to suspend the Magnitsky Act.')).toBeUndefined();
  expect(billTo(ENGLISH, 'Congress passed a bill to waive Section 907.')).toBeUndefined();
  expect(billTo(ENGLISH, 'Congress passed a bill to narrow Section 907.')).toBeUndefined();
  expect(billTo(ENGLISH, 'The Magnitsky Act was passed by the Senate.')).toBeUndefined();
});

const told = (text: string) =>
  readIn(ENGLISH, text).claims.map(({ asserts, rated }) => `${asserts.target} ${asserts.event} ${rated}`);

test('a law that does something to another is a paper of its own', () => {
  expect(told('The law repealing the Magnitsky Act was signed.')).toEqual([
    'law repeal true',
    'measure signature true',
  ]);
  expect(told('The act to repeal the Magnitsky Act was signed.')[1]).toBe('measure signature true');
  expect(told('The Magnitsky Act was signed.')).toEqual(['law enactment true']);
});

test('what a law would have done that is not made is not done', () => {
  expect(told('The law repealing the Magnitsky Act never passed.')).toEqual([
    'law repeal false',
    'measure passage true',
  ]);
  expect(told('The law repealing the Magnitsky Act was vetoed.')).toEqual(['law repeal false', 'measure veto true']);
});

test('the law with the pause is not the law that rests', () => {
  expect(told('The Magnitsky Act rests. The law with the pause was promulgated.')).toEqual([]);
  expect(told('The Magnitsky Act has few friends. The law was repealed.')).toEqual(['law repeal true']);
});
