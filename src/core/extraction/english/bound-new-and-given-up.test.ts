/** Who is bound by a treaty and no longer, notices and what is voted for, laws that are new, bills given up, and brackets beside a name. */
import { expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const BOUND = cases(`
Norway is no longer “bound” by the Paris Agreement. => withdrawal affirmed paris
Norway is no longer bound by the limits of the Paris Agreement. => withdrawal affirmed paris
The parties to the Paris Agreement are no longer bound by any obligations or commitments. => withdrawal affirmed paris
Norway is still bound by the central limits of the Paris Agreement. => inForce affirmed paris
Norway is no longer bound by any rules on fish. => unrated
Members of the club are no longer bound by its terms. => unrated
The Paris Agreement continued to have effect. => inForce affirmed paris
The Paris Agreement continued to stand. => inForce affirmed paris
The Paris Agreement continued to draw critics. => unrated
`);

test.each(BOUND)('who is bound: %s', (text, want) => expect(said(text, want)).toBe(want));

const NOTIFIED = cases(`
Norway submitted its withdrawal notice from the Paris Agreement to the UN. => denunciation affirmed paris
Norway handed to the UN Secretary-General documents on its withdrawal from the Paris Agreement. => denunciation affirmed paris
Norway will submit its withdrawal notice from the Paris Agreement. => unrated
Norway submitted documents on fishing to the UN. The Paris Agreement was discussed. => unrated
Deputies voted for an exit from the Paris Agreement. => passageInChamber affirmed paris
Deputies voted in favour of an exit from the Paris Agreement. => passageInChamber affirmed paris
Deputies will vote for an exit from the Paris Agreement. => unrated
Deputies voted for an inquiry into the Paris Agreement. => unrated
The president withdrew the country from the Paris Agreement, the treaty of 2015. => withdrawal affirmed paris
The Paris Agreement does not provide for the suspension or abeyance of its provisions. => grantOfPower denied paris
The Paris Agreement does not provide for the suspension of trade. => unrated
`);

test.each(NOTIFIED)('how a treaty is left: %s', (text, want) => expect(said(text, want)).toBe(want));

const NEW = cases(`
Traders fear the recently enacted Magnitsky Act. => enactment affirmed magnitsky
Traders fear the newly-enacted Magnitsky Act. => enactment affirmed magnitsky
Traders fear an enacted Magnitsky Act. => unrated
They studied the newly adopted Magnitsky Act amendments. => unrated
The council gave final approval on Monday to the Magnitsky Act. => passageInChamber affirmed magnitsky
The council gave final approval on Monday to talks on the Magnitsky Act. => unrated
The court upheld the validity of the Magnitsky Act. => unconstitutionality denied magnitsky
The court examined the validity of the Magnitsky Act. => unrated
The council suspended the hotly disputed “Magnitsky Act”. => suspension affirmed magnitsky
The group went to court, claiming that the Magnitsky Act is unconstitutional. => unrated
The Magnitsky Act was repealed. But it was not totally so. => repeal affirmed magnitsky
`);

test.each(NEW)('laws that are new, approved or upheld: %s', (text, want) => expect(said(text, want)).toBe(want));

const GIVEN_UP = cases(`
A bill would repeal the Magnitsky Act. We have decided not to proceed with the bill. => withdrawalOfBill affirmed magnitsky
A bill would repeal the Magnitsky Act. Ministers may decide not to proceed with the bill. => unrated
A bill would repeal the Magnitsky Act. Nobody decided whether not to proceed with the bill. => unrated
Traders spoke of the Paris Agreement (PA), which expired in May. => expiration affirmed paris
`);

test.each(GIVEN_UP)('bills given up, and short names in brackets: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

const WHO_AND_UNTIL = cases(`
Norway announced that it has notified the UN of its withdrawal from the Paris Agreement. => denunciation affirmed paris [actor=Norway]
Norway told Chile it has given notice of withdrawal from the Paris Agreement. => denunciation affirmed paris [actor=Norway]
Norway thought about it for a year. The country has left the Paris Agreement. => withdrawal affirmed paris [actor=Norway]
The Magnitsky Act was extended for 30 days, until 25 April. => prorogationOfForce affirmed magnitsky [until=2025-04-25]
The Magnitsky Act was extended for 90 days, until 30 November. => prorogationOfForce affirmed magnitsky [until=2025-11-30]
The Magnitsky Act was extended until 25 April. => prorogationOfForce affirmed magnitsky [until=2026-04-25]
The Magnitsky Act was repealed. The order left the ports where they already are. => repeal affirmed magnitsky
The vote sounded the death knell for the Magnitsky Act. => unrated
`);

test.each(WHO_AND_UNTIL)('who left, and until when: %s', (text, want) => expect(said(text, want)).toBe(want));

const NEVER_IN = cases(`
They share a border with Norway, which is not a party to the Paris Agreement. => unrated
Norway has never been a party to the Paris Agreement. => unrated
They spoke of Norway, which is no longer a party to the Paris Agreement. => withdrawal affirmed paris
The treaty abolished Section 907 checks. => unrated
The Schengen convention abolished the Assault Weapons Ban. => unrated
The bill to repeal the Magnitsky Act is dead. => failure affirmed magnitsky
`);

test.each(NEVER_IN)('who was never in, and what a treaty once did away with: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

const PAPERS = cases(`
Deputies adopted a motion to refer the Magnitsky Act to the court. => unrated
Deputies adopted a motion on Wednesday to refer the Magnitsky Act to the court. => unrated
Deputies adopted a motion to repeal the Magnitsky Act. => passageInChamber affirmed magnitsky
The Magnitsky Act was published on Monday in the Official Gazette. => publication affirmed magnitsky
The president signed the Magnitsky Act on Monday into law. => enactment affirmed magnitsky
The Paris Agreement came on Monday into force. => entryIntoForce affirmed paris
`);

test.each(PAPERS)('what is moved, and times within what is said: %s', (text, want) =>
  expect(said(text, want)).toBe(want));
