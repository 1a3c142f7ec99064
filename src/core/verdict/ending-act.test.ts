/** Endings as acts: decided and yet to count, put on hold before they counted, set for a day to come. */
import { describe, expect, test } from 'vitest';
import {
  by,
  dated,
  ENTRY,
  eachFiresAlone,
  PARLIAMENT,
  type RuleCase,
  verdictOn,
} from '../../../test/verdict/scene.fixture.ts';

const PROLONGED = `{id: entry, kind: entryIntoForce, on: 2019-10-01, until: {date: 2020-03-01, basis: stated}}`;

const CASES: readonly RuleCase[] = [
  {
    rule: 'ending/end-set',
    when: { events: PROLONGED, reads: ['expiration'], says: { polarity: 'denied', aspect: 'present' } },
    rated: 'false',
    near: { says: { polarity: 'denied', aspect: 'perfect' } },
    instead: 'ending/none',
  },
  {
    rule: 'ending/act-spoken-of',
    when: {
      events: `${ENTRY}
        {id: said, kind: announcement, on: 2019-05-01, would: repeal}`,
      reads: ['repeal'],
      says: { effectTold: true },
    },
    rated: 'accurate',
    near: { says: {} },
    instead: 'ending/announced-only',
  },
];

eachFiresAlone('an end that is set, or an act that is spoken of, is judged by', CASES);

test('that it runs without an end date is refuted by the end that is set, though the words tell a length too', () => {
  const duration = { days: null, forGood: false, text: 'without an end date' };
  const { rating, facets } = verdictOn({
    events: PROLONGED,
    reads: ['expiration'],
    says: { polarity: 'denied', aspect: 'present', duration },
  });
  expect([rating, facets[0]?.rule]).toEqual(['false', 'ending/end-set']);
});

describe('an act to come', () => {
  const DECIDED = `${ENTRY}
    {id: repeal, kind: repeal, on: 2019-12-10, effectiveFrom: 2020-06-01, actor: ${PARLIAMENT}}`;
  test('who signs a repeal, or says from when it counts, tells of the act', () => {
    expect(verdictOn({ events: DECIDED, reads: ['repeal'], says: { effectTold: true } }).rating).toBe('accurate');
    expect(verdictOn({ events: DECIDED, reads: ['repeal'], says: { aspect: 'past' } }).rating).toBe('mostly-accurate');
  });
  test('a word for any ending by decision is a term of law, one for any end is none', () => {
    const words = ['repeal', 'termination', 'rescission', 'annulment', 'unconstitutionality'] as const;
    const says = { aspect: 'past' } as const;
    expect(verdictOn({ events: DECIDED, reads: words, says }).rating).toBe('mostly-accurate');
    expect(verdictOn({ events: DECIDED, reads: words, says: { ...says, ...dated('2019-12-28') } }).rating).toBe(
      'misleading',
    );
    expect(verdictOn({ events: DECIDED, reads: [...words, 'expiration'], says }).rating).toBe('misleading');
  });
});

test('while it is news, who did it tells of the act, whatever the word', () => {
  const words = ['repeal', 'termination', 'rescission', 'expiration'] as const;
  const events = `${ENTRY}
    {id: repeal, kind: repeal, on: 2019-12-10, effectiveFrom: 2020-06-01, actor: ${PARLIAMENT}}`;
  const says = { aspect: 'past', ...by('Congress', 'legislature') } as const;
  const rated = (asOf: string, told: object) => verdictOn({ events, reads: words, says: told, asOf }).rating;
  expect(rated('2019-12-12', says)).toBe('mostly-accurate');
  expect(rated('2020-01-12', says)).toBe('misleading');
  expect(rated('2019-12-12', { aspect: 'past' })).toBe('misleading');
});

test('what a lower court held, and another put on hold, is not told of the highest court', () => {
  const events = `${ENTRY}
    {id: void, kind: annulment, on: 2019-05-28, effectiveFrom: 2019-06-07, actor: {body: court, office: Court of Trade}}
    {id: held, kind: stay, on: 2019-05-29, actsOn: void, actor: {body: court, office: Court of Appeal}}`;
  const says = (name: string) => ({ aspect: 'past', ...dated('2019-05'), ...by(name, 'court') }) as const;
  expect(verdictOn({ events, reads: ['annulment'], says: says('the Supreme Court') }).rating).toBe('misleading');
  expect(verdictOn({ events, reads: ['annulment'], says: says('the trade court') }).rating).toBe('accurate');
});
