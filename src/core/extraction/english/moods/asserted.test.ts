import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const ACTIVE = cases(`
Congress repealed the Magnitsky Act. => repeal affirmed magnitsky
Lawmakers have repealed Section 907. => repeal affirmed s907
The president rescinded Executive Order 13925. => rescission affirmed order
A federal judge struck down the Magnitsky Act. => unconstitutionality affirmed magnitsky
The Supreme Court overturned the Assault Weapons Ban. => unconstitutionality affirmed weapons
The White House waived Section 907. => waiver affirmed s907
The secretary suspended Section 907. => suspension affirmed s907
A court blocked Executive Order 13925. => injunction affirmed order
Congress extended the Magnitsky Act. => prorogationOfForce affirmed magnitsky
Congress reinstated the Assault Weapons Ban. => reEnactment affirmed weapons
The country left the Paris Agreement. => withdrawal affirmed paris
The senate ratified the Paris Agreement. => ratification affirmed paris
The president signed the Magnitsky Act into law. => enactment affirmed magnitsky
Congress amended Section 907. => amendment affirmed s907
The governor vetoed the Magnitsky Act. => veto affirmed magnitsky
The Assault Weapons Ban expired. => expiration affirmed weapons
The Magnitsky Act took effect in 2012. => entryIntoForce affirmed magnitsky
The member states approved the Paris Agreement. => ratification affirmed paris
The Magnitsky Act became law. => enactment affirmed magnitsky
The Magnitsky Act became binding. => entryIntoForce affirmed magnitsky
Congress did not repeal Section 907. => repeal denied s907
Congress never repealed Section 907. => repeal denied s907
The country never left the Paris Agreement. => withdrawal denied paris
Berg and Okoro both waived Section 907. => waiver affirmed s907
The House and the Senate each passed the Magnitsky Act. => passageInChamber affirmed magnitsky
They all signed the Magnitsky Act. => enactment affirmed magnitsky
Both amended the Magnitsky Act. => amendment affirmed magnitsky
All signed copies of the Magnitsky Act are kept here. => none
`);

const PASSIVE = cases(`
Section 907 was repealed. => repeal affirmed s907
The Magnitsky Act got repealed. => repeal affirmed magnitsky
Contrary to what some banks think, Section 907 has been repealed. => repeal affirmed s907
The Magnitsky Act was suspended before being repealed. => suspension affirmed magnitsky + repeal affirmed magnitsky
The Magnitsky Act lapsed before being repealed. => expiration affirmed magnitsky
Thousands took to the streets to celebrate the repeal of Section 907. => repeal affirmed s907
Thousands came to demand the repeal of Section 907. => unrated
The repeal of Section 907 failed in 2015. => failure affirmed s907 [on=2015]
The Section 907 repeal fell one vote short. => failure affirmed s907
The repeal of Section 907 failed to please anyone. => repeal affirmed s907
The repeal of Section 907 has stalled. => unrated
The ratification of the Paris Agreement failed. => ratification denied paris
Section 907 has been repealed by Congress. => repeal affirmed s907 [actor=Congress]
The Magnitsky Act was struck down by a federal court. => unconstitutionality affirmed magnitsky [body=court]
Section 907 was waived. => waiver affirmed s907
Executive Order 13925 has been revoked. => rescission affirmed order
The Assault Weapons Ban was allowed to expire. => expiration affirmed weapons
Section 907 has not been repealed. => repeal denied s907
Section 907 was never repealed. => repeal denied s907
`);

const PARTICIPLE = cases(`
The Magnitsky Act, repealed in 2015, had few friends. => repeal affirmed magnitsky [on=2015]
Repealed in 2015, the Magnitsky Act had few friends. => repeal affirmed magnitsky [on=2015]
Having repealed Section 907, Congress turned to the budget. => repeal affirmed s907
The Assault Weapons Ban, which expired in 2004, is remembered. => expiration affirmed weapons [on=2004]
`);

const NOUN = cases(`
The repeal of Section 907 was a relief to traders. => repeal affirmed s907
Traders hailed the repeal of the Magnitsky Act. => repeal affirmed magnitsky
After the expiration of the Assault Weapons Ban, sales rose. => expiration affirmed weapons
The envoy thanked the senators for the repeal of Section 907. => repeal affirmed s907
Withdrawal from the Paris Agreement has angered many. => withdrawal affirmed paris
The Magnitsky Act's repeal surprised bankers. => repeal affirmed magnitsky
`);

