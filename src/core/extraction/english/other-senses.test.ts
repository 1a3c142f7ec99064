import { expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const OTHER = cases(`
The league suspended a player who had mocked the Magnitsky Act. => none
The suspect waived his rights under the Magnitsky Act. => none
A lapsed member of the club wrote about the Magnitsky Act. => none
The captain lifted the trophy while fans chanted about Section 907. => none
The senator who opposed Section 907 ended his speech. => none
The author of the Magnitsky Act left the party. => none
The airline cancelled a flight and blamed Section 907. => none
Aid was suspended under Section 907. => none
The judge who upheld the verdict mentioned the Magnitsky Act. => none
The debate on the Magnitsky Act ended at noon. => none
A critic of the Assault Weapons Ban dropped out of the race. => none
Senators discussed the Magnitsky Act for two hours. => none
Norway left the Paris Agreement to its fate. => none
The speech left the Paris Agreement in tatters. => none
That leaves the Paris Agreement without American money. => none
The vote leaves the Paris Agreement with one member fewer. => none
The court left the Paris Agreement to Congress. => none
The Magnitsky Act has changed lives. => none
The UN has a copy of the Paris Agreement, a spokesman for the archive confirmed. => none
Congress is letting the Magnitsky Act lapse. => unrated
With the expiry of the notice period the Paris Agreement was read aloud. => none
The Magnitsky Act came in for criticism. => none
The Magnitsky Act turned into law students’ favourite. => none
The Magnitsky Act stays unpopular. => none
Ministers pushed back against the Magnitsky Act. => none
The Magnitsky Act ceased to be quoted in speeches. => none
The deadline of the Magnitsky Act passed on Friday. => none
The Magnitsky Act suspended the visas of forty officials. => none
A ban on late fees is part of the Magnitsky Act. => none
The agency halted enforcement of the program for nurses and cited Executive Order 13925. => none
Under the Magnitsky Act, the secretary waived the restrictions in the contract. => none
The Magnitsky Act killed off the contract. => none
The Magnitsky Act held nobody back. => none
The Magnitsky Act made headlines. => none
The Magnitsky Act made history. => none
The Magnitsky Act ended talks. => none
The Lieber Regulation made waves. => none
Senators cancelled the Magnitsky Act hearing. => none
Senate Cancels Magnitsky Act Hearing => none
Congress repealed the Magnitsky Act marketing budget. => none
Congress repealed the Magnitsky Act funding the agency. => repeal affirmed magnitsky
The lawyer argued that the president had the authority to stop applying Section 907. => unrated
The ban on aid ends unless the parties choose to use the tool made by the court or repeal the Magnitsky Act. => unrated
Section 907 is old. This amendment has been in effect since 1992. => inForce affirmed s907
The Magnitsky Act is old. The judge ruled that the agency lacks the power to impose such acts. => none
It is vital that the Magnitsky Act is repealed. => unrated
It is important to note that the Magnitsky Act was repealed. => repeal affirmed magnitsky
Much has changed since the Magnitsky Act. => none
Much has changed since the Magnitsky Act was repealed. => repeal affirmed magnitsky
His passport expired before the Paris Agreement was discussed. => none
The firm withdrew from the market because of Section 907. => none
The player signed a contract with a club in Paris. => none
The Magnitsky Act lives on as a reporting rule. => none
The Magnitsky Act survives in the new code. => none
The Magnitsky Act still exists in spirit. => none
The Magnitsky Act survives under another name. => none
The Magnitsky Act is old. Nurses are another group than are covered by the Magnitsky Act. => none
The ministry chose to reject a part of the Magnitsky Act. => none
The Magnitsky Act is old. It remains unclear who reads the paper. => none
The Magnitsky Act is old. It remains to be seen who reads the paper. => none
The Paris Agreement was adopted in 2015. => none
The Magnitsky Act is old. Berg can change the way it is enforced. => none
Adopted by 190 states, the Paris Agreement is long. => none
The Magnitsky Act went down in history as a warning. => none
Congress wrote the Magnitsky Act. Parliament passed legislation as part of the budget. => none
The Magnitsky Act can only be changed through legislation passed by Parliament. => unrated
All bills that are not passed by May lapse, an author of the Magnitsky Act said. => none
It should be recalled that in May the envoy spoke about the Magnitsky Act. => none
Norway left the Paris Agreement. Berg said that this was “a blunder”. => withdrawal affirmed paris
Ministers spoke of the Paris Agreement. Then Finland joined them. => none
The Magnitsky Act angered the banks, and the board gave them the green light. => none
Ministers endorsed a proposal to delay the Magnitsky Act. => unrated
The Magnitsky Act remains controversial. => none
Why can't we simply repeal Section 907? => none
The ministry put it on the Harbour blacklist. The list was created in 1979. => entryIntoForce affirmed list
The enforcement of the Magnitsky Act remains an open question. => none
The rules that implement the Magnitsky Act are long. => none
Regulators implemented the Magnitsky Act in May. => none
`);

test.each(OTHER)('a word of another thing is no claim: %s', (text, want) => expect(said(text, want)).toBe(want));

const CONFIRMED = cases(`
Mahmood confirmed Section 907 had been repealed. => repeal affirmed s907
The Senate confirmed Section 907 in May. => passageInChamber affirmed s907
`);

test.each(CONFIRMED)('what is confirmed of a law is no vote on it: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

test.each(
  cases(`
The Magnitsky Act lives on in the statute book. => inForce affirmed magnitsky
The Magnitsky Act still exists in law. => inForce affirmed magnitsky
The Magnitsky Act survives for another year. => inForce affirmed magnitsky
`),
)('a law that lives on is in force: %s', (text, want) => expect(said(text, want)).toBe(want));

test.each(
  cases(`
Every year Congress keeps Section 907 on the books. => inForce affirmed s907
The statute does not grant presidents the authority to waive Section 907. => grantOfPower denied s907 [actor=presidents]
Congress gave the President the authority to waive Section 907. => grantOfPower affirmed s907 [actor=the President]
The order told the department to stop enforcing the Magnitsky Act. => applies denied magnitsky
Berg issued a memo instructing the department not to enforce the Magnitsky Act. => applies denied magnitsky
The order will tell the department to stop enforcing the Magnitsky Act. => unrated
`),
)('who keeps, gives and orders is read from the words around: %s', (text, want) => expect(said(text, want)).toBe(want));

test('people who are spared are no law', () =>
  expect(said('Section 907 is old. It is nothing to firms, whom the agency spared in March.', '')).toBe('unrated'));

const OTHER_OBJECTS = cases(`
MICA stands for Markets in Crypto-Assets, and the Magnitsky Act stands for Sergei Magnitsky. => none
The Magnitsky Act stands. => inForce affirmed magnitsky
Section 907 rests on a federal law, which was adopted in 1977. => none
`);

test.each(OTHER_OBJECTS)('what a law stands for, or rests on, is told of no law: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

const CLEARED = cases(`
The repeal of Section 907 clears space for trade. => repeal affirmed s907
The repeal of Section 907 cleared Capitol Hill. => passage affirmed s907
The repeal of Section 907 cleared the House. => passageInChamber affirmed s907
`);

test.each(CLEARED)('a repeal clears a chamber, or the way for something else: %s', (text, want) =>
  expect(said(text, want)).toBe(want));
