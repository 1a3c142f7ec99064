/** Right of another act, another state or another time than the claim tells of. */
import { expect, test } from 'vitest';
import {
  dated,
  ENTRY,
  eachFiresAlone,
  PARLIAMENT,
  type RuleCase,
  verdictOn,
} from '../../../test/verdict/scene.fixture.ts';
import type { ClaimedActor } from '../claim/claim.ts';
import type { Power } from '../law/actor.ts';

const by = (name: string, body: ClaimedActor['body']) => ({ actor: { name, body, only: false } });

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
];

eachFiresAlone('what is right of another act, state or time is judged by', CASES);

test('of a treaty’s record that is one state’s, a state that nobody lists is another state too', () => {
  const { rating, because } = verdictOn({
    events: LEFT,
    reads: ['withdrawal'],
    law: OF_ONE_STATE,
    says: by('Ruritania', null),
  });
  expect(rating).toBe('unverifiable');
  expect(because).toContain('Xx');
});

test('a ruling against what has already ended is right, and ends nothing again', () => {
  const events = `${REPEALED}
    {id: void, kind: unconstitutionality, on: 2019-06-01, actor: {body: court, office: Constitutional Court}}`;
  const says = by('the Constitutional Court', 'court');
  expect(verdictOn({ events, reads: ['annulment', 'unconstitutionality'], says }).rating).toBe('accurate');
  expect(verdictOn({ events, reads: ['inForce'] }).because).toContain('repealed on 1 June 2018');
});

test('what is in force and does not apply yet has not taken effect', () => {
  const reads = ['entryIntoForce', 'entryIntoEfficacy'] as const;
  const says = { polarity: 'denied' } as const;
  expect(verdictOn({ events: STAYED, reads, says }).rating).toBe('accurate');
  expect(verdictOn({ events: STAYED, reads }).rating).toBe('accurate');
  expect(verdictOn({ events: ENTRY, reads, says }).rating).toBe('false');
});

test('rules that were made again and stopped before their day never took effect', () => {
  const events = `${REPEALED}
    {id: anew, kind: reEnactment, on: 2019-03-01, effectiveFrom: 2019-06-01}
    {id: held, kind: stay, on: 2019-05-01, actsOn: anew, actor: {body: court, office: Court of Appeal}}`;
  const says = { polarity: 'denied' } as const;
  expect(verdictOn({ events, reads: ['entryIntoForce', 'entryIntoEfficacy'], says }).rating).toBe('accurate');
});

test('what was amended long ago was not touched just now', () => {
  const events = `${ENTRY}
    {id: change, kind: amendment, on: 2007-06-01}`;
  const denied = { polarity: 'denied' } as const;
  const never = { ...denied, frequency: { each: [], since: null, times: 0, text: 'never' } };
  expect(verdictOn({ events, reads: ['amendment'], says: denied }).rating).toBe('accurate');
  expect(verdictOn({ events, reads: ['amendment'], says: never }).rating).toBe('false');
});

test('a hold on a ruling is another law’s where this one never had a ruling against it', () => {
  const said = { events: ENTRY, reads: ['resumption', 'stay'], says: { target: 'limit' } } as const;
  expect(verdictOn({ ...said, mention: { carried: true } }).rating).toBe('unverifiable');
  expect(verdictOn(said).rating).toBe('false');
});

test('an extension later than the last one, of a law that ran out, is none', () => {
  const events = `{id: entry, kind: entryIntoForce, on: 2015-01-01, until: {date: 2018-01-01, basis: statute}}
    {id: more, kind: prorogationOfForce, on: 2017-11-01, effectiveFrom: 2018-01-01, until: {date: 2019-01-01, basis: statute}}`;
  const reads = ['prorogationOfForce'] as const;
  expect(verdictOn({ events, reads, says: { aspect: 'past', ...dated('2018-12') } }).rating).toBe('false');
  expect(verdictOn({ events, reads, says: { aspect: 'past', ...dated('2017-11-10') } }).rating).toBe('mostly-accurate');
});

