/** Whose act it was and whose it could not be: a higher court than the one that ruled, a vote on what the executive made, votes counted after their time, what was done while somebody held the office. */
import { describe, expect, test } from 'vitest';
import {
  by,
  dated,
  ENTRY,
  eachFiresAlone,
  PARLIAMENT,
  PRESIDENT,
  type RuleCase,
  type Scene,
  verdictOn,
} from '../../../test/verdict/scene.fixture.ts';

const RULING = `${ENTRY}
  {id: ruling, kind: annulment, on: 2019-05-01, actor: {body: court, office: Court of Appeals for the Fourth Circuit}}`;
const MADE = `{id: entry, kind: entryIntoForce, on: 1990-03-01, actor: ${PARLIAMENT}}`;
const BY_MINISTRY =
  '{id: entry, kind: entryIntoForce, on: 1990-03-01, actor: {body: agency, office: Ministry of Ports}}';
const LETTER = `${ENTRY}
  {id: letter, kind: suspension, on: 2019-01-14, effectiveFrom: 2019-02-01, until: {date: 2019-08-01, basis: stated}, actor: ${PRESIDENT}}
  {id: back, kind: rescission, on: 2019-01-29, actsOn: letter, actor: {body: agency, office: Ministry of Ports, person: Olga Berg}}`;
const LATE = `{id: sent, kind: passage, on: 1990-01-01, actor: ${PARLIAMENT}}
  {id: first, kind: ratification, on: 1991-01-01, actor: {body: party, office: Borduria}, scope: {addressees: [Borduria]}, actsOn: sent}
  {id: over, kind: expiration, on: 1997-01-01}
  {id: last, kind: ratification, on: 2018-01-01, actor: {body: party, office: Syldavia}, scope: {addressees: [Syldavia]}, actsOn: sent}`;
const FOR_SOME = `${ENTRY}
  {id: order, kind: injunction, on: 2019-05-01, actor: {body: court, office: District Court}, scope: {addressees: [three provinces]}}`;
const ALL = { scope: { extent: 'whole', addressees: [], text: 'in every state' } } as const;

const CASES: readonly RuleCase[] = [
  {
    rule: 'actor/higher-court',
    when: { events: RULING, reads: ['annulment'], says: by('the Supreme Court', 'court') },
    rated: 'half-true',
    near: { says: by('a federal judge', 'court') },
    instead: 'actor/another-court',
  },
  {
    rule: 'date/after-deadline',
    when: { events: LATE, reads: ['ratification'], says: by('thirty-eight states') },
    rated: 'mostly-accurate',
    near: { says: by('thirty-eight states'), asOf: '1995-01-01' },
    instead: 'stage/reached',
  },
  {
    rule: 'ending/earlier-act-taken-back',
    when: {
      events: LETTER,
      reads: ['repeal', 'rescission'],
      mention: { carried: true },
      says: { aspect: 'past', ...by('Olga Berg', 'agency') },
    },
    rated: 'accurate',
    near: { mention: { carried: false } },
    instead: 'ending/none',
  },
  {
    rule: 'stage/made-at-another-time',
    when: {
      events: MADE,
      reads: ['passage', 'enactment'],
      says: { ...dated('1975'), ...by('Parliament', 'legislature') },
    },
    rated: 'false',
    near: { says: { ...dated('1990'), ...by('Parliament', 'legislature') } },
    instead: 'enactment/happened',
  },
  {
    rule: 'stage/not-by-legislature',
    when: {
      events: BY_MINISTRY,
      law: { type: 'regulation' },
      reads: ['passage', 'enactment'],
      says: by('Parliament', 'legislature'),
    },
    rated: 'false',
    near: { law: { type: 'act' } },
    instead: 'enactment/happened',
  },
  {
    rule: 'state/in-force-for-some',
    when: { events: FOR_SOME, reads: ['inForce'], says: ALL },
    rated: 'misleading',
    near: { says: {} },
    instead: 'state/in-force',
  },
];

const RENEWED = `{id: entry, kind: entryIntoForce, on: 1990-01-01, actor: ${PRESIDENT}, until: {date: 1991-01-01, basis: stated}}
  {id: first, kind: prorogationOfForce, on: 1990-12-01, until: {date: 1992-01-01, basis: stated}, actor: ${PRESIDENT}}
  {id: second, kind: prorogationOfForce, on: 1991-12-01, until: {date: 2021-01-01, basis: stated}, actor: ${PRESIDENT}}`;
const YEARLY = { frequency: { each: ['year'], since: null, times: null, text: 'every year' } } as const;

const SERIES: readonly RuleCase[] = [
  {
    rule: 'actor/another-power-each-time',
    when: { events: RENEWED, reads: ['prorogationOfForce'], says: { ...YEARLY, ...by('the Supreme Court', 'court') } },
    rated: 'mostly-accurate',
    near: { says: { ...YEARLY, ...by('the President', 'executive') } },
    instead: 'extension/happened',
  },
];

eachFiresAlone('whose making it was', [...CASES, ...SERIES]);

const TERMS = [
  { name: 'Otto Lind', from: '2009-01-20', to: '2017-01-20' },
  { name: 'Ada Berg', from: '2017-01-20', to: null },
] as const;
const BACK = `${ENTRY}
  {id: off, kind: rescission, on: 2015-05-01, actor: {body: agency, office: Ministry of Ports}}
  {id: on, kind: reEnactment, on: 2018-01-12, actor: {body: agency, office: Ministry of Ports}}
  {id: said, kind: announcement, on: 2019-06-01, would: rescission, actor: {body: executive, office: President}}
  {id: kept, kind: rescission, on: 2019-07-01, actsOn: said, actor: {body: executive, office: President}}`;
