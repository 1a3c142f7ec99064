/** Whom a law is said not to reach. */
import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const REACHED = cases(`
Section 907 does not apply to small mills. => applies denied s907 [for=small mills]
Section 907 no longer covers the domestic companies. => applies denied s907 [for=domestic companies]
The Paris Agreement no longer binds Norway, she said. => applies denied paris [for=Norway]
Section 907 does not apply to owners of mills in Texas. => applies denied s907 [for=owners of mills]
Section 907 no longer applies. => applies denied s907 [for=]
Section 907 does not apply to anyone. => applies denied s907 [for=]
Section 907 does not apply to them. => applies denied s907 [for=]
Section 907 binds no mill. => applies denied s907 [for=]
Section 907 applies to nobody. => applies denied s907 [for=]
Section 907 binds no fewer mills than it did. => applies affirmed s907 [for=]
Section 907 applies to small mills. => applies affirmed s907 [for=]
`);

describe('a law that is said not to apply', () => {
  test.each(REACHED)('is told so for those who are named: %s', (text, want) => expect(said(text, want)).toBe(want));
});
