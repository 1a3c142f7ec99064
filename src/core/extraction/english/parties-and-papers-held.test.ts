/** Who loses a law, what a paper holds, since when there is one, and that nobody was ever held to it. */
import { expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const LOSING = cases(`
Berg threw Norway out of Section 907. => repeal affirmed s907 [for=Norway, actor=Berg]
Norway was dropped from Section 907 in 2019. => repeal affirmed s907 [for=Norway, on=2019]
The ministry struck Norway from Section 907. => repeal affirmed s907 [for=Norway]
Norway forfeited Section 907 in 2019. => repeal affirmed s907 [for=Norway, actor=null]
Berg stripped Norway of its Section 907 benefits. => repeal affirmed s907 [for=Norway]
Berg threatened to throw Norway out of Section 907. => unrated
The court threw the brief out of the Section 907 case. => none
The team lost the Section 907 debate. => none
Berg took Norway out of the Paris Agreement. => withdrawal affirmed paris
`);

test.each(LOSING)('who loses a law: %s', (text, want) => expect(said(text, want)).toBe(want));

const HELD = cases(`
Berg vetoed the farm bill that carried the Magnitsky Act. => veto affirmed magnitsky [target=law]
Berg signed the package containing the Magnitsky Act. => enactment affirmed magnitsky [actor=Berg]
The Senate passed the farm bill that included the Magnitsky Act. => passageInChamber affirmed magnitsky
The House passed a bill that included a renewal of the Magnitsky Act. => passageInChamber affirmed magnitsky
The senator praised the bill that carried the Magnitsky Act. => none
Berg may veto the farm bill that carries the Magnitsky Act. => unrated
`);

test.each(HELD)('what a paper holds: %s', (text, want) => expect(said(text, want)).toBe(want));

const SINCE = cases(`
The Magnitsky Act dates from 1977. => enactment affirmed magnitsky [on=1977]
The Magnitsky Act dates back to the crisis. => enactment affirmed magnitsky
The Magnitsky Act goes on, unused. => inForce affirmed magnitsky
The Magnitsky Act goes on to define traders. => none
The Magnitsky Act goes on trial in June. => none
The fight over the Magnitsky Act goes on. => none
`);

test.each(SINCE)('since when there is a law, and that it goes on: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

const UNTRIED = cases(`
Nobody has ever been convicted under the Magnitsky Act. => applies denied magnitsky [times=0]
Never has anyone gone to prison under the Magnitsky Act. => applies denied magnitsky [times=0]
Never has anyone gone to prison under the Magnitsky Act, and never has a court struck it down. => applies denied magnitsky [times=0] + unconstitutionality denied magnitsky
Not a single trader has ever been charged under the Magnitsky Act. => applies denied magnitsky [times=0]
The Magnitsky Act has never led to a conviction. => applies denied magnitsky [times=0]
No president has ever prosecuted anyone under the Magnitsky Act. => applies denied magnitsky [times=0]
Nobody was charged under the Magnitsky Act after the letter. => none
Two traders were charged under the Magnitsky Act. => none
Nobody should ever be charged under the Magnitsky Act. => none
Has anyone ever been convicted under the Magnitsky Act? => none
`);

test.each(UNTRIED)('that nobody was ever held to a law: %s', (text, want) => expect(said(text, want)).toBe(want));

const COURTS = cases(`
The Supreme Court lifted one Texas judge’s injunction against the Magnitsky Act. => resumption affirmed magnitsky
A federal judge called the Magnitsky Act unconstitutional. => unconstitutionality affirmed magnitsky
The President called the Magnitsky Act unconstitutional. => unrated
Critics call the Magnitsky Act unconstitutional. => unrated
A federal judge switched off the Magnitsky Act. => injunction affirmed magnitsky
`);

test.each(COURTS)('what courts call a law and do to it: %s', (text, want) => expect(said(text, want)).toBe(want));

test('once or twice is no count', () => {
  const text = 'Congress has amended the Magnitsky Act once or twice since.';
  expect(said(text, 'amendment affirmed magnitsky [times=null]')).toBe('amendment affirmed magnitsky [times=null]');
});

const LOST = cases(`
Importers lost the Magnitsky Act in 2016. => repeal affirmed magnitsky [actor=Importers, on=2016]
Norway lost its place in Section 907. => repeal affirmed s907 [for=Norway, actor=null]
The Magnitsky Act was lost on him. => none
The government lost the Magnitsky Act case. => none
Section 907 no longer reaches her county. => applies denied s907
The Magnitsky Act is unaffected by the ruling. => inForce affirmed magnitsky
`);

test.each(LOST)('who has a law no more, and what is left of one: %s', (text, want) =>
  expect(said(text, want)).toBe(want));
