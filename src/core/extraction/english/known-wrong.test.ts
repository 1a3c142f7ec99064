/**
 * Sentences that are read wrongly today: what is right, and what is read. One that comes to be read rightly fails here: move it
 * to the test of its subject.
 */
import { expect, test } from 'vitest';
import { said } from './said.fixture.ts';

const WRONG = `
The Magnitsky Act became law. => enactment affirmed magnitsky => inForce affirmed magnitsky
The Magnitsky Act got repealed. => repeal affirmed magnitsky => nothing
The Assault Weapons Ban is no longer law. => inForce denied weapons => nothing
The Assault Weapons Ban is back. => reEnactment affirmed weapons => nothing
The country is still a party to the Paris Agreement. => inForce affirmed paris => nothing
Senate OKs repeal of Section 907 => passageInChamber affirmed s907 [target=measure] => nothing
Repealing Section 907 requires an act of Congress. => grantOfPower affirmed s907 [may=repeal, body=legislature] => nothing rated
The president has waived Section 907 every year since 2002. => waiver affirmed s907 [each=year, since=2002] => nothing
The suspension of Section 907 was lifted. => resumption affirmed s907 [target=limit] => the suspension too, as if it held
What the president signed is a waiver of Section 907. => waiver affirmed s907 => nothing
The order is a waiver of Section 907, not a repeal. => waiver affirmed s907 + repeal denied s907 => nothing
The envoy wants Section 907 repealed. => unrated => repeal affirmed s907
The repeal of Section 907 is expected by spring. => unrated => repeal affirmed s907
The Senate voted against repealing Section 907. => repeal denied s907 => nothing rated
Congress stopped short of repealing Section 907. => repeal denied s907 => nothing rated
It is not true that Section 907 was repealed. => repeal denied s907 => repeal affirmed s907
The minister denied that Section 907 had been repealed. => repeal denied s907 => repeal affirmed s907
`
  .trim()
  .split('\n')
  .map((line) => line.split(' => '));

for (const [text = '', want = '', read = ''] of WRONG)
  test.fails(`${text} (read: ${read})`, () => expect(said(text, want)).toBe(want));
