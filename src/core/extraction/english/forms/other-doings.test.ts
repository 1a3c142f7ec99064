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
The memorandum set Section 907 aside. => waiver affirmed s907
The President set Section 907 aside last year. => waiver affirmed s907
The court set Section 907 aside. => unconstitutionality affirmed s907
Congress set Section 907 aside. => repeal affirmed s907
Section 907 governs. => applies affirmed s907
Section 907 governs aid to Baku. => none
Section 907 keeps applying. => applies affirmed s907
Congress carved farm aid out of Section 907. => exemption affirmed s907
The Senate turned down Section 907. => failure affirmed s907
The court turned down a challenge to Section 907. => unconstitutionality denied s907
Congress has cut back Section 907. => amendment affirmed s907
Congress stretched the Magnitsky Act through 2030. => prorogationOfForce affirmed magnitsky
Congress stretched the Magnitsky Act to cover judges. => none
Section 907 dates back to 1992. => enactment affirmed s907
Section 907 is dated. => none
The agency certified the Magnitsky Act funds. => none
With Monday’s vote in Oslo Section 907 was repealed. => repeal affirmed s907
The time for ratification of the Paris Agreement ended in 2017. => expiration affirmed paris
The time for debate on the Paris Agreement ended. => none
Norway became the thirty-seventh state to approve the Paris Agreement. => ratification affirmed paris
The injunction held Section 907 up. => suspension affirmed s907
Section 907 is unharmed. => inForce affirmed s907
Congress voted Section 907 out of the statute book. => repeal affirmed s907
`);

test.each(SAID)('is told from it: %s', (text, want) => expect(said(text, want)).toBe(want));
