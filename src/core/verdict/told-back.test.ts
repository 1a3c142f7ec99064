/** A record told back in plain sentences is right, and denied is wrong, whoever tells it. */
import { describe, expect, test } from 'vitest';
import {
  by,
  dated,
  ENTRY,
  eachFiresAlone,
  HOUSE,
  PARLIAMENT,
  PRESIDENT,
  type RuleCase,
  verdictOn,
} from '../../../test/verdict/scene.fixture.ts';

const BILL = `{id: brought, kind: introduction, on: 2019-05-01, actor: ${HOUSE}}`;
const BROUGHT = ['entryIntoForce', 'enactment', 'introduction'] as const;
const RENEWED = `{id: entry, kind: entryIntoForce, on: 2015-01-01, until: {date: 2016-01-01, basis: stated}}
  {id: renewed, kind: prorogationOfForce, on: 2015-12-01, until: {date: 2017-01-01, basis: stated}}
  {id: over, kind: expiration, on: 2017-01-01}`;
const STATED = '{date: 2017-01-01, basis: stated}';
const RELIEF = '{form: act, title: Harbour Relief Act}';
const NEVER = { polarity: 'denied', frequency: { each: [], since: null, times: 0, text: 'never' } } as const;
const WILL_REST = `${ENTRY}
  {id: said, kind: announcement, on: 2019-03-01, would: repeal, actor: ${PRESIDENT}}
  {id: repeal, kind: repeal, on: 2019-06-01, actor: ${PARLIAMENT}}`;

const CASES: readonly RuleCase[] = [
  {
    rule: 'beginning/introduced',
    when: { events: BILL, reads: BROUGHT, says: { ...by('The House of Deputies', 'chamber'), ...dated('2019-05-01') } },
    rated: 'accurate',
    near: { says: { ...by('The Supreme Court', 'court'), ...dated('2019-05-01') } },
    instead: 'beginning/none',
  },
  {
    rule: 'ending/bill-withdrawn',
    when: {
      events: `${BILL}
        {id: back, kind: withdrawalOfBill, on: 2019-08-01, actor: {body: executive, office: Government}}`,
      reads: ['repeal', 'rescission', 'termination'],
    },
    rated: 'accurate',
    near: { events: ENTRY },
    instead: 'ending/none',
  },
  {
    rule: 'state/rested-then',
    when: {
      events: `${ENTRY}
    {id: rest, kind: nonEnforcement, on: 2018-02-01, until: {date: 2018-09-01, basis: stated}}`,
      reads: ['applies'],
      says: { polarity: 'denied', ...dated('2018') },
    },
    rated: 'accurate',
    near: { says: { polarity: 'denied', ...dated('2016') } },
    instead: 'state/applies',
  },
  {
    rule: 'state/no-law-then',
    when: {
      events: `${BILL}
        {id: entry, kind: entryIntoForce, on: 2019-08-01}`,
      reads: ['applies'],
      says: { polarity: 'denied', ...dated('2018') },
    },
    rated: 'unverifiable',
    near: { says: { polarity: 'denied', ...dated('2019-09') } },
    instead: 'state/applies',
  },
  {
    rule: 'announcement/of-that-day',
    when: { events: WILL_REST, reads: ['repeal', 'announcement'], says: dated('2019-03-01') },
    rated: 'accurate',
    near: { reads: ['repeal'] },
    instead: 'other/proposed-then',
  },
  {
    rule: 'extension/over/denied-once',
    when: { events: RENEWED, reads: ['prorogationOfForce'], says: NEVER },
    rated: 'false',
    near: { says: { polarity: 'denied' } },
    instead: 'extension/over',
  },
];

eachFiresAlone('what is told back is judged by', CASES);

describe('words put in another’s place, or put in, amend', () => {
  test.each(['substitution', 'insertion'])('%s', (kind) => {
    const events = `${ENTRY}
    {id: changed, kind: ${kind}, on: 2019-08-01, actor: ${PARLIAMENT}}`;
    const reads = ['amendment', 'partialRepeal'] as const;
    expect(verdictOn({ events, reads, says: dated('2019-08-01') }).rating).toBe('accurate');
    expect(verdictOn({ events, reads, says: { polarity: 'denied', ...dated('2019-08-01') } }).rating).toBe('false');
  });
});

describe('of two acts of one kind, that of the body which is named is meant', () => {
  const BY_TWO = `${ENTRY}
    {id: one, kind: suspension, on: 2018-02-01, actor: {body: agency, office: Port Authority}}
    {id: two, kind: suspension, on: 2018-06-01, actor: ${PRESIDENT}}`;
  const says = { aspect: 'past', ...by('The Port Authority', 'agency'), ...dated('2018') } as const;

  test('told', () => {
    expect(verdictOn({ events: BY_TWO, reads: ['suspension'], says }).rating).toBe('accurate');
  });

  test('denied', () => {
    const denied = { ...says, polarity: 'denied' } as const;
    expect(verdictOn({ events: BY_TWO, reads: ['suspension'], says: denied }).rating).toBe('false');
  });
});

test('a bill that became law is law, and by its own name too', () => {
  const events = `{id: signed, kind: signature, on: 2019-05-01}
    {id: entry, kind: entryIntoForce, on: 2019-05-02}`;
  const law = { type: 'measure' } as const;
  expect(verdictOn({ events, law, reads: ['enactment'] }).rating).toBe('accurate');
  expect(verdictOn({ events, law, reads: ['enactment'], says: { polarity: 'denied' } }).rating).toBe('false');
});

