/** Right of another act, another state or another time than the claim tells of. */
import { expect, test } from 'vitest';
import {
  by,
  dated,
  ENTRY,
  eachFiresAlone,
  PARLIAMENT,
  type RuleCase,
  verdictOn,
} from '../../../test/verdict/scene.fixture.ts';
import type { Power } from '../law/actor.ts';

const REPEALED = `${ENTRY}
  {id: repeal, kind: repeal, on: 2018-06-01, actor: ${PARLIAMENT}}`;
const STAYED = `{id: entry, kind: entryIntoForce, on: 2019-03-01}
  {id: start, kind: entryIntoEfficacy, on: 2019-03-01, effectiveFrom: 2019-04-01}
  {id: held, kind: stay, on: 2019-03-20, actor: {body: court, office: Court of Appeal}}`;
const HELD_BACK = `${STAYED}
  {id: void, kind: annulment, on: 2019-06-01, actor: {body: court, office: Supreme Court}}`;
const BLOCKED = `${ENTRY}
  {id: void, kind: annulment, on: 2019-06-01, effectiveFrom: 2019-06-10, actor: {body: court, office: Trade Court}}
  {id: stayed, kind: stay, on: 2019-06-02, actsOn: void, actor: {body: court, office: Court of Appeal}}`;
const LEFT = `${ENTRY}
  {id: left, kind: withdrawal, on: 2018-06-01}`;
const JOINED = `{id: joined, kind: ratification, on: 2014-01-10, actor: {body: party, office: Xx}}
  {id: entry, kind: entryIntoForce, on: 2014-05-01, actor: {body: party, office: Xx}}`;
const OVER_VETO = `{id: no, kind: veto, on: 2019-03-01, actor: {body: executive, office: President}}
  {id: yes, kind: vetoOverride, on: 2019-04-01, actor: ${PARLIAMENT}}
  {id: entry, kind: entryIntoForce, on: 2019-04-01, actor: ${PARLIAMENT}}`;
const SIGNED_BY_ANOTHER = `{id: no, kind: veto, on: 2019-03-01, actor: {body: executive, office: President, person: Ada Lind}}
  {id: yes, kind: signature, on: 2019-04-01, actor: {body: legislature, office: Parliament, person: Otto Berg}}`;
const ANNOUNCED = `${ENTRY}
  {id: said, kind: announcement, would: repeal, on: 2019-11-01}`;
const TO_COME = `${ENTRY}
  {id: end, kind: termination, on: 2019-12-01, effectiveFrom: 2020-07-01}`;
const SYLDAVIA = { extent: 'whole', addressees: ['Syldavia'], text: 'Syldavia' } as const;
const SYLDAVIA_LEFT = `${ENTRY}
  {id: left, kind: withdrawal, on: 2018-06-01, actor: {body: party, office: Syldavia}, scope: {addressees: [Syldavia]}}`;
const OTHERS_LEFT = `${SYLDAVIA_LEFT}
  {id: rest, kind: suspension, on: 2018-07-01, actor: {body: party, office: Borduria}, scope: {addressees: [Borduria]}}`;
const JOINT = { type: 'treaty', jurisdiction: 'un' } as const;
const OF_ONE_STATE = { type: 'treaty', jurisdiction: 'xx' } as const;
const COURT_MAY: Power = {
  id: 'courts',
  body: 'court',
  office: 'Courts',
  may: ['repeal'],
  by: 'judgment',
  conditions: null,
  term: null,
  sources: [],
};

