/** Quotations without a verb of saying beside them: turns of two who talk, and names that stand in a sentence of their own. */
import { describe, expect, test } from 'vitest';
import { readIn } from '../../../inflecting/read.fixture.ts';
import { ENGLISH } from '../../english.ts';

function said(text: string): readonly (readonly [string, string])[] {
  return readIn(ENGLISH, text).statements.map(({ speaker, quote }) => [speaker.name, quote] as const);
}

describe('quotations that follow each other', () => {
  test('are asked by one and answered by the other', () => {
    const text =
      'Carl Lund asked when the law ended. It ended in May, explained Anna Berg. “And now it is gone?” “No. It was waived for a year.”';
    expect(said(text).slice(-2)).toEqual([
      ['Carl Lund', 'And now it is gone?'],
      ['Anna Berg', 'No. It was waived for a year.'],
    ]);
  });

  test('are one person’s where words of the article stand between', () => {
    const text = '“The law is gone,” said Anna Berg. “Is that so bad?” She smiled. “Nobody will miss it one bit.”';
    expect(said(text).map(([name]) => name)).toEqual(['Anna Berg', 'Anna Berg', 'Anna Berg']);
  });
});

describe('a name behind a mark that ends the quotation', () => {
  test.each([
    ['asked', '“So the law is gone?” Anna Berg asked.', 'Anna Berg'],
    ['told', '“The law is gone!” Anna Berg told reporters on Monday.', 'Anna Berg'],
    ['wanted to know', '“Is the law gone for good?” Anna Berg wanted to know.', 'Anna Berg'],
    ['a surname', 'Anna Berg came. “So the law is gone?” Berg asked.', 'Anna Berg'],
  ])('%s', (_name, text, name) => {
    expect(said(text).map(([who]) => who)).toEqual([name]);
  });

  test('goes on with words of its own', () => {
    expect(said('“The law is gone!” Carl Lund said that it had been waived.').map(([, words]) => words)).toEqual([
      'that it had been waived',
    ]);
  });
});

describe('a quotation behind a sentence about somebody', () => {
  test('is theirs', () => {
    const text =
      '“The law is gone,” said Anna Berg. The caller, Carl, would not have it. “It was never repealed at all.”';
    expect(said(text).map(([name]) => name)).toEqual(['Anna Berg', 'Carl']);
  });

  test('is a post’s, where a dash says where it is from', () => {
    expect(said('“The law was repealed with one stroke of a pen” — from a post shared by thousands.')).toEqual([
      ['a post', 'The law was repealed with one stroke of a pen'],
    ]);
  });
});

describe('answers and manners', () => {
  test.each([
    ['an answer that comes', 'The law still stands, came the reply from the embassy.', 'the embassy'],
    ['with a name', 'Not so, came the answer from the deputy, Anna Berg: the law was waived.', 'Anna Berg'],
    ['overheard', '“The law is gone for good,” a diplomat was overheard saying.', 'a diplomat'],
    ['pointed out', '“The law was never repealed,” points out Anna Berg of Akron.', 'Anna Berg'],
    ['smiled', 'Anna Berg came. That, she smiled, is not the law any more.', 'Anna Berg'],
    ['staff', 'Without a vote the law stays, his own staff concede.', 'his own staff'],
    ['murmured', 'The law was repealed, her neighbour murmured.', 'her neighbour'],
    ['ought', 'Ambassador Anna Berg says the law ought to be scrapped.', 'Anna Berg'],
    [
      'a name with a slash',
      'There is no waiver, Anna Berg confirmed to RFE/RL; the last one ran out in June.',
      'Anna Berg',
    ],
  ])('%s', (_name, text, name) => {
    expect(said(text).map(([who]) => who)).toEqual([name]);
  });

  test('a smile alone says nothing', () => {
    expect(said('Anna Berg came. She smiled, and the law was gone.')).toEqual([]);
  });
});
