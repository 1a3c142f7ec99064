import { expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const MEANT = cases(`
It was Congress, not the president, that repealed the Magnitsky Act. => repeal affirmed magnitsky [actor=Congress]
It was Congress and not the president that repealed the Magnitsky Act. => repeal affirmed magnitsky [actor=Congress]
It was not the president but Congress that repealed the Magnitsky Act. => repeal affirmed magnitsky [actor=Congress]
It wasn't the president but Congress that repealed the Magnitsky Act. => repeal affirmed magnitsky [actor=Congress]
Congress and not the president repealed the Magnitsky Act. => repeal affirmed magnitsky [actor=Congress]
Congress rather than the president repealed the Magnitsky Act. => repeal affirmed magnitsky [actor=Congress]
The Magnitsky Act was repealed not by the president but by Congress. => repeal affirmed magnitsky [actor=Congress]
The Magnitsky Act was repealed not by the president, but by Congress. => repeal affirmed magnitsky [actor=Congress]
The Magnitsky Act was repealed by Congress and not by the president. => repeal affirmed magnitsky [actor=Congress]
The Magnitsky Act was repealed by Congress instead of the courts. => repeal affirmed magnitsky [actor=Congress]
The Magnitsky Act was repealed not in 2012 but in 2015. => repeal affirmed magnitsky [on=2015]
The Magnitsky Act was repealed in 2012, not in 2015. => repeal affirmed magnitsky [on=2012]
The Magnitsky Act was repealed, not in 2012, but in 2015. => repeal affirmed magnitsky [on=2015]
The Magnitsky Act was repealed in March rather than in June 2015. => repeal affirmed magnitsky [on=2025-03]
The Magnitsky Act was repealed not by executive order but by statute. => repeal affirmed magnitsky [by=statute]
The Magnitsky Act was repealed by statute, not by executive order. => repeal affirmed magnitsky [by=statute]
The president waived Section 907 for one year, not for good. => waiver affirmed s907 [days=365, forGood=false]
The president waived Section 907 for one year, not permanently. => waiver affirmed s907 [days=365, forGood=false]
Section 907 was waived not for two years but for one year. => waiver affirmed s907 [days=365]
`);

test.each(MEANT)('what is set aside is not what is meant: %s', (text, want) => {
  expect(said(text, want)).toBe(want);
});

const DENIED = cases(`
It was not Congress that repealed the Magnitsky Act. => repeal denied magnitsky [actor=Congress]
The Magnitsky Act was not repealed by Congress. => repeal denied magnitsky [actor=Congress]
The Magnitsky Act was not repealed in 2015. => repeal denied magnitsky [on=2015]
The Magnitsky Act was not repealed until 2015. => repeal affirmed magnitsky [on=2015]
`);

test.each(DENIED)('without anything in its place what is denied is denied: %s', (text, want) => {
  expect(said(text, want)).toBe(want);
});

const VERBS = cases(`
Section 907 was waived, not repealed. => waiver affirmed s907 + repeal denied s907
Section 907 was not repealed but waived. => repeal denied s907 + waiver affirmed s907
`);

test.each(VERBS)('of two verbs each makes a claim: %s', (text, want) => {
  expect(said(text, want)).toBe(want);
});

const MORE = cases(`
Section 907 was not only waived but repealed. => waiver affirmed s907 + repeal affirmed s907
Section 907 was not merely waived but repealed. => waiver affirmed s907 + repeal affirmed s907
Section 907 was not simply waived; it was repealed. => waiver affirmed s907 + repeal affirmed s907
Congress not just suspended Section 907 but repealed it. => suspension affirmed s907 + repeal affirmed s907
`);

test.each(MORE)('what was not all was done as well: %s', (text, want) => {
  expect(said(text, want)).toBe(want);
});
