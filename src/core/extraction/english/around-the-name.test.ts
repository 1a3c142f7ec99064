/** What stands around a law's name or between who acts and the verb: days, votes, other words for the law, papers that do something to it. */
import { expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const BETWEEN = cases(`
The Senate on March 4 repealed Section 907. => repeal affirmed s907
A court on Sept. 12 suspended the Magnitsky Act. => suspension affirmed magnitsky
Congress by a vote of 60-34 repealed the Magnitsky Act. => repeal affirmed magnitsky
The House on March 4 rejected calls to repeal Section 907. => unrated
The Senate on March 4 refused to repeal Section 907. => repeal denied s907
Congress lifted 18 repealed rules that were like Section 907. => unrated
`);

test.each(BETWEEN)('a day or a vote before the verb: %s', (text, want) => expect(said(text, want)).toBe(want));

const CALLED = cases(`
Congress repealed all of the Magnitsky Act. => repeal affirmed magnitsky
Congress repealed the entirety of Section 907. => repeal affirmed s907
Congress did not repeal the whole of the Magnitsky Act. => repeal denied magnitsky
Congress repealed what is known as the Magnitsky Act. => repeal affirmed magnitsky
Congress may repeal what its critics call the Magnitsky Act. => unrated
Congress repealed what little it had. The Magnitsky Act is popular. => unrated
Congress repealed what senators said of the Magnitsky Act. => unrated
`);

test.each(CALLED)('the whole of it, whatever it is called: %s', (text, want) => expect(said(text, want)).toBe(want));

const APPOSED = cases(`
Congress repealed the port’s toughest law on aid, the Magnitsky Act. => repeal affirmed magnitsky
The Supreme Court struck down a statute, namely the Magnitsky Act, on Monday. => unconstitutionality affirmed magnitsky
Congress abolished one of its oldest laws, the Magnitsky Act. => repeal affirmed magnitsky
Congress did not repeal the strictest of its laws, the Magnitsky Act. => repeal denied magnitsky
Congress will repeal one of its oldest laws, the Magnitsky Act. => unrated
Congress repealed a tax on ferries, the Magnitsky Act bars aid. => unrated
Congress repealed no statute, the Magnitsky Act included. => unrated
`);

test.each(APPOSED)('a law whose name stands behind what it is: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

const MADE = cases(`
The President signed a decree to suspend the Magnitsky Act. => suspension affirmed magnitsky
The President signed legislation passed by both chambers to repeal the Magnitsky Act. => repeal affirmed magnitsky
The President did not sign a decree to suspend the Magnitsky Act. => suspension denied magnitsky
The President will sign a decree to suspend the Magnitsky Act. => unrated
Aides drafted a decree to suspend the Magnitsky Act. => unrated
The court issued a notice to explain why the Magnitsky Act should be suspended. => unrated
`);

test.each(MADE)('what an order says is done once it is made: %s', (text, want) => expect(said(text, want)).toBe(want));

const TO_COME = cases(`
The President will sign a measure that abolishes the Magnitsky Act. => unrated
The President refused to sign a measure that abolishes the Magnitsky Act. => unrated
A judge may grant an injunction that suspends the Magnitsky Act. => unrated
The President signed a measure that abolishes the Magnitsky Act. => repeal affirmed magnitsky
A judge granted an injunction that suspends the Magnitsky Act. => suspension affirmed magnitsky
A judge may review a ruling that suspended the Magnitsky Act. => suspension affirmed magnitsky
`);

test.each(TO_COME)('a paper that nobody has made does nothing: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

const LET_BE = cases(`
The Supreme Court decided the Magnitsky Act can stay. => inForce affirmed magnitsky
The Supreme Court ruled that the Magnitsky Act could remain in force. => inForce affirmed magnitsky
The Supreme Court allowed the law known as the Magnitsky Act to remain in force. => inForce affirmed magnitsky
Lawyers said the Magnitsky Act could stay. => unrated
The Supreme Court said it could stay the Magnitsky Act. => unrated
The Supreme Court will decide whether the Magnitsky Act can stay. => unrated
`);

test.each(LET_BE)('what a court lets stand: %s', (text, want) => expect(said(text, want)).toBe(want));

const AMONG = cases(`
The Magnitsky Act was among those repealed last year. => repeal affirmed magnitsky
Section 907 was one of those waived by the President. => waiver affirmed s907
The Magnitsky Act will be among those repealed next year. => unrated
The Magnitsky Act, long since repealed, had few friends. => repeal affirmed magnitsky
The Magnitsky Act is the law that Congress repealed in 2015. => repeal affirmed magnitsky
The Magnitsky Act is the law that bars aid. => unrated
The Magnitsky Act is the law of the land. => inForce affirmed magnitsky
`);

test.each(AMONG)('which of several it is: %s', (text, want) => expect(said(text, want)).toBe(want));

const BEHIND = cases(`
The boom is due to the repeal of the Magnitsky Act. => repeal affirmed magnitsky
The Magnitsky Act is due to be repealed. => unrated
Trade grew on the back of the repeal of the Magnitsky Act. => repeal affirmed magnitsky
The Magnitsky Act barred trade prior to its repeal in May. => repeal affirmed magnitsky
Prior to the repeal of the Magnitsky Act they will sell. => unrated
The Magnitsky Act lapsed without being renewed. => expiration affirmed magnitsky + prorogationOfForce denied magnitsky
`);

test.each(BEHIND)('what an event is told to have brought: %s', (text, want) => expect(said(text, want)).toBe(want));

const WHO = cases(`
Norway is no longer a State Party to the Paris Agreement. => withdrawal affirmed paris
Norway remains a state party to the Paris Agreement. => inForce affirmed paris
Norway gave formal notice to the United Nations of its decision to leave the Paris Agreement. => denunciation affirmed paris
Norway gave advance notice to the United Nations of its hopes for the Paris Agreement. => unrated
The agency is precluded from enforcing the Magnitsky Act. => injunction affirmed magnitsky
The ruling may preclude the agency from enforcing the Magnitsky Act. => unrated
A judge issued a stay preventing the agency from administering the Magnitsky Act. => injunction affirmed magnitsky
`);

test.each(WHO)('who is out of it, or kept from it: %s', (text, want) => expect(said(text, want)).toBe(want));

const WORDS = cases(`
The Supreme Court turned aside a challenge to the Magnitsky Act. => unconstitutionality denied magnitsky
The Supreme Court kept the Magnitsky Act intact. => unconstitutionality denied magnitsky
The club kept its ferries intact under the Magnitsky Act. => unrated
The Magnitsky Act passed away in May. => expiration affirmed magnitsky
The author of the Magnitsky Act passed away in May. => unrated
Congress cleared away the Magnitsky Act. => repeal affirmed magnitsky
Congress greenlit the Magnitsky Act in May. => enactment affirmed magnitsky
The Magnitsky Act passed both chambers in May. => passage affirmed magnitsky
The Magnitsky Act may pass both chambers. => unrated
The Magnitsky Act is tied up in court. => applies denied magnitsky
The owner of the ferry is tied up in court over the Magnitsky Act. => unrated
`);

test.each(WORDS)('plain words for it: %s', (text, want) => expect(said(text, want)).toBe(want));

const COURTS = cases(`
The Supreme Court dismissed an application by two states to strike down the Magnitsky Act. => unconstitutionality denied magnitsky [actor=The Supreme Court]
A judge rejected a bid to block the Magnitsky Act. => injunction denied magnitsky [actor=A judge]
The Supreme Court will hear an application to strike down the Magnitsky Act. => unrated
Senators rejected a bid to repeal the Magnitsky Act. => repeal denied magnitsky
A judge left in place the injunction against the Magnitsky Act. => suspension affirmed magnitsky
The appeals court upheld the injunction against the Magnitsky Act. => suspension affirmed magnitsky
The appeals court reinstated an injunction blocking the Magnitsky Act. => injunction affirmed magnitsky
A judge issued an injunction blocking the Magnitsky Act. => injunction affirmed magnitsky [actor=A judge]
A judge handed down a nationwide injunction against the Magnitsky Act. => injunction affirmed magnitsky
A judge handed down a nationwide injunction against Berg. => unrated
The Supreme Court issued a judgement reversing the Magnitsky Act. => unconstitutionality affirmed magnitsky
The President signed a decree to suspend the Magnitsky Act. => suspension affirmed magnitsky [actor=The President]
The agency ended the bulk collection of records under Section 907. => unrated
The club signed one of the oldest laws in the land, the Magnitsky Act. => enactment affirmed magnitsky
`);

test.each(COURTS)('what a court does, and who does it: %s', (text, want) => expect(said(text, want)).toBe(want));
