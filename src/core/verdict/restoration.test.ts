import { expect, test } from 'vitest';
import {
  by,
  dated,
  ENTRY,
  eachFiresAlone,
  HOUSE,
  PRESIDENT,
  type RuleCase,
  type Scene,
  verdictOn,
} from '../../../test/verdict/scene.fixture.ts';

const REPEALED = `${ENTRY}
  {id: repeal, kind: repeal, on: 2015-05-01}`;
/** Brought back once; later an end was announced, and that was taken back before it came. */
const KEPT = `${REPEALED}
  {id: back, kind: reEnactment, on: 2016-05-01, actor: {body: agency, office: Secretary of Ports, person: Olga Berg}}
  {id: news, kind: announcement, on: 2019-05-01, would: rescission}
  {id: kept, kind: rescission, on: 2019-05-07, actsOn: news, actor: ${PRESIDENT}}`;
const RESTORED = `${REPEALED}
  {id: anew, kind: reEnactment, on: 2018-01-01}`;
const RESTORED_AND_REPEALED = `${RESTORED}
  {id: again, kind: repeal, on: 2019-01-01}`;
const COURT = '{body: court, office: Court of Appeal}';
const TWO_ORDERS = `${ENTRY}
  {id: one, kind: injunction, on: 2019-03-01, actor: ${COURT}}
  {id: two, kind: injunction, on: 2019-04-01, actor: ${COURT}}
  {id: freed, kind: stay, on: 2019-05-01, actsOn: one, actor: {body: court, office: Supreme Court}}`;
/** `the court let it take effect`. */
const LET_APPLY = ['resumption', 'upholding', 'dismissal'] as const;
const BACK_SOON = `${REPEALED}
  {id: anew, kind: reEnactment, on: 2019-03-01, effectiveFrom: 2019-06-01}`;
const EXTENDED = (
  on: string,
) => `{id: entry, kind: entryIntoForce, on: 2018-01-01, until: {date: 2019-01-01, basis: stated}}
  {id: longer, kind: prorogationOfForce, on: ${on}, until: {date: 2020-01-01, basis: stated}}`;
const vote = (does: 'prorogationOfForce' | 'reEnactment') => ({
  does,
  events: `{id: vote, kind: passageInChamber, on: 2019-05-01, actor: ${HOUSE}}`,
});

/** Made anew from a day to come, and stayed before that day. */
const STAYED_AHEAD = `${REPEALED}
  {id: anew, kind: reEnactment, on: 2019-03-01, effectiveFrom: 2019-06-01}
  {id: held, kind: stay, on: 2019-05-20, actsOn: anew, actor: ${COURT}}`;
const DIED = `{id: in, kind: introduction, on: 2017-03-01}
  {id: over, kind: lapseOfBill, on: 2018-01-10}`;

const CASES: readonly RuleCase[] = [
  {
    rule: 'restoration/never-took-effect',
    when: { events: STAYED_AHEAD, reads: ['reEnactment'], says: dated('2019-06-01') },
    rated: 'misleading',
    near: { says: dated('2019-03-01') },
    instead: 'restoration/on-that-date',
  },
  {
    rule: 'restoration/brought-in-anew',
    when: {
      events: `${DIED}
  {id: again, kind: introduction, on: 2019-02-25}`,
      reads: ['reEnactment'],
      law: { type: 'measure' },
    },
    rated: 'accurate',
    near: { events: DIED },
    instead: 'restoration/none',
  },
  {
    rule: 'restoration/happened',
    when: { events: RESTORED, reads: ['reEnactment'] },
    rated: 'accurate',
    near: { events: RESTORED_AND_REPEALED },
    instead: 'restoration/undone',
  },
  {
    rule: 'restoration/challenge-failed',
    when: {
      events: `${ENTRY}
        {id: no, kind: dismissal, on: 2019-03-01, actor: ${COURT}}`,
      reads: LET_APPLY,
      says: { aspect: 'present' },
    },
    rated: 'accurate',
    near: {
      events: `${ENTRY}
        {id: no, kind: dismissal, on: 2019-03-01, actor: ${COURT}}
        {id: bar, kind: injunction, on: 2019-04-01, actor: ${COURT}}`,
    },
    instead: 'restoration/undone',
  },
  {
    rule: 'restoration/held-back-since',
    when: {
      events: `${EXTENDED('2019-01-01')}
        {id: off, kind: nonEnforcement, on: 2019-02-01}`,
      reads: ['reEnactment'],
      says: { aspect: 'perfect' },
      asOf: '2019-06-01',
    },
    rated: 'false',
    near: { events: EXTENDED('2019-01-01') },
    instead: 'restoration/happened',
  },
  {
    rule: 'restoration/on-that-date',
    when: { events: RESTORED_AND_REPEALED, reads: ['reEnactment'], says: dated('2018') },
    rated: 'accurate',
    near: { says: dated('2017') },
    instead: 'restoration/undone',
  },
  {
    // carried on before its time was over
    rule: 'restoration/only-extended',
    when: { events: EXTENDED('2018-12-31'), reads: ['reEnactment', 'entryIntoForce'], says: dated('2018') },
    rated: 'misleading',
    near: { events: EXTENDED('2019-01-01'), says: dated('2019') },
    instead: 'restoration/on-that-date',
  },
  {
    rule: 'restoration/never-gone',
    when: { events: KEPT, reads: ['reEnactment'], says: by('President Lind', 'executive') },
    rated: 'misleading',
    near: { says: by('Secretary Berg', 'agency') },
    instead: 'restoration/happened',
  },
  {
    rule: 'restoration/act-undone',
    when: { events: KEPT, reads: ['reEnactment'], says: { ...by('President Lind', 'executive'), ofAct: true } },
    rated: 'accurate',
    near: { says: by('President Lind', 'executive') },
    instead: 'restoration/never-gone',
  },
  {
    // nobody undid the repeal, whatever has come since
    rule: 'restoration/no-act-undone',
    when: { events: RESTORED, reads: ['reEnactment'], says: { ofAct: true } },
    rated: 'false',
    near: { says: { ofAct: false } },
    instead: 'restoration/happened',
  },
  {
    rule: 'restoration/undone',
    when: { events: RESTORED_AND_REPEALED, reads: ['reEnactment'] },
    rated: 'false',
    near: { says: { aspect: 'past' } },
    instead: 'restoration/happened',
  },
  {
    rule: 'restoration/bill-only',
    when: { events: REPEALED, reads: ['reEnactment'], bill: vote('reEnactment') },
    rated: 'misleading',
    near: { bill: vote('prorogationOfForce') },
    instead: 'restoration/none',
  },
  {
    rule: 'restoration/none',
    when: { events: REPEALED, reads: ['reEnactment'] },
    rated: 'false',
    near: { events: RESTORED },
    instead: 'restoration/happened',
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
    rule: 'restoration/to-come',
    when: { events: BACK_SOON, reads: ['reEnactment'], asOf: '2019-05-01' },
    rated: 'mostly-accurate',
    near: { asOf: '2020-01-01' },
    instead: 'restoration/happened',
  },
];

