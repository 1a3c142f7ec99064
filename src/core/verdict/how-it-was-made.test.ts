/** How a law of the last two years was made: told of a bill where no other is known, and brought in by a minister before a chamber. */
import { describe, expect, test } from 'vitest';
import { by, verdictOn } from '../../../test/verdict/scene.fixture.ts';

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
