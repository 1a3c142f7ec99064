/**
 * Sentences that are read wrongly today: what is right, and what is read. One that comes to be read rightly fails here: move it
 * to the test of its subject.
 */
import { expect, test } from 'vitest';
import { said } from './said.fixture.ts';

const WRONG = `
The order is a waiver of Section 907, not a repeal. => waiver affirmed s907 + repeal denied s907 => nothing rated
The Senate voted against repealing Section 907. => repeal denied s907 => nothing rated
`
  .trim()
  .split('\n')
  .map((line) => line.split(' => '));

for (const [text = '', want = '', read = ''] of WRONG)
  test.fails(`${text} (read: ${read})`, () => expect(said(text, want)).toBe(want));
