/** Verbs away from the law's name: in rows of participles before it, in what stands beside it and says what it is. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const ROWS_AT_HEAD = cases(`
Signed in 2012, renewed in 2016 and repealed in 2022, the Magnitsky Act divides the party. => enactment affirmed magnitsky [on=2012] + prorogationOfForce affirmed magnitsky [on=2016] + repeal affirmed magnitsky [on=2022]
OSLO — Signed in 2012 and repealed in 2022, the Magnitsky Act divides the party. => enactment affirmed magnitsky [on=2012] + repeal affirmed magnitsky [on=2022]
Signed by Berg in 2012, and renewed four times since, the Magnitsky Act has few friends. => enactment affirmed magnitsky [times=null] + prorogationOfForce affirmed magnitsky [times=4]
Enacted in 2012 in a package drafted by Berg, the Magnitsky Act has few friends. => enactment affirmed magnitsky [on=2012]
Renewed several times, the Magnitsky Act has few friends. => prorogationOfForce affirmed magnitsky
Passed by the Senate in May, rejected by the House in June, the bill to repeal the Magnitsky Act is dead. => failure affirmed magnitsky
Drafted in haste, amended by night, the press release on the Magnitsky Act was a mess. => none
`);

const ROWS_BEHIND = cases(`
The Magnitsky Act, enacted in 2012 and repealed in 2022, has few friends. => enactment affirmed magnitsky [on=2012] + repeal affirmed magnitsky [on=2022]
The Magnitsky Act (passed in 2012 but repealed in 2022) has few friends. => repeal affirmed magnitsky [on=2022]
`);

const ASIDES = cases(`
The Magnitsky Act, a statute signed by Obama in 2012, is law. => enactment affirmed magnitsky [on=2012, actor=Obama] + inForce affirmed magnitsky
The Magnitsky Act, a law that Congress repealed in 2022, has few friends. => repeal affirmed magnitsky [on=2022, actor=Congress]
The Magnitsky Act, a law Congress repealed in 2022, has few friends. => repeal affirmed magnitsky [on=2022, actor=Congress]
He spoke of the Magnitsky Act, the wall between bankers and thieves that Congress repealed in 2022. => repeal affirmed magnitsky [on=2022]
The Assault Weapons Ban—a rule with few friends—expired in 2004. => expiration affirmed weapons [on=2004]
The Assault Weapons Ban — a law with few friends — expired in 2004. => expiration affirmed weapons [on=2004]
The ban is old. The Magnitsky Act—passed in haste—was repealed. => enactment affirmed magnitsky + repeal affirmed magnitsky
Section 907's repeal pleased traders. => repeal affirmed s907
Unlike the Magnitsky Act, the law that Congress repealed in 2010 is forgotten. => none
Under the Magnitsky Act, the visas that Congress revoked in 2013 were few. => none
He spoke of the Magnitsky Act, the senator who repealed a tax and a tariff. => none
He spoke of the Magnitsky Act, the waiver that Congress repealed in 2022 and the tariffs. => none
`);

const GIVEN = cases(`
In repealing the Magnitsky Act last June, Congress pleased traders. => repeal affirmed magnitsky [aspect=past]
The Magnitsky Act is cited in our handbook. Please repeal it. => unrated
The Magnitsky Act was, and remains, repealed. => none
The Magnitsky Act was, and remains, in force. => inForce affirmed magnitsky
Berg's letter to Congress suspended the Magnitsky Act. => suspension affirmed magnitsky [actor=Berg]
The Magnitsky Act, extended by a later act, is gone. => prorogationOfForce affirmed magnitsky [undone=true] + inForce denied magnitsky
The Magnitsky Act, extended by a later act, remains in force. => prorogationOfForce affirmed magnitsky [undone=false] + inForce affirmed magnitsky
She revoked the waiver of 23 May of Section 907. => waiverLapse affirmed s907 [on=null]
`);

const PARTED = cases(`
The repeal last year of the Magnitsky Act pleased them. => repeal affirmed magnitsky
The repeal in December of the Magnitsky Act pleased them. => repeal affirmed magnitsky
The repeal by Congress of the Magnitsky Act pleased them. => repeal affirmed magnitsky
He wants the repeal this year of the Magnitsky Act. => unrated
The repeal in defiance of the Magnitsky Act pleased them. => none
The repeal of a tax in May pleased friends of the Magnitsky Act. => none
`);

describe('participles in a row', () => {
  test.each(ROWS_AT_HEAD)('before the name: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(ROWS_BEHIND)('behind it: %s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('what stands beside a name', () => {
  test.each(ASIDES)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

test.each(PARTED)('a noun parted from the law by when or by whom: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

test.each(GIVEN)('what is told as done: %s', (text, want) => expect(said(text, want)).toBe(want));
