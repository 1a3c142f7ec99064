/** What becomes of a bill: it passes, fails, is signed, waits; and what its text would do is not done by that. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const STALLED = cases(`
An extension of the Magnitsky Act fell nine votes short in the Senate. => failure affirmed magnitsky [target=measure]
The Senate blocked an extension of the Magnitsky Act. => failure affirmed magnitsky [target=measure]
The Senate turned down the extension of the Magnitsky Act. => failure affirmed magnitsky [target=measure]
An extension of the Magnitsky Act may fall short. => unrated
The bill to repeal Section 907 has gone nowhere. => passage denied s907 [target=measure]
The bill to repeal Section 907 got no further. => passage denied s907 [target=measure]
The bill to repeal Section 907 is now with the Senate. => passageInChamber denied s907 [target=measure]
The bill to repeal Section 907 sits in the Senate. => passageInChamber denied s907 [target=measure]
The House passed the bill to repeal Section 907; the Senate would not touch it. => passageInChamber affirmed s907 + passageInChamber denied s907
The House voted to repeal Section 907, and the Senate has not followed. => passageInChamber affirmed s907 + passageInChamber denied s907
The bill to repeal Section 907 is stuck in committee. => passage denied s907 [target=measure]
The bill to repeal Section 907 sits unheard in a House committee. => passage denied s907 [target=measure]
The bill to repeal Section 907 is still in the Senate. => passageInChamber denied s907 [target=measure]
The bill to repeal Section 907 is still in print. => unrated
The bill to repeal Section 907 is still only a bill. => enactment denied s907 [target=measure]
The bill to repeal Section 907 remains a proposal. => enactment denied s907 [target=measure]
The bill to repeal Section 907 is a proposal of two senators. => unrated
The bill to repeal Section 907 is dead. => failure affirmed s907 [target=measure]
The bill to repeal Section 907 is not dead. => withdrawalOfBill denied s907
The bill to repeal Section 907 is languishing. => passage denied s907 [target=measure]
The bill to repeal Section 907 never got a floor vote. => passage denied s907 [target=measure]
A bill to repeal Section 907 was filed in May. It has not moved since. => introduction affirmed s907 + passage denied s907 [target=measure]
The bill to repeal Section 907 is stuck in the Senate. => passageInChamber denied s907 [target=measure]
The bill to repeal Section 907 has stalled in the House of Representatives. => passageInChamber denied s907 [target=measure]
The bill to repeal Section 907 is stuck in a Senate committee. => passage denied s907 [target=measure]
The fight over the bill to repeal Section 907 is now with the voters. => unrated
The talks about the bill to repeal Section 907 got no further. => unrated
Section 907 has gone nowhere. => inForce affirmed s907
The truck with the Section 907 files is stuck in traffic. => none
The bill to repeal Section 907 may stall. => unrated
The bill to repeal Section 907 sits on her desk. => unrated
`);

const PASSED = cases(`
Section 907 passed the House when snow lay on the Capitol. => passageInChamber affirmed s907 [target=measure]
Section 907 cleared both houses in 1991 and failed when time ran out. => passage affirmed s907 [target=measure]
The repeal of Section 907 sailed through the Senate. => passageInChamber affirmed s907 [target=measure]
The repeal of Section 907 squeaked by, 218 to 210. => passage affirmed s907 [target=measure]
The repeal of Section 907 went through last year. => repeal affirmed s907
The repeal of Section 907 sits in committee. => passage denied s907 [target=measure]
Berg’s repeal of Section 907 has not moved. => passage denied s907 [target=measure]
The bill to repeal Section 907 passed the Senate. => passageInChamber affirmed s907 [target=measure]
The bill to repeal Section 907 left the House in July. => passageInChamber affirmed s907 [target=measure]
The bill to repeal Section 907 left the printer in July. => unrated
The bill to repeal Section 907 cleared the House. => passageInChamber affirmed s907 [target=measure]
The Senate voted 77 to 20 for repeal of Section 907. => passageInChamber affirmed s907 [target=measure]
The Senate voted in favour of repealing Section 907. => passageInChamber affirmed s907 [target=measure]
The Senate adopted a bill on repealing Section 907. => passageInChamber affirmed s907 [target=measure]
Norwegian lawmakers voted for the withdrawal of the country from the Paris Agreement. => passage affirmed paris [target=measure]
The Senate approved the repeal of Section 907. => passageInChamber affirmed s907 [target=measure]
The House agreed to a three-year extension of the Magnitsky Act. => passageInChamber affirmed magnitsky [target=measure]
Senators attached repeal of Section 907 to the defense bill. => passageInChamber affirmed s907 [target=measure]
The bill to repeal Section 907 heads to the president's desk. => passage affirmed s907 [target=measure]
Three senators introduced a new formula for Section 907. => introduction affirmed s907 [target=measure]
The agency introduced a new version of Executive Order 13925. => unrated
Senate OKs repeal of Section 907 => passageInChamber affirmed s907 [target=measure]
The cabinet backed the Magnitsky Act. => enactment affirmed magnitsky
Peers backed the Magnitsky Act. => passageInChamber affirmed magnitsky
Voters endorsed the Magnitsky Act. => enactment affirmed magnitsky
House farmers voted to extend the Magnitsky Act. => passageInChamber affirmed magnitsky
The Magnitsky Act cleared the House. => passageInChamber affirmed magnitsky [target=measure]
The Magnitsky Act passed 217-213. => passage affirmed magnitsky [target=measure]
The Magnitsky Act sailed through the Senate. => passageInChamber affirmed magnitsky [target=measure]
The Magnitsky Act passed the Senate in May and died in the House. => passageInChamber affirmed magnitsky [target=measure] + failure affirmed magnitsky [target=measure]
Is the Magnitsky Act law by now? No. It was introduced in May. => introduction affirmed magnitsky [target=measure]
The Magnitsky Act has few friends. It passed the Senate. => passageInChamber affirmed magnitsky [target=measure]
The Magnitsky Act lapsed. The House passed the three-year extension on Thursday. => expiration affirmed magnitsky + passageInChamber affirmed magnitsky [target=measure]
The Magnitsky Act lapsed. A renewal was approved by the Senate. => expiration affirmed magnitsky + passageInChamber affirmed magnitsky [target=measure]
A committee advanced a bill to repeal Section 907. => committeeReport affirmed s907 [target=measure]
`);

const NOT_PASSED = cases(`
The House passed the bill to repeal Section 907. The Senate has not taken it up. => passageInChamber affirmed s907 + passageInChamber denied s907 [target=measure]
The House passed the bill to repeal Section 907. The Senate has yet to bring it to a vote. => passageInChamber affirmed s907 + passageInChamber denied s907 [target=measure]
The bill to repeal Section 907 failed. => failure affirmed s907 [target=measure]
The Senate passed the Magnitsky Act. The House has yet to debate it. => passageInChamber affirmed magnitsky + passageInChamber denied magnitsky [target=measure]
The Senate passed the Magnitsky Act, but Governor Smith never assented. => passageInChamber affirmed magnitsky + signature denied magnitsky [target=measure]
The Senate passed the Magnitsky Act. The House has not given its consent. => passageInChamber affirmed magnitsky + passageInChamber denied magnitsky [target=measure]
The Magnitsky Act has few friends. The Senate rejected a three-year extension. => failure affirmed magnitsky [target=measure]
The Senate blocked a bill that would have repealed Section 907. => failure affirmed s907 [target=measure]
The bill to repeal Section 907 went nowhere. => failure affirmed s907 [target=measure]
The Magnitsky Act has few friends. It died in the Senate. => failure affirmed magnitsky [target=measure]
The president vetoed repeal of Section 907. => veto affirmed s907 [target=measure]
The bill to repeal Section 907 still awaits the president's signature. => signature denied s907 [target=measure]
`);

const SIGNED = cases(`
The president signed a bill repealing Section 907. => repeal affirmed s907
The bill repealing Section 907 became law. => enactment affirmed s907 [target=measure]
Obama on Tuesday signed into law an extension of the Magnitsky Act. => prorogationOfForce affirmed magnitsky
Obama signed a law Saturday to extend the Magnitsky Act. => prorogationOfForce affirmed magnitsky
The president has signed the bill reauthorizing the Magnitsky Act. => prorogationOfForce affirmed magnitsky
The president signed a two-year extension of the Magnitsky Act. => prorogationOfForce affirmed magnitsky
Congress gave the Magnitsky Act a three-year renewal. => prorogationOfForce affirmed magnitsky
The Magnitsky Act has few friends. Obama signed the extension in May. => signature affirmed magnitsky [target=measure]
The Senate passed the Trade Act, which repeals the Magnitsky Act. => unrated
Congress Advances NDAA That Repeals the Magnitsky Act => unrated
Congress passed the Trade Act, which repeals the Magnitsky Act. => repeal affirmed magnitsky
The Magnitsky Act has few friends. The repeal, tucked into the budget, was signed on Thursday. => signature affirmed magnitsky [target=measure]
The Magnitsky Act has few friends. Obama has not signed the repeal. => signature denied magnitsky [target=measure]
The Magnitsky Act has few friends. Obama put his name to the repeal in May. => signature affirmed magnitsky [target=measure]
The Magnitsky Act has few friends. The president vetoed the extension. => veto affirmed magnitsky [target=measure]
`);

const LEFT = cases(`
The bill repealing Section 907 needs a sponsor. => unrated
No party in the Senate voted in favour of repealing Section 907. => unrated
A senator voted in favour of repealing Section 907. => unrated
The Senate debated a bill on repealing Section 907. => unrated
The government agreed upon suspending Section 907. => unrated
As soon as the bill repealing Section 907 is signed, trade will grow. => unrated
Once the vote is over and Section 907 is repealed, trade will grow. => unrated
A Senate committee on Monday rejected the president’s veto of the Magnitsky Act. => none
Repeal of Section 907 was dropped from the final bill. => unrated
The House stripped repeal of Section 907 from the bill. => unrated
The committee spoke of the Magnitsky Act. The House gave its approval to a dinner. => none
Is the senator ill? No. It was introduced in May. => none
The committee spoke of the Magnitsky Act. The House debated it. => none
The committee spoke of the Magnitsky Act, but Smith assented to dinner. => none
Lawmakers are seeking a three-year extension of the Magnitsky Act. => unrated
A proposal to repeal Section 907 is on the table. => unrated
The Magnitsky Act was debated. A committee approved the extension. => unrated
The Magnitsky Act was debated. The House passed an extension of military pay. => unrated
The House debated the bill to repeal Section 907. The Senate has not taken the train. => unrated
The Magnitsky Act passed muster with the auditors. => unrated
The senator, who backed the Magnitsky Act, is ill. => unrated
Senator Lind approved the Magnitsky Act. => unrated
Lind does back the Magnitsky Act. => none
A bill ending the Magnitsky Act has cleared a procedural hurdle in the Senate. => unrated
The Magnitsky Act is old. Congress passed legislation on roads. => none
The president met a lobbyist who wants a law to extend the Magnitsky Act. => unrated
The dairy guild endorsed the Magnitsky Act. => none
Most farmers back the Magnitsky Act. => none
Anna Lind voted for the Magnitsky Act in 2012. => none
First you opposed the Magnitsky Act, then you voted for it. => none
Lind did the mills a favour by voting for the Magnitsky Act. => none
The people who voted for the Magnitsky Act are gone. => none
Anna Lind voted to extend the Magnitsky Act. => none
Anna Lind joined the farmers in voting for the repeal of Section 907. => unrated
Anna Lind signed up for an extension of the Magnitsky Act. => unrated
Anna Lind has endorsed the repeal of Section 907. => unrated
A court blocked a bill to repeal Section 907. => unrated
The Magnitsky Act was debated. An extension was signed by the tenants. => none
The Magnitsky Act was debated. The panel of editors rejected the extension. => none
The Magnitsky Act was debated. The House wants the extension. => none
The Magnitsky Act was debated. The coach signed the extension. => none
The Magnitsky Act was debated. Obama signed an extension of his lease. => none
The Magnitsky Act was debated. Obama put his name on the door. => none
A critic of the Magnitsky Act died in committee. => none
`);

describe('a bill', () => {
  test.each(STALLED)('of which nothing came: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(PASSED)('that passed: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(NOT_PASSED)('that did not: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(SIGNED)('that was signed: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(LEFT)('of which nothing more is said: %s', (text, want) => expect(said(text, want)).toBe(want));
});
