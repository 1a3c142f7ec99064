/** Who did in the end what was wanted, allowed or told of another; what a sentence of its own makes of the one before. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const DONE = cases(`
Congress promised to repeal Section 907, and it did. => repeal affirmed s907 [actor=Congress]
He asked Congress to repeal Section 907. It did so in December. => repeal affirmed s907 [actor=Congress]
Only Congress can repeal Section 907, and it did so in December. => grantOfPower affirmed s907 + repeal affirmed s907
Congress may repeal Section 907. It has done so. => repeal affirmed s907
Only Congress can repeal Section 907, and it has not done so. => grantOfPower affirmed s907 + repeal denied s907
Congress could repeal Section 907; it has never tried. => repeal denied s907
The president could waive Section 907, but none has dared. => waiver denied s907
Congress repealed Section 907, he said. It was the president who did so. => repeal affirmed s907 [actor=Congress] + repeal affirmed s907 [actor=the president]
`);

const NOT_DONE = cases(`
Congress may repeal Section 907. If it did, traders would cheer. => unrated
Congress promised to repeal Section 907. Until it has, traders will wait. => unrated
Congress promised to repeal Section 907. Nobody believed it did. => unrated
Congress may repeal Section 907. He hopes that it did. => unrated
Congress can repeal Section 907. It has tried to do better. => grantOfPower affirmed s907
Congress can repeal Section 907. None has tried harder than Berg. => grantOfPower affirmed s907
Congress repealed Section 907, he said. It was the president who wept. => repeal affirmed s907
`);

const ANSWERED = cases(`
Has Section 907 been repealed? Far from it. => repeal denied s907
Has Section 907 been repealed? Not yet. => repeal denied s907
Is Section 907 still law? Very much so. => inForce affirmed s907
Is Section 907 still in force? Not since May. => inForce denied s907
Is Section 907 still in force? No longer. => inForce denied s907
Is Section 907 still law? It has not been since 2015. => inForce denied s907
Is Norway still a party to the Paris Agreement? It is not. => withdrawal affirmed paris
Is Norway still bound by the Paris Agreement? Not since May. => withdrawal affirmed paris
Is Norway a party to the Paris Agreement? It is. => withdrawal denied paris
Berg declared Section 907 “the law of the land”. It is not. => inForce affirmed s907 + inForce denied s907
Section 907 is still law, Berg said. That is so. => inForce affirmed s907 + inForce affirmed s907
Section 907 was repealed, Berg said. No such thing happened. => repeal affirmed s907 + repeal denied s907
Section 907 was repealed, Berg said. He is wrong. => repeal affirmed s907 + repeal denied s907
`);

const OPEN = cases(`
Will Section 907 be repealed? Never. => unrated
Berg never called Section 907 the law of the land. => unrated
Berg wants to declare Section 907 the law of the land. => unrated
Is Norway still in the Paris Agreement debate? It is not. => unrated
Is the ferry part of the Magnitsky Act? It is not. => unrated
Should Section 907 be repealed? Very much so. => unrated
Section 907 must be repealed, Berg said. That is so. => unrated
Section 907 will be repealed, Berg said. Far from it. => unrated
Has every section of the Magnitsky Act been repealed? Far from it. => unrated
Section 907 was repealed in 2002, Berg said. He is wrong. => repeal affirmed s907
The Magnitsky Act was repealed by the president, Berg said. He is wrong. It was Congress that wept. => repeal affirmed magnitsky
`);

describe('who did so', () => test.each(DONE)('%s', (text, want) => expect(said(text, want)).toBe(want)));
describe('and who did not', () => test.each(NOT_DONE)('%s', (text, want) => expect(said(text, '')).toBe(want)));
describe('agreed or denied', () => test.each(ANSWERED)('%s', (text, want) => expect(said(text, want)).toBe(want)));
describe('and left open', () => test.each(OPEN)('%s', (text, want) => expect(said(text, '')).toBe(want)));
