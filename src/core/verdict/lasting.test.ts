import { describe, expect, test } from 'vitest';
import { by, dated, ENTRY, eachFiresAlone, type RuleCase, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const BROKEN = `${ENTRY}
  {id: gone, kind: repeal, on: 2018-03-01}
  {id: back, kind: reEnactment, on: 2018-09-01}`;
const WAIVED = `${ENTRY}
  {id: w1, kind: waiver, on: 2015-02-01, until: {date: 2016-02-01, basis: stated}}
  {id: w2, kind: waiver, on: 2018-02-01, until: {date: 2019-02-01, basis: stated}}
  {id: w3, kind: waiver, on: 2019-02-01, until: {date: 2021-02-01, basis: stated}}`;

const NEVER = { each: [], since: null, times: 0, text: 'never' };

const CASES: readonly RuleCase[] = [
  {
    rule: 'lasting/later',
    when: { events: ENTRY, reads: ['inForce'], says: { since: '1985' } },
    rated: 'mostly-accurate',
    near: { says: { since: '2017' } },
    instead: 'state/in-force',
  },
  {
    rule: 'lasting/with-breaks',
    when: { events: BROKEN, reads: ['inForce'], says: { since: '2017' }, asOf: '2019-06-01' },
    rated: 'half-true',
    near: { says: { since: '2018-10' } },
    instead: 'state/in-force',
  },
  {
    rule: 'state/practice-not-told',
    when: { events: ENTRY, reads: ['applies'], says: { polarity: 'denied', frequency: NEVER } },
    rated: 'unverifiable',
    near: { says: { polarity: 'denied' } },
    instead: 'state/applies',
  },
];

eachFiresAlone('from when on a state is said to have lasted, or never to have been, is judged by', CASES);

describe('of a span of years', () => {
  const since = (year: string) => ({ since: year });
  test('a law that has been waived since a year has rested since then, but for days between two acts', () => {
    expect(verdictOn({ events: WAIVED, reads: ['waiver'], says: since('2015-02-01') }).rating).toBe('half-true');
    expect(verdictOn({ events: WAIVED, reads: ['waiver'], says: since('2018') }).rating).toBe('accurate');
  });
  test('who has waived it since then may have done so once', () => {
    const says = { ...since('2015-02-01'), ...by('the ministry', 'agency') };
    expect(verdictOn({ events: WAIVED, reads: ['waiver'], says }).rating).toBe('accurate');
  });
  test('what has not been done since a year may have been done before it, and not after', () => {
    const events = `${ENTRY}
      {id: change, kind: amendment, on: 2010-06-01}`;
    const denied = (year: string) => ({ polarity: 'denied', since: year }) as const;
    expect(verdictOn({ events, reads: ['amendment'], says: denied('2011') }).rating).toBe('accurate');
    expect(verdictOn({ events, reads: ['amendment'], says: denied('2009') }).rating).toBe('false');
    expect(verdictOn({ events, reads: ['amendment'], says: denied('2010') }).rating).toBe('accurate');
  });
  test('what has not been done since a law ended, and no time told, may have been done before', () => {
    const events = `${ENTRY}
      {id: longer, kind: prorogationOfForce, on: 2008-06-01}
      {id: over, kind: expiration, on: 2012-06-01}`;
    const denied = (sinceThen: boolean) => ({ polarity: 'denied', sinceThen, frequency: NEVER }) as const;
    expect(verdictOn({ events, reads: ['prorogationOfForce'], says: denied(true) }).rating).toBe('accurate');
    expect(verdictOn({ events, reads: ['prorogationOfForce'], says: denied(false) }).rating).toBe('false');
  });
  test('an act that is done each year is another act in another year', () => {
    const says = dated('2017');
    expect(verdictOn({ events: WAIVED, reads: ['waiver'], says }).rating).toBe('false');
  });
});