eachFiresAlone('a claim that a law was brought back is judged by', CASES);

test('what had rested took effect on the day after its limit ran out, and came into force long before', () => {
  const events = `${ENTRY}
    {id: rest, kind: suspension, on: 2018-06-01, until: {date: 2019-05-02, basis: stated}}`;
  const begun = (reads: Scene['reads'], date: string) => verdictOn({ events, reads, says: dated(date) }).rating;
  expect(begun(['entryIntoForce', 'entryIntoEfficacy'], '2019-05-02')).toBe('accurate');
  expect(begun(['entryIntoForce', 'entryIntoEfficacy'], '2019-08')).not.toBe('accurate');
  expect(begun(['entryIntoForce'], '2019-05-02')).not.toBe('accurate');
});

test('who says that nobody brought it back means since it ended last', () => {
  const never = (events: string, says: Scene['says'] = {}) =>
    verdictOn({ events, reads: ['reEnactment'], says: { aspect: 'past', polarity: 'denied', ...says } }).rating;
  expect(never(RESTORED_AND_REPEALED)).toBe('accurate');
  expect(never(RESTORED)).toBe('false');
  expect(never(RESTORED_AND_REPEALED, dated('2018'))).toBe('false');
});

test('a ruling that is on hold is on hold, though the law rests for another reason', () => {
  const events = `${ENTRY}
  {id: pause, kind: suspension, on: 2019-01-01, actor: {body: executive, office: President}}
  {id: ruling, kind: annulment, on: 2019-05-28, actor: {body: court, office: Trade Court}}
  {id: hold, kind: stay, on: 2019-05-29, actor: {body: court, office: Court of Appeals}, actsOn: ruling}`;
  const reads = ['resumption', 'waiverLapse'] as const;
  expect(verdictOn({ events, reads, asOf: '2019-06-02' }).rating).toBe('accurate');
  const over = `${events}
  {id: upheld, kind: rescission, on: 2019-06-01, actor: {body: court, office: Supreme Court}, actsOn: hold}`;
  expect(verdictOn({ events: over, reads, asOf: '2019-06-02' }).rating).not.toBe('accurate');
});

test('a court let a law take effect where it lifted what held it up, and not where it holds it up itself', () => {
  const order = `${ENTRY}
    {id: one, kind: injunction, on: 2019-03-01, actor: ${COURT}}`;
  const freed = `${order}
    {id: freed, kind: stay, on: 2019-05-01, actsOn: one, actor: ${COURT}}`;
  const rated = (events: string) =>
    verdictOn({ events, reads: LET_APPLY, says: { aspect: 'past', ...by('the appeals court', 'court') } }).rating;
  expect([rated(freed), rated(order), rated(ENTRY)]).toEqual(['accurate', 'false', 'false']);
});

test('what was to come back and was stayed ahead of its day never came back', () => {
  const denied = (events: string) =>
    verdictOn({ events, reads: ['reEnactment'], says: { polarity: 'denied' }, asOf: '2019-08-01' }).rating;
  expect([denied(STAYED_AHEAD), denied(BACK_SOON)]).toEqual(['accurate', 'false']);
});

test('what was prolonged before it ended has not been brought back since', () => {
  const events = `{id: entry, kind: entryIntoForce, on: 2018-01-01, until: {date: 2019-01-01, basis: stated}}
  {id: longer, kind: prorogationOfForce, on: 2019-01-01, until: {date: 2019-06-01, basis: stated}}
  {id: gone, kind: expiration, on: 2019-06-01}`;
  const rated = (verifiedThrough: string) =>
    verdictOn({ events, reads: ['reEnactment'], says: { aspect: 'past' }, verifiedThrough }).rating;
  expect([rated('2030-01-01'), rated('2019-08-01')]).toEqual(['false', 'unverifiable']);
});
