import { expect, test } from 'vitest';
import { by, dated, ENTRY, eachFiresAlone, type RuleCase, verdictOn } from '../../../test/verdict/scene.fixture.ts';

/** An injunction, stayed, and the stay set aside. */
const BACK = `${ENTRY}
  {id: held, kind: injunction, on: 2019-06-01, actor: {body: court, office: District Court}}
  {id: stayed, kind: stay, on: 2019-06-10, actsOn: held, actor: {body: court, office: Court of Appeal}}
  {id: void, kind: annulment, on: 2019-06-20, actsOn: stayed, actor: {body: court, office: Court of Appeal}}`;
const WAIVED = `${ENTRY}
  {id: waiver, kind: waiver, on: 2019-06-01, until: {date: 2020-06-01, basis: stated}}`;
const LAPSED = `${ENTRY}
  {id: waiver, kind: waiver, on: 2018-06-01}
  {id: lapse, kind: waiverLapse, on: 2019-06-01, actsOn: waiver}`;
const RENEWED = `${LAPSED}
  {id: renewal, kind: waiver, on: 2019-09-01}`;
const REPEALED = `${ENTRY}
  {id: repeal, kind: repeal, on: 2015-05-01}`;

const UNDONE = `${ENTRY}
  {id: notice, kind: suspension, on: 2019-06-01, effectiveFrom: 2019-06-15}
  {id: undone, kind: rescission, on: 2019-06-10, actsOn: notice}`;

const PUT_OFF = `${ENTRY}
  {id: start, kind: entryIntoEfficacy, on: 1990-01-01, effectiveFrom: 2019-12-01}
  {id: later, kind: postponementOfEntryIntoForce, on: 2019-11-01, actsOn: start, effectiveFrom: 2021-01-01}`;

const RESTED_THEN_REPEALED = `${ENTRY}
  {id: rests, kind: suspension, on: 2019-06-01}
  {id: repeal, kind: repeal, on: 2019-09-01}`;

const LIMITS: readonly RuleCase[] = [
  {
    rule: 'limiting/ended-since',
    when: { events: RESTED_THEN_REPEALED, reads: ['suspension'], says: { polarity: 'denied' } },
    rated: 'unverifiable',
    near: { asOf: '2019-08-01' },
    instead: 'limiting/holds',
  },
  {
    rule: 'limiting/ended-for-them',
    when: {
      events: `${ENTRY}
  {id: freed, kind: termination, on: 2012-12-14, scope: {addressees: [Ruritania]}}`,
      reads: ['exemption', 'waiver'],
      says: { scope: { extent: 'whole', addressees: ['Ruritania'], text: 'Ruritania' } },
    },
    rated: 'accurate',
    near: { says: { scope: { extent: 'whole', addressees: ['Syldavia'], text: 'Syldavia' } } },
    instead: 'limiting/none',
  },
  {
    rule: 'limiting/put-off',
    when: { events: PUT_OFF, reads: ['suspension'] },
    rated: 'accurate',
    near: { asOf: '2021-01-01' },
    instead: 'limiting/none',
  },
  {
    rule: 'limiting/never-took-effect',
    when: { events: UNDONE, reads: ['suspension'], says: dated('2019-06') },
    rated: 'misleading',
    near: { asOf: '2019-06-09' },
    instead: 'limiting/on-that-date',
  },
  {
    rule: 'limiting/bill-only',
    when: {
      events: ENTRY,
      reads: ['suspension'],
      bill: { does: 'suspension', events: '{id: voted, kind: passageInChamber, on: 2019-11-01}' },
    },
    rated: 'misleading',
    near: { bill: { does: 'amendment', events: '{id: voted, kind: passageInChamber, on: 2019-11-01}' } },
    instead: 'limiting/none',
  },
  {
    rule: 'limiting/announced-only',
    when: {
      events: `${ENTRY}
        {id: said, kind: announcement, on: 2019-11-01, would: suspension}`,
      reads: ['suspension'],
    },
    rated: 'misleading',
    near: {
      events: `${ENTRY}
        {id: said, kind: announcement, on: 2019-11-01, would: amendment}`,
    },
    instead: 'limiting/none',
  },
  {
    rule: 'limiting/holds',
    when: { events: WAIVED, reads: ['waiver'] },
    rated: 'accurate',
    near: { asOf: '2020-06-02' },
    instead: 'limiting/over',
  },
  {
    rule: 'limiting/brought-back',
    when: { events: BACK, reads: ['injunction'], says: { target: 'limit', ...dated('2019-06-20') } },
    rated: 'accurate',
    near: { reads: ['suspension'], says: dated('2019-06-20') },
    instead: 'limiting/another-limit',
  },
  {
    rule: 'limiting/over',
    when: { events: WAIVED, reads: ['waiver'], asOf: '2020-06-02' },
    rated: 'false',
    near: { says: { aspect: 'past' } },
    instead: 'limiting/held-once',
  },
  {
    rule: 'limiting/held-once',
    when: { events: WAIVED, reads: ['waiver'], asOf: '2020-06-02', says: { aspect: 'past' } },
    rated: 'accurate',
    near: { asOf: '2020-05-31' },
    instead: 'limiting/holds',
  },
  {
    rule: 'limiting/on-that-date',
    when: { events: WAIVED, reads: ['waiver'], asOf: '2020-06-02', says: dated('2019') },
    rated: 'accurate',
    near: { says: dated('2018') },
    instead: 'limiting/held-once',
  },
  {
    rule: 'limiting/another-limit',
    when: {
      events: `${ENTRY}
        {id: order, kind: nonEnforcement, on: 2019-06-01}`,
      reads: ['waiver'],
    },
    rated: 'misleading',
    near: { reads: ['waiver', 'nonEnforcement'] },
    instead: 'limiting/holds',
  },
  {
    rule: 'limiting/by-court',
    when: {
      events: `${ENTRY}
        {id: order, kind: suspension, on: 2019-06-01, actor: {body: court, office: Supreme Court}}`,
      reads: ['injunction', 'stay'],
      says: { actor: { name: 'a judge', body: 'court', only: false } },
    },
    rated: 'accurate',
    near: { reads: ['waiver'] },
    instead: 'limiting/another-limit',
  },
  {
    rule: 'limiting/ended',
    when: { events: REPEALED, reads: ['waiver'] },
    rated: 'misleading',
    near: { asOf: '2015-04-30' },
    instead: 'limiting/none',
  },
  {
    rule: 'limiting/not-looked',
    when: { events: ENTRY, reads: ['waiver'], verifiedThrough: '2019-12-31' },
    rated: 'unverifiable',
    near: { verifiedThrough: '2020-01-01' },
    instead: 'limiting/none',
  },
  {
    rule: 'limiting/not-listed',
    when: { events: ENTRY, reads: ['exemption'] },
    rated: 'unverifiable',
    near: { says: { polarity: 'denied' } },
    instead: 'limiting/none',
  },
  {
    rule: 'limiting/none',
    when: { events: ENTRY, reads: ['waiver'] },
    rated: 'false',
    near: { events: WAIVED },
    instead: 'limiting/holds',
  },
];

