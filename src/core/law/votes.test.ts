import { expect, test } from 'vitest';
import { sameVote, votesIn } from './votes.ts';

test.each([
  ['The House passed the bill, 217 to 213.', [{ for: 217, against: 213 }]],
  ['The commission ended the policy by 4 votes to 0.', [{ for: 4, against: 0 }]],
  ['Parliament passed it by 263 votes.', [{ for: 263, against: null }]],
  ['The Council adopted it unanimously.', [{ for: null, against: 0 }]],
  [
    'Overridden, the House by 322 to 87 and the Senate by 81 to 13.',
    [
      { for: 322, against: 87 },
      { for: 81, against: 13 },
    ],
  ],
  ['It was held 6 to 14 August 1984, and changed the targets of 2025 to 2027.', []],
])('“%s” tells its votes', (summary, votes) => {
  expect(votesIn(summary)).toEqual(votes);
});

test('votes are compared by the sides that both tell', () => {
  const vote = { for: 6, against: 3 };
  expect(sameVote(vote, { for: 6, against: 3 })).toBe(true);
  expect(sameVote(vote, { for: 6, against: null })).toBe(true);
  expect(sameVote(vote, { for: null, against: 0 })).toBe(false);
  expect(sameVote({ for: 263, against: null }, { for: null, against: 0 })).toBe(null);
});
