/** Ends of laws, and more time for them, as figures, as dates and with a time behind a row of names. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const DATED = cases(`
The almanac dates the repeal of the Magnitsky Act to 2015. => repeal affirmed magnitsky [on=2015]
The almanac dates the Magnitsky Act’s repeal to 2015. => repeal affirmed magnitsky [on=2015]
Her book puts the repeal of Section 907 in May 2015. => repeal affirmed s907 [on=2015-05]
`);

const UNDATED = cases(`
The senator put the repeal of the Magnitsky Act on the agenda. => unrated
A new bill would date the repeal of Section 907 to 2030. => unrated
`);

const ENDED = cases(`
The Magnitsky Act came down in 2015. => repeal affirmed magnitsky
The Magnitsky Act went out with the budget law. => repeal affirmed magnitsky
Congress chucked out the Magnitsky Act. => repeal affirmed magnitsky
Congress repealed the Magnitsky Act ages ago. => repeal affirmed magnitsky
Section 907 is safe until 2030. => inForce affirmed s907
The court never touched the Magnitsky Act. The repeal came from Congress. => unconstitutionality denied magnitsky + repeal affirmed magnitsky
The Magnitsky Act names no country and sets no end. => expiration denied magnitsky
`);

const NOT_ENDED = cases(`
The Magnitsky Act came down to two articles. => unrated
The Magnitsky Act went out to the members. => unrated
Section 907 is safe. => unrated
Berg spoke of the Magnitsky Act. The repeal came in for criticism. => unrated
Section 907 is off the table. => unrated
`);

describe('an end', () => {
  test.each(DATED)('that is given a day took place: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(UNDATED)('that is wished for has none: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(ENDED)('is told in figures: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NOT_ENDED)('is not told by the same words of another thing: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
});
