/** How papers come to be law or do not, and who is in or out of them: printed, signed, dropped at the end of a session, left by notice. */
import { describe, expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const PRINTED = cases(`
The Magnitsky Act was published in the Official Journal on 3 May 2015. => publication affirmed magnitsky [on=2015-05-03]
The Magnitsky Act appeared in the EU’s Official Journal in May 2015. => publication affirmed magnitsky [on=2015-05]
The Magnitsky Act came out in the Official Gazette. => publication affirmed magnitsky
The ministry has not yet published the Magnitsky Act in the Federal Register. => publication denied magnitsky
The Magnitsky Act was gazetted on Monday. => publication affirmed magnitsky
The Magnitsky Act still awaits publication. => publication denied magnitsky
The Magnitsky Act will be published in the Official Journal in June. => unrated
As soon as the Magnitsky Act appears in the Official Journal, it is law. => unrated
A notice about the Magnitsky Act was published in the Federal Register. => none
The Magnitsky Act was praised in the Gazette of Springfield. => none
`);

const BILLS = cases(`
A bill to repeal Section 907 was filed. The bill fell when the session ended. => introduction affirmed s907 + failure affirmed s907
A bill to repeal Section 907 was filed. The bill fell behind schedule. => introduction affirmed s907
A bill to repeal Section 907 was filed. The bill never got past the Senate. => introduction affirmed s907 + passageInChamber denied s907
A bill to repeal Section 907 was filed. The bill never got beyond committee. => introduction affirmed s907
A bill to repeal Section 907 was filed. The Senate never finished it. => introduction affirmed s907 + passageInChamber denied s907
A bill to repeal Section 907 was filed. Lee-Berg never signed. => introduction affirmed s907 + signature denied s907
A bill to repeal Section 907 was filed. Critics never signed. => introduction affirmed s907
The repeal of Section 907 is provided for in a bill. => unrated
The repeal of Section 907 was tucked into a defence bill. => unrated
The repeal of Section 907 is part of a bill that the president has yet to sign. => signature denied s907
The repeal of Section 907 was tucked into the defence bill signed in May. => repeal affirmed s907
The repeal of Section 907 was folded into the Defence Act. => repeal affirmed s907
The repeal of Section 907 is part of history. => repeal affirmed s907
The repeal of Section 907 turns on a single vote. => unrated
The Magnitsky Act still awaits the president’s signature. => signature denied magnitsky
The Paris Agreement awaits two signatures. => signature denied paris
The Paris Agreement was signed. It still requires approval. => signature affirmed paris
Their ministers put their initials to the Paris Agreement. => introduction affirmed paris
`);

const VOTES = cases(`
The Magnitsky Act is in the news. The Senate voted 77 to 20 for the renewal. => passageInChamber affirmed magnitsky
The Magnitsky Act is in the news. Critics voted for the renewal. => none
Congress may repeal Section 907. It has not. => repeal denied s907
Congress may repeal Section 907; so far it has not. => repeal denied s907
The court struck down the Magnitsky Act, he says. The court did no such thing. => unconstitutionality affirmed magnitsky + unconstitutionality denied magnitsky
The Magnitsky Act has gone. => inForce denied magnitsky
The Magnitsky Act has finally gone for good. => inForce denied magnitsky
The Magnitsky Act has gone to the Senate. => none
The Magnitsky Act has been in force throughout. => inForce affirmed magnitsky
`);

const PARTIES = cases(`
Trump yanks US from Paris Agreement => withdrawal affirmed paris
Trump pulled his money from the Paris Agreement. => none
Norway withdrew from the Paris Agreement and from the Mine Treaty of Oslo. => withdrawal affirmed paris
Norway had been gone from the Paris Agreement since 2007. => withdrawal affirmed paris [on=2007]
Norway is still bound by the Paris Agreement. Notice was given in June. => inForce affirmed paris + denunciation affirmed paris
Norway is still bound by the Paris Agreement. Notice was given of a meeting. => inForce affirmed paris
Norway is out of the Paris Agreement. It left a year after the UN was notified. => withdrawal affirmed paris + withdrawal affirmed paris + denunciation affirmed paris
Norway left the Paris Agreement six months after Oslo served its notice. => withdrawal affirmed paris + denunciation affirmed paris
`);

const OF_SOMETHING_ELSE = cases(`
The Magnitsky Act is read here. Ministers adopted the budget on Monday, but it is not in force. => none
The Magnitsky Act is read here. Ministers adopted the act on Monday, but it is not in force. => enactment affirmed magnitsky + inForce denied magnitsky
Once Section 907 is renewed, it binds every firm. => unrated
As soon as Section 907 is renewed, it is law. => unrated
Once feared, Section 907 is still in force. => inForce affirmed s907
Proclaimed late in May 2015, the Magnitsky Act is no longer law. => inForce denied magnitsky [on=null]
`);

test.each(PRINTED)('where laws are printed: %s', (text, want) => expect(said(text, want)).toBe(want));
test.each(BILLS)('how far a bill got: %s', (text, want) => expect(said(text, want)).toBe(want));
test.each(VOTES)('what was done, and what was not: %s', (text, want) => expect(said(text, want)).toBe(want));
test.each(PARTIES)('in and out of treaties: %s', (text, want) => expect(said(text, want)).toBe(want));

describe('what is no claim about the law now', () => {
  test.each(OF_SOMETHING_ELSE)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

test('a participle at the head names nobody who speaks', () => {
  expect(said('Proclaimed late on 3 May, the Magnitsky Act was repealed.', 'repeal affirmed magnitsky [on=null]')).toBe(
    'repeal affirmed magnitsky [on=null]',
  );
});

const MORE_OF_PAPERS = cases(`
Congress voted down the president’s veto of the Magnitsky Act. => vetoOverride affirmed magnitsky
The Magnitsky Act never reached the statute book. => enactment denied magnitsky
The Magnitsky Act never made it onto the statute book. => enactment denied magnitsky
A bill to repeal Section 907 was filed. The bill was reintroduced in May. => introduction affirmed s907 + introduction affirmed s907 [on=2025-05]
The repeal of Section 907 goes back to the Senate. => unrated
The repeal of Section 907 went through. => repeal affirmed s907
The court rejected the last appeal against Norway’s exit from the Paris Agreement. => unconstitutionality denied paris
The critic rejected the last appeal against Norway’s exit from the Paris Agreement. => unrated
Congress gave the Magnitsky Act another five years. => prorogationOfForce affirmed magnitsky
The Magnitsky Act was debated. Congress gave it ninety days more. => prorogationOfForce affirmed magnitsky
The Magnitsky Act was debated. The chair gave it five more minutes. => none
Norway has lived under Executive Order 13925 since May 2020. => inForce affirmed order
`);

test.each(MORE_OF_PAPERS)('vetoes, second tries, appeals and more time: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

const NOTICED = cases(`
Norway denounced the Paris Agreement, and in July it ceased to be a party. => denunciation affirmed paris + withdrawal affirmed paris
Norway signed the Paris Agreement, and in July it ceased to be a nuisance. => signature affirmed paris
Norway gave notice to the Paris Agreement in May 2024. => denunciation affirmed paris [on=2024-05]
Norway read the Paris Agreement and gave six months’ notice. => denunciation affirmed paris
Norway read the Magnitsky Act and gave notice to the landlord. => none
Norway is back in the Paris Agreement. Its return became official on Friday. => reEnactment affirmed paris + reEnactment affirmed paris
The Paris Agreement is old. The return of the swallows came in May. => none
`);

test.each(NOTICED)('notice, and what comes of it: %s', (text, want) => expect(said(text, want)).toBe(want));

test('another body has done it too, where bodies do it one after another', () => {
  const want =
    'introduction affirmed s907 + passageInChamber affirmed s907 + passageInChamber affirmed s907 [actor=The House]';
  expect(said('A bill to repeal Section 907 was filed. The Senate has passed it. The House has, too.', want)).toBe(
    want,
  );
});
