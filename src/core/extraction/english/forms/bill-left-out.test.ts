/** Bills that are left out, or called by what they are like, where a chamber or a head of state deals with them; whose bill it is. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const LEFT_OUT = cases(`
The Magnitsky Act ran out. The House has spoken, the Senate has not. => expiration affirmed magnitsky + passageInChamber affirmed magnitsky + passageInChamber denied magnitsky
The Magnitsky Act ran out. MPs have acted, peers have not. => expiration affirmed magnitsky + passageInChamber affirmed magnitsky + passageInChamber denied magnitsky
Congress has renewed the Magnitsky Act, he said. Only the House has done so. => prorogationOfForce affirmed magnitsky + passageInChamber affirmed magnitsky
Congress has renewed the Magnitsky Act, he said. The House did so on Tuesday, 400 to 2. => prorogationOfForce affirmed magnitsky + passageInChamber affirmed magnitsky
Congress repealed Section 907 in May, and Anna Berg signed. => repeal affirmed s907 + signature affirmed s907 [actor=Anna Berg]
Lind did not sign the repeal of Section 907. The signature is Berg’s, dated 3 May. => repeal denied s907 + signature affirmed s907 [actor=Berg]
Congress has repealed Section 907, he said. What passed on Tuesday was a House bill. => repeal affirmed s907 + passageInChamber affirmed s907
`);

const CALLED = cases(`
The Magnitsky Act ran out. The Senate turned down a similar plan in May. => expiration affirmed magnitsky + failure affirmed magnitsky
The Magnitsky Act ran out. The Senate voted the idea down last month. => expiration affirmed magnitsky + failure affirmed magnitsky
The Magnitsky Act ran out. Peers agreed on Monday to a 77-day patch. => expiration affirmed magnitsky + passageInChamber affirmed magnitsky
The Magnitsky Act ran out. The president has put her name to the stopgap. => expiration affirmed magnitsky + signature affirmed magnitsky
The Magnitsky Act ran out. Deputies had voted for repeal in May. => expiration affirmed magnitsky + passageInChamber affirmed magnitsky
The Magnitsky Act is law. Lind filed a sunset bill last week. => inForce affirmed magnitsky + introduction affirmed magnitsky
The Magnitsky Act is law. Two bills on the subject were introduced in May. => inForce affirmed magnitsky + introduction affirmed magnitsky
Congress voted to kill Section 907, but his veto came on Thursday. => passage affirmed s907 + veto affirmed s907
Congress voted to kill Section 907. President Berg’s veto of April 6 holds. => passage affirmed s907 + veto affirmed s907
`);

const OTHERS = cases(`
The Magnitsky Act has few friends. The House has spoken with traders. => unrated
The Magnitsky Act has few friends. The senator has spoken. => unrated
The Magnitsky Act has few friends. Anna Berg signed autographs. => unrated
The Magnitsky Act has few friends. The House agreed that it was late. => unrated
The Magnitsky Act has few friends. The Senate approved a plan to build a road. => unrated
The Magnitsky Act has few friends. The Senate rejected a farm deal on Monday. => unrated
The Magnitsky Act has few friends. The union rejected the plan. => unrated
The Magnitsky Act has few friends. Lind filed a farm bill last week. => unrated
The Magnitsky Act has few friends. The House will vote the idea down. => unrated
The Magnitsky Act has few friends. The port has a plan. The Senate rejected the harbour plan. => unrated
`);

describe('what is done with a bill', () => {
  test.each(LEFT_OUT)('that is left out: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(CALLED)('that is called by what it is like: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(OTHERS)('and not with another thing: %s', (text, want) => expect(said(text, want)).toBe(want));
});
