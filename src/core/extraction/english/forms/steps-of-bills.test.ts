/** Steps of a bill through its chambers: readings, who has it next, what it has still to get through, and whose signature it bears. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const READ = cases(`
The Magnitsky Act was carried by 86 votes to 12. => enactment affirmed magnitsky
The bill to repeal Section 907 was given third reading in the House on Thursday. => passageInChamber affirmed s907 [actor=the House]
The bill to repeal Section 907 passed in the Senate on Tuesday. => passageInChamber affirmed s907 [actor=the Senate]
The bill to repeal Section 907 was carried in the Senate. => passageInChamber affirmed s907 [actor=the Senate]
Deputies carried the Magnitsky Act by 86 votes to 12. => passageInChamber affirmed magnitsky [actor=Deputies]
The bill to repeal Section 907 cleared its third reading. => passage affirmed s907
Berg put in a bill to repeal Section 907. => introduction affirmed s907
`);

const AHEAD = cases(`
The bill to repeal Section 907 still has the Senate before it. => passageInChamber denied s907 [actor=the Senate]
The bill to repeal Section 907 now faces the Senate. => passageInChamber denied s907 [actor=the Senate]
The bill to repeal Section 907 awaits a vote in the Senate. => passageInChamber denied s907 [actor=the Senate]
The bill to repeal Section 907 must still pass the Senate. => passageInChamber denied s907 [actor=the Senate]
The bill to repeal Section 907 still has to clear the Senate. => passageInChamber denied s907 [actor=the Senate]
The House passed the bill to repeal Section 907. Senators have it next. => passageInChamber affirmed s907 + passageInChamber denied s907 [actor=Senators]
The House passed the bill to repeal Section 907. The Senate comes next. => passageInChamber affirmed s907 + passageInChamber denied s907 [actor=The Senate]
`);

const SIGNED = cases(`
The Magnitsky Act bears the signature of Anna Berg. => enactment affirmed magnitsky [actor=Anna Berg]
The Magnitsky Act carries Anna Berg’s signature. => enactment affirmed magnitsky [actor=Anna Berg]
Berg’s signature is on the Magnitsky Act. => enactment affirmed magnitsky [actor=Berg]
The bill to repeal Section 907 is still without a signature. => signature denied s907
The bill to repeal Section 907 has no signature yet. => signature denied s907
`);

const COUNTED = cases(`
The House vote on the Magnitsky Act was 84 to 30. => passageInChamber affirmed magnitsky [actor=House]
The bill to repeal Section 907 got 84 votes in favour and 30 against. => passage affirmed s907
The bill to repeal Section 907 got four votes in favour and nine against. => passage denied s907
Congress has repealed Section 907, he said. The Senate has taken no vote. => repeal affirmed s907 + passageInChamber denied s907 [actor=The Senate]
Congress has repealed Section 907, he said. Nothing has been put to a vote yet. => repeal affirmed s907 + passage denied s907
Section 907 has been repealed, he said. Parliament has passed no law. => repeal affirmed s907 + passage denied s907
Section 907 has been repealed, he said. Senators have yet to vote. => repeal affirmed s907 + passageInChamber denied s907 [actor=Senators]
`);

const OTHERS = cases(`
The Supreme Court struck down the Magnitsky Act. The vote was 6 to 3. => unconstitutionality affirmed magnitsky
The Magnitsky Act has few friends. The vote on the harbour was 84 to 30. => none
The Magnitsky Act has few friends. Nothing has been put to a vote yet. => none
Firms must still report under the Magnitsky Act. => unrated
A repeal of Section 907 would still have to pass the Senate. => unrated
The senator has Section 907 next on her list. => none
Couriers carried the Magnitsky Act to the Senate. => none
The petition on the Magnitsky Act bears the signature of Anna Berg. => none
The Magnitsky Act has a signature dish. => none
`);

describe('how a bill gets on', () => {
  test.each(READ)('its readings: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(AHEAD)('what it has before it: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(SIGNED)('its signature: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(COUNTED)('how many voted, and that nobody did: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(OTHERS)('something else: %s', (text, want) => expect(said(text, want)).toBe(want));
});
