/** Where words are left out or turned round: one object of two verbs, a second time, captions, what was done rather than something else. */
import { describe, expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const SHARED = cases(`
Obama signed, and Biden repealed, the Magnitsky Act. => enactment affirmed magnitsky [actor=Obama] + repeal affirmed magnitsky [actor=Biden]
Obama signed in 2012, and Biden repealed in 2022, the Magnitsky Act. => enactment affirmed magnitsky [on=2012] + repeal affirmed magnitsky [on=2022]
The House passed, but the Senate rejected, the Magnitsky Act. => passageInChamber affirmed magnitsky [actor=The House] + failure affirmed magnitsky [actor=the Senate]
Congress suspended rather than repealed the Magnitsky Act. => suspension affirmed magnitsky + repeal denied magnitsky
Obama spoke, and Biden listened, and the Magnitsky Act was praised. => none
Obama repealed a tax, and Biden praised, in May, the Magnitsky Act. => none
`);

const TWICE = cases(`
The Magnitsky Act was suspended in April 2012 and again in June 2015. => suspension affirmed magnitsky [on=2012-04] + suspension affirmed magnitsky [on=2015-06]
The Magnitsky Act was suspended in April 2012 and again praised in June 2015. => suspension affirmed magnitsky [on=2012-04]
The Magnitsky Act was not suspended in April 2012 and again in June 2015. => suspension denied magnitsky
The Magnitsky Act was suspended in 2012 and again and again the envoy complained. => suspension affirmed magnitsky [on=2012]
`);

const CAPTIONS = cases(`
Repealed: the Magnitsky Act. => repeal affirmed magnitsky
Repealed in 2015: the Magnitsky Act, which few remember. => repeal affirmed magnitsky [on=2015]
Magnitsky Act struck down nationwide => unconstitutionality affirmed magnitsky
Magnitsky Act struck down again => unconstitutionality affirmed magnitsky
Magnitsky Act talks struck down a rich vein => none
Struck down: Section 3 of the Magnitsky Act. => unconstitutionality affirmed magnitsky
Extended again: the Magnitsky Act. => prorogationOfForce affirmed magnitsky
Never repealed: the Magnitsky Act. => repeal denied magnitsky
Gone: the Magnitsky Act. => inForce denied magnitsky
Still on the books: the Magnitsky Act. => inForce affirmed magnitsky
Gone, after ten years: the Magnitsky Act. => inForce denied magnitsky
Gone: the Magnitsky Act, at least for Russia. => none
Explained: the Magnitsky Act. => none
Repealed: the inside story of the Magnitsky Act. => none
Repealed: the Magnitsky Act exemptions? => none
The Magnitsky Act sanctions: suspended, not scrapped. => suspension affirmed magnitsky + repeal denied magnitsky
`);

const CHOSEN = cases(`
The Magnitsky Act was suspended rather than repealed. => suspension affirmed magnitsky + repeal denied magnitsky
The Magnitsky Act has been suspended, rather than repealed. => suspension affirmed magnitsky + repeal denied magnitsky
Rather than repeal the Magnitsky Act, Congress went home. => unrated
`);

const TURNED = cases(`
The Magnitsky Act is what Congress repealed. => repeal affirmed magnitsky [actor=Congress]
The Magnitsky Act is not what Congress repealed. => none
The Magnitsky Act is what Congress debated. => none
What Congress repealed that December was the Magnitsky Act. => repeal affirmed magnitsky [actor=Congress]
What Congress debated that December was the Magnitsky Act. => none
On the books since 2012, the Magnitsky Act has few friends. => inForce affirmed magnitsky
On the books he wrote, the Magnitsky Act has no bearing. => none
`);

const COUNTED = cases(`
It is the third waiver of Section 907. => waiver affirmed s907
This was the 17th extension of the Magnitsky Act. => prorogationOfForce affirmed magnitsky
The court dismissed two challenges to the Magnitsky Act. => unconstitutionality denied magnitsky
The Magnitsky Act has few friends. The court dismissed two challenges as premature. => none
The lawsuit challenges the Magnitsky Act. => none
The Magnitsky Act is no longer charged. => applies denied magnitsky
The man was charged with breaking the Magnitsky Act. => none
The Magnitsky Act is no longer honored. => applies denied magnitsky
Small firms are no longer under the Magnitsky Act. => applies denied magnitsky
Small firms are no longer under investigation. The Magnitsky Act was discussed. => none
Banks are no longer required to report under the Magnitsky Act. => applies denied magnitsky
Disclosure is no longer required by the Magnitsky Act. => applies denied magnitsky
Banks were once required by the Magnitsky Act to report. => none
Banks are no longer required to report, and the Magnitsky Act is a mess. => none
The Magnitsky Act was extended through the end of 2028. => prorogationOfForce affirmed magnitsky [until=2028]
`);

const STEPS = cases(`
The Magnitsky Act has lapsed. A 45-day extension signed in April ran out on Friday. => expiration affirmed magnitsky + expiration affirmed magnitsky
The Magnitsky Act was debated. Her visa extension expired. => none
The Magnitsky Act was debated. The extension ran out of friends. => none
The Senate sent the extension of the Magnitsky Act to the president’s desk. => passageInChamber affirmed magnitsky [target=measure]
The Senate may send the extension of the Magnitsky Act to the president’s desk. => unrated
Berg sent the extension of the Magnitsky Act to the printers. => unrated
The commissioners voted 3 to 2 for the repeal of Executive Order 13925. => repeal affirmed order
Obama put his signature on a bill that repeals the Magnitsky Act. => repeal affirmed magnitsky
Obama put his doubts about the bill repealing the Magnitsky Act aside. => unrated
The agency freed small firms from the Magnitsky Act. => exemption affirmed magnitsky
The agency freed two prisoners from a camp, and the Magnitsky Act was praised. => none
`);

const AGAIN = cases(`
A judge blocked the Magnitsky Act. An appeals panel lifted the block, and a second panel put it back. => injunction affirmed magnitsky + resumption affirmed magnitsky + suspension affirmed magnitsky [body=court]
The injunction against the Magnitsky Act was restored. => suspension affirmed magnitsky
A judge paused the Magnitsky Act, and Congress restored it. => suspension affirmed magnitsky + reEnactment affirmed magnitsky
The Magnitsky Act was not repealed until this year. => repeal affirmed magnitsky
The Magnitsky Act was not repealed until this senator came. => repeal denied magnitsky
The Magnitsky Act stands. Congress repealed two acts. => inForce affirmed magnitsky
The Magnitsky Act stands. Congress repealed two sections. => inForce affirmed magnitsky + repeal affirmed magnitsky [extent=part]
`);

const SAID = cases(`
One thing they won’t tell you: Congress repealed the Magnitsky Act. => repeal affirmed magnitsky
She never said: Congress repealed the Magnitsky Act. => unrated
Those who say Congress repealed the Magnitsky Act are wrong. => repeal denied magnitsky
Those who say Congress repealed the Magnitsky Act are many. => repeal affirmed magnitsky
Claims online that the Magnitsky Act is gone are false. => inForce affirmed magnitsky
It’s the end of the Magnitsky Act. => repeal affirmed magnitsky
It’s the end of the week for the Magnitsky Act committee. => none
He wrote about the Magnitsky Act, which Congress repealed in 2022. => repeal affirmed magnitsky [on=2022]
The Magnitsky Act did not survive in its first form. => none
The Magnitsky Act can be repealed only by Congress. => grantOfPower affirmed magnitsky [may=repeal]
The Magnitsky Act can only be repealed by Congress. => grantOfPower affirmed magnitsky [may=repeal]
The Magnitsky Act can only be praised by Congress. => none
The Magnitsky Act can be repealed by Congress alone. => grantOfPower affirmed magnitsky [may=repeal]
The Magnitsky Act can be repealed by Congress. => unrated
The visas can be lifted only by Congress under the Magnitsky Act. => none
The Magnitsky Act had few friends. The act, on the books since 2012, has few now. => inForce affirmed magnitsky
The Magnitsky Act had few friends. In 2013 the Supreme Court threw out Section 3. => unconstitutionality affirmed magnitsky
For the first time since it was written ten years ago, the Magnitsky Act was suspended. => suspension affirmed magnitsky [on=null]
`);

const GOES_ON = cases(`
The Magnitsky Act goes on barring them from banks. => applies affirmed magnitsky
The talks on the Magnitsky Act go on, barring them from banks. => none
The Magnitsky Act was repealed, and nothing has stood between us and ruin since. => repeal affirmed magnitsky
The Magnitsky Act still stands. => inForce affirmed magnitsky
The Magnitsky Act lives. => inForce affirmed magnitsky
A clerk of the Magnitsky Act office lives in York. => none
The courts kept the Magnitsky Act alive for a year. => none
The Magnitsky Act is off again. => applies denied magnitsky
The president restored the Magnitsky Act, which his predecessor had repealed within days. => reEnactment affirmed magnitsky + repeal affirmed magnitsky [undone=true]
The repeal of the Magnitsky Act was overturned. => repeal denied magnitsky
The repeal of the Magnitsky Act was not overturned. => repeal affirmed magnitsky
Congress suspended the Magnitsky Act this time. => suspension affirmed magnitsky
The House passed the Magnitsky Act in May and the Senate in June. => passageInChamber affirmed magnitsky [actor=The House] + passageInChamber affirmed magnitsky [actor=the Senate]
The House passed the Magnitsky Act in May and the Senate went home in June. => passageInChamber affirmed magnitsky [actor=The House]
What the president has done, twice now, is suspend the Magnitsky Act. => suspension affirmed magnitsky
What Congress did, after years of waivers, was repeal the Magnitsky Act. => repeal affirmed magnitsky [actor=Congress]
What Congress did, in the act that Obama signed, was to repeal the Magnitsky Act. => repeal affirmed magnitsky [actor=Congress]
What Congress did, he said, was a scandal, and the Magnitsky Act is a mess. => none
The Magnitsky Act had been waived since spring, and in November 2025 suspended. => waiver affirmed magnitsky + suspension affirmed magnitsky [on=2025-11]
The Senate weighed the Magnitsky Act, and in November adjourned. => none
The justices left untouched the Magnitsky Act. => unconstitutionality denied magnitsky
The deadline for amending the Magnitsky Act passed in 1982. => unrated
Kudos to Congress for repealing the Magnitsky Act. => repeal affirmed magnitsky
Kudos to Congress, and to any board for repealing the Magnitsky Act. => unrated
Shame on Congress for repealing the Magnitsky Act. => repeal affirmed magnitsky
Banks are now exempt from the Magnitsky Act. => exemption affirmed magnitsky [actor=null]
Banks are not exempt from the Magnitsky Act. => none
A reader asks whether the visit means the Magnitsky Act is over. => unrated
The visit means the Magnitsky Act is over. => inForce denied magnitsky
The Magnitsky Act goes away until January 2027. => suspension affirmed magnitsky
No waiver of Section 907 was in force until 20 October. => waiver denied s907 [until=2024-10-20]
No waiver of Section 907 is in force until 20 October. => waiver denied s907 [until=2025-10-20]
The President set the Magnitsky Act aside for another year. => suspension affirmed magnitsky
The court set the Magnitsky Act aside. => unconstitutionality affirmed magnitsky
The Magnitsky Act reached its term on 5 February 2024. => expiration affirmed magnitsky
The Magnitsky Act has not started to run. => entryIntoForce denied magnitsky
Norway broke off the Paris Agreement. => termination affirmed paris
Norway broke off talks on the Paris Agreement. => none
The Magnitsky Act went away in January 2022. => repeal affirmed magnitsky
The Magnitsky Act isn't going anywhere. => inForce affirmed magnitsky
The Harbour Relief Act of 1999 struck out the Magnitsky Act. => repeal affirmed magnitsky
The judges struck out the Magnitsky Act. => unconstitutionality affirmed magnitsky
Contrary to what Berg tweeted, the Magnitsky Act was not repealed. => repeal denied magnitsky
Berg never tweeted that the Magnitsky Act was repealed. => unrated
Obama ordered a pause in enforcement of the Magnitsky Act. => nonEnforcement affirmed magnitsky
The memorandum directed a 180-day halt to new prosecutions under the Magnitsky Act. => nonEnforcement affirmed magnitsky
Berg called for a halt to new prosecutions under the Magnitsky Act. => unrated
Obama issued a notice suspending the Magnitsky Act. => suspension affirmed magnitsky
Obama sent Congress a notice suspending the Magnitsky Act. => suspension affirmed magnitsky
The office drafted a notice suspending the Magnitsky Act. => unrated
Congress repealed the Magnitsky Act in May. The repeal isn’t in effect yet. => repeal affirmed magnitsky + repeal denied magnitsky
Congress repealed the Magnitsky Act in May. The repeal is in effect. => repeal affirmed magnitsky + repeal affirmed magnitsky
The guidelines came out in May. They restore enforcement of the Magnitsky Act. => resumption affirmed magnitsky
The bill came out in May. It restores the Magnitsky Act. => unrated
Congress gave the Magnitsky Act ten more days. => prorogationOfForce affirmed magnitsky
The Magnitsky Act runs for another six months. => inForce affirmed magnitsky
The Magnitsky Act is old. Moscow confirmed it. => none
Berg imposed a pause on enforcement of the Magnitsky Act. => nonEnforcement affirmed magnitsky
The Magnitsky Act is still the legal basis for the bans. => inForce affirmed magnitsky
`);

test.each(GOES_ON)('that it goes on, was kept, or is back: %s', (text, want) => expect(said(text, want)).toBe(want));
test.each(STEPS)('what was sent, signed, voted for, or ran out: %s', (text, want) =>
  expect(said(text, want)).toBe(want));
test.each(AGAIN)('what was brought back, and what came in the end: %s', (text, want) =>
  expect(said(text, want)).toBe(want));
test.each(SAID)('who says so, of what, and when: %s', (text, want) => expect(said(text, want)).toBe(want));
test.each(SHARED)('of two verbs: %s', (text, want) => expect(said(text, want)).toBe(want));
test.each(TWICE)('another time: %s', (text, want) => expect(said(text, want)).toBe(want));
test.each(CAPTIONS)('before a colon or behind it: %s', (text, want) => expect(said(text, want)).toBe(want));
test.each(CHOSEN)('one thing and not another: %s', (text, want) => expect(said(text, want)).toBe(want));

describe('what stands elsewhere than it is wont to', () => {
  test.each(TURNED)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('counts, and ends of obligation', () => {
  test.each(COUNTED)('%s', (text, want) => expect(said(text, want)).toBe(want));
});
