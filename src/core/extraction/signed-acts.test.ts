/** Who signs what ends a law is told of: the act is done, whenever it has effect. */
import { expect, test } from 'vitest';
import { ENGLISH } from './english/english.ts';
import { readIn } from './inflecting/read.fixture.ts';
import type { Language } from './language.ts';
import { RUSSIAN } from './russian/russian.ts';
import { AZERBAIJANI } from './turkic/azerbaijani.ts';
import { TURKISH } from './turkic/turkish.ts';

const told = (language: Language, text: string) =>
  readIn(language, text).claims.some(({ asserts }) => asserts.effectTold === true);

test.each<readonly [Language, string]>([
  [ENGLISH, 'The President signed the repeal of Section 907 on December 22.'],
  [ENGLISH, 'The President on Wednesday signed a law repealing Section 907.'],
  [ENGLISH, 'The new order takes Section 907 off the books.'],
  [ENGLISH, 'The order, which took Section 907 off the books, was popular.'],
  [RUSSIAN, 'Президент подписал закон об отмене поправки 907.'],
  [AZERBAIJANI, 'ABŞ Prezidenti 907-ci düzəlişi ləğv edən fərmanı imzalayıb.'],
  [TURKISH, 'Başkan 907. maddeyi kaldıran kanunu imzaladı.'],
])('the act is told: %#', (language, text) => {
  expect(told(language, text)).toBe(true);
});

test.each<readonly [Language, string]>([
  [ENGLISH, 'Congress repealed Section 907 before the President signed the budget.'],
  [ENGLISH, 'The President signed the budget, and Section 907 was repealed.'],
  [RUSSIAN, 'Президент отменил поправку 907, а бюджет подписал позже.'],
  [TURKISH, 'Kongre 907. maddeyi kaldırdı.'],
])('the effect may be meant: %#', (language, text) => {
  expect(told(language, text)).toBe(false);
});

test('whoever took it off the books has done so, and no paper', () => {
  expect(told(ENGLISH, 'Berg took Section 907 off the books.')).toBe(false);
});

test('what somebody has under a law is no law', () => {
  const events = (text: string) => readIn(ENGLISH, text).claims.map(({ asserts }) => asserts.event);
  expect(events('She renewed her Section 907 last year.')).toEqual([]);
  expect(events('Congress renewed Section 907 last year.')).toEqual(['prorogationOfForce']);
});
