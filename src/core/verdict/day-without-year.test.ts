import { expect, test } from 'vitest';
import { ENTRY, PARLIAMENT, PRESIDENT, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const OVERRIDDEN = `${ENTRY}
  {id: veto, kind: veto, on: 2017-05-18, actor: ${PRESIDENT}}
  {id: over, kind: vetoOverride, on: 2017-05-28, actor: ${PARLIAMENT}}`;

const rated = (date: string, text: string, events = OVERRIDDEN) =>
  verdictOn({ events, reads: ['vetoOverride'], says: { on: { date, text } }, asOf: '2019-11-01' }).rating;

test('a day told without its year is that of the record, where it has just one such day', () => {
  expect(rated('2019-05-28', '28 may')).toBe('accurate');
  expect(rated('2019-05-29', '29 may')).not.toBe('accurate');
});

test('a year that is told, or lies far back, stays what it is', () => {
  expect(rated('2019-05-28', '28 may 2019')).not.toBe('accurate');
  expect(rated('2015-05-28', '28 may')).not.toBe('accurate');
  const again = `${OVERRIDDEN}
  {id: again, kind: vetoOverride, on: 2016-05-28, actor: ${PARLIAMENT}}`;
  expect(rated('2019-05-28', '28 may', again)).not.toBe('accurate');
});

test('of several such days it is that of what is so since then', () => {
  const lapsed = `${ENTRY}
  {id: first, kind: expiration, on: 2015-12-31}
  {id: renewed, kind: prorogationOfForce, on: 2016-03-01}
  {id: last, kind: expiration, on: 2017-12-31}`;
  const said = (text: string, date: string) =>
    verdictOn({ events: lapsed, reads: ['expiration'], says: { on: { date, text } }, asOf: '2019-11-01' }).rating;
  expect(said('31 december', '2018-12-31')).toBe('accurate');
  expect(said('30 december', '2018-12-30')).not.toBe('accurate');
});

test('a bill that was brought in and passed on one day was more than proposed that day', () => {
  const bill = (steps: string) => ({
    does: 'repeal' as const,
    events: `{id: in, kind: introduction, on: 2019-11-29}${steps}`,
  });
  const repealed = `${ENTRY}
  {id: repeal, kind: repeal, on: 2019-11-30, actor: ${PARLIAMENT}}`;
  const on = { on: { date: '2019-11-29', text: '29 november' } };
  const passed = `
  {id: passed, kind: passage, on: 2019-11-29, actor: ${PARLIAMENT}}`;
  expect(verdictOn({ events: repealed, reads: ['repeal'], says: on, bill: bill(passed) }).rating).toBe('accurate');
  expect(verdictOn({ events: repealed, reads: ['repeal'], says: on, bill: bill('') }).rating).toBe('misleading');
});

test('a month told without its year, of what was over before, is that in which it was done', () => {
  const over = `${ENTRY}
  {id: rest, kind: suspension, on: 2016-03-04}
  {id: gone, kind: repeal, on: 2016-08-02}`;
  const said = (text: string, date: string, events = over) =>
    verdictOn({ events, reads: ['suspension'], says: { on: { date, text }, aspect: 'past' }, asOf: '2019-11-01' })
      .rating;
  expect(said('in march', '2019-03')).toBe('accurate');
  expect(said('last march', '2019-03')).not.toBe('accurate');
  expect(said('in april', '2019-04')).not.toBe('accurate');
  const standing = `${ENTRY}
  {id: rest, kind: suspension, on: 2016-03-04, until: {date: 2016-08-02, basis: stated}}`;
  expect(said('in march', '2019-03', standing)).not.toBe('accurate');
});

test('a month told without its year stays the nearest one where something was done in it', () => {
  const events = `${ENTRY}
  {id: rest, kind: suspension, on: 2016-03-04}
  {id: ruling, kind: upholding, on: 2019-03-20}
  {id: gone, kind: repeal, on: 2018-08-02}`;
  const says = { on: { date: '2019-03', text: 'in march' }, aspect: 'past' } as const;
  expect(verdictOn({ events, reads: ['suspension'], says, asOf: '2019-11-01' }).rating).not.toBe('accurate');
});

test('a day told without its year may be that on which a notice took effect', () => {
  const events = `${ENTRY}
  {id: notice, kind: withdrawal, on: 2018-01-22, effectiveFrom: 2019-01-22}`;
  const says = { on: { date: '2019-01-22', text: 'jan. 22' }, aspect: 'past' } as const;
  const law = { type: 'treaty' } as const;
  expect(verdictOn({ events, reads: ['withdrawal'], law, says, asOf: '2019-02-06' }).rating).toBe('accurate');
});

test('what was proposed on some day of a month is not held against a day of it', () => {
  const events = `${ENTRY}
  {id: renewed, kind: prorogationOfForce, on: 2019-04-20, actor: ${PARLIAMENT}}`;
  const bill = (on: string) => ({
    does: 'prorogationOfForce' as const,
    events: `{id: in, kind: introduction, on: ${on}}`,
  });
  const rated = (on: string) =>
    verdictOn({
      events,
      reads: ['prorogationOfForce'],
      says: { on: { date: '2019-04-21', text: 'on sunday' }, aspect: 'past' },
      bill: bill(on),
    }).rating;
  expect([rated('2019-04'), rated('2019-04-21')]).toEqual(['mostly-accurate', 'misleading']);
});
