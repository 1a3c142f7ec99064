/** By which vote, how long in all, for whom behind who did it, and whose act a noun tells. */
import { expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const TOLD = cases(`
The House passed the Magnitsky Act by 365 votes to 43. => passageInChamber affirmed magnitsky [vote=365:43]
The House passed the Magnitsky Act, 365-43. => passageInChamber affirmed magnitsky [vote=365:43]
Congress repealed the Magnitsky Act unanimously. => repeal affirmed magnitsky [vote=null:0]
The Magnitsky Act was repealed by Congress for Norway and Peru. => repeal affirmed magnitsky [actor=Congress, for=Norway+Peru]
The Magnitsky Act was repealed by Congress. For Norway that was late. => repeal affirmed magnitsky [actor=Congress, for=]
Section 3 of the Magnitsky Act, struck down in 2013, is remembered by few. => unconstitutionality affirmed magnitsky [extent=part]
The Magnitsky Act stood for ten years. => inForce affirmed magnitsky [days=3650, whole=true]
The Magnitsky Act stands for free trade. => none
The pause in enforcing the Magnitsky Act ended in June. => resumption affirmed magnitsky [target=limit]
The pause in trade under the Magnitsky Act pleased few. => none
The waiver of Section 907 by President Smith drew protests. => waiver affirmed s907 [actor=President Smith]
President Smith’s waiver of Section 907 drew protests. => waiver affirmed s907 [actor=President Smith]
The waiver of Section 907 drew protests. => none
The blocking of the Magnitsky Act by a federal court drew protests. => injunction affirmed magnitsky [actor=a federal court]
Critics want a waiver of Section 907 by President Smith. => unrated
`);

test.each(TOLD)('“%s” is %s', (text, want) => {
  expect(said(text, want)).toBe(want);
});
