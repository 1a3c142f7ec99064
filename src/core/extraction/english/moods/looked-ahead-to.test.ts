/** What reports of votes, orders and treaties say in passing: what is only looked ahead to, asked for, of others, or spoken of as an act. */
import { describe, expect, test } from 'vitest';
import { cases, readIn } from '../../inflecting/read.fixture.ts';
import { ENGLISH } from '../english.ts';
import { said } from '../said.fixture.ts';

const AHEAD = cases(`
The ban would stay until Congress repealed Section 907. => unrated
Clerks could not leave unless Section 907 was repealed, and would wait until it had been repealed. => unrated
Trade would resume once the Senate repealed Section 907. => unrated
The ban lasted until Congress repealed Section 907. => repeal affirmed s907
The ban would stay until Congress repealed Section 907 in 2015. => repeal affirmed s907 [on=2015]
`);

test.each(AHEAD)('what would last until a thing is done says that it is to come: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

const MOMENTS = cases(`
The moment Section 907 is repealed, prices will fall. => unrated
The very minute Congress repeals Section 907, aid will flow. => unrated
Aid will flow the day that Section 907 is repealed. => unrated
By the time Section 907 is repealed, nobody will care. => unrated
The moment Section 907 was repealed, prices fell. => repeal affirmed s907
The host told viewers within the hour that Section 907 is gone. => inForce denied s907
`);

test.each(MOMENTS)('a present that dates what is to come: %s', (text, want) => expect(said(text, want)).toBe(want));

const ON_ITS_WAY = cases(`
Section 907 is being repealed. => unrated
Section 907 is being phased out. => unrated
Section 907 is slowly being dismantled. => unrated
Section 907 is being waived. => waiver affirmed s907
Section 907 was being waived. => waiver affirmed s907
`);

test.each(ON_ITS_WAY)('what is being ended has not ended: %s', (text, want) => expect(said(text, want)).toBe(want));

const ASKED = cases(`
The ministers of three states recommended that their leaders repeal Section 907. => unrated
I will propose to parliament that we suspend Section 907 until the election. => unrated
A committee proposed to the cabinet that members repeal Section 907. => unrated
The members that repealed Section 907 met in May. => repeal affirmed s907
She explained to the deputies that Congress repealed Section 907. => repeal affirmed s907
`);

test.each(ASKED)('what somebody asks others to do is not done: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

const MEANS = cases(`
By repealing Section 907, the cabinet hopes to please traders. => unrated
The cabinet wants to please traders by repealing Section 907. => unrated
By repealing Section 907, the cabinet pleased traders. => repeal affirmed s907
`);

test.each(MEANS)('a means is as far off as its end: %s', (text, want) => expect(said(text, want)).toBe(want));

const QUOTED = cases(`
Lind backs the suit “that will” repeal Section 907. => unrated
The bill would “repeal” Section 907 for good. => unrated
Congress has “repealed” Section 907 and moved on. => repeal affirmed s907
Ministers “could well” repeal Section 907. => unrated
Congress “did not” repeal Section 907. => repeal denied s907
Congress “finally” repealed Section 907. => repeal affirmed s907
`);

test.each(QUOTED)('an auxiliary in quotation marks stays one: %s', (text, want) => expect(said(text, want)).toBe(want));

const BEHIND = cases(`
On Friday the rule that the agency made under Section 907 was praised. => none
By 40 votes the clauses of Section 907 that had barred aid were repealed. => repeal affirmed s907
`);

test.each(BEHIND)('an adverbial at the head is no part of a subject with a relative clause: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

describe('an act that is spoken of', () => {
  const told = (text: string) => readIn(ENGLISH, text).claims.map(({ asserts }) => asserts.effectTold === true);
  test.each([
    'Traders welcomed the repeal of Section 907.',
    'The repeal of Section 907 is wise.',
    'The new act replaces Section 907.',
    'She signed the law, which repeals Section 907.',
  ])('is told and not its effect: %s', (text) => expect(told(text)).toContain(true));
  test.each([
    'Section 907 was repealed.',
    'Congress repeals Section 907.',
    'After the repeal of Section 907 traders went home.',
    'Section 907 has been replaced by the new act.',
  ])('unless it is asserted: %s', (text) => expect(told(text)).not.toContain(true));
});

const OTHERS = cases(`
Congress repealed Section 907. Neither the House nor the Senate did. => repeal affirmed s907 + repeal denied s907 [actor=the House nor the Senate]
We waited for the Senate to repeal Section 907. => repeal denied s907 [actor=the Senate]
`);

test.each(OTHERS)('who has not done it yet is named: %s', (text, want) => expect(said(text, want)).toBe(want));

const OTHER = cases(`
The controls of Section 907 were extended to all farms. => none
Section 907 was extended to the end of the year. => prorogationOfForce affirmed s907
Section 907 was extended to 4 May 2026. => prorogationOfForce affirmed s907
`);

test.each(OTHER)('a wider reach is no later end: %s', (text, want) => expect(said(text, want)).toBe(want));

const DOERS = cases(`
The cabinet pleased traders by repealing Section 907. => repeal affirmed s907 [actor=The cabinet]
By repealing Section 907, Congress pleased traders. => repeal affirmed s907 [actor=Congress]
`);

test.each(DOERS)('whoever does a thing by another does both: %s', (text, want) => expect(said(text, want)).toBe(want));

const ARGUED = cases(`
Section 907 remains unconstitutional, asserts the minister. => unrated
Section 907 is unconstitutional, the court ruled. => unconstitutionality affirmed s907
`);

test.each(ARGUED)('what the constitution bears is argued before and behind: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

const NEW = cases(`
Congress repealed Section 907 in May. In June he signed a law that protects traders. => repeal affirmed s907
Congress repealed Section 907 in May. In June he forced through a law declaring the port safe. => repeal affirmed s907
`);

test.each(NEW)('a law that is told of for the first time is another: %s', (text, want) =>
  expect(said(text, want)).toBe(want));

const DATED = cases(`
The expiry of the Magnitsky Act is in April 2031. => unrated
The expiration of the Magnitsky Act comes on Monday. => unrated
The end of the Magnitsky Act is two years away. => unrated
The repeal of the Magnitsky Act is set for May. => unrated
The repeal of the Magnitsky Act comes as traders rejoice. => repeal affirmed magnitsky
The repeal of the Magnitsky Act is in the interest of traders. => repeal affirmed magnitsky
The Magnitsky Act sunset was put off to 2031. => prorogationOfForce affirmed magnitsky
Congress moved the Magnitsky Act sunset to 2031. => prorogationOfForce affirmed magnitsky
The Magnitsky Act sunset in 2005. => expiration affirmed magnitsky
`);

test.each(DATED)('an end that a present dates is to come: %s', (text, want) => expect(said(text, want)).toBe(want));
