/** Applications that are taken or turned away, and what a state has or no longer has: the law under which they are made, or that is had. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const TAKEN = cases(`
The agency still accepts Section 907 renewals. => applies affirmed s907 [extent=part]
Section 907 renewals are still considered. => applies affirmed s907
The agency kept approving Section 907 applications. => applies affirmed s907
Section 907 remains open to new applicants, and is still open to others. => none
Section 907 is still open to new applicants. => applies affirmed s907 [share=new applicants]
`);

const TURNED_AWAY = cases(`
The agency no longer accepts applications under Section 907. => applies denied s907 [extent=whole]
New Section 907 applications are no longer taken. => applies denied s907 [extent=part]
The agency has stopped accepting Section 907 applications. => applies denied s907
Section 907 was in court. New applications are no longer accepted. => applies denied s907
Section 907 is closed to new applicants. => applies denied s907 [extent=part]
Section 907 was in court. First-time applicants are turned away. => applies denied s907
`);

const NOTHING = cases(`
The agency accepts Section 907 applications. => none
The agency may stop accepting Section 907 applications. => unrated
The agency should no longer accept Section 907 applications. => none
Section 907 was in court. The club no longer accepts new applications. => none
Section 907 was in court. The club no longer accepts applications for the race. => none
Are Section 907 applications still accepted? => none
The hall near the Section 907 office is closed to visitors. => none
`);

const HAD = cases(`
Norway no longer has a Magnitsky Act. => inForce denied magnitsky
The country has no Magnitsky Act any more. => inForce denied magnitsky
Norway has no Magnitsky Act. => none
The firm no longer has the Magnitsky Act on its mind. => none
Norway will no longer have a Magnitsky Act. => none
`);

describe('applications', () => {
  test.each(TAKEN)('are taken: it applies: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(TURNED_AWAY)('are turned away: it does not: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NOTHING)('tell nothing: %s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('a law that a state has', () => {
  test.each(HAD)('or no longer has: %s', (text, want) => expect(said(text, want)).toBe(want));
});
