/** Events of which there was none, and denials that stand behind. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const NONE = cases(`
There has been no repeal of the Magnitsky Act. => repeal denied magnitsky
There was no repeal of Section 907 in 2015. => repeal denied s907
No repeal of the Magnitsky Act has taken place. => repeal denied magnitsky
No repeal of the Magnitsky Act was ever enacted. => repeal denied magnitsky
A repeal of Section 907 never came. => repeal denied s907
The summit brought no suspension of the Paris Agreement. => suspension denied paris
The year saw no repeal of Section 907. => repeal denied s907
`);

const OPEN = cases(`
There will be no repeal of the Magnitsky Act. => unrated
There can be no repeal of the Magnitsky Act without Congress. => unrated
No repeal of the Magnitsky Act is planned. => unrated
No repeal of the Magnitsky Act would help her. => unrated
She wants no repeal of the Magnitsky Act. => unrated
If there is no repeal of Section 907, the ban stays. => unrated
Is there no repeal of Section 907? => unrated
`);

const BEHIND = cases(`
Section 907 is with us no longer. => inForce denied s907
Section 907 exists no more. => inForce denied s907
Section 907 applies no longer. => applies denied s907
Section 907 is no more. => inForce denied s907
Section 907 was repealed no more than a year ago. => repeal affirmed s907
`);

describe('an event', () => {
  test.each(NONE)('of which there was none is denied: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(OPEN)('of which there may be none is left open: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(BEHIND)('is denied by what stands behind: %s', (text, want) => expect(said(text, want)).toBe(want));
});