test('an amendment of the last year is what “repealed” overstates; an old one is not', () => {
  const changed = (on: string) => `${ENTRY}\n  {id: cut, kind: amendment, on: ${on}}`;
  expect(verdictOn({ events: changed('2019-10-01'), reads: ['repeal'] }).rating).toBe('misleading');
  expect(verdictOn({ events: changed('2009-10-01'), reads: ['repeal'] }).rating).toBe('false');
});

test('a law of the last weeks is still called the bill that it was', () => {
  const events = `{id: no, kind: veto, on: 2019-11-01}
    {id: yes, kind: vetoOverride, on: 2019-12-01}
    {id: entry, kind: entryIntoForce, on: 2019-12-20}`;
  const says = { target: 'measure' } as const;
  expect(verdictOn({ events, reads: ['vetoOverride'], says }).rating).toBe('accurate');
  expect(verdictOn({ events, reads: ['vetoOverride'], says, asOf: '2021-01-01' }).rating).toBe('unverifiable');
});

test('a law that was ended for some is repealed for them', () => {
  const events = `${ENTRY}
    {id: a, kind: termination, on: 2012-06-01, scope: {addressees: [Syldavia]}}
    {id: b, kind: termination, on: 2015-06-01, scope: {addressees: [Borduria]}}`;
  expect(verdictOn({ events, reads: ['repeal'], says: { scope: SYLDAVIA } }).rating).toBe('accurate');
  expect(verdictOn({ events, reads: ['repeal'] }).rating).toBe('misleading');
});

test('what a judge elsewhere held is not what the judge who is named did', () => {
  const events = `${ENTRY}
    {id: void, kind: unconstitutionality, on: 2019-06-01, actor: {body: court, office: District Court of Alabama}, scope: {addressees: [the plaintiffs]}}
    {id: hold, kind: injunction, on: 2019-11-01, actor: {body: court, office: District Court of Texas}}`;
  const reads = ['unconstitutionality', 'annulment'] as const;
  expect(verdictOn({ events, reads, says: by('an Alabama judge', 'court') }).rating).toBe('accurate');
  expect(verdictOn({ events, reads, says: by('a Texas judge', 'court') }).rating).toBe('misleading');
});

test('parliament did it on the day of its vote, too', () => {
  const bill = { does: 'repeal', events: '{id: voted, kind: passage, on: 2018-05-20}' } as const;
  const said = { events: REPEALED, reads: ['repeal'], says: dated('2018-05-20') } as const;
  expect(verdictOn({ ...said, bill }).rating).toBe('accurate');
  expect(verdictOn(said).rating).toBe('mostly-accurate');
});

test('an agency that makes the rules ends them by its own vote', () => {
  const events = `${ENTRY}
    {id: end, kind: repeal, on: 2019-12-14, effectiveFrom: 2020-06-01, actor: {body: agency, office: Ports Commission}}`;
  const law = { type: 'regulation' } as const;
  const said = { events, law, reads: ['passage', 'passageInChamber'] } as const;
  expect(verdictOn({ ...said, says: by('the Ports Commission', 'agency') }).rating).toBe('accurate');
  expect(verdictOn({ ...said, says: by('the Senate', 'chamber') }).rating).toBe('unverifiable');
});

test('a vote to repeal is none on a bill that would do something else', () => {
  const events =
    '{id: voted, kind: passageInChamber, on: 2019-10-01, actor: {body: chamber, office: House of Deputies}}';
  const said = { events: ENTRY, reads: ['passageInChamber', 'repeal'], says: by('the House', 'chamber') } as const;
  expect(verdictOn({ ...said, bill: { does: 'repeal', events } }).rating).toBe('accurate');
  expect(verdictOn({ ...said, bill: { does: 'grantOfPower', events } }).rating).not.toBe('accurate');
});

test('a law that rests in part has taken effect', () => {
  const part = HELD_BACK.replace('kind: stay,', 'kind: stay, scope: {part: section 4},');
  expect(verdictOn({ events: part, reads: ['entryIntoForce', 'entryIntoEfficacy'] }).rating).toBe('accurate');
});
