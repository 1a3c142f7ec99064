/** What was proposed and not done, signed and not yet counted, lifted in part, or said of a span of years. */
import { describe, expect, test } from 'vitest';
import {
  dated,
  ENTRY,
  eachFiresAlone,
  PARLIAMENT,
  PRESIDENT,
  type RuleCase,
  verdictOn,
} from '../../../test/verdict/scene.fixture.ts';
import type { ClaimedActor } from '../claim/claim.ts';

const COURT = '{body: court, office: Court of Appeal}';
const AGENCY = '{body: agency, office: Ministry of Ports}';
const by = (name: string, body: ClaimedActor['body']) => ({ actor: { name, body, only: false } });
const PUT_OFF = `${ENTRY}
  {id: later, kind: postponementOfEntryIntoForce, on: 2018-12-20}
  {id: plan, kind: proposal, on: 2019-10-21, would: postponementOfEntryIntoForce}`;
const TWO_ORDERS = `${ENTRY}
  {id: one, kind: injunction, on: 2019-03-01, actor: ${COURT}}
  {id: two, kind: injunction, on: 2019-04-01, actor: ${COURT}}
  {id: freed, kind: stay, on: 2019-05-01, actsOn: one, actor: {body: court, office: Supreme Court}}`;
const PROLONGED = `{id: entry, kind: entryIntoForce, on: 2019-10-01, until: {date: 2020-03-01, basis: stated}}`;
const WAIVED = `${ENTRY}
  {id: w1, kind: waiver, on: 2015-02-01, until: {date: 2016-02-01, basis: stated}}
  {id: w2, kind: waiver, on: 2018-02-01, until: {date: 2019-02-01, basis: stated}}
  {id: w3, kind: waiver, on: 2019-02-01, until: {date: 2021-02-01, basis: stated}}`;
const TO_SIGN = `{id: vote, kind: passage, on: 2019-12-01, actor: ${PARLIAMENT}}
  {id: signed, kind: signature, on: 2020-02-01, actor: ${PRESIDENT}}
  {id: entry, kind: entryIntoForce, on: 2020-03-01}`;

const CASES: readonly RuleCase[] = [
  {
    rule: 'other/proposed-then',
    when: { events: PUT_OFF, reads: ['postponementOfEntryIntoForce'], says: dated('2019-10-21') },
    rated: 'misleading',
    near: { says: dated('2019-10-22') },
    instead: 'other/happened',
  },
  {
    rule: 'restoration/still-held',
    when: { events: TWO_ORDERS, reads: ['reEnactment', 'resumption'], says: { aspect: 'past' } },
    rated: 'misleading',
    near: { events: TWO_ORDERS.replace(/.*id: two.*\n/, '') },
    instead: 'restoration/happened',
  },
  {
    rule: 'restoration/by-itself',
    when: {
      events: `${ENTRY}\n{id: rest, kind: suspension, on: 2019-02-01, until: {date: 2019-05-19, basis: stated}}`,
      reads: ['reEnactment', 'resumption'],
      says: { aspect: 'past', ...dated('2019-05-19') },
    },
    rated: 'accurate',
    near: { says: { aspect: 'past', ...dated('2019-05-19'), ...by('Parliament', 'legislature') } },
    instead: 'restoration/none',
  },
  {
    rule: 'ending/end-set',
    when: { events: PROLONGED, reads: ['expiration'], says: { polarity: 'denied', aspect: 'present' } },
    rated: 'false',
    near: { says: { polarity: 'denied', aspect: 'perfect' } },
    instead: 'ending/none',
  },
  {
    rule: 'stage/made-that-day',
    when: {
      events: `${ENTRY}\n{id: rest, kind: suspension, on: 2019-12-30, actor: ${PARLIAMENT}}`,
      reads: ['signature'],
      says: { ...dated('2019-12-30'), ...by('the President', 'executive') },
    },
    rated: 'accurate',
    near: { says: { ...dated('2019-12-28'), ...by('the President', 'executive') } },
    instead: 'stage/not-looked',
  },
  {
    rule: 'stage/not-yet',
    when: { events: TO_SIGN, reads: ['signature'], says: { polarity: 'denied' } },
    rated: 'accurate',
    near: { asOf: '2020-02-02' },
    instead: 'stage/reached',
  },
];

