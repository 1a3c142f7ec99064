/** What reports of news put between a law and its verb: times, set phrases, what the law is, papers that do something to it, attempts. */
import { describe, expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const SET_PHRASES = cases(`
The Magnitsky Act is for now not enforced. => applies denied magnitsky
The Magnitsky Act was on Friday repealed by Congress. => repeal affirmed magnitsky [actor=Congress]
The Magnitsky Act was in 2015 repealed. => repeal affirmed magnitsky [on=2015]
The Magnitsky Act was by no means repealed. => repeal denied magnitsky
Section 907 is, for now, still in force. => inForce affirmed s907
Section 907 remains for the moment in force. => inForce affirmed s907
Section 907 is, despite three attempts, still law. => inForce affirmed s907
Section 907 is, if the court agrees, dead. => none
Section 907, a clause of an older act, no longer applies. => applies denied s907
No exporter pays the Magnitsky Act surcharge any more. => applies denied magnitsky
`);

const BEFORE_THE_OBJECT = cases(`
Congress repealed last week the Magnitsky Act. => repeal affirmed magnitsky
Congress repealed by 77 votes to 20 the Magnitsky Act. => repeal affirmed magnitsky
The court struck down 6-3 Section 907. => unconstitutionality affirmed s907
The president vetoed in full the bill to repeal Section 907. => veto affirmed s907 [target=measure]
Congress extended in 2014 for another six years the Magnitsky Act. => prorogationOfForce affirmed magnitsky [on=2014]
The agency said on Friday the Magnitsky Act would fall. => unrated
Under the deal struck on Thursday the Magnitsky Act is to lapse. => unrated
`);

const DUTIES = cases(`
Exporters no longer have to report under Section 907. => applies denied s907
Exporters must now report under Section 907. => applies affirmed s907
Exporters now have to comply with the Magnitsky Act. => applies affirmed magnitsky
Since Friday, banks have to comply with the Magnitsky Act. => applies affirmed magnitsky
From today every bank must obey the Magnitsky Act. => applies affirmed magnitsky
Banks are now required to comply with the Magnitsky Act. => applies affirmed magnitsky
Collection of the fees under Section 907 is slow. => none
Exporters need no longer file under Section 907. => applies denied s907
Exporters do not have to report under Section 907 any more. => applies denied s907
Exporters no longer pay the Magnitsky Act surcharge. => applies denied magnitsky
Banks have had to comply with the Magnitsky Act since 2013. => applies affirmed magnitsky
Exporters do not have to report under Section 907. => none
Exporters would no longer have to report under Section 907. => none
Banks must comply with the Magnitsky Act. => none
From June banks must comply with the Magnitsky Act. => none
Banks had to comply with the Magnitsky Act. => none
If it passes, banks will now have to comply with the Magnitsky Act. => none
Exporters no longer have to pay for lunch under Section 907. => none
`);

const ASSENT = cases(`
The president gave his signature to an extension of the Magnitsky Act. => prorogationOfForce affirmed magnitsky [actor=The president]
The president put his signature Thursday to another extension of the Magnitsky Act. => prorogationOfForce affirmed magnitsky
The Senate gave its blessing on Thursday to the repeal of Section 907. => passageInChamber affirmed s907
The Senate signed off on a repeal of Section 907. => passageInChamber affirmed s907
The president has not put his name to an extension of the Magnitsky Act. => prorogationOfForce denied magnitsky
The president would give his signature to an extension of the Magnitsky Act. => unrated
The coach put his name to a song about the Magnitsky Act. => none
`);

const NOT_YET = cases(`
Section 907 will not apply until December. => applies denied s907
Section 907 will not bind traders before 30 December 2030. => applies denied s907
Section 907 will not apply. => unrated
The agency is enforcing Section 907 again. => applies affirmed s907
The court let the Magnitsky Act live on. => inForce affirmed magnitsky
Syldavia, the first state to ratify the Paris Agreement, praised it. => ratification affirmed paris
Syldavia hopes to be the first state to ratify the Paris Agreement. => unrated
A judge closed Section 907 to newcomers. => none
The president signed Section 907 away. => none
Section 907 is dead for all practical purposes. => unrated
Section 907 is no law. => inForce denied s907
From today Section 907 enters into force. => entryIntoForce affirmed s907
The Magnitsky Act enters into force in the harbour today. => entryIntoForce affirmed magnitsky
It is old, and the act enters into force on 3 May. Section 907 was praised. => unrated
Two judges barred the government from carrying out Section 907. => injunction affirmed s907
Two judges barred the government from carrying guns under Section 907. => none
Congress suspended, but did not repeal, the Magnitsky Act. => suspension affirmed magnitsky + repeal denied magnitsky
Hungary is still very much in the Paris Agreement. => inForce affirmed paris
`);

const WHAT_IT_IS = cases(`
The Magnitsky Act was a law of the old Congress that was repealed in 2015. => repeal affirmed magnitsky [on=2015]
The Magnitsky Act was a law signed in 2012 and repealed in 2015. => enactment affirmed magnitsky [on=2012] + repeal affirmed magnitsky [on=2015]
The Magnitsky Act was a joy of the old Congress that was repealed in 2015. => none
`);

const DRAFTS = cases(`
The Senate rejected a bill repealing Section 907. => failure affirmed s907 [target=measure]
The president vetoed a measure Thursday that would have repealed Section 907. => veto affirmed s907 [target=measure]
The House passed a resolution Wednesday to undo Section 907. => passageInChamber affirmed s907
The president signed a bill repealing Section 907. => repeal affirmed s907
The president signed a law to extend the Magnitsky Act. => prorogationOfForce affirmed magnitsky
A court upheld the agency's repeal of the Magnitsky Act. => unconstitutionality denied magnitsky [actor=A court]
The president signed the act on Friday. The measure repeals Section 907. => repeal affirmed s907
The president read the act on Friday. The measure repeals Section 907. => unrated
Congress lifted restrictions on the spread of Magnitsky Act broadcasts. => none
Congress lifted restrictions under the Magnitsky Act. => repeal affirmed magnitsky
The president signed a waiver putting off the duties under Section 907. => waiver affirmed s907
`);

const IN_VAIN = cases(`
Every attempt to repeal Section 907 has failed. => repeal denied s907
Attempts to repeal Section 907 have come to nothing. => repeal denied s907
No attempt to repeal Section 907 has succeeded. => repeal denied s907
Attempts to repeal Section 907 may have failed. => unrated
The attempt to repeal Section 907 failed in 2015. => unrated
Efforts to repeal Section 907 have stalled. => unrated
Too few states ratified the Paris Agreement. => ratification denied paris
Not enough states have ratified the Paris Agreement. => ratification denied paris
`);

const TOLD_TO_STOP = cases(`
Berg ordered prosecutors to hold off enforcing the Magnitsky Act. => applies denied magnitsky
Berg told prosecutors to refrain from enforcing the Magnitsky Act. => applies denied magnitsky
Berg told prosecutors to hold on to the Magnitsky Act. => none
The court told the agency it could not stop states. Section 907 was repealed. => repeal affirmed s907
The Magnitsky Act has been stretched to cover new groups. => none
`);

const RULINGS = cases(`
The circuit reversed a ruling that the Magnitsky Act is unconstitutional. => unrated
Overturning the Magnitsky Act, the court said judges were free. => unconstitutionality affirmed magnitsky [actor=the court]
Overturning the Magnitsky Act, the court said, would be rash. => unrated
Berg wrote the opinion overturning the Magnitsky Act. => unconstitutionality affirmed magnitsky
The court's decision to overturn the Magnitsky Act was unanimous. => unconstitutionality affirmed magnitsky
Two judges have issued injunctions against the Magnitsky Act. => injunction affirmed magnitsky
A court kept the Magnitsky Act alive on Friday. => inForce affirmed magnitsky
The sunset clause in the Magnitsky Act was removed. => prorogationOfForce affirmed magnitsky
The department has no case left since Congress repealed Section 907. => repeal affirmed s907
The department no longer has a case since Congress repealed Section 907. => repeal affirmed s907
Berg's first act was to repeal Section 907. => repeal affirmed s907
Berg's first act would be to repeal Section 907. => unrated
Section 907, which expires tonight, is law. => inForce affirmed s907
`);

describe('beside the verb', () => {
  test.each(SET_PHRASES)('stands a set phrase or a time: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(BEFORE_THE_OBJECT)('stand times and votes, before the object: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
  test.each(DUTIES)('stands what one has to do: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(ASSENT)('stands a signature or a blessing: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NOT_YET)('stands when, for whom, and how far: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(WHAT_IT_IS)('stands what the law is: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(DRAFTS)('stands a paper: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(IN_VAIN)('stands what came to nothing: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(RULINGS)('stands what a court or somebody did: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(TOLD_TO_STOP)('stands who is told: %s', (text, want) => expect(said(text, want)).toBe(want));
});
