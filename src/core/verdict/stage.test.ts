import { expect, test } from 'vitest';
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

const VOTED = `{id: vote, kind: passageInChamber, on: 2019-05-01, actor: ${HOUSE}}`;
const PASSED = `${VOTED}
  {id: passage, kind: passage, on: 2019-06-01, actor: ${PARLIAMENT}}`;
const SIGNED = `${PASSED}
  {id: signature, kind: signature, on: 2019-07-01, actor: ${PRESIDENT}}`;
const BILL = { type: 'measure' } as const;

const ENACTMENTS: readonly RuleCase[] = [
  {
    rule: 'enactment/happened',
    when: { events: SIGNED, reads: ['enactment'] },
    rated: 'accurate',
    near: { events: VOTED },
    instead: 'enactment/none',
  },
  {
    rule: 'enactment/adopted-over-veto',
    when: {
      events: `{id: passed, kind: passage, on: 2019-02-01, actor: ${PARLIAMENT}}
  {id: veto, kind: veto, on: 2019-02-20, actor: ${PRESIDENT}}
  {id: over, kind: vetoOverride, on: 2019-05-01, actor: ${PARLIAMENT}}`,
      reads: ['enactment'],
      asOf: '2019-05-02',
    },
    rated: 'accurate',
    near: { asOf: '2019-04-01' },
    instead: 'enactment/none',
  },
  {
    rule: 'enactment/domestic-law',
    when: {
      events: '{id: ratified, kind: ratification, on: 2001-11-30}',
      reads: ['enactment'],
      says: { polarity: 'denied' },
      law: { type: 'treaty' },
    },
    rated: 'unverifiable',
    near: { says: { polarity: 'affirmed' } },
    instead: 'enactment/happened',
  },
  {
    rule: 'enactment/bill-became-law',
    when: {
      events: '{id: note, kind: amendment, on: 1990-01-01}',
      reads: ['enactment'],
      says: { target: 'measure' },
      bill: { does: 'repeal', events: '{id: force, kind: entryIntoForce, on: 2019-09-01}' },
    },
    rated: 'accurate',
    near: { asOf: '2022-01-01' },
    instead: 'enactment/none',
  },
  {
    rule: 'enactment/written-into-statute',
    when: {
      events: `{id: order, kind: entryIntoForce, on: 1962-02-03, actor: ${PRESIDENT}}
  {id: statute, kind: amendment, on: 1996-03-12, actor: ${PARLIAMENT}}`,
      reads: ['enactment'],
      says: dated('1996'),
      law: { type: 'sanctionProgramme' },
    },
    rated: 'accurate',
    near: { law: { type: 'act' } },
    instead: 'enactment/none',
  },
  {
    rule: 'enactment/not-by-legislature',
    when: {
      events: `{id: policy, kind: entryIntoForce, on: 1984-08-01, actor: ${PRESIDENT}}`,
      reads: ['enactment'],
      says: { actor: { name: 'Parliament', body: 'legislature', only: false } },
      law: { type: 'executiveAct' },
    },
    rated: 'false',
    near: { says: { actor: { name: 'the President', body: 'executive', only: false } } },
    instead: 'enactment/happened',
  },
  {
    rule: 'enactment/none',
    when: { events: VOTED, reads: ['enactment'] },
    rated: 'false',
    near: { law: BILL },
    instead: 'stage/not-so-far',
  },
];

const SYLDAVIA_RATIFIED = `{id: signed, kind: signature, on: 2019-01-01}
  {id: one, kind: ratification, on: 2019-05-01, actor: {body: party, office: Syldavia}, scope: {addressees: [Syldavia]}}`;

const TO_SIGN = `{id: vote, kind: passage, on: 2019-12-01, actor: ${PARLIAMENT}}
  {id: signed, kind: signature, on: 2020-02-01, actor: ${PRESIDENT}}
  {id: entry, kind: entryIntoForce, on: 2020-03-01}`;

