/** Decisions against a law that are taken back or upheld, and what a law is called by a participle. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const BACK = cases(`
The court annulled the decision to leave the Paris Agreement. => reEnactment affirmed paris
A judge overturned the repeal of the Magnitsky Act. => reEnactment affirmed magnitsky
Norway reversed its decision to leave the Paris Agreement. => reEnactment affirmed paris
`);

const NOT_BACK = cases(`
Norway may reverse its decision to leave the Paris Agreement. => unrated
The Senate voted to overturn the repeal of the Magnitsky Act. => unrated
A judge stayed the decision to leave the Paris Agreement. => unrated
`);

const CALLED = cases(`
He calls the Magnitsky Act a repealed curiosity. => repeal affirmed magnitsky
The Magnitsky Act is not a repealed statute. => repeal denied magnitsky
Section 907, a repealed provision, came up again. => repeal affirmed s907
Nothing is left of the Magnitsky Act. => inForce denied magnitsky
`);

const NOT_CALLED = cases(`
He would call the Magnitsky Act a repealed statute. => unrated
The Magnitsky Act is a suspended sentence. => unrated
Nothing in the Magnitsky Act is left unclear. => unrated
If nothing is left of the Magnitsky Act, they will leave. => unrated
`);

describe('a decision', () => {
  test.each(BACK)('that is taken back leaves the law as it was: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
  test.each(NOT_BACK)('stands until it is: %s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('a law', () => {
  test.each(CALLED)('is called what has befallen it: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NOT_CALLED)('is called nothing by these: %s', (text, want) => expect(said(text, want)).toBe(want));
});