const CASES: readonly RuleCase[] = [
  {
    rule: 'actor/no-such-power',
    when: { events: REPEALED, reads: ['repeal'], says: by('the Supreme Court', 'court') },
    rated: 'misleading',
    near: { law: { powers: [COURT_MAY] } },
    instead: 'actor/another-body',
  },
  {
    rule: 'ending/at-another-time',
    when: { events: REPEALED, reads: ['repeal'], says: dated('2015') },
    rated: 'misleading',
    near: { says: dated('2018-05') },
    instead: 'ending/happened',
  },
  {
    rule: 'beginning/never-applied',
    when: { events: HELD_BACK, reads: ['entryIntoForce', 'entryIntoEfficacy'], says: { polarity: 'denied' } },
    rated: 'accurate',
    near: { says: {} },
    instead: 'beginning/happened',
  },
  {
    rule: 'enactment/over-veto',
    when: { events: OVER_VETO, reads: ['enactment', 'signature'], says: by('the President', 'executive') },
    rated: 'misleading',
    near: { says: {} },
    instead: 'enactment/happened',
  },
  {
    rule: 'stage/vetoed-instead',
    when: { events: SIGNED_BY_ANOTHER, reads: ['signature'], says: by('Ada Lind', null) },
    rated: 'false',
    near: { says: by('Otto Berg', null) },
    instead: 'stage/reached',
  },
  {
    rule: 'announcement/made',
    when: { events: ANNOUNCED, reads: ['repeal', 'announcement'] },
    rated: 'accurate',
    near: { reads: ['repeal'] },
    instead: 'ending/announced-only',
  },
  {
    rule: 'announcement/of-what-was-done',
    when: { events: TO_COME, reads: ['termination', 'announcement'] },
    rated: 'accurate',
    near: { reads: ['termination'] },
    instead: 'ending/not-yet-effective',
  },
  {
    rule: 'announcement/not-listed',
    when: { events: ENTRY, reads: ['repeal', 'announcement'] },
    rated: 'unverifiable',
    near: { events: ANNOUNCED },
    instead: 'announcement/made',
  },
  {
    rule: 'state/lifted-for-them',
    when: { events: SYLDAVIA_LEFT, reads: ['applies'], says: { polarity: 'denied', scope: SYLDAVIA } },
    rated: 'accurate',
    near: { says: { polarity: 'denied' } },
    instead: 'state/partlyApplies',
  },
  {
    rule: 'state/not-told-for-them',
    when: {
      events: SYLDAVIA_LEFT,
      reads: ['applies'],
      says: { polarity: 'denied', scope: { ...SYLDAVIA, addressees: ['Borduria'] } },
    },
    rated: 'unverifiable',
    near: { says: { polarity: 'denied', scope: SYLDAVIA } },
    instead: 'state/lifted-for-them',
  },
  {
    rule: 'state/not-yet-in-force',
    when: { events: '{id: signed, kind: signature, on: 2019-12-01}', reads: ['inForce'] },
    rated: 'misleading',
    near: { events: ENTRY },
    instead: 'state/in-force',
  },
  {
    rule: 'ending/party-rests-only',
    when: { events: OTHERS_LEFT, reads: ['withdrawal'], law: JOINT, says: by('Borduria', null) },
    rated: 'misleading',
    near: { says: by('Syldavia', null) },
    instead: 'ending/happened',
  },
  {
    rule: 'ending/party-has-not-left',
    when: { events: SYLDAVIA_LEFT, reads: ['withdrawal'], law: JOINT, says: by('Borduria', null) },
    rated: 'false',
    near: { events: OTHERS_LEFT },
    instead: 'ending/party-rests-only',
  },
  {
    rule: 'limiting/act-told',
    when: {
      events: BLOCKED,
      reads: ['injunction', 'stay'],
      says: { ...by('the Trade Court', 'court'), aspect: 'past' },
    },
    rated: 'accurate',
    near: { says: { ...by('the courts', 'court'), aspect: 'past' } },
    instead: 'limiting/never-took-effect',
  },
  {
    rule: 'participation/of-another-state',
    when: { events: LEFT, reads: ['withdrawal'], law: OF_ONE_STATE, says: by('Borduria', null) },
    rated: 'unverifiable',
    near: { says: by('the country', null) },
    instead: 'ending/happened',
  },
  {
    rule: 'beginning/of-treaty-itself',
    when: {
      events: JOINED,
      reads: ['entryIntoForce'],
      law: OF_ONE_STATE,
      says: { aspect: 'past', ...dated('2004-08') },
    },
    rated: 'unverifiable',
    near: { says: { aspect: 'past', ...dated('2004-08'), ...by('Xx', 'party') } },
    instead: 'beginning/none',
  },
  {
    rule: 'participation/of-all-parties',
    when: { events: LEFT, reads: ['inForce'], law: OF_ONE_STATE, says: { aspect: 'present' } },
    rated: 'unverifiable',
    near: { says: { aspect: 'present', scope: { extent: 'whole', addressees: ['Xx'], text: 'Xx' } } },
    instead: 'state/not-in-force',
  },
];

eachFiresAlone('what is right of another act, state or time is judged by', CASES);

test('what originally applied to some applied before it was lifted for them', () => {
  const said = { aspect: 'past', scope: SYLDAVIA } as const;
  const rated = (undone: boolean) =>
    verdictOn({ events: SYLDAVIA_LEFT, reads: ['applies'], says: { ...said, undone } }).rating;
  expect([rated(true), rated(false)]).toEqual(['accurate', 'false']);
});

test('that a law is defended in court no more is right where the record has it announced, and changes nothing of the law', () => {
  const said = `${ENTRY}
    {id: said, kind: announcement, would: nonEnforcement, on: 2019-11-01}`;
  expect(verdictOn({ events: said, reads: ['announcement'] }).rating).toBe('accurate');
  expect(verdictOn({ events: ENTRY, reads: ['announcement'] }).rating).toBe('unverifiable');
  expect(verdictOn({ events: ANNOUNCED, reads: ['announcement'] }).rating).toBe('unverifiable');
});