const STAGES: readonly RuleCase[] = [
  {
    rule: 'stage/some-parties-only',
    when: { events: SYLDAVIA_RATIFIED, reads: ['ratification'], law: { type: 'treaty', jurisdiction: 'un' } },
    rated: 'misleading',
    near: { says: { actor: { name: 'Syldavie', body: null, only: false } } },
    instead: 'stage/reached',
  },
  {
    rule: 'stage/signed-instead',
    when: { events: SIGNED, reads: ['veto'] },
    rated: 'false',
    near: { events: VOTED },
    instead: 'stage/not-looked',
  },
  {
    rule: 'stage/reached',
    when: { events: VOTED, reads: ['passageInChamber'], law: BILL },
    rated: 'accurate',
    near: { reads: ['signature'] },
    instead: 'stage/not-reached',
  },
  {
    rule: 'stage/announced',
    when: {
      events: `${VOTED}
        {id: said, kind: announcement, on: 2019-06-01, would: suspension}`,
      reads: ['suspension'],
      law: BILL,
    },
    rated: 'accurate',
    near: { reads: ['withdrawalOfBill'] },
    instead: 'stage/announced-only',
  },
  {
    rule: 'stage/announced-only',
    when: {
      events: `${VOTED}
        {id: said, kind: announcement, on: 2019-06-01, would: suspension}`,
      reads: ['withdrawalOfBill'],
      law: BILL,
    },
    rated: 'misleading',
    near: {
      events: `${VOTED}
        {id: said, kind: announcement, on: 2019-06-01, would: publication}`,
    },
    instead: 'stage/not-reached',
  },
  {
    rule: 'stage/not-so-far',
    when: { events: VOTED, reads: ['passage'], law: BILL },
    rated: 'misleading',
    near: { events: PASSED },
    instead: 'stage/reached',
  },
  {
    rule: 'stage/not-reached',
    when: { events: VOTED, reads: ['signature'], law: BILL },
    rated: 'false',
    near: { events: SIGNED },
    instead: 'stage/reached',
  },
  {
    rule: 'stage/not-looked',
    when: { events: VOTED, reads: ['signature'], law: BILL, verifiedThrough: '2019-12-31' },
    rated: 'unverifiable',
    near: { verifiedThrough: '2020-01-01' },
    instead: 'stage/not-reached',
  },
  {
    rule: 'stage/chamber-did-otherwise',
    when: {
      events: `${VOTED}
  {id: refusal, kind: announcement, on: 2019-05-20, actor: {body: chamber, office: Senate}}
  {id: passage, kind: passage, on: 2019-06-01, actor: ${PARLIAMENT}}`,
      reads: ['passageInChamber'],
      says: { polarity: 'denied', ...by('the Senate', 'chamber') },
    },
    rated: 'unverifiable',
    near: { events: PASSED },
    instead: 'stage/not-looked',
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

test('a treaty in force was not ratified by both sides where one did', () => {
  const rated = (name: string) =>
    verdictOn({
      events: `${ENTRY}\n${SYLDAVIA_RATIFIED.replace(/\{id: entry.*/, '')}`,
      reads: ['ratification'],
      says: by(name, null),
      law: { type: 'treaty', jurisdiction: 'un' },
    }).rating;
  expect(rated('both sides')).toBe('misleading');
  expect(rated('all the parties')).toBe('misleading');
  expect(rated('Syldavia')).toBe('accurate');
});

const BACK = `${ENTRY}
  {id: back, kind: rescission, on: 2015-05-01}`;

const RATIFICATIONS: readonly RuleCase[] = [
  {
    rule: 'ratification/happened',
    when: { events: BACK, reads: ['rescission'], says: { target: 'ratification' } },
    rated: 'accurate',
    near: { asOf: '2015-04-29' },
    instead: 'ratification/none',
  },
  {
    rule: 'ratification/none',
    when: { events: ENTRY, reads: ['rescission'], says: { target: 'ratification' } },
    rated: 'false',
    near: { verifiedThrough: '2019-12-31' },
    instead: 'stage/not-looked',
  },
];

const LATER = '{id: entry, kind: entryIntoForce, on: 2019-05-01, effectiveFrom: 2020-07-01}';

const RESUMED = `${ENTRY}
  {id: rests, kind: suspension, on: 2018-01-01}
  {id: again, kind: resumption, on: 2019-04-17, effectiveFrom: 2019-05-02, actsOn: rests}`;

const BEGINNINGS: readonly RuleCase[] = [
  {
    rule: 'beginning/applied-again',
    when: { events: RESUMED, reads: ['entryIntoForce', 'entryIntoEfficacy'], says: dated('2019-05-02') },
    rated: 'accurate',
    near: { reads: ['entryIntoForce'] },
    instead: 'beginning/none',
  },
  {
    rule: 'beginning/happened',
    when: { events: ENTRY, reads: ['entryIntoForce'] },
    rated: 'accurate',
    near: { events: LATER },
    instead: 'beginning/not-yet',
  },
  {
    rule: 'beginning/not-yet',
    when: { events: LATER, reads: ['entryIntoForce'] },
    rated: 'misleading',
    near: { asOf: '2020-07-01' },
    instead: 'beginning/happened',
  },
  {
    rule: 'beginning/none',
    when: { events: VOTED, reads: ['entryIntoForce'] },
    rated: 'false',
    near: { law: BILL },
    instead: 'stage/not-so-far',
  },
];

eachFiresAlone('a claim that a law was made is judged by', ENACTMENTS);
eachFiresAlone('a claim of a step of a bill is judged by', STAGES);
eachFiresAlone('a claim about a ratification is judged by', RATIFICATIONS);
eachFiresAlone('a claim that a law took effect is judged by', BEGINNINGS);

test('a parliament adopts a law on the day of its vote, and not on that of the signature', () => {
  const events = TO_SIGN.replace('2020-02-01', '2019-12-09');
  const says = { ...dated('2019-12-01'), ...by('Parliament', 'legislature') };
  expect(verdictOn({ events, reads: ['enactment', 'passage'], says }).rating).toBe('accurate');
});

test.each([
  ['{form: resolution}', 'accurate'],
  ['{form: speech}', 'false'],
])('who asks by its own resolution that another lift it has voted on that: %s', (instrument, rated) => {
  const asked = `{id: ask, kind: proposal, on: 2019-12-30, actor: ${PARLIAMENT}, instrument: ${instrument}, would: rescission}`;
  const says = { target: 'measure', ...by('the Parliament', 'legislature') } as const;
  expect(verdictOn({ events: `${ENTRY}\n  ${asked}`, reads: ['passage'], says }).rating).toBe(rated);
});
test('a bill that was voted on was brought in, where its record begins with the vote', () =>
  expect(verdictOn({ events: VOTED, reads: ['introduction'], law: BILL }).rating).toBe('unverifiable'));
