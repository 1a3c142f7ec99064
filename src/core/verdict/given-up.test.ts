/** A bill that its government gives up: saying so is what drops it, and a formal withdrawal is more than that. */

import { expect, test } from 'vitest';
import { by, eachFiresAlone, HOUSE, type RuleCase, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const BILL = { type: 'measure' } as const;
const DROPPED = ['withdrawalOfBill', 'failure', 'lapseOfBill'] as const;
const said = (body: 'executive' | 'party') => `{id: vote, kind: passageInChamber, on: 2019-05-01, actor: ${HOUSE}}
  {id: said, kind: announcement, on: 2019-06-01, would: lapseOfBill, actor: {body: ${body}, office: Prime Minister, person: Ann Berg}}`;

const CASES: readonly RuleCase[] = [
  {
    rule: 'stage/given-up',
    when: {
      events: said('executive'),
      reads: DROPPED,
      law: BILL,
    },
    rated: 'accurate',
    near: { reads: ['withdrawalOfBill'] },
    instead: 'stage/announced-only',
  },
];

eachFiresAlone('a bill is given up by saying so', CASES);

test('a bill that others say should be left to lapse has not been dropped', () => {
  const rated = (body: 'executive' | 'party') =>
    verdictOn({ events: said(body), reads: DROPPED, law: BILL, says: by('Ann Berg', 'executive') }).rating;
  expect([rated('executive'), rated('party')]).toEqual(['accurate', 'misleading']);
});

test('a bill that was given up, and not withdrawn in form, was withdrawn by nobody', () => {
  const denied = { polarity: 'denied' } as const;
  expect(verdictOn({ events: said('executive'), reads: DROPPED, law: BILL, says: denied }).rating).toBe('accurate');
});

test('of a bill that has lapsed, what it never reached is known whoever has looked since', () => {
  const lapsed = `${said('executive')}
  {id: over, kind: lapseOfBill, on: 2019-10-26}`;
  const never = (reads: 'passage' | 'introduction') =>
    verdictOn({
      events: lapsed,
      reads: [reads],
      law: BILL,
      says: { polarity: 'denied' },
      asOf: '2022-01-01',
      verifiedThrough: '2020-01-01',
    }).rating;
  expect([never('passage'), never('introduction')]).toEqual(['accurate', 'unverifiable']);
});
