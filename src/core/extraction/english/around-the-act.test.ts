/** What stands around an act in reports of news: auxiliaries that reach on, doubts, what is to come, papers about a law, headings. */
import { describe, expect, test } from 'vitest';
import { cases } from '../inflecting/read.fixture.ts';
import { said } from './said.fixture.ts';

const SHARED = cases(`
The Magnitsky Act has not been amended or repealed. => amendment denied magnitsky + repeal denied magnitsky
Lawmakers have not yet amended or repealed Section 907. => repeal denied s907
Congress never repealed or suspended Section 907. => suspension denied s907
Traders must pay until Section 907 is suspended or repealed. => unrated
The Magnitsky Act was signed in 2012 and expired in 2022. => enactment affirmed magnitsky + expiration affirmed magnitsky
The Magnitsky Act was never amended and expired in 2022. => amendment denied magnitsky + expiration affirmed magnitsky
`);

const NOT_THE_LAW = cases(`
The plan to write and repeal Section 907 was dropped on Monday. => unrated
The decision to publish a study of the “Magnitsky Act” was repealed. => none
The “Magnitsky Act” was repealed. => repeal affirmed magnitsky
Leaders stripped the Magnitsky Act from a shipping bill. => unrated
Leaders scrapped the Magnitsky Act. => repeal affirmed magnitsky
`);

const TO_COME = cases(`
Shelters prepare for crowds after the Assault Weapons Ban expires. => unrated
Dealers will cheer after the Assault Weapons Ban expires. => unrated
Dealers cheer after Congress repeals the Magnitsky Act => repeal affirmed magnitsky
Section 907 is being lifted on Friday. => unrated
In a step meant to at least pause Section 907, the mayor wrote to them. => unrated
The repeal of Section 907 looks ever more likely. => unrated
The repeal of Section 907 looks like a mistake. => repeal affirmed s907
`);

const UNREAL = cases(`
An extension of the Magnitsky Act remains doubtful. => unrated
Renewal of the Assault Weapons Ban stays elusive. => unrated
Her interest in enforcing the Magnitsky Act pleased them. => unrated
Lawmakers want to extend the Magnitsky Act deadline. => unrated
`);

const WHO = cases(`
The commission overturned the Assault Weapons Ban. => repeal affirmed weapons [body=agency]
The Supreme Court overturned the Assault Weapons Ban. => unconstitutionality affirmed weapons [body=court]
President Weir okays repeal of the Magnitsky Act => signature affirmed magnitsky
The Senate okays repeal of the Magnitsky Act => passageInChamber affirmed magnitsky
The envoy no longer imposes Section 907. => applies denied s907
A judge issued an injunction blocking the Magnitsky Act. => injunction affirmed magnitsky
A judge weighed an injunction blocking the Magnitsky Act. => unrated
`);

const BESIDE = cases(`
The Section 907 executive order was rescinded on Monday. => none
The President revoked the order on Section 907. => rescission affirmed order
The order directs the ministry to halt the enforcement of Section 907. => nonEnforcement affirmed s907 [actor=null]
The chamber will vote on the Relief Act, which repeals Section 907 but extends the Magnitsky Act. => unrated
The bill will guarantee that the Assault Weapons Ban expires. => unrated
Congress's repeal of the Magnitsky Act pleased them. => repeal affirmed magnitsky [body=legislature]
`);

const RULINGS = cases(`
The Supreme Court upheld the minister's decision to repeal the Magnitsky Act. => unconstitutionality denied magnitsky [body=court]
The Supreme Court upheld the 2019 decision of the cabinet to suspend Section 907. => unconstitutionality denied s907 [body=court]
The Supreme Court weighed the minister's decision to repeal the Magnitsky Act. => unrated
Three justices declined to strike down the Magnitsky Act. => unrated
The justices declined to strike down the Magnitsky Act. => unconstitutionality denied magnitsky
Six justices struck down the Magnitsky Act. => unconstitutionality affirmed magnitsky
Speaker Weir declared the Magnitsky Act void. => unrated
`);

const OF_BILLS = cases(`
According to the bill, the Magnitsky Act is repealed. => unrated
Under the draft law, the Magnitsky Act is repealed in May. => unrated
The Magnitsky Act is repealed, according to the draft. => unrated
Under the bill that Weir signed, the Magnitsky Act was repealed. => repeal affirmed magnitsky
According to the minister, the Magnitsky Act is repealed. => repeal affirmed magnitsky
The chamber weighed a text that would change Section 907, allowing the envoy to waive it. => unrated
`);

const WISHED = cases(`
The repeal of the Magnitsky Act was one of his promises. => unrated
Farmers camped, vowing not to leave until the Magnitsky Act was repealed. => unrated
He read the bill, which would have scrapped and replaced the Magnitsky Act. => unrated
He praised the bill and repealed the Magnitsky Act. => repeal affirmed magnitsky
The repeal of the Magnitsky Act was a blow to traders. => repeal affirmed magnitsky
Repeal of the Magnitsky Act also serves the banks. => unrated
Presidents have issued waivers of Section 907. => waiver affirmed s907
`);

const VIEWS = cases(`
Dealers argue that the Assault Weapons Ban is unconstitutional. => unrated
A judge ruled that the Assault Weapons Ban is unconstitutional. => unconstitutionality affirmed weapons
The end of the Magnitsky Act violated the charter, they say. => unrated
`);

const HEADINGS = cases(`
Assault Weapons Ban Expires => expiration affirmed weapons
The Repeal of Section 907. => none
`);

describe('auxiliaries, denials and conditions reach over “or”', () => {
  test.each(SHARED)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('what was done to something that only has to do with a law', () => {
  test.each(NOT_THE_LAW)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('doubts of what may come', () => {
  test.each(UNREAL)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('what is still to come', () => {
  test.each(TO_COME)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('one verb means what whoever does it can do', () => {
  test.each(WHO)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('papers about a law, and what a bill would do', () => {
  test.each(BESIDE)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('what a court leaves as it was, and what some of its judges or others think', () => {
  test.each(RULINGS)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('what a bill says is not so yet', () => {
  test.each(OF_BILLS)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('what is wished or weighed, and what many did in turn', () => {
  test.each(WISHED)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('views of what the constitution bears', () => {
  test.each(VIEWS)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

describe('headings of a few words', () => {
  test.each(HEADINGS)('%s', (text, want) => expect(said(text, want)).toBe(want));
});

test('the time of a participle beside the law is not that of the event', () => {
  const want = 'expiration affirmed weapons [on=null]';
  expect(said('The expiration of the Assault Weapons Ban, imposed by Ford in 1994, pleased dealers.', want)).toBe(want);
});

const WITH_ASIDES = cases(`
The Senate approved, by voice vote, the repeal of Section 907. => passageInChamber affirmed s907
The Senate approved, by a 100-0 roll call vote, the repeal of the Magnitsky Act. => passageInChamber affirmed magnitsky
The minister is continuing for one year the Magnitsky Act. => prorogationOfForce affirmed magnitsky
The minister announced an end to Section 907. => repeal affirmed s907
The minister announced a review of Section 907. => none
The Magnitsky Act was formalised by decree in 2015. => enactment affirmed magnitsky
Congress repealed so-called Section 907 in May. => repeal affirmed s907
The Magnitsky Act currently bars them from banks. => applies affirmed magnitsky
`);

test.each(WITH_ASIDES)('how it was done may stand before what was done: %s', (text, want) =>
  expect(said(text, want)).toBe(want));
