/** By which vote, for how long, until when, in which year: figures that a claim gives beside what was done. */
import { describe, expect, test } from 'vitest';
import {
  by,
  dated,
  ENTRY,
  eachFiresAlone,
  PARLIAMENT,
  PRESIDENT,
  type RuleCase,
  type Scene,
  verdictOn,
} from '../../../test/verdict/scene.fixture.ts';

const voted = (summary: string) =>
  `${ENTRY}\n{id: end, kind: repeal, on: 2019-05-01, actor: ${PARLIAMENT}, summary: "${summary}", sources: [gazette], confidence: high}`;
const by217 = { vote: { for: 217, against: 213, text: 'by 217 to 213' } };
const unanimously = { vote: { for: null, against: 0, text: 'unanimously' } };

const VOTES: readonly RuleCase[] = [
  {
    rule: 'vote/fits',
    when: { events: voted('Parliament repealed it, 217 to 213.'), reads: ['repeal'], says: by217 },
    rated: 'accurate',
    near: { says: unanimously },
    instead: 'vote/another',
  },
  {
    rule: 'vote/another',
    when: { events: voted('Parliament repealed it by 200 votes to 230.'), reads: ['repeal'], says: by217 },
    rated: 'mostly-accurate',
    near: { events: voted('Parliament repealed it, 217 to 213.') },
    instead: 'vote/fits',
  },
  {
    rule: 'vote/not-known',
    when: { events: voted('Parliament repealed it.'), reads: ['repeal'], says: by217 },
    rated: 'accurate',
    near: { events: voted('Parliament repealed it by 216 votes.') },
    instead: 'vote/another',
  },
];

eachFiresAlone('a vote is held against those of the record', VOTES);

test('the vote may be that of a step in the weeks before', () => {
  const events = `${voted('Parliament repealed it.')}
  {id: vote, kind: passageInChamber, on: 2019-04-20, summary: "The house passed it, 217 to 213.", sources: [gazette], confidence: high}`;
  expect(verdictOn({ events, reads: ['repeal'], says: by217 }).facets).toContainEqual(
    expect.objectContaining({ facet: 'stage', rule: 'vote/fits' }),
  );
});

const TEN_YEARS = `{id: entry, kind: entryIntoForce, on: 1994-09-13, until: {date: 2004-09-13, basis: stated}}
  {id: end, kind: expiration, on: 2004-09-13}`;
const lasted = (days: number) => ({ duration: { days, forGood: false, text: 'lasted', whole: true as const } });
const long = (days: number) => ({ duration: { days, forGood: false, text: 'by that long' } });

const PUT_OFF = `{id: entry, kind: entryIntoForce, on: 2017-01-01}
  {id: start, kind: entryIntoEfficacy, on: 2017-01-01, effectiveFrom: 2019-06-30}
  {id: later, kind: postponementOfEntryIntoForce, on: 2019-03-01, effectiveFrom: 2020-06-30, actsOn: start}`;

const LENGTHS: readonly RuleCase[] = [
  {
    rule: 'duration/not-so-long',
    when: { events: TEN_YEARS, reads: ['expiration'], says: lasted(7300) },
    rated: 'mostly-accurate',
    near: { says: lasted(3650) },
    instead: 'duration/fits',
  },
  {
    rule: 'duration/without-end',
    when: {
      events: `${ENTRY}\n{id: longer, kind: prorogationOfForce, on: 2019-05-01, actor: ${PARLIAMENT}}`,
      reads: ['prorogationOfForce'],
      says: long(730),
    },
    rated: 'mostly-accurate',
    near: {
      events: `${ENTRY}\n{id: longer, kind: prorogationOfForce, on: 2019-05-01, until: {date: 2021-05-01, basis: stated}}`,
    },
    instead: 'duration/fits',
  },
  {
    rule: 'duration/another-start',
    when: { events: PUT_OFF, reads: ['postponementOfEntryIntoForce'], says: long(1825) },
    rated: 'mostly-accurate',
    near: { says: long(365) },
    instead: 'duration/fits',
  },
  {
    rule: 'until/another-start',
    when: { events: PUT_OFF, reads: ['postponementOfEntryIntoForce'], says: { until: '2025-12' } },
    rated: 'mostly-accurate',
    near: { says: { until: '2020-06' } },
    instead: 'until/fits',
  },
];

