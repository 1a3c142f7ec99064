/** Who may do what to a law, who may not, and what took somebody’s power to be done. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const DENIED = cases(`
Section 907 cannot be repealed by the President. => grantOfPower denied s907 [may=repeal, body=executive]
Section 907 cannot be scrapped by executive order. => grantOfPower denied s907 [body=executive]
Section 907 can’t be undone with a memo. => grantOfPower denied s907 [body=executive]
Section 907 was not repealed, and it cannot be by a president. => repeal denied s907 + grantOfPower denied s907 [body=executive]
No memo can undo Section 907. => grantOfPower denied s907 [body=executive]
It is not in the President’s power to repeal Section 907. => grantOfPower denied s907 [body=executive]
Repealing Section 907 is beyond the powers of the President. => grantOfPower denied s907 [body=executive]
Repealing Section 907 is something no president can do. => grantOfPower denied s907 [body=executive]
Presidents don’t get to repeal Section 907. => grantOfPower denied s907 [body=executive]
The President has no power to repeal Section 907. => grantOfPower denied s907 [body=executive]
The President lacks the authority to repeal Section 907. => grantOfPower denied s907 [body=executive]
`);

const TAKEN_UP = cases(`
The President repealed Section 907. He cannot. => repeal affirmed s907 + grantOfPower denied s907 [body=executive]
The President repealed Section 907. No president can do that. => repeal affirmed s907 + grantOfPower denied s907 [body=executive]
Section 907 was repealed. Only a fool can. => repeal affirmed s907
Section 907 was repealed. Only Congress can do more. => repeal affirmed s907
Section 907 was praised. Only Congress can. => none
`);

const RESERVED = cases(`
Section 907 cannot be repealed without an act of Congress. => grantOfPower affirmed s907 [body=legislature, only=true]
Without an act of Congress Section 907 cannot be repealed. => grantOfPower affirmed s907 [body=legislature, only=true]
Section 907 cannot be repealed except by Congress. => grantOfPower affirmed s907 [body=legislature, only=true]
Section 907 cannot be lifted unless Congress votes to do so. => grantOfPower affirmed s907 [body=legislature, only=true]
Section 907 has not been repealed and cannot be without Congress. => repeal denied s907 + grantOfPower affirmed s907 [only=true]
Repealing Section 907 is something only Congress can do. => grantOfPower affirmed s907 [body=legislature, only=true]
Section 907 is in force. Taking it away is up to Congress. => inForce affirmed s907 + grantOfPower affirmed s907 [body=legislature, only=true]
Section 907 is in force. Getting rid of it is up to Congress. => inForce affirmed s907 + grantOfPower affirmed s907 [body=legislature]
Will Section 907 be repealed? That is a matter for Congress. => grantOfPower affirmed s907 [body=legislature, only=true]
Will Section 907 be repealed? That would be for Congress to decide. => grantOfPower affirmed s907 [body=legislature]
Congress is the only body that can repeal Section 907. => grantOfPower affirmed s907 [actor=Congress, only=true]
Nobody except Congress can repeal Section 907. => grantOfPower affirmed s907 [body=legislature, only=true]
Congress alone could repeal Section 907. => grantOfPower affirmed s907 [body=legislature, only=true]
The President repealed Section 907. Only Congress can. => repeal affirmed s907 + grantOfPower affirmed s907 [body=legislature, only=true]
Berg will repeal Section 907. Only Congress can do that. => grantOfPower affirmed s907 [body=legislature, only=true]
Only Congress can take it down. Section 907 is in force. => inForce affirmed s907
Section 907 is in force. Only Congress can take it down. => inForce affirmed s907 + grantOfPower affirmed s907 [only=true]
Only an act of Congress can undo Section 907. => grantOfPower affirmed s907 [body=legislature]
`);

const GIVEN = cases(`
All the President can do is waive Section 907. => grantOfPower affirmed s907 [may=waiver, body=executive, each=null]
The most the President can do is waive Section 907. => grantOfPower affirmed s907 [may=waiver, body=executive]
The President may only waive Section 907. => grantOfPower affirmed s907 [may=waiver, body=executive]
The President does not need Congress to waive Section 907. => grantOfPower affirmed s907 [may=waiver, body=executive]
Nothing stops the President from waiving Section 907. => grantOfPower affirmed s907 [may=waiver, body=executive]
The Magnitsky Act lets the President suspend it. => grantOfPower affirmed magnitsky [may=suspension, body=executive]
`);

const TOOK = cases(`
It took an act of Congress to repeal Section 907, and it would take another to repeal the Magnitsky Act. => repeal affirmed s907 + grantOfPower affirmed magnitsky [body=legislature, only=true]
It took the Supreme Court to strike down the Magnitsky Act. => unconstitutionality affirmed magnitsky [body=court]
It took nerve to repeal Section 907. => repeal affirmed s907
The President used his authority to waive Section 907. => waiver affirmed s907
No president has exercised his authority to waive Section 907. => waiver denied s907
`);

const NO_WORD_ON_IT = cases(`
Section 907 cannot be repealed by Friday. => unrated
Section 907 cannot be repealed without pain. => unrated
Congress let Section 907 lapse. => expiration affirmed s907
The President may waive Section 907. => unrated
It takes nerve to repeal Section 907. => unrated
Trade without Section 907 cannot be beyond the President’s reach. => none
All the President can do is talk about Section 907. => none
Section 907 is in force. Taking it away is up to the birds. => inForce affirmed s907
Section 907 is in force. That is good for Congress. => inForce affirmed s907
Repealing Section 907 is something only a fool can do. => unrated
Can Section 907 be repealed without an act of Congress? => unrated
`);

describe('a power', () => {
  test.each(DENIED)('is nobody’s who is named: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(TAKEN_UP)('is taken up by the auxiliary: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(RESERVED)('is one body’s alone: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(GIVEN)('goes as far as that: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(TOOK)('was used: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NO_WORD_ON_IT)('is not spoken of: %s', (text, want) => expect(said(text, want)).toBe(want));
});
