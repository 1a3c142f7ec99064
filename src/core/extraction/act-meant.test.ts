/** Who makes rules by its own vote has done what it voted for; a chamber that votes so has passed a bill. */
import { expect, test } from 'vitest';
import { said } from './english/said.fixture.ts';

test.each([
  ['The commission voted to repeal Executive Order 13925.', 'repeal affirmed order [aspect=past]'],
  ['The commission voted in May to repeal Executive Order 13925.', 'repeal affirmed order'],
  ['The commission did not vote to repeal Executive Order 13925.', 'repeal denied order'],
  ['The commission will vote to repeal Executive Order 13925.', 'unrated'],
  ['The Senate voted to repeal Executive Order 13925.', 'passageInChamber affirmed order'],
  ['The commission voted to repeal the Magnitsky Act.', 'passage affirmed magnitsky'],
])('%s', (text, want) => expect(said(text, want)).toBe(want));
