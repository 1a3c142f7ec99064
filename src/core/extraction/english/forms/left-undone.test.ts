/** What courts and chambers have yet to do, what became of bills and vetoes on their way, and laws that went. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const NOT_RULED_ON = cases(`
The Supreme Court has yet to rule on Section 907. => unconstitutionality denied s907
The Supreme Court never ruled on the validity of the Magnitsky Act. => unconstitutionality denied magnitsky
Section 907 is in force. The Supreme Court has not yet ruled. => inForce affirmed s907 + unconstitutionality denied s907
Section 907 is in force; the judges have yet to hear the case. => inForce affirmed s907 + unconstitutionality denied s907
Section 907 is in force. The court has yet to decide. => inForce affirmed s907 + unconstitutionality denied s907
Section 907 is in force. The court has not yet ruled on the parking fees. => inForce affirmed s907
The Supreme Court will rule on Section 907 in May. => none
The Supreme Court did not consider Section 907 harsh. => none
`);

const ON_ITS_WAY = cases(`
The bill to repeal Section 907 cleared its last hurdle. => passage affirmed s907
The bill to repeal Section 907 cleared its first hurdle. => unrated
The bill to repeal Section 907 never reached a third reading. => passage denied s907
The bill to repeal Section 907 reached the committee stage. => unrated
The Senate voted to repeal Section 907; deputies have yet to open the file. => passageInChamber affirmed s907 + passageInChamber denied s907
The Senate voted to repeal Section 907; the neighbours have yet to open the file. => passageInChamber affirmed s907
The President vetoed the Magnitsky Act. Congress brushed it aside in May. => veto affirmed magnitsky + vetoOverride affirmed magnitsky
The President vetoed the Magnitsky Act and Congress overturned it. => veto affirmed magnitsky + vetoOverride affirmed magnitsky
`);

const WENT = cases(`
Section 907 went last year. => repeal affirmed s907
Section 907 has gone. => inForce denied s907
Everybody spoke of Section 907. It did not go. => repeal denied s907
Section 907 went too far. => none
Section 907 went to the printers. => none
The money spent under Section 907 has gone. => none
Section 907 as such is in force. => inForce affirmed s907
The Magnitsky Act as a whole was repealed. => repeal affirmed magnitsky
`);

const RELATED = cases(`
This is the Magnitsky Act that the President refused to sign. => enactment denied magnitsky
The Magnitsky Act, which the President has vowed to repeal, is in force. => inForce affirmed magnitsky
Congress needed barely an hour to repeal Section 907. => repeal affirmed s907
Congress needed a majority to repeal Section 907. => unrated
Berg cannot repeal Section 907 without recalling Congress. => grantOfPower affirmed s907 [body=legislature, only=true]
Berg cannot repeal Section 907 without a smile. => unrated
On 8 May Congress repealed Section 907. => repeal affirmed s907
Congress may repeal Section 907. => unrated
`);

const TOLD_OTHERWISE = cases(`
The glossary lists Section 907 as repealed. => repeal affirmed s907
A leaflet describes the Magnitsky Act as still in force. => inForce affirmed magnitsky
A leaflet describes the Magnitsky Act as a triumph. => none
Nobody lists Section 907 as repealed. => none
The slide has the Magnitsky Act in force since 2016. => inForce affirmed magnitsky
A bulletin had the Magnitsky Act suspended in May. => suspension affirmed magnitsky
An old calendar has the Magnitsky Act expiring in 2020. => expiration affirmed magnitsky
The slide has no Magnitsky Act on it. => none
The podcast has the Magnitsky Act covered. => none
The slide has the Magnitsky Act on its title page. => none
America has had a Magnitsky Act since 2012. => inForce affirmed magnitsky
America now has a Magnitsky Act. => inForce affirmed magnitsky
America has a Magnitsky Act. => none
Senators gave their blessing on Friday to another year of the Magnitsky Act. => prorogationOfForce affirmed magnitsky
Senators gave their coats to another friend of the Magnitsky Act. => none
The court has still to rule on Section 907. => unconstitutionality denied s907
The bill to repeal Section 907, which the Senate let through in May, is short. => passageInChamber affirmed s907
The bill to repeal Section 907 would go no further, ministers said. => withdrawalOfBill affirmed s907
The bill to repeal Section 907 would go no further without a vote. => unrated
Until Congress acts, Section 907 remains in force, if in name only. => inForce affirmed s907
Section 907 is in force if Congress does nothing. => unrated
The cabinet cleared the bill to repeal Section 907. => unrated
`);

describe('a court', () => {
  test.each(NOT_RULED_ON)('has not ruled: %s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('a bill and a veto', () => {
  test.each(ON_ITS_WAY)('come so far: %s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('a law', () => {
  test.each(WENT)('went, or stands as such: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(RELATED)('is what the verb behind acts on: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(TOLD_OTHERWISE)('is told of in other words: %s', (text, want) => expect(said(text, want)).toBe(want));
});
