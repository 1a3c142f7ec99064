/** What is denied, by whichever word: beliefs called false, denials at the head, what stopped, what somebody stopped short of. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const BELIEFS = cases(`
The claim that Section 907 was repealed is false. => repeal denied s907
Claims that Section 907 was repealed are wrong. => repeal denied s907
The ministry rejected rumours that Section 907 had been repealed. => repeal denied s907
The claim that Section 907 was repealed spread quickly. => unrated
It is wrong to say that Section 907 was repealed. => repeal denied s907
It would be a mistake to claim Section 907 was repealed. => repeal denied s907
It is a lie to say Congress repealed Section 907. => repeal denied s907
It is fair to say that Section 907 was repealed. => repeal affirmed s907
It is not wrong to say that Section 907 was repealed. => repeal affirmed s907
It is premature to say that Section 907 was repealed. => unrated
It is too early to say that Section 907 was repealed. => unrated
The paper reports that Section 907 was repealed. => repeal affirmed s907
It is a myth that Congress repealed Section 907. => repeal denied s907
It is a common misconception that the court struck down the Magnitsky Act. => unconstitutionality denied magnitsky
A common mistake is that Congress repealed Section 907. => repeal denied s907
A common error: that Section 907 was repealed. => unrated
The myth that Section 907 was repealed persists. => unrated
The mistake is that Congress repealed Section 907. => repeal affirmed s907
It was a mistake that Congress repealed Section 907. => repeal affirmed s907
`);

const AT_THE_HEAD = cases(`
At no point was Section 907 repealed. => repeal denied s907
At one point Section 907 was repealed. => repeal affirmed s907
Not one president has repealed Section 907. => repeal denied s907
Not a single court has struck down the Magnitsky Act. => unconstitutionality denied magnitsky
Not one of them has seen Congress repeal Section 907. => repeal denied s907
Not one but two chambers repealed Section 907. => repeal affirmed s907
The Magnitsky Act was amended by nobody and enforced by none. => amendment denied magnitsky + applies denied magnitsky
`);

const STOPPED = cases(`
The agency stopped enforcing the Magnitsky Act. => applies denied magnitsky
Prosecutors were told not to enforce the Magnitsky Act. => applies denied magnitsky
The Magnitsky Act can no longer be enforced. => applies denied magnitsky
The agency is weighing not to enforce the Magnitsky Act. => unrated
Congress stopped short of repealing Section 907. => repeal denied s907
What the paper on Section 907 does not do: repeal it. => repeal denied s907
The session ended without repealing Section 907. => repeal denied s907
The suspension of Section 907 was lifted. => resumption affirmed s907 [target=limit]
The Assault Weapons Ban has no expiry date. => expiration denied weapons
`);

const NONE_OF_IT = cases(`
There was no waiver of Section 907 in 2018. => waiver denied s907 [on=2018]
There has been no Section 907 waiver since June. => waiver denied s907
Section 907 was waived once. There is no waiver now. => waiver affirmed s907 + waiver denied s907
There is no sunset clause in the Magnitsky Act. => expiration denied magnitsky
The Magnitsky Act has never had a sunset clause. => expiration denied magnitsky
The Magnitsky Act was never given an expiry date. => expiration denied magnitsky
The Magnitsky Act lacks an end date. => expiration denied magnitsky
The Magnitsky Act has an expiry date. => none
There is no expiry date in the Magnitsky Act. => expiration denied magnitsky
Congress has not voted on repealing Section 907. => passage denied s907 [target=measure]
Nobody in Congress has voted on repealing Section 907. => passage denied s907 [target=measure]
Efforts to repeal Section 907 failed this month. => repeal denied s907
Congress voted on repealing Section 907. => unrated
Efforts to repeal Section 907 may fail this month. => unrated
The repeal of Section 907 lacks only a signature. => unrated
The Magnitsky Act is dead, long live the Magnitsky Act. => none
There was no talk of Section 907. => none
Nobody has ever enforced the Magnitsky Act. => applies denied magnitsky [times=0]
Section 907 was waived in May. This time it was repealed. => waiver affirmed s907 + repeal affirmed s907
The ship is stuck under Section 907, which is why the convoy is frozen. => none
There is no waiver for the poor under the Magnitsky Act. => none
There is no waiver fee at the Section 907 office. => none
`);

const NOT_A_BAN = cases(`
The Magnitsky Act still bars them from banks. => applies affirmed magnitsky
The Magnitsky Act no longer restricts anybody. => applies denied magnitsky
The Magnitsky Act restricts travel. => unrated
`);

const RESERVED = cases(`
Repealing Section 907 requires an act of Congress. => grantOfPower affirmed s907 [may=repeal, body=legislature]
It would take an act of Congress to repeal Section 907. => grantOfPower affirmed s907 [may=repeal, body=legislature]
Repeal of Section 907 is up to Congress. => grantOfPower affirmed s907 [may=repeal, body=legislature]
Repeal of Section 907 is up to the neighbours. => unrated
`);

describe('what is denied', () => {
  test.each(BELIEFS)('as a belief: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(AT_THE_HEAD)('at the head: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(STOPPED)('as ended, or not begun: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NONE_OF_IT)('as what there is none of: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NOT_A_BAN)('or still so: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(RESERVED)('to all but one: %s', (text, want) => expect(said(text, want)).toBe(want));
});
