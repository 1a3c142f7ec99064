/** Sentences that are read wrongly today, and how. One that is read rightly fails here: move it to the test of its subject. */
import { expect, test } from 'vitest';
import { said } from './said.fixture.ts';

const WRONG = `
The Magnitsky Act became law. => enactment affirmed magnitsky => a state takes “become law” before the verb does
The Magnitsky Act got repealed. => repeal affirmed magnitsky => “get” is no auxiliary yet
The Assault Weapons Ban is no longer law. => inForce denied weapons => “no longer” hides the state behind it
The Assault Weapons Ban is back. => reEnactment affirmed weapons => “back” is taken for an adverb
The country is still a party to the Paris Agreement. => inForce affirmed paris => an adverb before “a party to” hides it
Senate OKs repeal of Section 907 => passageInChamber affirmed s907 [target=measure] => “OKs” is not read as a verb
Repealing Section 907 requires an act of Congress. => grantOfPower affirmed s907 [may=repeal, body=legislature] => the gerund is read as a hypothetical repeal
The president has waived Section 907 every year since 2002. => waiver affirmed s907 [each=year, since=2002] => “every year since” leaves the verb without its object
The suspension of Section 907 was lifted. => resumption affirmed s907 [target=limit] => the suspension is claimed too, as if it held
The envoy wants Section 907 repealed. => unrated => a wish with a bare participle
The repeal of Section 907 is expected by spring. => unrated => an expected event is taken for granted
The Senate voted against repealing Section 907. => repeal denied s907 => a vote against is left unrated
Congress stopped short of repealing Section 907. => repeal denied s907 => “stop short of” is left unrated
This is not a repeal of Section 907. => repeal denied s907 => a denied noun with “a” is passed over
It is not true that Section 907 was repealed. => repeal denied s907 => “not true that” does not reach the clause
The minister denied that Section 907 had been repealed. => repeal denied s907 => “denied that” does not reach the clause
`
  .trim()
  .split('\n')
  .map((line) => line.split(' => '));

for (const [text = '', want = '', why = ''] of WRONG)
  test.fails(`${text} (${why})`, () => expect(said(text, want)).toBe(want));
