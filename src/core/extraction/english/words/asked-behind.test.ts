import { expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const TOLD = cases(`
Section 907 is still in force, or else why would the banks ask? => inForce affirmed s907
Section 907 is still in force, the banker believes, so why worry? => inForce affirmed s907
Congress repealed Section 907, and now what? => repeal affirmed s907
Congress repealed Section 907, but who noticed? => repeal affirmed s907
`);

test.each(TOLD)('a question that ends a sentence leaves what is told before it: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

const ASKED = cases(`
Section 907 is still in force, isn’t it? => unrated
Has Congress repealed Section 907, and who noticed? => unrated
The banks are calm, so why did Congress repeal Section 907? => unrated
If Section 907 is still in force, why would the banks ask? => unrated
Was it Berg, who repealed Section 907? => unrated
`);

test.each(ASKED)('what is asked is no claim: %s', (text, want) => expect(said(text, want)).toBe(want));

const WAITING = cases(`
Repeal of Section 907 is still waiting for a vote. => unrated
The repeal of Section 907 hangs in the balance. => unrated
The repeal of Section 907 hung over the talks. => repeal affirmed s907
`);

test.each(WAITING)('what waits has not happened: %s', (text, want) => expect(said(text, want)).toBe(want));
