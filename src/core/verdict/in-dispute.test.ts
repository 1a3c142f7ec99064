/** What the record does not reach or its sources disagree on, what happened on the very day or is of the next, and what was the first of its kind. */
import { expect, test } from 'vitest';
import { dated, ENTRY, eachFiresAlone, type RuleCase, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const sides = (about = '') => `, disputed: {${about}sides: [One side says so., Another does not.]}`;
const SIDES = sides();
const EFFECT = sides('about: effect, ');
const ENDED = (rest = '') => `${ENTRY}
  {id: end, kind: termination, on: 2019-06-01${rest}}`;
const EXTENDED = (rest = '') => `${ENTRY}
  {id: more, kind: prorogationOfForce, on: 2019-06-01, until: {date: 2020-06-01, basis: stated}${rest}}`;
const BACK = (rest = '') => `${ENDED()}
  {id: back, kind: reEnactment, on: 2019-07-01${rest}}`;
const TWICE = `${ENTRY}
  {id: one, kind: suspension, on: 2012-06-01, until: {date: 2013-06-01, basis: stated}}
  {id: two, kind: suspension, on: 2019-06-01}`;
const firstIn = (date: string) => ({
  ...dated(date),
  frequency: { each: [], since: null, times: 1, ordinal: true, text: 'first' },
});

const RESCINDED = `${ENTRY}
  {id: lifted, kind: rescission, on: 2019-12-04}`;

const CASES: readonly RuleCase[] = [
  {
    rule: 'ending/before-record',
    when: { events: ENTRY, reads: ['repeal'], asOf: '1989-01-01' },
    rated: 'unverifiable',
    near: { asOf: '1995-01-01' },
    instead: 'ending/none',
  },
  {
    rule: 'ending/disputed',
    when: { events: ENDED(EFFECT), reads: ['termination'] },
    rated: 'unverifiable',
    near: { events: ENDED(SIDES) },
    instead: 'ending/happened',
  },
  {
    rule: 'restoration/disputed',
    when: { events: BACK(EFFECT), reads: ['reEnactment'] },
    rated: 'unverifiable',
    near: { events: BACK(SIDES) },
    instead: 'restoration/happened',
  },
  {
    rule: 'state/disputed',
    when: { events: BACK(EFFECT), reads: ['inForce'] },
    rated: 'unverifiable',
    near: { asOf: '2019-06-10' },
    instead: 'state/not-in-force',
  },
  {
    rule: 'beginning/disputed',
    when: {
      events: `{id: signed, kind: signature, on: 2019-12-20}
  {id: entry, kind: entryIntoForce, on: 2020-01-20${SIDES}}`,
      reads: ['entryIntoForce'],
    },
    rated: 'unverifiable',
    near: {
      events: `{id: signed, kind: signature, on: 2019-12-20}
  {id: entry, kind: entryIntoForce, on: 2020-01-20}`,
    },
    instead: 'beginning/none',
  },
  {
    rule: 'time/next-day',
    when: { events: RESCINDED, reads: ['rescission'], asOf: '2019-12-03' },
    rated: 'unverifiable',
    near: { asOf: '2019-12-02' },
    instead: 'ending/none',
  },
  {
    rule: 'time/same-day',
    when: { events: RESCINDED, reads: ['inForce'], says: { aspect: 'present' }, asOf: '2019-12-04' },
    rated: 'unverifiable',
    near: { asOf: '2019-12-05' },
    instead: 'state/not-in-force',
  },
  {
    rule: 'date/disputed',
    when: { events: EXTENDED(SIDES), reads: ['prorogationOfForce'], says: { ...dated('2019-05-20'), aspect: 'past' } },
    rated: 'accurate',
    near: { events: EXTENDED() },
    instead: 'date/another',
  },
  {
    rule: 'until/disputed',
    when: { events: EXTENDED(SIDES), reads: ['prorogationOfForce'], says: { until: '2020-05-20' } },
    rated: 'accurate',
    near: { events: EXTENDED() },
    instead: 'until/another',
  },
  {
    rule: 'frequency/first',
    when: { events: TWICE, reads: ['suspension'], says: firstIn('2012') },
    rated: 'accurate',
    near: { says: firstIn('2019') },
    instead: 'frequency/not-first',
  },
  {
    rule: 'frequency/not-first',
    when: { events: TWICE, reads: ['suspension'], says: firstIn('2019') },
    rated: 'half-true',
    near: { events: TWICE.replace('kind: suspension', 'kind: injunction') },
    instead: 'frequency/first',
  },
];

eachFiresAlone('what is in dispute, or was the first, is judged by', CASES);

test('what is denied on the day on which it happened may have been said before it did', () => {
  const events = `${ENTRY}
    {id: repeal, kind: repeal, on: 2020-01-01}`;
  const denied = { polarity: 'denied' } as const;
  expect(verdictOn({ events, reads: ['repeal'], says: denied }).rating).toBe('accurate');
  expect(verdictOn({ events, reads: ['repeal'], says: denied, asOf: '2020-01-02' }).rating).toBe('false');
  expect(verdictOn({ events, reads: ['repeal'], says: { ...denied, ...dated('2020-01-01') } }).rating).toBe('false');
});

test('what is told on the day before the record has it may have been told after it; what ends by itself ends when its day does', () => {
  const lifted = { events: RESCINDED, reads: ['rescission'], asOf: '2019-12-03' } as const;
  expect(verdictOn({ ...lifted, reads: ['inForce'], says: { polarity: 'denied' } }).rating).not.toBe('accurate');
  expect(verdictOn({ ...lifted, says: { aspect: 'future' } }).rating).toBe('false');
  expect(
    verdictOn({ ...lifted, events: RESCINDED.replace('rescission', 'expiration'), reads: ['expiration'] }).rating,
  ).toBe('false');
  expect(verdictOn({ ...lifted, asOf: '2019-12-04' }).rating).toBe('accurate');
});

test('a law that nothing was to end has not run out, however long ago somebody looked', () => {
  const scene = { events: ENTRY, verifiedThrough: '2018-01-01', says: { polarity: 'denied' } } as const;
  expect(verdictOn({ ...scene, reads: ['expiration'] }).rating).toBe('accurate');
  expect(verdictOn({ ...scene, reads: ['repeal'] }).rating).toBe('unverifiable');
  const due = ENTRY.replace('1990-01-01', '1990-01-01, until: {date: 2019-01-01, basis: statute}');
  expect(verdictOn({ ...scene, events: due, reads: ['expiration'] }).rating).toBe('unverifiable');
});

test('the signature of a law of long ago is not that of the bill which would change it', () => {
  const events = `${ENTRY}
    {id: again, kind: signature, on: 2002-10-16}`;
  const says = { polarity: 'denied', target: 'measure' } as const;
  const bill = { does: 'repeal', events: '{id: passed, kind: passage, on: 2019-12-30}' } as const;
  expect(verdictOn({ events, reads: ['signature', 'enactment'], says, bill }).rating).toBe('accurate');
});
