/** What looks like the end or the return of a law, and is neither. */
import { expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const SAID = cases(`
Congress turned Section 907 back on. => reEnactment affirmed s907
Congress turned back on Section 907. => none
There is no turning back on Section 907. => none
Section 907 is off the table. => none
Section 907 is off the books. => inForce denied s907
Congress scrubbed Section 907 from the code. => repeal affirmed s907
Congress scrubbed the dead Section 907 ban from the code. => none
Congress struck the obsolete Section 907 ban from the books. => none
`);

test.each(SAID)('is told from it: %s', (text, want) => expect(said(text, want)).toBe(want));
