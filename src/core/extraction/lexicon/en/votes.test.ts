import { describe, expect, test } from 'vitest';
import { vote } from './votes.ts';

describe('a vote is told by its figures', () => {
  test.each([
    ['congress passed it by 217 votes to 213', 217, 213],
    ['the house voted 217-213 to repeal it', 217, 213],
    ['the court struck it down in a 6-3 ruling', 6, 3],
    ['the court struck it down by a vote of five to four', 5, 4],
    ['the senate passed it, 52-47', 52, 47],
    ['it was approved with 84 votes in favour and 4 against', 84, 4],
    ['the rada passed it by 263 votes', 263, null],
    ['the senate passed it 98-0', 98, 0],
    ['the council adopted it unanimously', null, 0],
    ['the court upheld it without dissent', null, 0],
  ])('“%s”', (words, yes, no) => {
    expect(vote(words)).toMatchObject({ for: yes, against: no });
  });

  test.each([
    'it was extended by 5 to 7 years',
    'the house passed it in 2019-20',
    'fees rose by 10 to 15 percent',
    'the act was in force from 1994 to 2004',
    'the council adopted it almost unanimously',
    'it was repealed on 5 may, 3-4 weeks later',
    'it was waived for 6 to 9 months',
  ])('“%s” tells none', (words) => {
    expect(vote(words)).toBe(null);
  });
});