eachFiresAlone('a length is held against the days of the record', LENGTHS);

describe('what is over was law', () => {
  const rules = (more: Partial<Scene>) =>
    verdictOn({ events: TEN_YEARS, reads: ['inForce'], ...more }).facets.map(({ rule }) => rule);
  test.each(['2004', '2004-09', '2004-09-12'])('until %s', (until) => {
    expect(rules({ says: { aspect: 'past', until } })).toContain('until/fits');
  });
  test('and not until years later', () => {
    expect(rules({ says: { aspect: 'past', until: '2014' } })).toContain('until/another');
  });
  test('a year that is not over is left out of the count', () => {
    const seventeen = TEN_YEARS.replace('1994-09-13', '1986-11-30');
    expect(rules({ events: seventeen, says: { aspect: 'past', ...long(17 * 365) } })).toContain('duration/fits');
  });
});

const MADE = `{id: signed, kind: signature, on: 2015-07-01, actor: ${PRESIDENT}}
  {id: entry, kind: entryIntoForce, on: 2015-07-01, actor: ${PARLIAMENT}}`;

const YEARS: readonly RuleCase[] = [
  {
    rule: 'stage/made-later',
    when: {
      events: MADE,
      reads: ['enactment', 'signature'],
      says: { ...dated('2011'), ...by('President Ada Lind', 'executive') },
    },
    rated: 'false',
    near: { law: { type: 'regulation' } },
    instead: 'stage/not-looked',
  },
];

eachFiresAlone('an act is made once', YEARS);

test('of a later year another act under its name may be meant', () => {
  const says = { ...dated('2019'), ...by('President Ada Lind', 'executive') };
  expect(verdictOn({ events: MADE, reads: ['enactment', 'signature'], says }).rating).toBe('unverifiable');
});

test('who signed a law of long ago signed it, though it is told as a bill is, and nobody else is known to have', () => {
  const told = (name: string) =>
    verdictOn({ events: MADE, reads: ['signature'], says: { target: 'measure', ...by(name, 'executive') } }).rating;
  expect(told('Ada Lind')).toBe('accurate');
  expect(told('Rolf Berg')).not.toBe('accurate');
});

const ONE_HOUSE = `{id: vote, kind: passageInChamber, on: 2019-05-01, actor: {body: chamber, office: Senate}}`;

const HOUSES: readonly RuleCase[] = [
  {
    rule: 'enactment/one-house',
    when: {
      events: ONE_HOUSE,
      reads: ['enactment', 'passage'],
      says: { ...dated('2019-05-01'), ...by('Parliament', 'legislature') },
      asOf: '2019-05-03',
    },
    rated: 'misleading',
    near: { events: `${ONE_HOUSE}\n{id: passed, kind: passage, on: 2019-05-01, actor: ${PARLIAMENT}}` },
    instead: 'stage/reached',
  },
];

eachFiresAlone('what one house passed, the legislature had yet to pass', HOUSES);

describe('acts are counted', () => {
  const TWICE = `${ENTRY}
  {id: one, kind: suspension, on: 2011-05-01, actor: {body: executive, office: President, person: Otto Berg}, until: {date: 2012-05-01, basis: stated}}
  {id: two, kind: suspension, on: 2018-05-01, actor: ${PRESIDENT}, until: {date: 2019-05-01, basis: stated}}
  {id: three, kind: suspension, on: 2019-05-01, actor: ${PRESIDENT}, until: {date: 2020-05-01, basis: stated}}`;
  const said = (times: number) =>
    verdictOn({
      events: TWICE,
      reads: ['suspension'],
      says: { ...by('President Ada Lind', 'executive'), frequency: { each: [], since: null, times, text: 'so often' } },
    }).rating;
  test('of whoever is named their own alone', () => expect([said(2), said(3)]).toEqual(['accurate', 'half-true']));
});

test('one circuit is not another', () => {
  const events = `${ENTRY}\n{id: void, kind: annulment, on: 2019-05-01, actor: {body: court, office: US Court of Appeals for the Sixth Circuit}}`;
  const said = (court: string) => verdictOn({ events, reads: ['annulment'], says: by(court, 'court') }).rating;
  expect(['the Sixth Circuit', 'the 6th Circuit', 'an appeals court'].map(said)).toEqual(Array(3).fill('accurate'));
  expect(said('the Ninth Circuit')).toBe('mostly-accurate');
});
