/** What ran out at midnight and was renewed that day. */
import { expect, test } from 'vitest';
import { eachFiresAlone, type RuleCase, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const RENEWED = `{id: entry, kind: entryIntoForce, on: 2010-01-01, until: {date: 2020-04-20, basis: statute}}
  {id: renewal, kind: prorogationOfForce, on: 2020-04-20, until: {date: 2022-04-20, basis: statute}}`;
const AHEAD = RENEWED.replace('on: 2020-04-20, until', 'on: 2020-04-10, until');
const CASES: readonly RuleCase[] = [
  {
    rule: 'ending/renewed-that-day',
    when: { events: RENEWED, reads: ['expiration'], asOf: '2020-04-21' },
    rated: 'unverifiable',
    near: { events: AHEAD },
    instead: 'ending/none',
  },
];
eachFiresAlone('what was renewed on the day of its end', CASES);

test('it is news for a month, and not told of what is denied', () => {
  const rated = (asOf: string, polarity: 'affirmed' | 'denied') =>
    verdictOn({ events: RENEWED, reads: ['expiration'], asOf, says: { polarity } }).rating;
  expect(rated('2020-08-01', 'affirmed')).toBe('false');
  expect(rated('2020-04-21', 'denied')).toBe('accurate');
});
