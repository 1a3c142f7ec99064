/** Who voted for nothing: the denial stands in the subject or before the vote, and what the vote was on stands behind it. */
import { expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

test.each(
  cases(`
The Senate has approved repealing Section 907. => passageInChamber affirmed s907
The Senate has not approved repealing Section 907. => passageInChamber denied s907
Neither the House nor the Senate has approved repealing Section 907. => passageInChamber denied s907
Section 907 has few friends. The Senate has approved the repeal. => passageInChamber affirmed s907
Section 907 has few friends. No senator has approved the repeal. => passageInChamber denied s907
Officials concede that neither Congress nor the president has repealed Section 907. => repeal denied s907
Norway stopped implementing the Paris Agreement in 2019. => applies denied paris [for=Norway, on=2019]
The United States stopped implementing the Paris Agreement. => applies denied paris [for=United States]
`),
)('%s', (text, want) => {
  expect(said(text, want)).toBe(want);
});
