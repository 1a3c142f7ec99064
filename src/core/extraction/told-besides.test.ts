/** What the words of a claim tell besides the event: of the text alone, for the second time, by how much. */
import { expect, test } from 'vitest';
import { ENGLISH } from './english/english.ts';
import { readIn } from './inflecting/read.fixture.ts';

const told = (text: string) => readIn(ENGLISH, text).claims[0]?.asserts;

test('that it is on the books tells of the text, that it is in force does not', () => {
  expect(told('The Assault Weapons Ban is still on the books.')?.onPaper).toBe(true);
  expect(told('Section 907 remains in the code.')?.onPaper).toBe(true);
  expect(told('The Assault Weapons Ban is still in force.')?.onPaper).toBeUndefined();
});

test('once more is told, and once for all is not', () => {
  expect(told('The Supreme Court upheld the Magnitsky Act once more.')?.again).toBe(true);
  expect(told('Congress enacted the Magnitsky Act anew.')?.again).toBe(true);
  expect(told('The Supreme Court upheld the Magnitsky Act once and for all.')?.again).toBeUndefined();
});

test('by how much a law was raised is told as a figure', () => {
  expect(told('Congress raised the Magnitsky Act fines by $4.5 million.')?.amount).toBe('4.5');
  expect(told('Congress amended the Magnitsky Act by 45 votes.')?.amount).toBeUndefined();
});

test('what was done over and over may be undone by now', () => {
  expect(told('Section 907 has been repealed several times.')?.undone).toBe(true);
  expect(told('The Magnitsky Act has repeatedly been suspended.')?.undone).toBe(true);
  expect(told('Section 907 has been rescinded multiple times.')?.undone).toBe(true);
  expect(told('Section 907 has been repealed.')?.undone).toBe(false);
});

test('what widens or tightens a law takes nothing out of it', () => {
  expect(told('Congress widened Section 907.')?.readings).toEqual(['amendment']);
  expect(told('Congress tightened the Magnitsky Act in 2022.')?.readings).toEqual(['amendment']);
  expect(told('Congress narrowed Section 907.')?.readings).toContain('partialRepeal');
});

test('what stands between commas behind a name is another name, or what became of it', () => {
  expect(told('The Magnitsky Act, officially repealed in May, barred aid.')?.event).toBe('repeal');
  expect(told('The Magnitsky Act, formally the Accountability Act, was repealed.')?.event).toBe('repeal');
});

test('a decision to do something tells of the act, and not that it holds', () => {
  const decided = told('Critics used such words to describe the decision to rescind Section 907.');
  expect([decided?.modality, decided?.aspect, decided?.effectTold]).toEqual(['presupposed', 'past', true]);
});