eachFiresAlone('what was not done as it is told is judged by', CASES);

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
  });
  test('an act that is done each year is another act in another year', () => {
    const says = dated('2017');
    expect(verdictOn({ events: WAIVED, reads: ['waiver'], says }).rating).toBe('false');
  });
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
  test('a start that a court held back before its day did not come on that day', () => {
    const events = `{id: entry, kind: entryIntoForce, on: 2019-10-01, actor: ${AGENCY}}
      {id: start, kind: entryIntoEfficacy, on: 2019-10-01, effectiveFrom: 2019-10-23}
      {id: held, kind: stay, on: 2019-10-20, actor: ${COURT}}`;
    const reads = ['entryIntoForce', 'entryIntoEfficacy'] as const;
    expect(verdictOn({ events, reads, says: { aspect: 'past', ...dated('2019-10-23') } }).rating).toBe('misleading');
    expect(verdictOn({ events, reads, says: { aspect: 'past', ...dated('2019-10-01') } }).rating).toBe('accurate');
  });
});

test('what runs out by itself does not do so by an amendment', () => {
  const events = `${ENTRY}
    {id: change, kind: amendment, on: 2019-08-01, actor: ${PARLIAMENT}}`;
  expect(verdictOn({ events, reads: ['expiration'] }).rating).toBe('false');
  expect(verdictOn({ events, reads: ['repeal'] }).rating).toBe('misleading');
});

test('an exemption is taken for the end while it is news, and leaves the law to everybody else', () => {
  const exempt = (day: string) => `${ENTRY}
    {id: free, kind: exemption, on: ${day}, scope: {addressees: [fishing boats]}}`;
  expect(verdictOn({ events: exempt('2019-08-01'), reads: ['repeal'] }).rating).toBe('misleading');
  expect(verdictOn({ events: exempt('2017-08-01'), reads: ['repeal'] }).rating).toBe('false');
});

test('a parliament adopts a law on the day of its vote, and not on that of the signature', () => {
  const events = TO_SIGN.replace('2020-02-01', '2019-12-09');
  const says = { ...dated('2019-12-01'), ...by('Parliament', 'legislature') };
  const [first] = [verdictOn({ events, reads: ['enactment', 'passage'], says })];
  expect(first?.rating).toBe('accurate');
});

test('what a lower court held, and another put on hold, is not told of the highest court', () => {
  const events = `${ENTRY}
    {id: void, kind: annulment, on: 2019-05-28, effectiveFrom: 2019-06-07, actor: {body: court, office: Court of Trade}}
    {id: held, kind: stay, on: 2019-05-29, actsOn: void, actor: ${COURT}}`;
  const says = (name: string) => ({ aspect: 'past', ...dated('2019-05'), ...by(name, 'court') }) as const;
  expect(verdictOn({ events, reads: ['annulment'], says: says('the Supreme Court') }).rating).toBe('misleading');
  expect(verdictOn({ events, reads: ['annulment'], says: says('the trade court') }).rating).toBe('accurate');
});

test('courts are told apart by rank in every language', () => {
  const events = `${ENTRY}
    {id: void, kind: annulment, on: 2019-06-01, actor: {body: court, office: District Court}}`;
  for (const name of ['Верховный суд', 'Ali Məhkəmə', 'Anayasa Mahkemesi', 'the Supreme Court'])
    expect(verdictOn({ events, reads: ['annulment'], says: by(name, 'court') }).rating).not.toBe('accurate');
});
