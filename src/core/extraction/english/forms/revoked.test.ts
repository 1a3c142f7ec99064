/** Papers that were taken back, what they had done to a law, and papers that were not or that did nothing to it. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const TAKEN_BACK = cases(`
The letter suspending Section 907 was revoked in May. => resumption affirmed s907 [target=limit]
The letter by which Berg had suspended Section 907 was withdrawn on May 3, 2015. => resumption affirmed s907 [on=2015-05-03]
The minister withdrew the letter suspending the Magnitsky Act. => resumption affirmed magnitsky [actor=The minister]
The memorandum that waived Section 907 was rescinded by the President. => waiverLapse affirmed s907 [target=waiver, body=executive]
The proclamation with which Berg suspended the Magnitsky Act was pulled. => resumption affirmed magnitsky
A court struck down the rule repealing Executive Order 13925. => reEnactment affirmed order [body=court]
The President stopped suspending the Magnitsky Act in 2019. => resumption affirmed magnitsky [on=2019]
A judge suspended Section 907 in May and lifted that order in June 2015. => suspension affirmed s907 [body=court] + resumption affirmed s907 [target=limit]
A judge blocked Section 907 in May. He stayed his own order in June 2015. => injunction affirmed s907 + resumption affirmed s907 [target=limit]
A court suspended Section 907. The order was lifted in June 2015. => suspension affirmed s907 + resumption affirmed s907 [target=limit]
The President has not revoked the memo suspending Section 907. => resumption denied s907
`);

const NOT_TAKEN_BACK = cases(`
The President will revoke the memo suspending Section 907. => unrated
The minister read the letter suspending the Magnitsky Act. => unrated
The letter about Section 907 was withdrawn. => none
The minister withdrew the letter praising the Magnitsky Act. => none
`);

const BY_A_PAPER = cases(`
The waiver keeps Section 907 from taking effect. => suspension affirmed s907
The memorandum blocks Section 907. => suspension affirmed s907
An injunction blocks Section 907. => injunction affirmed s907
`);

describe('a paper', () => {
  test.each(TAKEN_BACK)('taken back: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NOT_TAKEN_BACK)('that stands, or says something else: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
  test.each(BY_A_PAPER)('by which a law rests: %s', (text, want) => expect(said(text, want)).toBe(want));
});
