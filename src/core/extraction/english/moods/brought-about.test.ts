/** What came about in the end: who was made to do it, how long it took, what an act turned out to be; and what may yet come. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const DONE = cases(`
The protests forced Congress to repeal the Magnitsky Act. => repeal affirmed magnitsky
The ruling has compelled Congress to repeal the Magnitsky Act. => repeal affirmed magnitsky
Smith was forced to suspend Section 907. => suspension affirmed s907
A year of protests led lawmakers to scrap the Magnitsky Act. => repeal affirmed magnitsky
Traders got Congress to repeal the Magnitsky Act. => repeal affirmed magnitsky
Congress had no choice but to repeal the Magnitsky Act. => repeal affirmed magnitsky
It took Congress until 2019 to repeal the Magnitsky Act. => repeal affirmed magnitsky
His first act was to repeal the Magnitsky Act. => repeal affirmed magnitsky
Its response was to suspend Section 907. => suspension affirmed s907
Senators endorsed a decree suspending Section 907. => suspension affirmed s907
It took until May 2019 to repeal the Magnitsky Act. => repeal affirmed magnitsky
That was the end of the Magnitsky Act. => repeal affirmed magnitsky
Her signature was the end of the Magnitsky Act. => repeal affirmed magnitsky
The vote spelled the end of the Magnitsky Act. => repeal affirmed magnitsky
What Smith signed was a 180-day waiver of Section 907. => waiver affirmed s907
All that happened in May was a six-month waiver of Section 907. => waiver affirmed s907
The defense law contains the repeal of the Magnitsky Act. => repeal affirmed magnitsky
A judge ordered a stay of Section 907. => injunction affirmed s907
A judge barred the department from enforcing the Magnitsky Act. => injunction affirmed magnitsky [body=court]
The department was barred from implementing the Magnitsky Act. => injunction affirmed magnitsky
The court held that the Magnitsky Act violates the Fifth Amendment. => unconstitutionality affirmed magnitsky
The Magnitsky Act lost at the Supreme Court. => unconstitutionality affirmed magnitsky
Enforcement of the Magnitsky Act is on hold. => nonEnforcement affirmed magnitsky
The report prompted Congress to repeal the Magnitsky Act. => repeal affirmed magnitsky [actor=Congress]
The report prompted calls to repeal the Magnitsky Act. => unrated
The report led to a new push to repeal the Magnitsky Act. => unrated
The report brought fresh demands to repeal the Magnitsky Act. => unrated
The report prompted a bill to repeal the Magnitsky Act. => unrated
`);

const OPEN = cases(`
The protests would force Congress to repeal the Magnitsky Act. => unrated
The protests did not force Congress to repeal the Magnitsky Act. => unrated
The protests are forcing Congress to repeal the Magnitsky Act. => unrated
The plan is to get Congress to repeal the Magnitsky Act. => unrated
It will take until 2030 to repeal the Magnitsky Act. => unrated
Section 907 stays unless both chambers pass the bill and the president signs it. => unrated
The plan was to repeal the Magnitsky Act. => unrated
The goal was the end of the Magnitsky Act. => unrated
A veto would have meant the end of the Magnitsky Act. => unrated
The Senate’s draft contains the repeal of the Magnitsky Act. => unrated
The department sought a stay of Section 907. => none
A judge may bar the department from enforcing the Magnitsky Act. => unrated
The doctor barred the senator from using the Magnitsky Act lectern. => none
What Smith wants is a waiver of Section 907. => unrated
`);

describe('what came about', () => {
  test.each(DONE)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('what did not, or may yet', () => {
  test.each(OPEN)('%s', (text, want) => expect(said(text, want)).toBe(want));
});
