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
