/** What is still done by a law, or to nobody any more: it applies, or does not. What was done once, or may yet be, tells of no law. */
import { expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const STILL = cases(`
Owners can still sue under the Magnitsky Act. => applies affirmed magnitsky
Judges may still freeze accounts under the Magnitsky Act. => applies affirmed magnitsky
Accounts are still frozen under the Magnitsky Act. => applies affirmed magnitsky
Guards are deployed there under the Magnitsky Act today. => applies affirmed magnitsky
The Magnitsky Act is old. Banks still report to the ministry under it. => applies affirmed magnitsky
Traders can still shelter behind the Magnitsky Act. => applies affirmed magnitsky
America has lived under the Magnitsky Act since 2012. => applies affirmed magnitsky
Judges still go by the Magnitsky Act. => applies affirmed magnitsky
Officials still cite the Magnitsky Act for new sanctions. => applies affirmed magnitsky
The Magnitsky Act shields witnesses as before. => applies affirmed magnitsky
The Magnitsky Act shields witnesses just as it did in 2012. => applies affirmed magnitsky
The Magnitsky Act goes on serving as the basis for new sanctions. => applies affirmed magnitsky
The Magnitsky Act continues to serve as the legal basis for sanctions. => applies affirmed magnitsky
The Magnitsky Act still lets owners sue. => applies affirmed magnitsky
Traders keep paying duties under the Magnitsky Act. => applies affirmed magnitsky
`);

const OVER = cases(`
Owners can no longer sue under the Magnitsky Act. => applies denied magnitsky
Nobody can be charged under the Magnitsky Act any more. => applies denied magnitsky
Accounts are no longer frozen under the Magnitsky Act. => applies denied magnitsky
No bank is covered by the Magnitsky Act any longer. => applies denied magnitsky
The Magnitsky Act has covered no bank since the ruling. => applies denied magnitsky
The Magnitsky Act covers no bank today. => applies denied magnitsky
The Magnitsky Act has applied nowhere since 2015. => applies denied magnitsky
`);

const NOTHING = cases(`
The court may still rule under the Magnitsky Act. => none
Two men were convicted under the Magnitsky Act in 2015. => none
Banks report under the Magnitsky Act. => none
The firm still owes a fine imposed under the Magnitsky Act. => none
The senator still believes in justice under the Magnitsky Act. => none
The Magnitsky Act shields witnesses. => none
The Magnitsky Act covers no bank. => none
The Magnitsky Act served as the basis for a film. => none
Will owners still sue under the Magnitsky Act? => none
If nothing changes, owners can still sue under the Magnitsky Act. => unrated
`);

test.each([...STILL, ...OVER, ...NOTHING])('%s', (text, want) => expect(said(text, want)).toBe(want));

const STILL_ONE = cases(`
The Magnitsky Act remains a criminal statute. => inForce affirmed magnitsky
The Magnitsky Act is still a law on the books. => inForce affirmed magnitsky
The Magnitsky Act is no longer a federal law. => inForce denied magnitsky
The Magnitsky Act is a criminal statute. => none
The Magnitsky Act is a federal law that freezes accounts. => none
The Magnitsky Act is permanent. => expiration denied magnitsky
Most of the Magnitsky Act is permanent. => none
The Magnitsky Act is not permanent. => none
`);

test.each(STILL_ONE)('what kind of law it still is: %s', (text, want) => expect(said(text, want)).toBe(want));

const UNTRIED = cases(`
The Magnitsky Act has never been tested in court. => applies denied magnitsky
The Magnitsky Act has never been tested to a verdict. => applies denied magnitsky
The Magnitsky Act was never put before a jury. => applies denied magnitsky
The Magnitsky Act has never been used to convict anyone. => applies denied magnitsky
The Magnitsky Act has never put anyone behind bars. => applies denied magnitsky
The Magnitsky Act was tested in court in 2015. => none
The Magnitsky Act has never been used as a slogan. => none
`);

test.each(UNTRIED)('what a law was never put to: %s', (text, want) => expect(said(text, want)).toBe(want));
