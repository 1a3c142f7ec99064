import { describe, expect, test } from 'vitest';
import { cases } from '../../inflecting/read.fixture.ts';
import { said } from '../said.fixture.ts';

const ACTOR = cases(`
Congress repealed Section 907. => repeal affirmed s907 [actor=Congress, body=legislature]
Section 907 was waived by the president. => waiver affirmed s907 [body=executive]
The Treasury suspended the Magnitsky Act. => suspension affirmed magnitsky [body=agency]
The Supreme Court struck down the Magnitsky Act. => unconstitutionality affirmed magnitsky [body=court]
No court has struck down the Magnitsky Act. => unconstitutionality denied magnitsky
Nobody repealed Section 907. => repeal denied s907
The Senate passed the Magnitsky Act. => passageInChamber affirmed magnitsky [body=chamber]
`);

const AUTHORITY = cases(`
Only Congress can repeal Section 907. => grantOfPower affirmed s907 [may=repeal, body=legislature, only=true]
The president cannot repeal Section 907. => grantOfPower denied s907 [may=repeal, body=executive]
The president can waive Section 907. => grantOfPower affirmed s907 [may=waiver, body=executive, only=false]
No president can repeal the Magnitsky Act. => grantOfPower denied magnitsky [may=repeal, body=executive]
`);

const DATE = cases(`
Congress repealed the Magnitsky Act in 2015. => repeal affirmed magnitsky [on=2015]
Congress repealed the Magnitsky Act on 3 May 2015. => repeal affirmed magnitsky [on=2015-05-03]
On May 3, 2015, Congress repealed the Magnitsky Act. => repeal affirmed magnitsky [on=2015-05-03]
The Magnitsky Act ceased to exist in 2015. => repeal affirmed magnitsky [on=2015]
The Magnitsky Act stopped applying to diplomats in 2015. => repeal affirmed magnitsky [on=2015]
The Magnitsky Act lost its legal force in 2015. => repeal affirmed magnitsky [on=2015]
The Magnitsky Act was repealed in May 2015. => repeal affirmed magnitsky [on=2015-05]
The Magnitsky Act was repealed last year. => repeal affirmed magnitsky [on=2024]
The Magnitsky Act was repealed. => repeal affirmed magnitsky [on=null]
The Magnitsky Act, praised by the mayor in May 2012, was repealed in 2015. => repeal affirmed magnitsky [on=2015]
The Magnitsky Act, praised by the mayor in May 2012, was repealed. => repeal affirmed magnitsky [on=null]
The Magnitsky Act, in May 2015, was repealed. => repeal affirmed magnitsky [on=2015-05]
The Magnitsky Act was repealed for the 8 January cases. => repeal affirmed magnitsky [on=null]
Section 907 has been waived until June 2026. => waiver affirmed s907 [until=2026-06]
`);

const DURATION = cases(`
The president waived Section 907 for one year. => waiver affirmed s907 [days=365]
The president suspended Section 907 for 90 days. => suspension affirmed s907 [days=90]
The president suspended Section 907 for six months. => suspension affirmed s907 [days=180]
Section 907 has been in force for more than two decades. => inForce affirmed s907 [days=7304, bound=least, untilNow=null]
Section 907 has been in force for well over 20 years. => inForce affirmed s907 [days=7300, bound=least]
Section 907 has been in force for less than a year. => inForce affirmed s907 [days=365, bound=most]
Section 907 has been in force for nearly twenty-five years. => inForce affirmed s907 [days=9125, bound=null]
Section 907 has been in force for the past 30 years. => inForce affirmed s907 [days=10950, untilNow=true]
Section 907 has been in force for years. => inForce affirmed s907 [days=730, bound=least]
Section 907 has been in force for a third of a century. => inForce affirmed s907 [days=12175]
Section 907 has been in force for half a century. => inForce affirmed s907 [days=18262]
Section 907 has been in force for 9 of the past 30 years. => inForce affirmed s907 [days=3285, of=10950]
Section 907 has been in force for 3 of the past 12 months. => inForce affirmed s907 [days=90, of=360]
Section 907 has been in force for seven years out of the last decade. => inForce affirmed s907 [days=2555, of=3652]
Section 907 has been in force for most of the last decade. => inForce affirmed s907 [days=1826, of=3652, bound=least]
Section 907, kept by the courts at bay for a decade, has been in force since 1992. => inForce affirmed s907 [days=null]
Section 907 has, for a decade, been in force. => inForce affirmed s907 [days=3652]
The president waived Section 907 for another year. => waiver affirmed s907 [days=365]
The president waived Section 907 for fiscal year 2020. => waiver affirmed s907 [days=null]
Section 907 was permanently repealed. => repeal affirmed s907 [forGood=true]
Section 907 has been lifted for good. => repeal affirmed s907 [forGood=true]
The president waived Section 907. => waiver affirmed s907 [days=null]
`);

