/** What stands at the head of a sentence, and the law behind its verb; clefts; relative clauses with “whose”; corrections. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const TURNED = cases(`
Gone, too, is the Magnitsky Act. => inForce denied magnitsky
Gone since January is the Magnitsky Act. => inForce denied magnitsky
Dead is the Magnitsky Act. => inForce denied magnitsky
Still on the books is Section 907. => inForce affirmed s907
Also in force is Section 907. => inForce affirmed s907
No longer in force is the Magnitsky Act. => inForce denied magnitsky
Back is the Assault Weapons Ban. => reEnactment affirmed weapons
With the vote went the Magnitsky Act. => repeal affirmed magnitsky
With her signature died the Magnitsky Act. => repeal affirmed magnitsky
Along with the budget went the Magnitsky Act. => repeal affirmed magnitsky
What did go, a year later, was the Magnitsky Act. => repeal affirmed magnitsky
Nowhere has Section 907 been repealed. => repeal denied s907
`);

const NOT_TURNED = cases(`
Gone are the days of the Magnitsky Act. => none
Gone is the ferry named for the Magnitsky Act. => none
Back is the man who wrote about the Magnitsky Act. => none
With the plane went a copy of the Magnitsky Act. => none
With the witness went the knowledge of the Magnitsky Act. => none
There is nothing for Congress in the Magnitsky Act. => none
`);

const WHOSE = cases(`
The Paris Agreement, whose denunciation took effect in May, has few friends in Oslo. => withdrawal affirmed paris
Norway, whose exit from the Paris Agreement took effect in May, was absent. => withdrawal affirmed paris
Norway, whose exit from the Paris Agreement never came, was there. => withdrawal denied paris
Norway, whose exit took effect in May, spoke of the song about the Paris Agreement. => none
`);

const KEPT = cases(`
Section 907 is not dead. What Berg signed is a waiver good for 180 days. => inForce affirmed s907 + waiver affirmed s907
Section 907 is not dead. What Berg signed is a waiver, valid until May. => inForce affirmed s907 + waiver affirmed s907
Section 907 is not dead. What the traders want is a waiver good for a year. => inForce affirmed s907
A court order keeps the Magnitsky Act from being enforced. => injunction affirmed magnitsky
The Magnitsky Act is not dead. What keeps it from working is a court order. => inForce affirmed magnitsky + suspension affirmed magnitsky
Section 907 was repealed, he said. Wrong: nobody has repealed it. => repeal affirmed s907 + repeal denied s907
Section 907 was repealed, he said. Wrong: it was waived. => repeal affirmed s907 + waiver affirmed s907
False: Section 907 was repealed. => repeal denied s907
`);

describe('what is turned round', () => test.each(TURNED)('%s', (text, want) => expect(said(text, want)).toBe(want)));
describe('and what is not', () => test.each(NOT_TURNED)('%s', (text, want) => expect(said(text, want)).toBe(want)));
describe('“whose” and a step', () => test.each(WHOSE)('%s', (text, want) => expect(said(text, want)).toBe(want)));
describe('what was done after all', () => test.each(KEPT)('%s', (text, want) => expect(said(text, want)).toBe(want)));
