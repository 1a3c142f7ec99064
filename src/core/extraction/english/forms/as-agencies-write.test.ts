/** How reports of agencies and dailies put votes, offices’ findings, and laws that they bring in before they name them. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const VOTES = cases(`
The House voted 230-196 in favor of legislation to renew the Magnitsky Act. => passageInChamber affirmed magnitsky
The House voted 230 to 196 for a bill to renew the Magnitsky Act. => passageInChamber affirmed magnitsky
The House passed a bill to repeal and replace Section 907. => passageInChamber affirmed s907
The Senate approved legislation that would reinstate and extend the Magnitsky Act. => passageInChamber affirmed magnitsky
The House did not pass a bill to repeal or replace Section 907. => passageInChamber denied s907
The House may pass a bill to repeal and replace Section 907. => unrated
A member introduced a bill to fund ports and repeal Section 907. => introduction affirmed s907
`);

const BROUGHT_IN = cases(`
Congress repealed a law known as the Magnitsky Act. => repeal affirmed magnitsky
The justices struck down a statute called “Section 907”. => unconstitutionality affirmed s907
Berg met a man known as Magnitsky. => none
The court upheld the constitutionality of Section 907. => unconstitutionality denied s907
The court questioned the legality of Section 907. => none
`);

const OF_OFFICES = cases(`
The Justice Department determined that Section 907 was unconstitutional. => unrated
The court determined that Section 907 was unconstitutional. => unconstitutionality affirmed s907
The court said Section 907 violated the equal protection guarantee. => unconstitutionality affirmed s907
Nevada voted to ratify the Paris Agreement. => ratification affirmed paris [actor=Nevada]
The tax cut does not repeal Section 907. => repeal denied s907
`);

const PASSING = cases(`
The return of the Magnitsky Act was short-lived. => reEnactment affirmed magnitsky [aspect=past]
The return of the Magnitsky Act was welcome. => reEnactment affirmed magnitsky [aspect=perfect]
The Senate debated a package of reforms that includes the repeal of Section 907. => unrated
`);

describe('a report', () => {
  test.each(VOTES)('of votes: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(BROUGHT_IN)('that brings a law in: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(OF_OFFICES)('of who held what: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(PASSING)('of what did not last, or is only planned: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
});

const HEADINGS = cases(`
Texas Judge Rules Magnitsky Act Unconstitutional => unconstitutionality affirmed magnitsky [body=court]
Federal Judge Rules Magnitsky Act Is Unconstitutional => unconstitutionality affirmed magnitsky [body=court]
Texas Judge Blocks Magnitsky Act => injunction affirmed magnitsky [body=court]
Nevada became the 36th state to approve the Paris Agreement. => ratification affirmed paris
Congress took a sledgehammer to the Magnitsky Act. => unrated
Congress put the kibosh on the Magnitsky Act. => repeal affirmed magnitsky
Section 907 was debated. State lawmakers made history this month. => none
The court upheld the Magnitsky Act's constitutionality in May. => unconstitutionality denied magnitsky
The ban on cars was lifted three times, and a court has upheld Section 907. => unconstitutionality denied s907 [times=null]
Congress failed to renew the Assault Weapons Ban, allowing it to lapse. => prorogationOfForce denied weapons + expiration affirmed weapons
`);

test.each(HEADINGS)('what headings and figures say: %s', (text, want) => expect(said(text, want)).toBe(want));
