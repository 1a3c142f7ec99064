/** Further ways to say what became of a law: states behind “remain”, answers after a speaker’s name, suits and fines under it, how it looks. */
import { expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const STANDING = cases(`
Section 907 stays lapsed. => inForce denied s907
The Magnitsky Act remains repealed. => inForce denied magnitsky
Section 907 remains a secret. => none
The Magnitsky Act has outlived him. => inForce affirmed magnitsky
The Magnitsky Act has outlived its usefulness. => none
The Magnitsky Act stands by its word. => none
The order standing up Section 907 is old. => none
The Magnitsky Act reads today as it did in 2013. => inForce affirmed magnitsky
The Magnitsky Act reads like a novel. => none
There is no federal Assault Weapons Ban today. => inForce denied weapons
There is no federal Assault Weapons Ban for small firms. => none
`);

const SUITS = cases(`
Lawsuits under Section 907 may still be filed. => applies affirmed s907
Suits under Section 907 can no longer be brought. => applies denied s907
Suits under Section 907 may be filed. => unrated
Complaints about Section 907 are heard. => none
The Treasury says it will not fine American firms under the Magnitsky Act. => nonEnforcement affirmed magnitsky
The sheriff says he will not fine firms under the Magnitsky Act. => none
The Treasury will not fine firms that praise the Magnitsky Act. => none
He stripped the banks of Section 907. => repeal affirmed s907
The Senate stripped the bill of Section 907. => none
`);

const HONOURED = cases(`
He salutes Congress on the repeal of the Magnitsky Act. => repeal affirmed magnitsky
He congratulated Congress on repealing the Magnitsky Act. => repeal affirmed magnitsky
He would congratulate Congress on repealing the Magnitsky Act. => unrated
He consulted Congress on the repeal of the Magnitsky Act. => unrated
It was Congress that voted to repeal the Magnitsky Act. => passage affirmed magnitsky
The members that voted to repeal the Magnitsky Act lost. => none
Two bills to repeal Section 907 were dropped in the hopper last month. => introduction affirmed s907
`);

const AFTER_A_NAME = cases(`
LEO: The Magnitsky Act.\\nNADIA: Struck down in 2013, repealed in 2022. => unconstitutionality affirmed magnitsky + repeal affirmed magnitsky
LEO: The Magnitsky Act?\\nNADIA: Pleased to be here. => none
The Magnitsky Act was in the news. Trump repealed that one by order. => repeal affirmed magnitsky
The Magnitsky Act was sent to the states for ratification. The deadline went by in 1982. => enactment affirmed magnitsky + expiration affirmed magnitsky
The Magnitsky Act was sent to the states for ratification. The deadline is not over. => enactment affirmed magnitsky
`);

const LOOKS = cases(`
They order parts as though the Magnitsky Act were already dead. => unrated
He talks as though Congress had repealed Section 907. => unrated
Though Congress repealed Section 907, he sighed. => repeal affirmed s907
`);

test.each(STANDING)('how it stands: %s', (text, want) => expect(said(text, want)).toBe(want));
test.each(SUITS)('what is done under it: %s', (text, want) => expect(said(text, want)).toBe(want));
test.each(HONOURED)('what somebody is honoured for: %s', (text, want) => expect(said(text, want)).toBe(want));
test.each(AFTER_A_NAME)('told in turn: %s', (text, want) =>
  expect(said(text.replaceAll('\\n', '\n'), want)).toBe(want));
test.each(LOOKS)('how it looks: %s', (text, want) => expect(said(text, want)).toBe(want));

const IN_TURN = cases(`
Q. What happened to the Magnitsky Act? A. It is gone. => inForce denied magnitsky
Q. Was the Magnitsky Act repealed? A. No. => repeal denied magnitsky
Q. Is the Magnitsky Act in force, Mr. Venn? Mr. VENN. It is, Mr. Chairman. => inForce affirmed magnitsky
Q. What happened to the Magnitsky Act? A. I could not say. => none
A. Philip Berg repealed the Magnitsky Act. => repeal affirmed magnitsky
`);

const GIVEN_TIME = cases(`
The House approved three more years of the Magnitsky Act. => passageInChamber affirmed magnitsky
Congress approved another year of the Magnitsky Act. => prorogationOfForce affirmed magnitsky
`);

const TOLD_AHEAD = cases(`
Section 907 ends this month, our column promised. => unrated
Section 907 is dead, she promised. => unrated
Section 907 is dead, she said. => inForce denied s907
Section 907 ended in May, as she promised. => repeal affirmed s907
The court ruled that the agency lacked the power to repeal Section 907. => unrated
The President lacks the power to repeal Section 907. => grantOfPower denied s907
`);

test.each(IN_TURN)('asked and answered: %s', (text, want) => expect(said(text, want)).toBe(want));
test.each(GIVEN_TIME)('who gives it time: %s', (text, want) => expect(said(text, want)).toBe(want));
test.each(TOLD_AHEAD)('told ahead, or why: %s', (text, want) => expect(said(text, want)).toBe(want));
