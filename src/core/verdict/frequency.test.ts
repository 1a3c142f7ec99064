import { expect, test } from 'vitest';
import { ENTRY, eachFiresAlone, type RuleCase, verdictOn } from '../../../test/verdict/scene.fixture.ts';
import type { Each } from '../claim/claim.ts';

const waiver = (year: number) =>
  `{id: w${year}, kind: waiver, on: ${year}-01-05, until: {date: ${year + 1}-01-05, basis: stated}}`;
const waived = (...years: readonly number[]) => [ENTRY, ...years.map(waiver)].join('\n');
const often = (each: readonly Each[], times: number | null = null, text = 'so often') => ({
  frequency: { each, since: each.length > 0 ? '2016' : null, times, text },
});
const TERMS = [
  { name: 'Berg', from: '2015-01-01', to: '2017-01-01' },
  { name: 'Lind', from: '2017-01-01', to: null },
];

const CASES: readonly RuleCase[] = [
  {
    rule: 'frequency/every-year',
    when: {
      // an act of December covers the year that follows it
      events: `${waived(2016, 2018)}
        {id: december, kind: waiver, on: 2016-12-20, until: {date: 2017-12-20, basis: stated}}`,
      reads: ['waiver'],
      says: often(['year']),
      asOf: '2018-12-01',
    },
    rated: 'accurate',
    near: { events: waived(2016, 2018) },
    instead: 'frequency/years-missing',
  },
  {
    rule: 'frequency/years-missing',
    when: { events: waived(2016, 2018), reads: ['waiver'], says: often(['year']), asOf: '2018-12-01' },
    rated: 'half-true',
    near: { events: waived(2016, 2017, 2018) },
    instead: 'frequency/every-year',
  },
  {
    rule: 'frequency/every-administration',
    when: { events: waived(2016, 2018), reads: ['waiver'], says: often(['administration']), terms: TERMS },
    rated: 'accurate',
    near: { events: waived(2018) },
    instead: 'frequency/administrations-missing',
  },
  {
    rule: 'frequency/administrations-missing',
    when: { events: waived(2018), reads: ['waiver'], says: often(['administration']), terms: TERMS },
    rated: 'half-true',
    near: { events: waived(2016, 2018) },
    instead: 'frequency/every-administration',
  },
  {
    // `every conservative president`: a law’s record tells nobody’s party
    rule: 'frequency/of-a-kind',
    when: { events: waived(2016, 2018), reads: ['waiver'], says: often(['administrationOfAKind']), terms: TERMS },
    rated: 'unverifiable',
    near: { says: often(['administration']) },
    instead: 'frequency/every-administration',
  },
  {
    rule: 'frequency/so-many-administrations',
    when: {
      events: waived(2016, 2018),
      reads: ['waiver'],
      says: { frequency: { each: [], since: null, times: null, administrations: 2, text: 'two presidents' } },
      terms: TERMS,
    },
    rated: 'accurate',
    near: { events: waived(2018) },
    instead: 'frequency/fewer-administrations',
  },
  {
    rule: 'frequency/fewer-administrations',
    when: {
      // one president of two terms is one
      events: waived(2016, 2018),
      reads: ['waiver'],
      says: { frequency: { each: [], since: null, times: null, administrations: 2, text: 'two presidents' } },
      terms: TERMS.map((term) => ({ ...term, name: 'Berg' })),
    },
    rated: 'half-true',
    near: { terms: TERMS },
    instead: 'frequency/so-many-administrations',
  },
  {
    rule: 'frequency/times',
    when: { events: waived(2016, 2018), reads: ['waiver'], says: often([], 3) },
    rated: 'half-true',
    near: { says: {} },
    instead: 'limiting/over',
  },
];

eachFiresAlone('how often a thing is said to have happened is judged by', CASES);

test('what is said of the years until one of them is counted up to it', () => {
  const told = { events: waived(2016, 2017), reads: ['waiver'], asOf: '2021-01-01' } as const;
  expect(verdictOn({ ...told, says: { ...often(['year']), until: '2017' } }).rating).toBe('accurate');
  expect(verdictOn({ ...told, says: often(['year']) }).rating).toBe('half-true');
  const length = { duration: { days: 30, forGood: false, text: 'for a month' } };
  expect(verdictOn({ ...told, says: { ...often(['year']), ...length, until: '2017' } }).rating).toBe('accurate');
});

test('what happened so many times within a year is counted within it', () => {
  const rated = (times: number, on: string) =>
    verdictOn({
      events: waived(2016, 2017, 2018),
      reads: ['waiver'],
      says: { ...often([], times, 'twice'), on: { date: on, text: on } },
      asOf: '2018-12-01',
    }).rating;
  expect(rated(1, '2018')).toBe('accurate');
  expect(rated(2, '2018')).toBe('half-true');
});

test('on the day of one more, how often it was so far may leave that one out', () => {
  const told = { events: waived(2016, 2017, 2018), reads: ['waiver'] } as const;
  expect(verdictOn({ ...told, says: often([], 2, '2 kez'), asOf: '2018-01-05' }).rating).toBe('accurate');
  expect(verdictOn({ ...told, says: often([], 2, '2 kez'), asOf: '2018-01-06' }).rating).toBe('half-true');
});

test('how often one court found so counts its own rulings, whatever others held', () => {
  const ruled = (id: string, on: string, office: string) =>
    `{id: ${id}, kind: injunction, on: ${on}, actor: {body: court, office: ${office}}}`;
  const events = [
    ENTRY,
    ruled('a', '2016-01-05', 'Court of Osterby'),
    ruled('b', '2017-01-05', 'Court of Vellin'),
    ruled('c', '2018-01-05', 'Court of Osterby'),
  ].join('\n');
  const rated = (times: number) =>
    verdictOn({
      events,
      reads: ['injunction'],
      says: { frequency: { each: [], since: null, times, ordinal: true, text: 'for the nth time' } },
      asOf: '2018-02-01',
    }).rating;
  expect(rated(2)).toBe('accurate');
  expect(rated(5)).toBe('half-true');
});