const NEVER = { each: [], since: null, times: 0, text: 'never' } as const;
const lind = by('Lind', 'executive');
const OFF: Scene = { events: BACK, terms: TERMS, reads: ['rescission'] };
const PUT_OFF = `${ENTRY}
  {id: rest, kind: suspension, on: 2019-12-20, effectiveFrom: 2020-02-01, until: {date: 2020-08-01, basis: stated}, actor: ${PRESIDENT}}`;

const HOUSE_VOTED: Scene = {
  events: ENTRY,
  bill: {
    does: 'repeal',
    events:
      '{id: vote, kind: passageInChamber, on: 2019-03-17, actor: {body: chamber, office: House of Representatives}}',
  },
  reads: ['passageInChamber', 'failure'],
};
const VETOED: Scene = {
  events: ENTRY,
  bill: {
    does: 'repeal',
    events: `{id: vote, kind: passage, on: 2019-03-17, actor: ${PARLIAMENT}}
  {id: veto, kind: veto, on: 2019-04-06, actor: ${PRESIDENT}}`,
  },
  reads: ['vetoOverride'],
};
const ORDERED = `${ENTRY}
  {id: end, kind: repeal, on: 2017-12-14, actor: {body: agency, office: Ministry of Ports}, instrument: {form: order}}`;
const LAPSED = `{id: entry, kind: entryIntoForce, on: 2001-01-01, until: {date: 2019-06-01, basis: statute}}
  {id: long, kind: prorogationOfForce, on: 2011-05-26, until: {date: 2019-06-01, basis: statute}, actor: ${PARLIAMENT}}
  {id: over, kind: expiration, on: 2019-06-01}
  {id: back, kind: reEnactment, on: 2019-06-02, until: {date: 2024-12-15, basis: statute}, actor: ${PARLIAMENT}}`;

const TOLD: readonly (readonly [string, Scene, string])[] = [
  ['Lind took it off, who governs no more', { ...OFF, says: { aspect: 'past', ...lind } }, 'accurate'],
  [
    'Lind never took it off',
    { ...OFF, says: { aspect: 'past', polarity: 'denied', frequency: NEVER, ...lind } },
    'false',
  ],
  ['Lind has taken it off', { ...OFF, says: { aspect: 'perfect', ...lind } }, 'misleading'],
  ['it was taken off, while it is on again', { ...OFF, says: { aspect: 'past' } }, 'misleading'],
  ['nobody put it back', { ...OFF, reads: ['reEnactment'], says: { aspect: 'past', polarity: 'denied' } }, 'false'],
  ['it has been suspended, from a day to come', { events: PUT_OFF, reads: ['suspension'] }, 'mostly-accurate'],
  [
    'it was suspended, from a day to come',
    { events: PUT_OFF, reads: ['suspension'], says: { aspect: 'past' } },
    'accurate',
  ],
  [
    'it was taken back on that day, after a letter that was',
    { events: LETTER, reads: ['repeal', 'rescission'], mention: { carried: true }, says: dated('2019-01-29') },
    'accurate',
  ],
  [
    'somebody else took it back on that day',
    {
      events: LETTER,
      reads: ['repeal', 'rescission'],
      mention: { carried: true },
      says: { ...dated('2019-01-29'), ...by('Rolf Lind', 'executive') },
    },
    'false',
  ],
  [
    'the Senate voted for the bill, of which the House had voted',
    { ...HOUSE_VOTED, says: { target: 'measure', ...dated('2019-03'), ...by('the Senate', 'chamber') } },
    'false',
  ],
  [
    'the House voted for the bill',
    { ...HOUSE_VOTED, says: { target: 'measure', ...dated('2019-03'), ...by('the House', 'chamber') } },
    'accurate',
  ],
  [
    'Parliament overrode the veto of the bill, which stands',
    { ...VETOED, says: { target: 'measure', ...by('Parliament', 'legislature') } },
    'false',
  ],
  ['the veto has not been overridden', { ...VETOED, says: { target: 'measure', polarity: 'denied' } }, 'accurate'],
  [
    'repealed by executive order, of an order of the ministry',
    { events: ORDERED, reads: ['repeal'], says: { instrument: 'executive order' } },
    'mostly-accurate',
  ],
  ['repealed by an order', { events: ORDERED, reads: ['repeal'], says: { instrument: 'order' } }, 'accurate'],
  [
    'extended until the day to which it was brought back after a day without it',
    {
      events: LAPSED,
      reads: ['prorogationOfForce'],
      says: { until: '2024-12', aspect: 'past', ...by('Parliament', 'legislature') },
    },
    'accurate',
  ],
  [
    'the lower house passed the bill by which parliament repealed it',
    {
      events: `${MADE}
  {id: end, kind: repeal, on: 2010-03-01, actor: ${PARLIAMENT}}`,
      reads: ['passageInChamber'],
      mention: { carried: true },
      says: { target: 'measure', ...by('the lower house', 'chamber') },
    },
    'accurate',
  ],
];

describe('who did it, and when', () => {
  test.each(TOLD)('%s', (_, scene, rating) => expect(verdictOn(scene).rating).toBe(rating));
});
