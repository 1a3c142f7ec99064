/** Steps in the making of a law: taken, not taken, sent back, taken by others too. */
import { describe, expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const TAKEN = cases(`
The Magnitsky Act was published, and assent was given on 3 May 2015. => enactment affirmed magnitsky [on=2015-05-03]
The Magnitsky Act received royal assent. => enactment affirmed magnitsky
Norway left the Paris Agreement. Its exit took effect in May 2025. => withdrawal affirmed paris + withdrawal affirmed paris
Norway left the Paris Agreement. Its exit did not count until November 2020. => withdrawal affirmed paris + withdrawal affirmed paris [on=2020-11]
Norway left the Paris Agreement. Its exit did not take effect until May 2025. => withdrawal affirmed paris + withdrawal affirmed paris [on=2025-05]
Ratification of the Paris Agreement will follow. => unrated
Assent came from the crowd that read the Magnitsky Act aloud? => none
The exit of the hall near the Section 907 office was painted. => none
`);

const MISSING = cases(`
The Magnitsky Act is printed, but its commencement is still awaited. => entryIntoForce denied magnitsky
The Magnitsky Act is printed. No date for its commencement has been set. => entryIntoForce denied magnitsky
The Magnitsky Act is printed. A commencement date has not been announced. => entryIntoForce denied magnitsky
The Paris Agreement is printed; its signature is yet to come. => signature denied paris
The Magnitsky Act lacks presidential assent. => enactment denied magnitsky
The agency told clerks not to promulgate the Magnitsky Act. => enactment denied magnitsky
The challenge to the Magnitsky Act has not been decided. => unconstitutionality denied magnitsky
The Magnitsky Act lacks a friend. => none
The panel left the Magnitsky Act exactly as Obama signed it. => none
An appeals court let the Magnitsky Act take effect. => resumption affirmed magnitsky
The justices allowed Section 907 to take effect. => resumption affirmed s907
A circuit court gave the Magnitsky Act the go-ahead. => resumption affirmed magnitsky
The House gave the green light to the Magnitsky Act. => passageInChamber affirmed magnitsky
The Magnitsky Act awaits the governor-general's assent to its repeal. => none
The Magnitsky Act still needs a signature on its repeal. => none
No date for the party near the Section 907 office has been set. => none
`);

const SENT_BACK = cases(`
The president returned the Magnitsky Act to parliament. => veto affirmed magnitsky
The president on Monday sent the Magnitsky Act back to the Knesset. => veto affirmed magnitsky
Congress swept aside the president's veto of the Magnitsky Act. => vetoOverride affirmed magnitsky
The president refused his sanction to the Magnitsky Act. => veto affirmed magnitsky
The president withheld her assent from the Magnitsky Act. => veto affirmed magnitsky
Congress overturned the president's veto of the Magnitsky Act. => vetoOverride affirmed magnitsky
The Senate voted 84 to 4 to override the veto of the Magnitsky Act. => vetoOverride affirmed magnitsky
The president sent a letter about the Magnitsky Act to parliament. => none
`);

const GATED = cases(`
Lawmakers read the Magnitsky Act and demanded its repeal. => unrated
Norway announced its exit from the Paris Agreement. => unrated
The Magnitsky Act becomes law only with a signature. => unrated
The agency agreed to hear a plea about Section 907. It agreed to hear it. => none
Section 907 now applies from 30 December 2025. => unrated
Section 907 has applied since 30 December 2024. => applies affirmed s907
`);

const PAPERS = cases(`
The law on the suspension of the Paris Agreement took effect in May 2025. => suspension affirmed paris [on=2025-05]
The law on the repeal of the Magnitsky Act took effect in May 2025. => entryIntoForce affirmed magnitsky [target=measure]
The promulgation of the Magnitsky Act has been put off. => enactment denied magnitsky
The White House declared Section 907 inoperative. => suspension affirmed s907
A judge stayed the implementation of Section 907. => suspension affirmed s907
“Norway has withdrawn from the Paris Agreement,” a pundit, Carl Dorn, summed up. => withdrawal affirmed paris
`);

const VOTED = cases(`
The Senate backed at second reading, by 60 votes to 20, a bill to repeal the Magnitsky Act. => passageInChamber affirmed magnitsky
The Senate passed, by 60 to 20, a measure that would repeal the Magnitsky Act. => passageInChamber affirmed magnitsky
The Senate passed a resolution repealing the Magnitsky Act. => passageInChamber affirmed magnitsky
The House adopted, on Monday, a measure striking out the Magnitsky Act. => passageInChamber affirmed magnitsky
The president signed a resolution repealing the Magnitsky Act. => repeal affirmed magnitsky
The Senate rose on Monday, with 60 members present, a resolution repealing the Magnitsky Act in its hands. => unrated
`);

const UNDER_WAY = cases(`
The repeal of the Magnitsky Act got through the Senate. => passageInChamber affirmed magnitsky
The repeal of the Magnitsky Act won the Senate's approval. => passageInChamber affirmed magnitsky
The repeal of the Magnitsky Act has the backing of the House. => passageInChamber affirmed magnitsky
The Senate slipped the repeal of the Magnitsky Act into the budget. => passageInChamber affirmed magnitsky
The Senate wrote the repeal of the Magnitsky Act into the budget. => passageInChamber affirmed magnitsky
The House has not voted on the repeal of the Magnitsky Act. => passageInChamber denied magnitsky
The House never voted on the repeal of the Magnitsky Act. => passageInChamber denied magnitsky
The repeal of the Magnitsky Act is not yet law. => repeal denied magnitsky
The repeal of the Magnitsky Act is before the House. => passageInChamber denied magnitsky
The repeal of the Magnitsky Act still has to pass the House. => unrated
The House voted on the repeal of the Magnitsky Act. => none
`);

const LIKEWISE = cases(`
Norway left the Paris Agreement, and Chile followed. => withdrawal affirmed paris [actor=Norway] + withdrawal affirmed paris [actor=Chile]
Norway deratified the Paris Agreement. => rescission affirmed paris [actor=Norway]
Norway ratified the Paris Agreement. Chile did the same. => ratification affirmed paris [actor=Norway] + ratification affirmed paris [actor=Chile]
Norway left the Paris Agreement. A storm followed. => withdrawal affirmed paris
The Paris Agreement lost weight with the formal withdrawal of the United States. => withdrawal affirmed paris
The Paris Agreement lost weight after Russia's exit. => withdrawal affirmed paris
The Paris Agreement lost weight with the withdrawal of US troops. => none
`);

const LEFT = cases(`
Norway joined the Paris Agreement, and Chile pulled out. => ratification affirmed paris [actor=Norway] + withdrawal affirmed paris [actor=Chile]
The Paris Agreement is old. Nobody has left. => withdrawal denied paris
The Paris Agreement is old. NATO walked out too. => withdrawal affirmed paris [actor=NATO]
Neither capital has signed the Paris Agreement. Neither capital has ratified it. => signature denied paris + ratification denied paris
The Paris Agreement is old. The minister left at noon. => none
The Paris Agreement is old. Chile withdrew its ambassador. => none
The Magnitsky Act is old. Chile pulled out. => none
The Paris Agreement is old. Will Chile pull out? => unrated
`);

const PROVIDED = cases(`
The Paris Agreement has no clause on suspension. => grantOfPower denied paris [may=suspension]
The Paris Agreement provides for withdrawal. => grantOfPower affirmed paris [may=withdrawal]
The Paris Agreement does not have any clause on withdrawal. => grantOfPower denied paris [may=withdrawal]
The Paris Agreement has no friends. => none
The Paris Agreement provides for the suspension of flights. => none
The guide sums up the Magnitsky Act like this: it was adopted in 2012. => enactment affirmed magnitsky [on=2012]
The guide praises the Magnitsky Act as well as a book by its author: it was adopted in 2012. => unrated
`);

const LABELLED = cases(`
The Magnitsky Act at a glance. Status: repealed in 2015. => repeal affirmed magnitsky [on=2015]
The Magnitsky Act at a glance. In force: 3 May 2012. => entryIntoForce affirmed magnitsky [on=2012-05-03]
The Magnitsky Act at a glance. Status: no longer in force. => inForce denied magnitsky
The Magnitsky Act at a glance. Repealed: no. => repeal denied magnitsky
The Magnitsky Act at a glance. Signed: pending. => enactment denied magnitsky
The Magnitsky Act at a glance. Status: a talking point. => none
The Magnitsky Act at a glance. Suspended: disbelief. => none
`);

const ASIDE = cases(`
Its would-be successor, the Magnitsky Act, was repealed in 2015. => repeal affirmed magnitsky [on=2015]
The mayor, a friend of the Magnitsky Act, was removed in 2015. => none
The Magnitsky Act, imposed by the White House in 2012 and lifted before dawn, is remembered. => entryIntoForce affirmed magnitsky + repeal affirmed magnitsky
The Magnitsky Act stands repealed. => repeal affirmed magnitsky
The sanctions of Section 907 stand revoked. => repeal affirmed s907
The minister took a stand over the Magnitsky Act. => none
The sanctions of the Magnitsky Act stand suspended. => suspension affirmed magnitsky
The Magnitsky Act was a bill. Withdrawn it was not. => none
The president signed the Magnitsky Act? He has not signed it. => enactment denied magnitsky
The White House kept the Paris Agreement in answer to Norway's exit. => withdrawal affirmed paris
The Paris Agreement still needs the assent of the Senate. => passageInChamber denied paris [body=chamber]
Section 907 takes effect 60 days after publication. => unrated
Section 907 of the stadium was removed. => none
Congress repealed Section 907 of the act on Friday. => repeal affirmed s907
`);

const APPROVED = cases(`
The Senate gave the Magnitsky Act its final blessing. => passageInChamber affirmed magnitsky
The Constitutional Council gave its blessing to the Magnitsky Act. => unconstitutionality denied magnitsky [body=court]
The Assault Weapons Ban became federal law in March. => enactment affirmed weapons [on=2025-03]
The repeal of Section 907 was constitutional, a judge held. => unconstitutionality denied s907
The Magnitsky Act fell by eight to seven. => unconstitutionality affirmed magnitsky
The Harbour blacklist fell to zero. => none
Support for the Magnitsky Act fell to zero. => none
`);

describe('a step', () => {
  test.each(TAKEN)('was taken: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(MISSING)('was not taken: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(SENT_BACK)('was sent back: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(LIKEWISE)('was taken by another: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(LEFT)('was taken alone: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(GATED)('is not said to be done: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(PAPERS)('is told by a paper: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(PROVIDED)('is allowed for: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(LABELLED)('stands behind a label: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(ASIDE)('is told with something beside it: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(VOTED)('was voted on: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(UNDER_WAY)('is under way: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(APPROVED)('was approved of: %s', (text, want) => expect(said(text, want)).toBe(want));
});
