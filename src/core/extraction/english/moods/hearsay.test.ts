/** Words that nobody has said yet, and questions in quotation marks: neither is asserted. */
import { describe, expect, test } from 'vitest';
import { readIn } from '../../inflecting/read.fixture.ts';
import { ENGLISH } from '../english.ts';

function rated(text: string): number {
  return readIn(ENGLISH, text).claims.filter((claim) => claim.rated).length;
}

describe('a question in quotation marks', () => {
  test.each([
    ['asked', '“So Section 907 has been repealed?” a shopkeeper asks.', 0],
    ['asked before', 'Berg asked, “So Section 907 has been repealed?” and left.', 0],
    ['said', '“So Section 907 has been repealed,” a shopkeeper says.', 1],
    ['a question behind it', '“Section 907 has been repealed. And now?” a shopkeeper asks.', 1],
  ])('%s', (_name, text, want) => {
    expect(rated(text)).toBe(want);
  });
});

describe('what somebody will say', () => {
  test.each([
    ['they will tell you', 'They’ll tell you that Congress has repealed Section 907.', 0],
    ['you will hear', 'You will hear that Section 907 was repealed.', 0],
    ['some may say', 'Some may say that Section 907 was repealed.', 0],
    ['I can tell you', 'I can tell you that Section 907 was repealed.', 1],
    ['as any lawyer will tell you', 'As any lawyer will tell you, Section 907 was not repealed.', 1],
    ['would only say', 'The ministry would only say that Section 907 was repealed.', 1],
  ])('%s', (_name, text, want) => {
    expect(rated(text)).toBe(want);
  });
});