const FREQUENCY = cases(`
The Supreme Court ruled the Magnitsky Act unconstitutional. => unconstitutionality affirmed magnitsky [ground=constitution]
The Supreme Court held the Magnitsky Act invalid. => unconstitutionality affirmed magnitsky [ground=null]
A court held that Executive Order 13925 breaches the constitution. => unconstitutionality affirmed order [ground=constitution]
Every administration has waived Section 907. => waiver affirmed s907 [each=administration]
Every conservative president has waived Section 907. => waiver affirmed s907 [each=administrationOfAKind]
All democratic presidents have waived Section 907. => waiver affirmed s907 [each=administrationOfAKind]
Every American president has waived Section 907. => waiver affirmed s907 [each=administration]
Every president since John J. Okoro has waived Section 907. => waiver affirmed s907 [each=administration]
The president has waived Section 907 every year since 2002. => waiver affirmed s907 [each=year, since=2002]
The president waived Section 907 every six months. => waiver affirmed s907 [each=rhythm]
The president waived Section 907 twice a year. => waiver affirmed s907 [each=rhythm]
The president waived Section 907, as he does every other day. => waiver affirmed s907 [each=null]
Section 907 has been waived annually. => waiver affirmed s907 [each=year, since=null]
Section 907 has been waived twelve times. => waiver affirmed s907 [times=12]
Congress extended the Magnitsky Act twice. => prorogationOfForce affirmed magnitsky [times=2]
Congress extended the Magnitsky Act. => prorogationOfForce affirmed magnitsky [times=null]
Congress extended the Magnitsky Act for a whole year. => prorogationOfForce affirmed magnitsky [days=365]
Congress extended the Magnitsky Act for two full years. => prorogationOfForce affirmed magnitsky [days=730]
For the first time Congress extended the Magnitsky Act for a whole year. => prorogationOfForce affirmed magnitsky [days=365, times=null]
For the first time Congress extended the Magnitsky Act. => prorogationOfForce affirmed magnitsky [times=1]
`);

const SCOPE = cases(`
Congress repealed part of the Magnitsky Act. => repeal affirmed magnitsky [extent=part]
Congress repealed parts of the Magnitsky Act. => repeal affirmed magnitsky [extent=part]
Congress repealed the whole Magnitsky Act. => repeal affirmed magnitsky [extent=whole]
The president waived Section 907 for Azerbaijan. => waiver affirmed s907 [for=Azerbaijan]
`);

const INSTRUMENT = cases(`
The president suspended Section 907 by executive order. => suspension affirmed s907 [by=executive order]
The president waived Section 907 in a memorandum. => waiver affirmed s907 [by=memorandum]
The president waived Section 907. => waiver affirmed s907 [by=null]
`);

const TARGET = cases(`
The Section 907 waiver lapsed. => waiverLapse affirmed s907 [target=waiver]
A bill to repeal Section 907 was introduced. => introduction affirmed s907 [target=measure]
Enforcement of the Magnitsky Act was suspended. => nonEnforcement affirmed magnitsky [target=enforcement]
`);

describe('what is said besides', () => {
  test.each(ACTOR)('who acted: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(AUTHORITY)('who may act: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(DATE)('when: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(DURATION)('how long: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(FREQUENCY)('how often: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(SCOPE)('how much: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(INSTRUMENT)('by which act: %s', (text, want) => expect(said(text, want)).toBe(want));
  test.each(TARGET)('on what: %s', (text, want) => expect(said(text, want)).toBe(want));
});
