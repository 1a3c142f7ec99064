/** What lasted for a time: how long a state has lasted, limits that are over, and steps that a law’s own record has as proposals. */
import { describe, expect, test } from 'vitest';
import { by, dated, ENTRY, verdictOn } from '../../../test/verdict/scene.fixture.ts';
import type { ClaimedDuration } from '../claim/claim.ts';

const RENEWED = `{id: begun, kind: entryIntoForce, on: 2015-03-01, until: {date: 2016-03-01, basis: stated}}
  {id: second, kind: prorogationOfForce, on: 2016-02-01, effectiveFrom: 2016-03-01, until: {date: 2017-03-01, basis: stated}}
  {id: third, kind: prorogationOfForce, on: 2017-02-01, effectiveFrom: 2017-03-01, until: {date: 2021-03-01, basis: stated}}`;
const lasting = (days: number) =>
  ({
    event: 'inForce',
    aspect: 'perfect',
    duration: { days, forGood: false, text: 'so long' },
  }) as const;

describe('how long it has been in force', () => {
  test.each([
    [1800, 'accurate'],
    [365, 'accurate'],
    [3600, 'mostly-accurate'],
  ] as const)('%i days are counted over its renewals', (days, rating) =>
    expect(verdictOn({ events: RENEWED, reads: ['inForce'], asOf: '2020-02-01', says: lasting(days) }).rating).toBe(
      rating,
    ));
  const said = (more: Partial<ClaimedDuration>, asOf = '2020-02-01') => {
    const says = { ...lasting(0), duration: { ...lasting(0).duration, ...more } };
    return verdictOn({ events: RENEWED, reads: ['inForce'], asOf, says }).rating;
  };
  test.each([
    [{ days: 365, bound: 'least' }, 'accurate'],
    [{ days: 3600, bound: 'least' }, 'mostly-accurate'],
    [{ days: 3600, bound: 'most' }, 'accurate'],
    [{ days: 365, bound: 'most' }, 'mostly-accurate'],
    [{ days: 1800, of: 3650 }, 'accurate'],
    [{ days: 3285, of: 3650 }, 'mostly-accurate'],
    [{ days: 900, of: 3650, bound: 'least' }, 'accurate'],
  ] as const)('%j', (more, rating) => expect(said(more)).toBe(rating));
});

describe('how long it has been suspended', () => {
  const OPEN = `${ENTRY}
    {id: order, kind: suspension, on: 2018-02-01}`;
  const said = (more: Partial<ClaimedDuration>, aspect: 'perfect' | 'present' = 'perfect') => {
    const duration = { days: 1000, forGood: false, text: 'so long', ...more };
    return verdictOn({ events: OPEN, reads: ['suspension'], asOf: '2020-02-01', says: { aspect, duration } });
  };
  const rules = (more: Partial<ClaimedDuration>, aspect?: 'present') =>
    said(more, aspect).facets.map(({ rule }) => rule);
  test('may be the term of an act of which the record knows none', () => expect(rules({})).toContain('duration/open'));
  test('is no term where the words say that it is the time until now', () => {
    expect(rules({ untilNow: true })).toContain('duration/another');
    expect(rules({ days: 720, untilNow: true }, 'present')).toContain('duration/fits');
  });
});

describe('a pause of another kind', () => {
  const PAUSED = `${ENTRY}
    {id: order, kind: nonEnforcement, on: 2019-06-01, until: {date: 2019-09-01, basis: stated}}`;
  test('that is over is still another kind of act', () => {
    const says = { ...dated('2019-06'), aspect: 'past' } as const;
    expect(verdictOn({ events: PAUSED, reads: ['suspension'], says }).rating).toBe('misleading');
  });
  test('does not make it right that there was none', () => {
    const says = { ...dated('2019-06'), polarity: 'denied' } as const;
    expect(verdictOn({ events: PAUSED, reads: ['suspension'], says }).rating).toBe('accurate');
  });
});

describe('a bill of which the law’s record has the proposal', () => {
  const PROPOSED = `${ENTRY}
    {id: bill, kind: proposal, on: 2019-06-01, would: repeal, actor: {body: chamber, office: Senate, person: Ada Lind}}`;
  const MEASURE = { target: 'measure' } as const;
  test('was brought in', () => {
    const says = { ...MEASURE, ...by('Ada Lind', null) };
    expect(verdictOn({ events: PROPOSED, reads: ['introduction'], says }).rating).toBe('accurate');
  });
  test('a proposal of an expert body is no bill', () => {
    const events = PROPOSED.replace('chamber', 'organization').replace('Senate', 'Council of Experts');
    expect(verdictOn({ events, reads: ['introduction'], says: MEASURE }).rating).toBe('unverifiable');
  });
});

test('the lower house is the chamber of that kind, whatever its name', () => {
  const events = `{id: vote, kind: passageInChamber, on: 2019-05-01, actor: {body: chamber, office: Chamber of Deputies}}`;
  const law = { type: 'measure' } as const;
  const rated = (who: string) =>
    verdictOn({ events, reads: ['passageInChamber'], says: by(who, 'chamber'), law }).rating;
  expect(rated('the lower house')).toBe('accurate');
});

test('who held the office may have done what was done in those years by nobody named', () => {
  const events = `${ENTRY}
    {id: each, kind: prorogationOfForce, on: 2014-06-01, through: 2016-06-01, actor: {body: executive, office: President}}
    {id: last, kind: prorogationOfForce, on: 2019-06-01, actor: {body: executive, office: President, person: Ada Lind}}`;
  const terms = [
    { name: 'Otto Berg', from: '2010-01-01', to: '2018-01-01' },
    { name: 'Ada Lind', from: '2018-01-01', to: null },
  ];
  const rated = (who: string) =>
    verdictOn({ events, reads: ['prorogationOfForce'], says: by(who, 'executive'), terms }).rating;
  expect(rated('Berg')).toBe('accurate');
});
