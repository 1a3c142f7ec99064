/** What was done, but to less than is said; and what was only proposed, or came by itself, where it is told as done. */
import { expect, test } from 'vitest';
import {
  by,
  ENTRY,
  eachFiresAlone,
  PARLIAMENT,
  type RuleCase,
  verdictOn,
} from '../../../test/verdict/scene.fixture.ts';

const LEFT = `${ENTRY}
  {id: left, kind: withdrawal, on: 2019-06-01, actor: {body: party, office: Syldavia}}`;
const PART = '{id: part, kind: entryIntoForce, on: 2019-06-01, scope: {part: "customs chapter"}}';
const NOT_ENFORCED = `${ENTRY}
  {id: order, kind: nonEnforcement, on: 2019-06-01, until: {date: 2020-06-01, basis: stated}}`;
const CHANGED_LONG_AGO = `${ENTRY}
  {id: change, kind: amendment, on: 2015-05-01}
  {id: plan, kind: proposal, on: 2019-12-15, would: substitution}`;
const PART_CHANGED = `${ENTRY}
  {id: change, kind: amendment, on: 2019-05-01, actor: ${PARLIAMENT}, scope: {part: section 4}}`;
const LAPSED = `${ENTRY}
  {id: waiver, kind: waiver, on: 2018-06-01, until: {date: 2019-06-01, basis: stated}}
  {id: lapse, kind: waiverLapse, on: 2019-06-01}`;

const CASES: readonly RuleCase[] = [
  {
    rule: 'scope/one-party-left',
    when: {
      events: LEFT,
      reads: ['termination', 'withdrawal', 'denunciation', 'repeal', 'rescission'],
      law: { type: 'treaty' },
    },
    rated: 'mostly-accurate',
    near: { reads: ['withdrawal', 'denunciation', 'termination'] },
    instead: 'ending/happened',
  },
  {
    rule: 'scope/part-began',
    when: { events: PART, reads: ['entryIntoForce'] },
    rated: 'mostly-accurate',
    near: { mention: { mention: 'customs chapter' } },
    instead: 'beginning/happened',
  },
  {
    rule: 'state/part-alone-began',
    when: { events: PART, reads: ['inForce'], says: { polarity: 'denied' } },
    rated: 'accurate',
    near: { mention: { mention: 'customs chapter' } },
    instead: 'state/in-force',
  },
  {
    rule: 'date/not-moved',
    when: { events: NOT_ENFORCED, reads: ['postponementOfEntryIntoForce', 'prorogationOfForce', 'nonEnforcement'] },
    rated: 'mostly-accurate',
    near: { reads: ['nonEnforcement'] },
    instead: 'limiting/holds',
  },
  {
    rule: 'other/proposed-now',
    when: { events: CHANGED_LONG_AGO, reads: ['amendment'] },
    rated: 'misleading',
    near: { says: { aspect: 'past' } },
    instead: 'other/happened',
  },
  {
    rule: 'other/part-only',
    when: { events: PART_CHANGED, reads: ['postponementOfEntryIntoForce', 'amendment'] },
    rated: 'misleading',
    near: { reads: ['amendment'] },
    instead: 'other/happened',
  },
  {
    rule: 'restoration/nobody-did',
    when: {
      events: LAPSED,
      reads: ['reEnactment', 'resumption', 'waiverLapse'],
      says: by('the President', 'executive'),
    },
    rated: 'misleading',
    near: { says: {} },
    instead: 'restoration/happened',
  },
];

eachFiresAlone('what was less than is said is judged by', CASES);

test('nothing was reinstated where a waiver ran out; that it has not come back tells how it stands', () => {
  const reads = ['reEnactment', 'resumption', 'waiverLapse'] as const;
  const denied = { polarity: 'denied' } as const;
  expect(verdictOn({ events: LAPSED, reads, says: { ...denied, aspect: 'past' } }).rating).toBe('accurate');
  expect(verdictOn({ events: LAPSED, reads, says: { ...denied, aspect: 'perfect' } }).rating).toBe('false');
});

test('what was changed beside a provision, in its act, left the provision untouched', () => {
  const reads = ['amendment', 'partialRepeal'] as const;
  const says = { polarity: 'denied', aspect: 'perfect' } as const;
  const law = { type: 'provision', partOf: 'Coast and Ports Act' } as const;
  expect(verdictOn({ events: PART_CHANGED, reads, says, law }).rating).toBe('accurate');
  expect(verdictOn({ events: PART_CHANGED, reads, says }).rating).toBe('false');
});

test('a treaty that ended with the withdrawal was ended by it', () => {
  const reads = ['termination', 'withdrawal', 'denunciation', 'repeal'] as const;
  const events = `${LEFT}\n{id: end, kind: termination, on: 2019-12-01}`;
  expect(verdictOn({ events, reads, law: { type: 'treaty' } }).rating).toBe('accurate');
});

test('what an organization adopts by its own vote it has made', () => {
  const events =
    '{id: made, kind: entryIntoForce, on: 2015-07-20, actor: {body: organization, office: Council of Ports}}';
  const says = { ...by('the Council of Ports', 'organization'), on: { date: '2015-07', text: 'in July 2015' } };
  expect(verdictOn({ events, reads: ['passageInChamber', 'passage'], says }).rating).toBe('accurate');
});

test('an extension whose last year is told had been made before the law ran out', () => {
  const events = `{id: begun, kind: entryIntoForce, on: 2015-01-01, until: {date: 2017-01-01, basis: stated}}
    {id: longer, kind: prorogationOfForce, on: 2016-12-01, until: {date: 2019-01-01, basis: stated}}
    {id: end, kind: expiration, on: 2018-12-31}`;
  const until = (date: string) =>
    verdictOn({ events, reads: ['prorogationOfForce'], says: { aspect: 'past', until: date } });
  expect(until('2018').rating).toBe('accurate');
});

test('that a provision was not put off holds where only another part was changed', () => {
  const rated = (type: 'provision' | 'act') =>
    verdictOn({
      events: PART_CHANGED,
      reads: ['postponementOfEntryIntoForce', 'amendment'],
      law: { type },
      says: { polarity: 'denied', aspect: 'perfect' },
    }).rating;
  expect([rated('provision'), rated('act')]).toEqual(['accurate', 'false']);
});
