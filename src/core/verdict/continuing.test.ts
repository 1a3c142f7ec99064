import { expect, test } from 'vitest';
import { dated, ENTRY, eachFiresAlone, HOUSE, type RuleCase, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const ofPart = (text: string) => ({ extent: 'part', addressees: [], text }) as const;

const REPEALED = `${ENTRY}
  {id: repeal, kind: repeal, on: 2015-05-01}`;
const PART_REPEALED = `${ENTRY}
  {id: part, kind: partialRepeal, on: 2019-06-01, scope: {part: section 4}}`;
const WAIVED = `${ENTRY}
  {id: waiver, kind: waiver, on: 2019-06-01, until: {date: 2020-06-01, basis: stated}}`;
const IN_PORT = `${ENTRY}
  {id: stay, kind: stay, on: 2019-06-01, scope: {addressees: [Northport]}}`;
const SUNSET = '{id: entry, kind: entryIntoForce, on: 1990-01-01, until: {date: 2020-03-01, basis: stated}}';
const RENEWED = `{id: entry, kind: entryIntoForce, on: 1990-01-01, until: {date: 2015-01-01, basis: stated}}
  {id: renewal, kind: prorogationOfForce, on: 2014-12-01, until: {date: 2025-01-01, basis: stated}}`;
const TO_EXTEND = {
  does: 'prorogationOfForce',
  events: `{id: vote, kind: passageInChamber, on: 2019-05-01, actor: ${HOUSE}}`,
} as const;

const STATES: readonly RuleCase[] = [
  {
    rule: 'state/in-force',
    when: { events: ENTRY, reads: ['inForce'] },
    rated: 'accurate',
    near: { events: REPEALED },
    instead: 'state/not-in-force',
  },
  {
    rule: 'state/not-in-force',
    when: { events: REPEALED, reads: ['inForce'] },
    rated: 'false',
    near: { asOf: '2015-04-30' },
    instead: 'state/in-force',
  },
  {
    rule: 'state/in-force-then',
    when: { events: REPEALED, reads: ['inForce'], says: { aspect: 'past', ...dated('2012-03') } },
    rated: 'accurate',
    near: { says: { aspect: 'present', ...dated('2012-03') } },
    instead: 'state/not-in-force',
  },
  {
    rule: 'state/no-law-yet',
    when: { events: REPEALED, reads: ['inForce'], says: { aspect: 'past', ...dated('1989-03') } },
    rated: 'unverifiable',
    near: { says: { aspect: 'past', ...dated('1991-03') } },
    instead: 'state/in-force-then',
  },
  {
    rule: 'state/part-of-the-whole',
    when: {
      events: REPEALED,
      reads: ['inForce'],
      says: { polarity: 'denied' },
      law: { type: 'provision', partOf: 'Coast and Ports Act' },
      mention: { mention: 'Coast and Ports Act' },
    },
    rated: 'misleading',
    near: { mention: { mention: 'section 12' } },
    instead: 'state/not-in-force',
  },
  {
    rule: 'state/applies',
    when: { events: ENTRY, reads: ['applies'] },
    rated: 'accurate',
    near: { events: WAIVED },
    instead: 'state/doesNotApply',
  },
  {
    rule: 'state/partlyApplies',
    when: { events: IN_PORT, reads: ['applies'] },
    rated: 'accurate',
    near: { asOf: '2019-05-31' },
    instead: 'state/applies',
  },
  {
    rule: 'state/was-in-force',
    when: {
      events: `${ENTRY}
        {id: repeal, kind: repeal, on: 2015-05-01}`,
      reads: ['inForce'],
      says: { aspect: 'past' },
    },
    rated: 'accurate',
    near: { says: { aspect: 'present' } },
    instead: 'state/not-in-force',
  },
  {
    rule: 'state/was-applying',
    when: { events: WAIVED, reads: ['applies'], says: { aspect: 'past' } },
    rated: 'accurate',
    near: { says: { aspect: 'present' } },
    instead: 'state/doesNotApply',
  },
  {
    rule: 'state/rested-before',
    when: {
      events: WAIVED,
      reads: ['applies'],
      asOf: '2021-06-02',
      says: { aspect: 'past', polarity: 'denied' },
    },
    rated: 'accurate',
    near: { says: { aspect: 'perfect', polarity: 'denied' } },
    instead: 'state/applies',
  },
  {
    rule: 'state/gone-before',
    when: {
      events: `${REPEALED}
  {id: again, kind: reEnactment, on: 2017-05-01}`,
      reads: ['inForce'],
      says: { aspect: 'past', polarity: 'denied', since: '2015-05' },
    },
    rated: 'accurate',
    near: { says: { aspect: 'past', polarity: 'denied' } },
    instead: 'state/in-force',
  },
  {
    rule: 'state/part-ended',
    when: {
      events: PART_REPEALED,
      reads: ['inForce'],
      says: { polarity: 'denied', scope: ofPart('section 4') },
    },
    rated: 'accurate',
    near: { says: { polarity: 'denied', scope: ofPart('section 5') } },
    instead: 'state/in-force',
  },
  {
    rule: 'state/some-part-gone',
    when: { events: PART_REPEALED, reads: ['inForce'], says: { polarity: 'denied', scope: ofPart('two sections') } },
    rated: 'accurate',
    near: { says: { polarity: 'denied', scope: ofPart('most') } },
    instead: 'state/in-force',
  },
  {
    rule: 'state/applies-in-part',
    when: {
      events: IN_PORT,
      reads: ['applies'],
      says: { scope: { extent: 'whole', addressees: [], text: 'entire' } },
    },
    rated: 'misleading',
    near: { says: {} },
    instead: 'state/partlyApplies',
  },
  {
    rule: 'state/part-does-not-apply',
    when: {
      events: IN_PORT,
      reads: ['applies'],
      says: { polarity: 'denied', scope: { extent: 'part', addressees: [], text: 'most' } },
    },
    rated: 'accurate',
    near: { says: { polarity: 'denied' } },
    instead: 'state/partlyApplies',
  },
  {
    rule: 'state/part-gone',
    when: { events: PART_REPEALED, reads: ['applies'], says: { polarity: 'denied', scope: ofPart('section 4') } },
    rated: 'accurate',
    near: { says: { polarity: 'denied', scope: ofPart('section 5') } },
    instead: 'state/not-told-for-the-part',
  },
  {
    rule: 'state/not-told-for-the-part',
    when: { events: PART_REPEALED, reads: ['applies'], says: { polarity: 'denied', scope: ofPart('reporting') } },
    rated: 'unverifiable',
    near: { says: { polarity: 'denied' } },
    instead: 'state/applies',
  },
  {
    rule: 'state/doesNotApply',
    when: { events: WAIVED, reads: ['applies'] },
    rated: 'false',
    near: { asOf: '2020-06-02' },
    instead: 'state/applies',
  },
  {
    rule: 'continuing/not-looked',
    when: { events: SUNSET, reads: ['inForce'], asOf: '2020-04-01', verifiedThrough: '2020-01-01' },
    rated: 'unverifiable',
    near: { asOf: '2020-02-01' },
    instead: 'state/in-force',
  },
];

const EXTENSIONS: readonly RuleCase[] = [
  {
    rule: 'extension/happened',
    when: { events: RENEWED, reads: ['prorogationOfForce'] },
    rated: 'accurate',
    near: { events: ENTRY },
    instead: 'extension/none',
  },
  {
    rule: 'extension/over',
    when: { events: RENEWED, reads: ['prorogationOfForce'], asOf: '2026-01-01' },
    rated: 'false',
    near: { asOf: '2024-12-31' },
    instead: 'extension/happened',
  },
  {
    rule: 'extension/another-day',
    when: { events: RENEWED, reads: ['prorogationOfForce'], says: dated('2015-06') },
    rated: 'mostly-accurate',
    near: { says: dated('2014-12') },
    instead: 'extension/happened',
  },
  {
    rule: 'extension/bill-only',
    when: { events: SUNSET, reads: ['prorogationOfForce'], bill: TO_EXTEND },
    rated: 'misleading',
    near: { events: RENEWED },
    instead: 'extension/happened',
  },
  {
    rule: 'extension/announced-only',
    when: {
      events: `${SUNSET}
        {id: said, kind: announcement, on: 2019-05-01, would: prorogationOfForce}`,
      reads: ['prorogationOfForce'],
    },
    rated: 'misleading',
    near: {
      events: `${SUNSET}
        {id: said, kind: announcement, on: 2019-05-01, would: repeal}`,
    },
    instead: 'extension/none',
  },
  {
    rule: 'extension/limit-only',
    when: { events: WAIVED, reads: ['prorogationOfForce'] },
    rated: 'misleading',
    near: { asOf: '2020-06-02' },
    instead: 'extension/none',
  },
  {
    rule: 'extension/none',
    when: { events: ENTRY, reads: ['prorogationOfForce'] },
    rated: 'false',
    near: { verifiedThrough: '2019-12-31' },
    instead: 'continuing/not-looked',
  },
];

const PUT_OFF = `${ENTRY}
  {id: later, kind: postponementOfEntryIntoForce, on: 2018-12-20}
  {id: plan, kind: proposal, on: 2019-10-21, would: postponementOfEntryIntoForce}`;
const AMENDED = `${ENTRY}
  {id: change, kind: amendment, on: 2015-05-01}`;

const OTHERS: readonly RuleCase[] = [
  {
    rule: 'other/happened',
    when: { events: AMENDED, reads: ['amendment'] },
    rated: 'accurate',
    near: { asOf: '2015-04-30' },
    instead: 'other/not-listed',
  },
  {
    rule: 'other/grants-no-more',
    when: { events: REPEALED, reads: ['grantOfPower'], says: { aspect: 'present' } },
    rated: 'false',
    near: { events: ENTRY },
    instead: 'other/not-listed',
  },
  {
    rule: 'other/not-listed',
    when: { events: ENTRY, reads: ['amendment'] },
    rated: 'unverifiable',
    near: { events: AMENDED },
    instead: 'other/happened',
  },
  {
    rule: 'other/proposed-then',
    when: { events: PUT_OFF, reads: ['postponementOfEntryIntoForce'], says: dated('2019-10-21') },
    rated: 'misleading',
    near: { says: dated('2019-10-22') },
    instead: 'other/happened',
  },
];

eachFiresAlone('a claim that a law is law, or applies, is judged by', STATES);
eachFiresAlone('a claim that a law was extended is judged by', EXTENSIONS);
eachFiresAlone('a claim of an event that changes neither force nor efficacy is judged by', OTHERS);

test('that it had been extended is told of the time before it ended', () => {
  const ended = { events: RENEWED, reads: ['prorogationOfForce'], asOf: '2026-01-01' } as const;
  const had = verdictOn({ ...ended, says: { undone: true } });
  expect([had.rating, ...had.facets.map(({ rule }) => rule)]).toEqual(['accurate', 'extension/happened']);
  expect(verdictOn(ended).facets.map(({ rule }) => rule)).toEqual(['extension/over']);
});
