/** What is right as far as the record goes, and says more than it can tell. */
import { expect, test } from 'vitest';
import { ENTRY, eachFiresAlone, PARLIAMENT, type RuleCase, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const RAISED = `${ENTRY}
  {id: raise, kind: amendment, on: 2019-05-01, actor: ${PARLIAMENT}, summary: The toll was raised by 5 crowns to 41.5., sources: [gazette], confidence: high}`;
const RAN_OUT = `{id: begun, kind: entryIntoForce, on: 2000-01-01, until: {date: 2010-01-01, basis: stated}}
  {id: end, kind: expiration, on: 2010-01-01}`;
const UPHELD = `${ENTRY}
  {id: ruling, kind: upholding, on: 2019-05-01, actor: {body: court, office: High Court}}`;
const TWICE = `${UPHELD}
  {id: second, kind: upholding, on: 2019-08-01, actor: {body: court, office: High Court}}`;

const CASES: readonly RuleCase[] = [
  {
    rule: 'amount/not-told',
    when: { events: RAISED, reads: ['amendment'], says: { amount: '4' } },
    rated: 'unverifiable',
    near: { says: { amount: '41.5' } },
    instead: 'other/happened',
  },
  {
    rule: 'state/text-not-told',
    when: { events: RAN_OUT, reads: ['inForce'], says: { onPaper: true, aspect: 'present' } },
    rated: 'unverifiable',
    near: { says: { aspect: 'present' } },
    instead: 'state/not-in-force',
  },
  {
    rule: 'again/not-told',
    when: {
      events: UPHELD,
      reads: ['unconstitutionality'],
      says: { polarity: 'denied', ruling: 'upholding', again: true },
    },
    rated: 'unverifiable',
    near: { events: TWICE },
    instead: 'ruling/given',
  },
  {
    rule: 'until/not-told',
    when: { events: ENTRY, reads: ['inForce'], says: { until: '2035-01-01' } },
    rated: 'unverifiable',
    near: { says: { until: null } },
    instead: 'state/in-force',
  },
];

eachFiresAlone('what says more than the record can tell is judged by', CASES);

test('a repeal takes the text out of the books', () => {
  const events = `${ENTRY}\n{id: end, kind: repeal, on: 2019-01-01, actor: ${PARLIAMENT}}`;
  expect(verdictOn({ events, reads: ['inForce'], says: { onPaper: true, aspect: 'present' } }).rating).toBe('false');
});

test('a law that was made once was not, as far as is known, made anew', () => {
  expect(verdictOn({ events: ENTRY, reads: ['enactment'], says: { again: true } }).rating).toBe('unverifiable');
  expect(verdictOn({ events: ENTRY, reads: ['enactment'] }).rating).toBe('accurate');
});

test('who denies a figure that the record does not have is not contradicted by it', () => {
  const says = { amount: '4', polarity: 'denied' } as const;
  expect(verdictOn({ events: RAISED, reads: ['amendment'], says }).rating).toBe('unverifiable');
  expect(verdictOn({ events: RAISED, reads: ['amendment'], says: { ...says, amount: '5' } }).rating).toBe('false');
});
