/** What a court finds that nobody had the power to make, and what is no such finding. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const FOUND = cases(`
The court ruled that the statute did not authorise Executive Order 13925. => annulment affirmed order [body=court]
Executive Order 13925 is old. The justices held that the Magnitsky Act did not allow it. => annulment affirmed order [body=court]
Executive Order 13925 was held to exceed the powers of the president. => annulment affirmed order [actor=null]
The court ruled that the agency lacked the authority to issue Executive Order 13925. => annulment affirmed order [body=court]
The agency lacked the authority to issue Executive Order 13925, the court said. => annulment affirmed order [body=court]
A judge held that Berg had no power to issue Executive Order 13925. => annulment affirmed order [body=court]
A judge found that Executive Order 13925 exceeded the agency’s authority. => annulment affirmed order [body=court]
`);

const LEFT = cases(`
Farmers demanded that Congress vote to repeal Section 907. => unrated
We need Congress to repeal Section 907. => unrated
The Magnitsky Act is old. She wrote an amendment that required Congress to buy its own bread. => none
The court ruled that the statute did not authorise the tax. => none
A senator said that the statute did not authorise Executive Order 13925. => none
Executive Order 13925 exceeded all hopes, the court said. => none
The court may find that Executive Order 13925 exceeded his powers. => unrated
A senator said that Berg lacked the authority to issue Executive Order 13925. => grantOfPower denied order
The agency lacked the authority to issue Executive Order 13925, a farmer said. => grantOfPower denied order
The court held that Congress lacked the authority to enact the Magnitsky Act. => unrated
The court held that the constitution did not allow the Magnitsky Act. => none
The court held that Executive Order 13925 did not exceed his powers. => none
`);

describe('a court finds that there was no power to make', () => {
  test.each(FOUND)('what is named or was spoken of: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(LEFT)('another thing, or finds no such thing: %s', (text, want) => expect(said(text, want)).toBe(want));
});
