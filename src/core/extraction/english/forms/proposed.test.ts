/** Proposals; what a chamber has not got round to; vetoes that hold; who signed it, told as a time. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const PROPOSED = cases(`
The government has proposed to repeal the Magnitsky Act. => introduction affirmed magnitsky
The agency proposed softening the Magnitsky Act on Tuesday. => introduction affirmed magnitsky
The Magnitsky Act is law. Ministers put forward a plan to soften it on Tuesday. => inForce affirmed magnitsky + introduction affirmed magnitsky
The Magnitsky Act is law. Nobody has yet proposed to repeal it. => inForce affirmed magnitsky + introduction denied magnitsky
`);

const NOT_YET = cases(`
The House voted to repeal Section 907. The Senate has not taken the resolution up. => passageInChamber affirmed s907 + passageInChamber denied s907
The House voted to repeal Section 907. The Senate has not held a vote. => passageInChamber affirmed s907 + passageInChamber denied s907
The House voted to repeal Section 907. The capitals have still to nod it through. => passageInChamber affirmed s907 + passage denied s907
The Paris Agreement hangs on MPs, who have not given their consent. => passageInChamber denied paris
Bills to restore Section 907 have been filed, and not one has passed. => introduction affirmed s907 + passage denied s907
The Magnitsky Act ran out. No extension reached the president’s desk. => expiration affirmed magnitsky + passage denied magnitsky
The bill that repeals Section 907 still lacks the president’s signature. => signature denied s907
Congress voted to kill Section 907. The override attempt failed on Tuesday. => passage affirmed s907 + vetoOverride denied s907
Forty years after Anna Berg signed it, the Magnitsky Act was repealed. => enactment affirmed magnitsky + repeal affirmed magnitsky
`);

const OTHERS = cases(`
Lind proposed to repeal the Magnitsky Act. => unrated
The government may propose to repeal the Magnitsky Act. => unrated
The government proposed a toast to the Magnitsky Act. => unrated
The Magnitsky Act has few friends. Ministers put forward a plan to build a road. => unrated
The Magnitsky Act has few friends. No visitor reached the president’s desk. => unrated
The Magnitsky Act has few friends. The attempt to override the machine failed. => unrated
The Magnitsky Act has few friends. The board has not held a vote. => unrated
`);

describe('steps of a bill', () => {
  test.each(PROPOSED)('that was proposed, or was not: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NOT_YET)('that are still to come: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(OTHERS)('and none in: %s', (text, want) => expect(said(text, want)).toBe(want));
});
