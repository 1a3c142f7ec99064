/** Rulings that another court puts on hold, what courts hold beside what they find, and papers in a case about a law. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const STAYED = cases(`
The Supreme Court stayed the ruling striking down Executive Order 13925. => resumption affirmed order [target=limit, body=court]
An appeals court paused the decision that struck down Executive Order 13925. => resumption affirmed order
An appeals court put on hold the ruling voiding the Magnitsky Act. => resumption affirmed magnitsky
The ruling striking down the Magnitsky Act was stayed by the Supreme Court. => resumption affirmed magnitsky
The court stayed the lower court's vacatur of Executive Order 13925. => resumption affirmed order
The vacatur of Executive Order 13925 was stayed in May. => resumption affirmed order
The court may stay the ruling striking down the Magnitsky Act. => unrated
The state asked the court to stay the ruling striking down the Magnitsky Act. => unrated
The club paused the debate on the ruling about the Magnitsky Act. => none
`);

const HELD = cases(`
The court held that the findings were wanting, and therefore Executive Order 13925 was unlawful. => annulment affirmed order [body=court]
The court issued a decision holding that Executive Order 13925 exceeded the president’s authority. => annulment affirmed order
The senator issued a report holding that Executive Order 13925 exceeded the president’s authority. => unrated
Executive Order 13925 exceeds the president’s authority, the court ruled. => annulment affirmed order
Executive Order 13925 exceeds the president’s authority, critics said. => unrated
The court ruled that Executive Order 13925 was not justified under the statute. => annulment affirmed order
`);

const IN_CASES = cases(`
The Supreme Court issued a stay in the Magnitsky Act case. => none
The Supreme Court issued a stay of the Magnitsky Act. => injunction affirmed magnitsky
Executive Order 13925 is disputed. A judge issued a broad injunction in May. The D.C. Circuit upheld the order. => unrated
Executive Order 13925 is disputed. The D.C. Circuit upheld the order. => unconstitutionality denied order
The authority granted to him by the Magnitsky Act is wide. => none
`);

describe('a court', () => {
  test.each(STAYED)('and a ruling put on hold: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(HELD)('and what it held: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(IN_CASES)('and its papers: %s', (text, want) => expect(said(text, want)).toBe(want));
});

const WHOSE = cases(`
One of the worst steps is Berg’s waiver of Section 907. => waiver affirmed s907
The worst outcome would be Berg’s waiver of Section 907. => unrated
The next question is Berg’s waiver of Section 907. => unrated
The order imposes a 60-day “pause” on enforcement of the Magnitsky Act. => nonEnforcement affirmed magnitsky
`);

test.each(WHOSE)('what somebody has made: %s', (text, want) => expect(said(text, want)).toBe(want));
