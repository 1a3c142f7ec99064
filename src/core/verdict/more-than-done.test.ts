/** What was done, told as more than can be done by it; what rested or had ended already on the day told; votes that were not taken. */
import { expect, test } from 'vitest';
import {
  by,
  dated,
  ENTRY,
  eachFiresAlone,
  HOUSE,
  PARLIAMENT,
  PRESIDENT,
  verdictOn,
} from '../../../test/verdict/scene.fixture.ts';

const LEFT = `${ENTRY}
  {id: left, kind: withdrawal, on: 2019-06-01, actor: {body: party, office: Syldavia}}`;
const IN_PART = '{id: part, kind: entryIntoForce, on: 2019-06-01, scope: {part: "customs chapter, provisionally"}}';
const FULLY = { scope: { extent: 'whole', addressees: [], text: 'fully' } } as const;
const VETOED = `{id: vote, kind: passage, on: 2019-11-01, actor: ${PARLIAMENT}}
  {id: veto, kind: veto, on: 2019-12-20, actor: ${PRESIDENT}}`;
const FOR_GOOD = { duration: { days: null, forGood: true, text: 'for good' } } as const;
const BILL = { type: 'measure' } as const;

eachFiresAlone('more than can be done is said of', [
  {
    rule: 'ending/void-for-none',
    when: { events: LEFT, reads: ['termination', 'withdrawal', 'repeal', 'annulment'], law: { type: 'treaty' } },
    rated: 'misleading',
    near: { reads: ['termination', 'withdrawal', 'repeal'] },
    instead: 'scope/one-party-left',
  },
  {
    rule: 'state/begun-in-part',
    when: { events: IN_PART, reads: ['inForce'], says: { aspect: 'present', ...FULLY } },
    rated: 'misleading',
    near: { says: { aspect: 'present' } },
    instead: 'scope/part-began',
  },
  {
    rule: 'state/veto-open',
    when: {
      events: VETOED,
      reads: ['inForce'],
      says: { polarity: 'denied', aspect: 'present', ...FOR_GOOD },
      law: BILL,
    },
    rated: 'false',
    near: { says: { polarity: 'denied', aspect: 'present' } },
    instead: 'state/not-in-force',
  },
]);

const WAIVED_THEN_REPEALED = `${ENTRY}
  {id: waiver, kind: waiver, on: 2019-05-23, until: {date: 2019-11-19, basis: stated}}
  {id: repeal, kind: repeal, on: 2019-12-18, actor: ${PARLIAMENT}}`;
const LIFTED_THEN_VOID = `${ENTRY}
  {id: lifted, kind: rescission, on: 2019-05-04, actor: ${PRESIDENT}}
  {id: void, kind: unconstitutionality, on: 2019-10-04, actor: {body: court, office: Constitutional Court}}`;
const COURT = by('the Constitutional Court', 'court');

eachFiresAlone('of a day on which it rested, or had ended already', [
  {
    rule: 'ending/rested-then',
    when: { events: WAIVED_THEN_REPEALED, reads: ['repeal'], says: { aspect: 'past', ...dated('2019-05') } },
    rated: 'misleading',
    near: { says: { aspect: 'past', ...dated('2019-12') } },
    instead: 'ending/happened',
  },
  {
    rule: 'ending/ended-before',
    when: {
      events: LIFTED_THEN_VOID,
      reads: ['annulment', 'unconstitutionality', 'rescission', 'repeal'],
      says: { aspect: 'past', ...COURT },
    },
    rated: 'false',
    near: { reads: ['unconstitutionality', 'annulment'] },
    instead: 'ending/happened',
  },
]);

const BY_DECREE = `${ENTRY}
  {id: exit, kind: rescission, on: 2019-12-20, actor: ${PRESIDENT}}`;
const SENT_TO_COURT = `{id: vote, kind: introduction, on: 2019-09-01, actor: ${HOUSE}}
  {id: asked, kind: announcement, on: 2019-11-21, actor: ${HOUSE}}`;

eachFiresAlone('votes that were not taken', [
  {
    rule: 'stage/made-without-vote',
    when: {
      events: BY_DECREE,
      reads: ['passage'],
      says: { polarity: 'denied', aspect: 'past', ...by('Parliament', 'legislature') },
    },
    rated: 'accurate',
    near: { asOf: '2025-01-01' },
    instead: 'stage/not-looked',
  },
  {
    rule: 'stage/did-otherwise',
    when: {
      events: SENT_TO_COURT,
      reads: ['failure'],
      says: { aspect: 'past', ...dated('2019-11'), ...by('House of Deputies', 'chamber') },
      law: BILL,
    },
    rated: 'false',
    near: { says: { aspect: 'past', ...dated('2019-10'), ...by('House of Deputies', 'chamber') } },
    instead: 'stage/not-reached',
  },
]);

eachFiresAlone('a state leaves no resolution', [
  {
    rule: 'participation/without-parties',
    when: {
      events: ENTRY,
      reads: ['withdrawal', 'denunciation', 'termination'],
      law: { type: 'resolution', jurisdiction: 'un' },
      says: by('Borduria'),
    },
    rated: 'unverifiable',
    near: { reads: ['termination'] },
    instead: 'ending/none',
  },
]);

const RESTS_FOR_ONE = `${ENTRY}
  {id: rest, kind: suspension, on: 2017-05-01, actor: {body: party, office: Borduria}, scope: {addressees: [Borduria]}}
  {id: other, kind: suspension, on: 2019-05-01, actor: {body: party, office: Syldavia}, scope: {addressees: [Syldavia]}}`;

test('what rested for one party rested for no other, and not before its day', () => {
  const stopped = (state: string, year: string) =>
    verdictOn({
      events: RESTS_FOR_ONE,
      reads: ['applies'],
      law: { type: 'treaty', jurisdiction: 'un' },
      says: {
        polarity: 'denied',
        aspect: 'past',
        ...dated(year),
        scope: { extent: 'whole', addressees: [state], text: state },
      },
    }).rating;
  expect(stopped('Borduria', '2017')).toBe('accurate');
  expect(stopped('Syldavia', '2017')).toBe('unverifiable');
  expect(stopped('Syldavia', '2019')).toBe('accurate');
});

const ONE_HOUSE = `{id: house, kind: passageInChamber, on: 2019-10-01, actor: ${HOUSE}}
  {id: both, kind: passage, on: 2020-03-01, actor: ${PARLIAMENT}}
  {id: entry, kind: entryIntoForce, on: 2020-05-01}`;

test('an act that one house has passed is measured by that vote until the other has voted', () => {
  const rated = (polarity: 'affirmed' | 'denied') =>
    verdictOn({
      events: ONE_HOUSE,
      reads: ['enactment', 'passage'],
      says: { polarity, ...by('Parliament', 'legislature') },
    }).rating;
  expect(rated('affirmed')).toBe('misleading');
  expect(rated('denied')).toBe('accurate');
});