const LAPSES: readonly RuleCase[] = [
  {
    rule: 'lapse/happened',
    when: { events: LAPSED, reads: ['waiverLapse'] },
    rated: 'accurate',
    near: { events: RENEWED },
    instead: 'lapse/renewed',
  },
  {
    rule: 'lapse/renewed',
    when: { events: RENEWED, reads: ['waiverLapse'] },
    rated: 'false',
    near: { says: dated('2019-06') },
    instead: 'lapse/happened',
  },
  {
    rule: 'lapse/by-itself',
    when: {
      events: LAPSED,
      reads: ['waiverLapse'],
      says: { event: 'reEnactment', actor: { name: 'President', body: 'executive', only: false } },
    },
    rated: 'misleading',
    near: { says: { event: 'reEnactment', actor: null } },
    instead: 'lapse/happened',
  },
  {
    // no legislature has a part in a waiver that runs out
    rule: 'lapse/nobody-ended-it',
    when: {
      events: LAPSED,
      reads: ['waiverLapse'],
      says: { actor: { name: 'Congress', body: 'legislature', only: false } },
    },
    rated: 'misleading',
    near: { says: { actor: { name: 'President', body: 'executive', only: false } } },
    instead: 'lapse/happened',
  },
  {
    rule: 'lapse/none',
    when: { events: WAIVED, reads: ['waiverLapse'] },
    rated: 'false',
    near: { asOf: '2020-06-02' },
    instead: 'lapse/happened',
  },
];

eachFiresAlone('a claim that a law was kept from applying is judged by', LIMITS);
eachFiresAlone('a claim that such a limit ran out is judged by', LAPSES);

test('a suspension that came to nothing does not make “never suspended” right where another took effect', () => {
  const frequency = { each: [], since: null, times: 0, text: 'never' };
  const never = { reads: ['suspension'], says: { polarity: 'denied', frequency } } as const;
  expect(verdictOn({ ...never, events: UNDONE }).rating).toBe('accurate');
  const before = '{id: first, kind: suspension, on: 2012-05-01, until: {date: 2012-11-01, basis: stated}}';
  const twice = UNDONE.replace(ENTRY, `${ENTRY}\n  ${before}`);
  expect(verdictOn({ ...never, events: twice }).rating).toBe('false');
  expect(verdictOn({ ...never, events: twice, asOf: '2019-06-20' }).rating).toBe('accurate');
  expect(verdictOn({ ...never, says: { ...never.says, ...dated('2019-06') }, events: twice }).rating).toBe('accurate');
});

test('an act that withdrew an earlier limit ended it, whoever ended another before', () => {
  const events = `${UNDONE.replace(
    ENTRY,
    `${ENTRY}
  {id: first, kind: suspension, on: 2012-05-01}
  {id: back, kind: resumption, on: 2013-05-01, actsOn: first, actor: {body: executive, office: Minister, person: Bo Ek}}`,
  )}`;
  const withdrew = { events, reads: ['resumption'], asOf: '2019-06-20' } as const;
  const verdict = verdictOn({ ...withdrew, says: { target: 'limit' } });
  expect([verdict.rating, verdict.facets[0]?.events[0]]).toEqual(['accurate', expect.stringMatching(/undone$/)]);
  const named = verdictOn({ ...withdrew, says: { target: 'limit', ...by('Bo Ek', 'executive') } });
  expect(named.facets[0]?.events[0]).toMatch(/back$/);
});

test('a suspension in the place of a waiver leaves it right that the waiver ended', () => {
  const events = `${LAPSED}\n  {id: rest, kind: suspension, on: 2019-06-01}`;
  expect(verdictOn({ events, reads: ['waiverLapse'], says: { target: 'waiver' } }).rating).toBe('accurate');
});

test('an injunction that was brought back is so without its day too, and not before', () => {
  const back = (asOf: string) =>
    verdictOn({ events: BACK, reads: ['suspension'], says: { target: 'limit' }, asOf }).facets[0]?.rule;
  expect(back('2019-07-01')).toBe('limiting/brought-back');
  expect(back('2019-06-01')).not.toBe('limiting/brought-back');
});
