/** One and the same event in the frames of a news sentence: head participles, absolutes, relatives, what was carried on. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const CARRIED_AS_SUBJECT = cases(`
The Magnitsky Act has few friends in Congress. It was lifted in 2015. => repeal affirmed magnitsky [on=2015]
The Magnitsky Act has few friends, but it is dead. => inForce denied magnitsky
The Magnitsky Act has few friends, and its repeal pleased traders. => repeal affirmed magnitsky
The Magnitsky Act has few friends. The White House paused enforcement. => nonEnforcement affirmed magnitsky
The Magnitsky Act has few friends. Enforcement was suspended in May. => nonEnforcement affirmed magnitsky
The Magnitsky Act has few friends. Border enforcement was suspended in May. => none
The Magnitsky Act has few friends. The White House stopped enforcement of it. => nonEnforcement affirmed magnitsky
The Magnitsky Act has few friends. A judge blocked enforcement of the law. => injunction affirmed magnitsky
Senators spoke about the Magnitsky Act. A flag was raised. It was lifted at noon. => unrated
The mayor opened a fair near the Section 907 office. It was closed at noon. => unrated
`);

const CARRIED_BY_NOUN = cases(`
The Assault Weapons Ban was short. The prohibition was repealed. => repeal affirmed weapons
The Paris Agreement is old. The accord was torn up. => termination affirmed paris
The Magnitsky Act is old: that law was repealed. => repeal affirmed magnitsky
The Paris Agreement is old. The heating accord was torn up. => none
The Assault Weapons Ban was short. The levy was repealed. => none
`);

const HOW_OFTEN = cases(`
Presidents have waived Section 907 every two years since 2002. => waiver affirmed s907
Congress extended the Assault Weapons Ban every six months in the nineties. => prorogationOfForce affirmed weapons
`);

test.each(HOW_OFTEN)('how often it was done ends what it was done to: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

const NAMED_AHEAD = cases(`
The law that the president signed repeals the Magnitsky Act. => repeal affirmed magnitsky
The act, which Congress passed on Wednesday, repeals the Magnitsky Act. => repeal affirmed magnitsky
The Magnitsky Act is old. The act under which officials were barred was repealed. => repeal affirmed magnitsky
The Magnitsky Act is old. The act by which Congress punished officials was repealed. => repeal affirmed magnitsky
The vote in which Congress debated the Magnitsky Act was repealed. => none
A law that the president signed on Friday ended the Magnitsky Act. => repeal affirmed magnitsky [actor=null]
The bill that Congress passed last year repealed the Magnitsky Act. => repeal affirmed magnitsky
The bill Congress passed last year repealed the Magnitsky Act. => repeal affirmed magnitsky [actor=null]
Tucked into the budget signed Friday is a clause that deletes a sunset, which was due in May, and so makes the Magnitsky Act permanent. => prorogationOfForce affirmed magnitsky [on=null]
The bill she signed Thursday repealed the Magnitsky Act. => repeal affirmed magnitsky [actor=null]
`);

const QUOTED = cases(`
“Congress repealed Section 907.” So says a post. => repeal affirmed s907
The “repeal” of Section 907 was a waiver. => none
`);

const MAY = cases(`
The Magnitsky Act is old. Only Congress can repeal it. => grantOfPower affirmed magnitsky [may=repeal]
The Magnitsky Act is old. Only Congress can get rid of it. => grantOfPower affirmed magnitsky [may=repeal]
The Magnitsky Act is old. Only Congress can praise it. => none
`);

const HELD = cases(`
The justices held that the Magnitsky Act cannot stand. => unconstitutionality affirmed magnitsky
The senator feared that the Magnitsky Act cannot stand. => unrated
Norway became the third state since 2017 to ratify the Paris Agreement. => ratification affirmed paris [actor=Norway]
Norway wants to become the third state to ratify the Paris Agreement. => unrated
`);

const WHAT_WAS_DONE = cases(`
What Congress did was repeal Section 907. => repeal affirmed s907 [actor=Congress]
What the bill would do is repeal Section 907. => unrated
It was only in 2015 that Congress repealed the Magnitsky Act. => repeal affirmed magnitsky
It was the Magnitsky Act that the senator praised. => none
Congress was right to repeal Section 907. => repeal affirmed s907
Congress has the right to praise Section 907. => none
The senator claims to have repealed Section 907. => repeal affirmed s907
The senator seems to have repealed Section 907. => unrated
`);

const CREDITED = cases(`
The envoy praised Congress for repealing Section 907. => repeal affirmed s907
The senator took credit for repealing Section 907. => repeal affirmed s907
The senator is credited with repealing Section 907. => repeal affirmed s907
The senator asked for repealing Section 907. => unrated
`);

const ASIDES = cases(`
The Magnitsky Act (passed in 2012) was repealed. => repeal affirmed magnitsky
The Magnitsky Act — the law that angered Moscow — was repealed. => repeal affirmed magnitsky
Neither Congress nor the courts have repealed the Magnitsky Act. => repeal denied magnitsky
Congress repealed the Magnitsky Act anyway. => repeal affirmed magnitsky
The man who repealed the Magnitsky Act is back. => repeal affirmed magnitsky
The man who praised the Magnitsky Act is back. => none
`);

const OBJECT_CARRIED = cases(`
Congress approved the Magnitsky Act. In 2015 it was lifted. => enactment affirmed magnitsky + repeal affirmed magnitsky [on=2015]
The court read the Magnitsky Act, and a clerk sent a letter. By noon it was recalled. => unrated
`);

const RELATIVE = cases(`
The Magnitsky Act, which Congress rolled back in 2015, had few friends. => repeal affirmed magnitsky [on=2015]
The Magnitsky Act, which Congress passed in 2012 and which Obama signed in 2013, has few friends. => enactment affirmed magnitsky [on=2012] + enactment affirmed magnitsky [on=2013]
The Magnitsky Act that Congress passed in May, and that Obama signed in June, has few friends. => enactment affirmed magnitsky + enactment affirmed magnitsky
Berg said that the Magnitsky Act, which Obama signed, was old and that Congress had repealed the levy. => enactment affirmed magnitsky
The House restored the Magnitsky Act it had repealed in 2015. => reEnactment affirmed magnitsky + repeal affirmed magnitsky [on=2015]
Congress restored the Magnitsky Act Obama had repealed in 2015. => reEnactment affirmed magnitsky + repeal affirmed magnitsky [on=2015]
The Magnitsky Act it repealed in 2015 is back. => repeal affirmed magnitsky [on=2015] + reEnactment affirmed magnitsky
The House said the Magnitsky Act it repealed in 2015 is back. => repeal affirmed magnitsky [on=2015] + reEnactment affirmed magnitsky
The House praised the Magnitsky Act Obama spoke about in 2015. => none
The House restored the Magnitsky Act, it said in May. => reEnactment affirmed magnitsky
The Paris Agreement is old. It scrapped 2,692 missiles. => none
Obama repealed the Magnitsky Act the week he took office. => repeal affirmed magnitsky
The Magnitsky Act was repealed the day Obama left office. => repeal affirmed magnitsky
Section 907, which the White House put on hold, had few friends. => suspension affirmed s907
The Magnitsky Act, which critics put up with for years, had few friends. => none
`);

const PARTICIPLES = cases(`
Having expired in 2004, the Assault Weapons Ban is remembered. => expiration affirmed weapons [on=2004]
With the Magnitsky Act enacted, traders left. => enactment affirmed magnitsky
Having put Section 907 on hold, the White House turned to the budget. => suspension affirmed s907
The summer saw the Assault Weapons Ban lapse. => expiration affirmed weapons
The summer saw traders lapse into silence about the Assault Weapons Ban. => none
`);

const STATES = cases(`
With Section 907 off the books, trade grew. => inForce denied s907
The vote failed, leaving Section 907 in force. => inForce affirmed s907
Section 907, no longer in force, had few friends. => inForce denied s907
With Section 907 off the books, trade would grow. => unrated
With a guide to the Magnitsky Act in place, lawyers went home. => unrated
The board wants Section 907 left in place. => unrated
`);

const JOINED = cases(`
The Magnitsky Act and its rules were repealed. => repeal affirmed magnitsky
Enforcement of the Magnitsky Act and its rules was halted by a federal judge. => injunction affirmed magnitsky [body=court]
Traders and the Magnitsky Act were mocked. => none
Congress repealed Section 907 and Baku cheered. => repeal affirmed s907
The country left the Paris Agreement and Chile stayed. => withdrawal affirmed paris
Lee said the Magnitsky Act and Chile were discussed. => none
Congress mocked the Magnitsky Act and Chile. => none
`);

const DONE = cases(`
Congress went on to repeal Section 907. => repeal affirmed s907
Congress ended up repealing Section 907. => repeal affirmed s907
Congress is going to repeal Section 907. => unrated
Congress did not let the Assault Weapons Ban lapse. => expiration denied weapons
Congress did not allow the Assault Weapons Ban to lapse. => expiration denied weapons
Trade has grown since the repeal of Section 907. => repeal affirmed s907
`);

describe('the frame of a sentence', () => {
  test.each(CARRIED_AS_SUBJECT)('goes on with its subject: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(CARRIED_BY_NOUN)('carries the law on by a noun: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NAMED_AHEAD)('is no noun for the law that it names behind its verb: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
  test.each(QUOTED)('is quoted whole: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(MAY)('says who may: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(HELD)('tells what was held: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(WHAT_WAS_DONE)('points at what was done: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(CREDITED)('credits somebody with it: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(ASIDES)('has something between: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(OBJECT_CARRIED)('goes on with its object: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(RELATIVE)('is a relative clause: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(PARTICIPLES)('has no finite verb: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(STATES)('has no verb at all: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(JOINED)('has a row for its subject: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(DONE)('says that it was done, or not: %s', (text, want) => expect(said(text, want)).toBe(want));
});
