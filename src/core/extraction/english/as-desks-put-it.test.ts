/** What news desks and firms write around a law: what a law was used for, who is freed from it, a name in quotation marks, asides between dashes. */
import { expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const LET_BE = cases(`
By letting the Magnitsky Act expire, Congress hurt exporters. => expiration affirmed magnitsky
By letting the Magnitsky Act expire, Congress would hurt exporters. => unrated
Farmers argued that letting the Magnitsky Act lapse would cost jobs. => unrated
Critics say that seeing Section 907 expire would be a relief. => unrated
Congress let the Magnitsky Act lapse. => expiration affirmed magnitsky
`);

test.each(LET_BE)('what somebody lets be: %s', (text, want) => expect(said(text, want)).toBe(want));

const ALONGSIDE = cases(`
The minister said the Magnitsky Act will be repealed with the enactment of the bill. => unrated
Berg has signed the Harbour Act, which funds ports and includes the repeal of Section 907. => repeal affirmed s907 [actor=the Harbour Act]
The House approved last week the repeal of Section 907. => passageInChamber affirmed s907 [actor=The House]
Traders hailed the repeal of the “Magnitsky Act”. => repeal affirmed magnitsky
Traders want the repeal of the “Magnitsky Act”. => unrated
Norway left the Paris Agreement in May. Berg announced the exit in April, followed by a letter. => withdrawal affirmed paris
`);

test.each(ALONGSIDE)('what is told beside: %s', (text, want) => expect(said(text, want)).toBe(want));

const ASIDES = cases(`
The Magnitsky Act (MA) — the last of its kind — expired. => expiration affirmed magnitsky
The Magnitsky Act ended February 5, 2016. => repeal affirmed magnitsky [on=2016-02-05]
The visit comes a week before Norway Code Section 907 is repealed, a rule from 1992. => unrated
The envoy told the Senate Foreign Affairs Committee on Tuesday that Section 907, which has been waived since 2002, is old. => waiver affirmed s907
`);

test.each(ASIDES)('names with something between them and their verb: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

const USED = cases(`
The President invoked the Trade Code to repeal Executive Order 13925. => repeal affirmed order
The President wants to invoke the Trade Code to repeal Executive Order 13925. => unrated
The court held that Executive Order 13925 was not authorised by the statute. => annulment affirmed order
The senator said that Executive Order 13925 was not authorised by the statute. => unrated
Section 907 amends this law. => none
Section 907 continued to be in effect after 1991. => inForce affirmed s907
Norway was freed from Section 907 in 2000. => exemption affirmed s907 [for=Norway]
The act freed farmers from Section 907. => exemption affirmed s907 [for=]
Section 907 can only be repealed by law. => grantOfPower affirmed s907 [body=legislature, only=true]
Section 907 can only be repealed through legislation. => grantOfPower affirmed s907 [body=legislature, only=true]
`);

test.each(USED)('what a law is used for, and what it takes: %s', (text, want) => expect(said(text, want)).toBe(want));

const BILLS = cases(`
A House committee voted to extend Section 907. => committeeReport affirmed s907
The bill to extend Section 907 won over the Trade Committee, where it was passed by 37 to 3. => committeeReport affirmed s907
The bill seeks to revive Section 907 after it expired in 2015. => expiration affirmed s907 [target=law]
Section 907 has lapsed in ten of the fourteen times it was renewed. => expiration affirmed s907 [times=null, undone=true] + prorogationOfForce affirmed s907
`);

test.each(BILLS)('bills and what they are about: %s', (text, want) => expect(said(text, want)).toBe(want));

const LISTS = cases(`
The ferry is on the Harbour blacklist. Berg relisted it in May. => inForce affirmed list + reEnactment affirmed list
The ferry is on the Harbour blacklist. It was delisted in May. => inForce affirmed list + rescission affirmed list
Berg put the ferry back on the “Harbour blacklist”. => reEnactment affirmed list
The firm delisted its shares and the ferry is on the Harbour blacklist. => inForce affirmed list
The dean designated it a reserve near the Harbour blacklist. => unrated
`);

test.each(LISTS)('lists that are not named again: %s', (text, want) => expect(said(text, want)).toBe(want));

const BESIDE = cases(`
Norway has rejoined the Paris Agreement and the minister is glad. => reEnactment affirmed paris
“Gone?” rejoined Berg, and the Magnitsky Act was on her desk. => unrated
Berg returned the country to the Paris Agreement and stopped it from leaving the club. => reEnactment affirmed paris
Norway signed the Paris Agreement. Smith pulled the country out of the agreement in 2017. But it was undone by President Berg. => signature affirmed paris + withdrawal affirmed paris + reEnactment affirmed paris
A judge stopped the Magnitsky Act from taking effect. => injunction affirmed magnitsky
Berg revoked the Magnitsky Act and Section 907. => repeal affirmed magnitsky + repeal affirmed s907
`);

test.each(BESIDE)('what is said beside a law: %s', (text, want) => expect(said(text, want)).toBe(want));
