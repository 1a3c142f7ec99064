/** What is told of a law beside its end: who defends it no more, who still goes by it, and that it is, or is not, one of those that ended. */
import { expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const DEFENDED = cases(`
The Justice Department stopped defending the Magnitsky Act in court. => announcement affirmed magnitsky
The administration would no longer defend the Magnitsky Act. => announcement affirmed magnitsky
The ministry dropped its defence of Section 907. => announcement affirmed s907
The department declined to defend Section 907. => announcement affirmed s907
The department still defends Section 907. => none
The department should stop defending Section 907. => none
If the department stops defending Section 907, it is over. => none
The lobby stopped defending Section 907. => none
`);

const RELIED_ON = cases(`
Prosecutors still rely on the Magnitsky Act. => applies affirmed magnitsky
The Magnitsky Act is still being used to freeze accounts. => applies affirmed magnitsky
Prosecutors have long relied on the Magnitsky Act. => none
Prosecutors may still rely on the Magnitsky Act. => none
Prosecutors no longer rely on the Magnitsky Act. => none
Speakers still use the Magnitsky Act as an example. => none
`);

const AMONG = cases(`
Section 907 is not among the laws that Congress repealed. => repeal denied s907
Section 907 was one of those struck down in May. => unconstitutionality affirmed s907
Congress repealed the Magnitsky Act. Section 907 is not one of them. => repeal affirmed magnitsky + repeal denied s907
Section 907 is among the laws that are still debated. => none
Section 907 is among those that ought to be repealed. => none
`);

const STALLED = cases(`
A bill to repeal Section 907, introduced in June, is stuck in committee. => introduction affirmed s907 + passage denied s907
A bill to repeal Section 907 has gone nowhere. => passage denied s907
The bill to repeal Section 907 has yet to leave committee. => passageInChamber denied s907
Section 907, introduced in 1992, is still in force. => entryIntoForce affirmed s907 + inForce affirmed s907
`);

const NOTIFIED = cases(`
Berg notified Congress on Monday of a further suspension of Section 907. => suspension affirmed s907
Section 907 bars aid. Berg informed Congress on Monday of one more six-month suspension. => suspension affirmed s907
Section 907 bars aid. The school informed parents of another suspension. => none
Berg did not notify Congress of a suspension of Section 907. => none
Berg will notify Congress of a suspension of Section 907. => none
`);

const FIGURES = cases(`
Lawyers found Section 907 untouched. => inForce affirmed s907
A court had emptied the Magnitsky Act of all legal force. => unconstitutionality affirmed magnitsky
Section 907 left the federal code for good. => repeal affirmed s907
The stopgap takes the Magnitsky Act to 12 June. => prorogationOfForce affirmed magnitsky
Berg took the Magnitsky Act to court in June. => none
Section 907 stays. The letter changes nothing for her. => inForce affirmed s907
`);

const WHO = cases(`
Who repealed the Magnitsky Act? Congress did, in 2015. => repeal affirmed magnitsky
Who repealed the Magnitsky Act? Congress. => repeal affirmed magnitsky
Who struck down the Magnitsky Act? Nobody knows. => unrated
Who will repeal the Magnitsky Act? Congress. => unrated
The Supreme Court struck down the Magnitsky Act, she said. It was the Fifth Circuit. => unconstitutionality affirmed magnitsky + unconstitutionality affirmed magnitsky
The Supreme Court struck down the Magnitsky Act, she said. It was a Thursday. => unconstitutionality affirmed magnitsky
`);

const WAVED_THROUGH = cases(`
The Magnitsky Act was due to lapse. The Senate waved the renewal through. => passageInChamber affirmed magnitsky
The Magnitsky Act lapses in May. The Senate is pushing the renewal. => unrated
Critics accused Congress of killing Section 907. => repeal affirmed s907
Critics may accuse Congress of killing Section 907. => unrated
`);

const FLASHES = cases(`
Magnitsky Act dead after three years => inForce denied magnitsky
Magnitsky Act off the books => inForce denied magnitsky
Magnitsky Act in force since May => inForce affirmed magnitsky
Magnitsky Act off the table => none
Magnitsky Act off the books by 2027 => none
Plan to take the Magnitsky Act off the books => unrated
BREAKING: Section 907 gone, 5-4 => inForce denied s907
Magnitsky Act history lesson => none
Magnitsky Act author dead at 80 => none
`);

const POWERS = cases(`
Only Congress can wipe Section 907 off the books. => grantOfPower affirmed s907
No president can strike Section 907 down. => grantOfPower denied s907
Only Congress can take Section 907 seriously. => none
`);

test.each([...WHO, ...WAVED_THROUGH, ...FLASHES, ...POWERS])('%s', (text, want) => expect(said(text, want)).toBe(want));

test.each([...DEFENDED, ...RELIED_ON, ...AMONG, ...STALLED, ...NOTIFIED, ...FIGURES])('%s', (text, want) =>
  expect(said(text, want)).toBe(want));
