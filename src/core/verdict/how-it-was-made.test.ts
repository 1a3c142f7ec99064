/** How a law of the last two years was made: told of a bill where no other is known, and brought in by a minister before a chamber. */
import { describe, expect, test } from 'vitest';
import { by, dated, PARLIAMENT, PRESIDENT, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const MADE = `{id: brought, kind: introduction, on: 2019-02-01, actor: {body: chamber, office: House}}
  {id: entry, kind: entryIntoForce, on: 2019-06-01}`;

describe('a bill that has become law', () => {
  const rating = (asOf: string, says = {}) =>
    verdictOn({ events: MADE, reads: ['introduction'], says: { target: 'measure', ...says }, asOf }).rating;

  test('was introduced, some months ago as in the last weeks', () => {
    expect(rating('2019-07-01')).toBe('accurate');
    expect(rating('2020-01-01')).toBe('accurate');
  });

  test('is not the one that somebody speaks of years later, nor the one that did not come', () => {
    expect(rating('2022-01-01')).toBe('unverifiable');
    expect(rating('2020-01-01', { polarity: 'denied' })).toBe('unverifiable');
  });

  test('was brought in by a minister, and by no court', () => {
    expect(rating('2019-07-01', by('The Home Secretary', 'agency'))).toBe('accurate');
    expect(rating('2019-07-01', by('The Supreme Court', 'court'))).not.toBe('accurate');
  });
});

test('what was passed, vetoed and made law over the veto was not enacted on the day of its passage', () => {
  const events = `{id: passed, kind: passage, on: 2019-02-01, actor: ${PARLIAMENT}}
  {id: veto, kind: veto, on: 2019-02-20, actor: ${PRESIDENT}}
  {id: over, kind: vetoOverride, on: 2019-05-01, actor: ${PARLIAMENT}}
  {id: entry, kind: entryIntoForce, on: 2019-05-08}`;
  const rating = (date: string, asOf = '2019-12-01') =>
    verdictOn({ events, reads: ['enactment'], says: dated(date), asOf }).rating;
  expect(rating('2019-05')).toBe('accurate');
  expect(rating('2019-02')).toBe('mostly-accurate');
  expect(rating('2019-02', '2019-02-10')).toBe('misleading');
  expect(rating('2019-05', '2019-05-02')).toBe('accurate');
});