describe('one chamber, named like a parliament', () => {
  const events = `{id: brought, kind: introduction, on: 2019-01-01}
    {id: voted, kind: passageInChamber, on: 2019-05-01, actor: {body: chamber, office: National Assembly}}`;
  const law = { type: 'measure' } as const;

  test('passed what it voted for', () => {
    const says = { aspect: 'past', ...by('The National Assembly', 'legislature') } as const;
    expect(verdictOn({ events, law, reads: ['passage'], says }).rating).toBe('accurate');
  });

  test('is not the whole of it', () => {
    expect(verdictOn({ events, law, reads: ['passage'], says: { aspect: 'past' } }).rating).toBe('misleading');
  });
});

test('a court neither signs nor ratifies a treaty', () => {
  const events = `{id: signed, kind: signature, on: 2019-05-01, actor: {body: party, office: Borduria}}`;
  const says = by('the Supreme Court', 'court');
  const law = { type: 'treaty', jurisdiction: 'un' } as const;
  expect(verdictOn({ events, law, reads: ['signature'], says }).rating).toBe('misleading');
  expect(verdictOn({ events, law, reads: ['signature'], says: by('Borduria') }).rating).toBe('accurate');
});

test('on the day on which a law comes back, that it ended is right, and on the next it is outdated', () => {
  const events = `${ENTRY}
    {id: repeal, kind: repeal, on: 2018-05-01}
    {id: anew, kind: reEnactment, on: 2018-06-01}`;
  const reads = ['repeal'] as const;
  expect(verdictOn({ events, reads, asOf: '2018-06-01' }).rating).toBe('accurate');
  expect(verdictOn({ events, reads, asOf: '2018-06-02' }).rating).toBe('false');
});

test('an extension told of the act that it stands in is right, though it is over and a new bill is pending', () => {
  const events = `{id: entry, kind: entryIntoForce, on: 2015-01-01, until: {date: 2016-01-01, basis: stated}}
    {id: renewed, kind: prorogationOfForce, on: 2015-12-01, until: ${STATED}, instrument: ${RELIEF}}
    {id: over, kind: expiration, on: 2017-01-01}`;
  const reads = ['prorogationOfForce'] as const;
  expect(verdictOn({ events, reads, says: { aspect: 'past', ...by('The Harbour Relief Act of 2015') } }).rating).toBe(
    'accurate',
  );
  expect(verdictOn({ events, reads, says: by('The Parliament', 'legislature') }).rating).not.toBe('accurate');
});

test('an act that was brought in on the day that is named was, though it came into force on another', () => {
  const events = `${BILL}\n  {id: entry, kind: entryIntoForce, on: 2019-09-01}`;
  expect(verdictOn({ events, reads: BROUGHT, says: dated('2019-05') }).rating).toBe('accurate');
  expect(verdictOn({ events, reads: BROUGHT, says: dated('2019-09') }).rating).toBe('accurate');
  expect(verdictOn({ events, reads: BROUGHT, says: dated('2019-07') }).rating).toBe('mostly-accurate');
});

describe('who sit in a legislature sit in its chambers', () => {
  const VOTED = `{id: voted, kind: passageInChamber, on: 2019-05-01, actor: ${HOUSE}}`;
  const passed = (name: string) =>
    verdictOn({
      events: VOTED,
      law: { type: 'measure' },
      reads: ['passage'],
      says: { ...by(name, 'legislature'), ...dated('2019-05-01') },
    }).rating;

  test('what lawmakers passed one chamber may have passed, and no legislature has', () => {
    expect(['Lawmakers', 'законодатели', 'yasa koyucular'].map(passed)).toEqual(Array(3).fill('accurate'));
    expect(passed('Parliament')).toBe('misleading');
  });

  test('what was brought into a chamber was brought in there, on the day that is named', () => {
    const brought = (on: string) =>
      verdictOn({ events: BILL, reads: BROUGHT, says: { ...by('Lawmakers', 'legislature'), ...dated(on) } }).rating;
    expect(brought('2019-05')).toBe('accurate');
    expect(brought('2017')).toBe('false');
  });
});

test('of what has ended the end that took effect is meant, and not one that is still to come', () => {
  const events = `${ENTRY}
    {id: repeal, kind: repeal, on: 2017-01-01, effectiveFrom: 2028-01-01, actor: ${PARLIAMENT}}
    {id: void, kind: annulment, on: 2019-01-01, actor: {body: court, office: Supreme Court}}`;
  const reads = ['rescission', 'repeal', 'termination', 'annulment'] as const;
  expect(verdictOn({ events, reads }).rating).toBe('accurate');
  expect(verdictOn({ events, reads, asOf: '2018-01-01' }).rating).toBe('misleading');
});

test('what is counted from another time is told of a suspension that took effect, and not of a later one that came to nothing', () => {
  const events = `${ENTRY}
    {id: rest, kind: suspension, on: 2018-02-01, until: {date: 2018-08-01, basis: stated}, actor: ${PRESIDENT}}
    {id: idle, kind: suspension, on: 2019-01-10, effectiveFrom: 2019-02-01, actor: ${PRESIDENT}}
    {id: back, kind: rescission, on: 2019-01-20, actsOn: idle, actor: ${PRESIDENT}}`;
  const rating = (undone: boolean) =>
    verdictOn({ events, reads: ['suspension'], says: { aspect: 'past', undone }, asOf: '2019-06-01' }).rating;
  expect(rating(true)).toBe('accurate');
  expect(rating(false)).toBe('misleading');
});

test('that it was not extended, before what ran out is told, looks at the end', () => {
  const ended = { events: RENEWED, reads: ['prorogationOfForce'], asOf: '2018-01-01' } as const;
  expect(verdictOn({ ...ended, says: { undone: true } }).rating).toBe('accurate');
  expect(verdictOn({ ...ended, says: { undone: true, polarity: 'denied' } }).rating).toBe('accurate');
});
