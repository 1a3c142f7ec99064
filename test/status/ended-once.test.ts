/** What has ended cannot end again; what has run out and was renewed in between can. */
import { expect, test } from 'vitest';
import { statusAt } from '../../src/core/status/status.ts';
import { lawWith } from './law.fixture.ts';

const endedBy = (events: string): string => {
  const { because } = statusAt(lawWith(events), { asOf: '2020-01-01', knownAt: '2040-01-01' });
  return because.map(({ kind, on }) => `${kind} ${on}`).join(', ');
};

test('a ruling against a law that was repealed before does not end it', () => {
  expect(
    endedBy(`{id: entry, kind: entryIntoForce, on: 1990-01-01}
      {id: gone, kind: repeal, on: 2015-05-01}
      {id: void, kind: unconstitutionality, on: 2018-05-01}`),
  ).toBe('repeal 2015-05-01');
});

test('of a law that lapsed, was renewed and lapsed again, the last lapse is the end', () => {
  expect(
    endedBy(`{id: entry, kind: entryIntoForce, on: 1990-01-01, until: {date: 1995-01-01, basis: statute}}
      {id: first, kind: expiration, on: 1994-12-31, effectiveFrom: 1995-01-01}
      {id: more, kind: prorogationOfForce, on: 1995-06-01, until: {date: 2000-01-01, basis: statute}}
      {id: second, kind: expiration, on: 1999-12-31, effectiveFrom: 2000-01-01}`),
  ).toBe('expiration 1999-12-31');
});
