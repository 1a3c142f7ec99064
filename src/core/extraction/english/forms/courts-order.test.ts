/** What courts have others leave undone, and what they do to their own and each other’s injunctions. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const ORDERED = cases(`
A judge ordered the ministry to halt implementation of the Magnitsky Act. => injunction affirmed magnitsky [actor=A judge]
A judge ordered the ministry to stop enforcing the Magnitsky Act. => injunction affirmed magnitsky [target=enforcement]
The court has told the agency to suspend Section 907. => injunction affirmed s907
The judge refused to direct the agency to stop enforcing Section 907. => injunction denied s907
The court agreed to put the Magnitsky Act on hold. => suspension affirmed magnitsky
The states asked the judge to order the agency to stop enforcing Section 907. => unrated
Senators agreed to put Section 907 on hold. => unrated
Congress ordered the president to suspend Section 907. => unrated
A judge ordered the agency to halt flights. => none
`);

const INJUNCTIONS = cases(`
An appeals court lifted the injunction blocking the Magnitsky Act. => resumption affirmed magnitsky [target=limit]
An appeals court stays the injunction halting enforcement of the Magnitsky Act. => resumption affirmed magnitsky
The injunction that blocks Section 907 was stayed on Monday. => resumption affirmed s907
The court granted an emergency stay of the lower court's injunction against Section 907. => resumption affirmed s907
The panel vacated the stay of the injunction against Section 907. => suspension affirmed s907 [target=limit]
The court may lift the injunction blocking the Magnitsky Act. => unrated
The government asked for a stay of the injunction against Section 907. => unrated
The court granted a stay of Section 907. => suspension affirmed s907
`);

const SUPPOSED = cases(`
If the “Magnitsky Act” rules became law, traders would leave. => unrated
If the “Magnitsky Act” law is repealed, traders will leave. => unrated
Once the suspension of Section 907 is over, aid ends. => unrated
By refusing to block Section 907, the court gave way. => injunction denied s907
Critics will use the repeal of Section 907 as an excuse to push for more. => unrated
`);

const PRACTICE = cases(`
Section 907 went largely unenforced after the war. => unrated
Section 907 has gone unenforced for decades. => unrated
Section 907 lay dormant for years. => unrated
Section 907 is unenforced. => applies denied s907
Section 907, unenforced for decades, is still on the books. => inForce affirmed s907
`);

describe('a court', () => {
  test.each(ORDERED)('that orders: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(INJUNCTIONS)('and an injunction: %s', (text, want) => expect(said(text, want)).toBe(want));
});

test.each(SUPPOSED)('what is only supposed or used: %s', (text, want) => expect(said(text, want)).toBe(want));
test.each(PRACTICE)('what people do about a law that stands: %s', (text, want) => expect(said(text, want)).toBe(want));
