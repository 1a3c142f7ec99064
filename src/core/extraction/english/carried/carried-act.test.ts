/** Acts that go on with a law: `the exit`, `the repeal`, `his veto`, `the notice`, `membership`, with no law beside them. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const DECIDED = cases(`
Norway has had enough of the Paris Agreement. The exit was approved by 134 votes to 37. => passage affirmed paris
Norway has had enough of the Paris Agreement. The exit was approved by parliament. => passage affirmed paris [body=legislature]
Norway has had enough of the Paris Agreement. Deputies have approved the departure. => passageInChamber affirmed paris
Norway has had enough of the Paris Agreement. Parliament did not approve the exit. => passage denied paris
Section 907 was in the news. The suspension cleared the House last night. => passageInChamber affirmed s907 [actor=the House]
Section 907 was in the news. The suspension passed on Thursday. => passage affirmed s907
Section 907 was in the news. The suspension was passed by the Senate. => passageInChamber affirmed s907
Section 907 was in the news. The repeal was upheld by the court. => unconstitutionality denied s907
Section 907 was in the news. The court upheld the repeal without dissent. => unconstitutionality denied s907
Section 907 was in the news. Judges found the repeal lawful. => unconstitutionality denied s907
The exit from the Paris Agreement was approved by parliament. => passage affirmed paris
The repeal of Section 907 was upheld by the court. => unconstitutionality denied s907
The Magnitsky Act ran out. No renewal was passed by Congress. => expiration affirmed magnitsky + passage denied magnitsky
No repeal of Section 907 has been passed. => repeal denied s907
The repeal of Section 907 was not passed. => repeal denied s907
The repeal of Section 907 was not passed by the Senate. => passageInChamber denied s907
Berg fought over the Magnitsky Act for months. His veto came on Saturday. => veto affirmed magnitsky
Berg fought over the Magnitsky Act for months. The president’s veto was announced in May. => veto affirmed magnitsky
Congress has the last word on the Magnitsky Act. Lawmakers threw out Berg’s veto on Thursday. => vetoOverride affirmed magnitsky
`);

const NOTICED = cases(`
Lund wanted Norway to leave the Paris Agreement. The notice was handed in on June 2. => denunciation affirmed paris
Norway is to quit the Paris Agreement. Notice reached New York on January 27. => denunciation affirmed paris
Norway is to quit the Paris Agreement. Oslo handed in its notice on Monday. => denunciation affirmed paris
Norway is to quit the Paris Agreement, she said. Not so fast. No notice was given. => denunciation denied paris
The first letter was about the Paris Agreement. The notice of withdrawal was revoked on Monday. => reEnactment affirmed paris
Norway is to quit the Paris Agreement. Membership continues until January. => inForce affirmed paris
Norway is to quit the Paris Agreement. Its membership does not continue. => withdrawal affirmed paris
`);

const PARTS = cases(`
The Magnitsky Act is not dead. Section 2 remains in force. => inForce affirmed magnitsky + inForce affirmed magnitsky [extent=part]
The Magnitsky Act is not dead. Sections 2 and 4 are still the law. => inForce affirmed magnitsky + inForce affirmed magnitsky [extent=part]
The Magnitsky Act is not dead. The court struck down section 3 on Wednesday. => inForce affirmed magnitsky + unconstitutionality affirmed magnitsky [extent=part]
The Magnitsky Act was signed. No date has been set for its commencement. => enactment affirmed magnitsky + entryIntoForce denied magnitsky
The Magnitsky Act was promulgated. A judge suspended the statute in the cases he oversees. => enactment affirmed magnitsky + suspension affirmed magnitsky
The Magnitsky Act was in the news. The obligations have been postponed again. => postponementOfEntryIntoForce affirmed magnitsky
The Magnitsky Act was in the news. He signed the measure on Tuesday night. => enactment affirmed magnitsky
`);

const OTHERS = cases(`
The Magnitsky Act was signed. No date has been set for the trial. => enactment affirmed magnitsky
The Magnitsky Act was in the news. No repeal is planned. => unrated
The Magnitsky Act was in the news. Page 2 remains a mess. => unrated
The Magnitsky Act was in the news. No renewal of the lease was passed by Congress. => unrated
Norway has had enough of the Paris Agreement. Shareholders approved the exit. => unrated
The Paris Agreement was signed by Berg. A fund announced the exit of its chief. The exit was approved by parliament. => signature affirmed paris
Section 907 was in the news. The port announced a hiring freeze. The freeze was approved by parliament. => unrated
Section 907 was in the news. The airline prolonged its suspension of flights. The suspension was lifted on Monday. => unrated
Section 907 was in the news. A committee approved the suspension. => unrated
The Magnitsky Act was in the news. The Senate overrode the veto of the pension bill. The veto had come in May. => unrated
The Magnitsky Act was in the news. The veto power is old. => unrated
Norway is to quit the Paris Agreement. The notice of the tax office reached me on Monday. => unrated
Norway is to quit the Paris Agreement. He gave his landlord notice on Monday. => unrated
Norway is to quit the Paris Agreement. Gym membership continues. => unrated
Norway has had enough of the Paris Agreement. Did parliament approve the exit? => unrated
Norway has had enough of the Paris Agreement. Parliament will approve the exit. => unrated
`);

describe('an act is that of the law spoken of', () => {
  test.each(DECIDED)('which was decided on: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NOTICED)('which one leaves or stays in: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(PARTS)('of it or a part: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(OTHERS)('but not where another thing is called so: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
});
