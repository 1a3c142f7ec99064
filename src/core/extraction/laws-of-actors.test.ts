/** Whose law is meant where a state is said to have done something with it. */
import { describe, expect, test } from 'vitest';
import { said } from './english/said.fixture.ts';
import { readIn } from './inflecting/read.fixture.ts';
import { AZERBAIJANI } from './turkic/azerbaijani.ts';

describe('what another state did', () => {
  test('says nothing of a law that has no part in it', () => {
    for (const text of ['Canada lifted the ban.', 'The Mexican parliament repealed the amendment.'])
      expect(said(`Section 907 was discussed. ${text}`, 'none')).toBe('none');
    const { claims } = readIn(AZERBAIJANI, '907-ci düzəliş müzakirə edildi. Türkiyə məhdudiyyəti aradan qaldırıb.');
    expect(claims.filter(({ law }) => law !== null)).toEqual([]);
  });

  test('is the law’s own, where its state or a part of it acts, or a namesake', () => {
    for (const text of [
      'The United States lifted the ban.',
      'A judge blocked the ban.',
      'Jim Jordan repealed the amendment.',
    ])
      expect(said(`Section 907 was discussed. ${text}`, 'none')).not.toBe('none');
  });
});
