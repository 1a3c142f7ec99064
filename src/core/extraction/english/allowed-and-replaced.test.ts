/** Laws as reports from their own countries tell of them: what may not be allowed to stand, and what goes on behind a law that is replaced. */
import { describe, expect, test } from 'vitest';
import { cases, readIn } from '../inflecting/read.fixture.ts';
import { ENGLISH } from './english.ts';
import { said } from './said.fixture.ts';

const ALLOWED = cases(`
The Magnitsky Act must not be allowed to remain in force. => unrated
The Magnitsky Act should be permitted to stay on the books. => unrated
The Magnitsky Act was allowed to remain in force. => inForce affirmed magnitsky
The Magnitsky Act remains in force. => inForce affirmed magnitsky
`);

const REPLACED = cases(`
The president signed the Magnitsky Act. The law replaces Section 907. The law is in force. => enactment affirmed magnitsky + repeal affirmed s907 + inForce affirmed magnitsky
The president signed the Magnitsky Act. The lawyer spoke of the Assault Weapons Ban. The law is in force. => enactment affirmed magnitsky + inForce affirmed weapons
`);

describe('reports tell', () => {
  test.each(ALLOWED)('what is allowed to stay as whoever allows it does: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
  test.each(REPLACED)('of the new law on behind the one that it replaces: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
});

const OF_ANOTHER = cases(`
The last time the Magnitsky Act was passed was in 1980. => unrated
The Magnitsky Act was passed in 2012. => enactment affirmed magnitsky [on=2012]
The Magnitsky Act builds on the treaty signed by two ministers. => unrated
The Magnitsky Act, signed by Obama, was repealed. => enactment affirmed magnitsky + repeal affirmed magnitsky
The president vetoed the Magnitsky Act. The veto was overturned in the judiciary committee. => veto affirmed magnitsky
The president vetoed the Magnitsky Act. The veto was overturned in the house. => veto affirmed magnitsky + vetoOverride affirmed magnitsky
`);

const COUNTED = cases(`
The country signed the Paris Agreement, the pact that the ministers wanted, in 1999 and ratified it two years later. => signature affirmed paris + ratification affirmed paris [on=null]
`);

describe('reports tell no more than', () => {
  test.each(OF_ANOTHER)('what was done to this law, and by those who could: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
  test.each(COUNTED)('a time that is counted from another: %s', (text, want) => expect(said(text, want)).toBe(want));
});

test('an ending that is under way is spoken of as it stands, and one that is over as done', () => {
  const told = (text: string) => readIn(ENGLISH, text).claims.map(({ asserts }) => asserts.effectTold === true);
  expect(told('The Magnitsky Act is being repealed.')).toEqual([true]);
  expect(told('The Magnitsky Act was repealed.')).toEqual([false]);
});