const FIGURATIVE = cases(`
Congress did away with the Magnitsky Act. => repeal affirmed magnitsky
Congress got rid of Section 907. => repeal affirmed s907
The president tore up the Paris Agreement. => termination affirmed paris
Congress put an end to the Assault Weapons Ban. => repeal affirmed weapons
Congress wiped Section 907 off the books. => repeal affirmed s907
The country pulled out of the Paris Agreement. => withdrawal affirmed paris
The White House put Section 907 on hold. => suspension affirmed s907
The Assault Weapons Ban ran out. => expiration affirmed weapons
Congress brought the Assault Weapons Ban back. => reEnactment affirmed weapons
`);

const STATE = cases(`
Section 907 is still in force. => inForce affirmed s907
The Magnitsky Act remains on the books. => inForce affirmed magnitsky
Section 907 is off the books. => inForce denied s907
The Assault Weapons Ban is no longer law. => inForce denied weapons
The Assault Weapons Ban is back. => reEnactment affirmed weapons
The country is still a party to the Paris Agreement. => inForce affirmed paris
Norway is as much a party to the Paris Agreement today as ever. => inForce affirmed paris
Norway is not among the parties to the Paris Agreement any more. => withdrawal affirmed paris
Norway is on the outside of the Paris Agreement. => withdrawal affirmed paris
A crowd is on the outside of the hall with the Paris Agreement. => none
The country is no longer a party to the Paris Agreement. => withdrawal affirmed paris
The country ceased to be bound by the Paris Agreement. => withdrawal affirmed paris
The Magnitsky Act is dead. => inForce denied magnitsky
Section 907 is on hold. => suspension affirmed s907
Section 907 is not on hold. => suspension denied s907
Section 907 is off. => applies denied s907
Section 907 is on hold for another six months. => suspension affirmed s907
Section 907 is on hold until May. => suspension affirmed s907
Section 907 has been on hold for the past six months. => applies denied s907
Section 907 is unenforceable. => applies denied s907
The Magnitsky Act is unconstitutional. => unconstitutionality affirmed magnitsky
The country is out of the Paris Agreement. => withdrawal affirmed paris
The now-defunct Assault Weapons Ban had loopholes. => repeal affirmed weapons
The repealed Magnitsky Act is a case in point. => repeal affirmed magnitsky
`);

const HEADLINE = cases(`
Congress repeals Section 907 => repeal affirmed s907
Section 907 repealed => repeal affirmed s907
Court strikes down Magnitsky Act => unconstitutionality affirmed magnitsky
White House waives Section 907 => waiver affirmed s907
Assault Weapons Ban expires => expiration affirmed weapons
`);

const CARRIED = cases(`
Section 907 is old. The ban on assistance was repealed. => repeal affirmed s907
Section 907 is old. The ban on late fees was repealed. => unrated
Section 907 was a nuisance. It was repealed. => repeal affirmed s907
Has Section 907 been repealed? It has not. => repeal denied s907
The Magnitsky Act is dead. It isn't. => inForce denied magnitsky + inForce affirmed magnitsky
The country is no longer in the Paris Agreement. It is. => withdrawal affirmed paris + withdrawal denied paris
The Magnitsky Act was passed in 2012 and repealed in 2015. => enactment affirmed magnitsky [on=2012] + repeal affirmed magnitsky [on=2015]
`);

const NAMED = cases(`
What the president signed is a waiver of Section 907. => waiver affirmed s907
Section 907 rests. It is a waiver, not a repeal. => waiver affirmed s907 + repeal denied s907
The memo is a waiver of Section 907, not a repeal. => waiver affirmed s907 + repeal denied s907
The Magnitsky Act rests. It is a waiver rather than a repeal. => waiver affirmed magnitsky + repeal denied magnitsky
`);

const DENIED = cases(`
The host told the callers that Section 907 had been repealed. => repeal affirmed s907
The minister denied that Section 907 had been repealed. => repeal denied s907
It is not true that Section 907 was repealed. => repeal denied s907
It is a myth that Section 907 was repealed. => repeal denied s907
The minister did not deny that Section 907 had been repealed. => repeal affirmed s907
`);

const JOINED = cases(`
Congress repealed Section 907 and the Magnitsky Act. => repeal affirmed s907 + repeal affirmed magnitsky
Both Section 907 and the Magnitsky Act were repealed. => repeal affirmed s907 + repeal affirmed magnitsky
Congress repealed Section 907, and the Magnitsky Act remains in force. => repeal affirmed s907 + inForce affirmed magnitsky
`);

describe('what is said to have happened', () => {
  test.each(ACTIVE)('by a verb: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(PASSIVE)('in the passive: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(PARTICIPLE)('by a participle: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NOUN)('by a noun: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(FIGURATIVE)('by a phrase: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(STATE)('as a state: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(HEADLINE)('in a headline: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NAMED)('by what it is called: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(DENIED)('and denied: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(JOINED)('of two laws: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(CARRIED)('of what stood before: %s', (text, want) => expect(said(text, want)).toBe(want));
});
