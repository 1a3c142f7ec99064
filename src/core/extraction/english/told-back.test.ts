/** A law’s events as reports tell them back: the day stands before who acted, a veto is overridden, a waiver hangs on the law carried on. */
import { describe, expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const DAY_BEFORE = cases(`
In 2019 the agency stopped enforcing the Magnitsky Act. => applies denied magnitsky [on=2019]
The agency stopped enforcing the Magnitsky Act. => applies denied magnitsky [on=null]
`);

const OVERRIDDEN = cases(`
Congress overrode the veto of the Magnitsky Act in 2019. => vetoOverride affirmed magnitsky [on=2019]
The veto of the Magnitsky Act in 2019 angered Congress. => veto affirmed magnitsky [on=2019]
`);

const BEHIND = cases(`
Section 907 is old. The president extended the waiver of the provision on 17 January 2003. => waiverExtension affirmed s907 [target=waiver]
Section 907 is old. The president extended the waiver of the section. => waiverExtension affirmed s907 [target=waiver]
Section 907 is old. The president extended the provision. => prorogationOfForce affirmed s907 [target=law]
`);

const BYGONE = cases(`
Traders remember the day the Magnitsky Act expired. => expiration affirmed magnitsky [undone=true]
The Magnitsky Act is back. The day it lapsed was a Tuesday. => reEnactment affirmed magnitsky + expiration affirmed magnitsky [undone=true]
The Magnitsky Act lapsed for two years. => expiration affirmed magnitsky [undone=true]
The Magnitsky Act lapsed. => expiration affirmed magnitsky [undone=false]
The Magnitsky Act lapsed last night. => expiration affirmed magnitsky [undone=false]
`);

describe('what is told back', () => {
  test.each(DAY_BEFORE)('has the day that stands before who acted: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
  test.each(OVERRIDDEN)('is the override, and a veto where there is none: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
  test.each(BYGONE)('is past where it tells when, or for how long: %s', (text, want) =>
    expect(said(text, want)).toBe(want));
  test.each(BEHIND)('is done to what hangs on the law: %s', (text, want) => expect(said(text, want)).toBe(want));
});
