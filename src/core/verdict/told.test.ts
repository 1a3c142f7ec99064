/** Who is said to have done it, in which tense, and how often: the same history, told otherwise, is another claim. */
import { describe, expect, test } from 'vitest';
import { by, ENTRY, PARLIAMENT, type Scene, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const never = { each: [], since: null, times: 0, text: 'never' } as const;

const TO_COME = `${ENTRY}
  {id: repeal, kind: repeal, on: 2019-12-01, effectiveFrom: 2020-07-01, actor: ${PARLIAMENT}}`;
const ON_HOLD = `${ENTRY}
  {id: void, kind: annulment, on: 2018-11-15, effectiveFrom: 2018-12-21, actor: {body: court, office: District Court}}
  {id: hold, kind: stay, on: 2018-12-19, actsOn: void}
  {id: out, kind: expiration, on: 2019-05-11}`;
const WAIVED_ONCE = `${ENTRY}
  {id: waiver, kind: waiver, on: 2018-06-01, until: {date: 2019-06-01, basis: stated}}`;
const BACK = `${ENTRY}
  {id: repeal, kind: repeal, on: 2015-05-01}
  {id: anew, kind: reEnactment, on: 2018-01-01}`;

const RETURNED = `${ENTRY}
  {id: first, kind: rescission, on: 2009-01-23, actor: {body: executive, office: President, person: Barack Obama}}
  {id: anew, kind: reEnactment, on: 2017-01-23, actor: {body: executive, office: President, person: Ada Lind}}`;
const DISTRICT = `${ENTRY}
  {id: void, kind: annulment, on: 2018-11-15, actor: {body: court, office: District Court}}`;
const MADE = `{id: entry, kind: entryIntoForce, on: 1990-01-01, actor: ${PARLIAMENT}}`;
const SPREADING = `${ENTRY}
  {id: bars, kind: injunction, on: 2019-03, through: 2019-05, effectiveFrom: 2019-05, actor: {body: court, office: Federal courts}, scope: {addressees: [27 states]}}`;

const HALTED = `${ENTRY}
  {id: halt, kind: suspension, on: 2019-04-23, scope: {addressees: [Borduria]}}`;

const FROM_A_MONTH = `${ENTRY}
  {id: repeal, kind: repeal, on: 2019-12-01, effectiveFrom: 2020-07}`;

const IN_A_ROW = `${ENTRY}
  {id: first, kind: suspension, on: 1996-07-16, until: {date: 1997-02-01, basis: stated}, actor: {body: executive, office: President, person: Ada Lind}}
  {id: row, kind: suspension, on: 1997-01-03, through: 2017-01, until: {date: 2017-08-01, basis: statute}, actor: {body: executive, office: President}}`;

const denied = { polarity: 'denied' } as const;

const TOLD: readonly (readonly [string, Scene, string])[] = [
  [
    'one of a row of suspensions, renewed by whoever began them',
    { events: IN_A_ROW, asOf: '1999-01-20', reads: ['suspension'], says: by('President Lind', 'executive') },
    'accurate',
  ],
  [
    'an end that is spoken of as past, of what has come back',
    { events: BACK, reads: ['repeal'], says: { effectTold: true, modality: 'presupposed' } },
    'accurate',
  ],
  [
    'the courts struck it down',
    { events: ON_HOLD, reads: ['annulment'], says: by('the courts', 'court') },
    'misleading',
  ],
  [
    'the Supreme Court struck it down',
    { events: ON_HOLD, reads: ['annulment'], says: by('the Supreme Court', 'court') },
    'misleading',
  ],
  [
    'a district judge struck it down',
    { events: ON_HOLD, reads: ['annulment'], says: by('a district judge', 'court') },
    'accurate',
  ],
  [
    'Parliament has repealed it',
    { events: TO_COME, reads: ['repeal'], says: by('Parliament', 'legislature') },
    'mostly-accurate',
  ],
  ['it has been repealed', { events: TO_COME, reads: ['repeal'] }, 'misleading'],
  ['it was not waived', { events: WAIVED_ONCE, reads: ['waiver'], says: { ...denied, aspect: 'past' } }, 'accurate'],
  [
    'it was never waived',
    { events: WAIVED_ONCE, reads: ['waiver'], says: { ...denied, aspect: 'past', frequency: never } },
    'false',
  ],
  [
    'Obama rescinded it',
    { events: RETURNED, reads: ['rescission'], says: { ...by('Obama', 'executive'), aspect: 'past' } },
    'accurate',
  ],
  ['it was rescinded', { events: RETURNED, reads: ['rescission'], says: { aspect: 'past' } }, 'false'],
  [
    'the Xx Supreme Court struck it down',
    { events: DISTRICT, reads: ['annulment'], says: by('the Xx Supreme Court', 'court') },
    'half-true',
  ],
  [
    'signed by the President',
    { events: MADE, reads: ['enactment', 'signature'], says: by('the President', 'executive') },
    'accurate',
  ],
  [
    'made by the President',
    { events: MADE, reads: ['enactment'], says: by('the President', 'executive') },
    'mostly-accurate',
  ],
  [
    'courts have blocked it',
    { events: SPREADING, reads: ['injunction'], says: by('courts', 'court'), asOf: '2019-04-01' },
    'unverifiable',
  ],
  [
    'the Senate passed it',
    {
      events: '{id: whole, kind: passage, on: 2019-06-01, actor: {body: legislature, office: Congress}}',
      reads: ['passageInChamber'],
      says: by('the Senate', 'chamber'),
      law: { type: 'measure' },
    },
    'accurate',
  ],
  ['it is on hold', { events: HALTED, reads: ['applies'], says: denied, law: { type: 'treaty' } }, 'accurate'],
  ['it is not applied', { events: HALTED, reads: ['applies'], says: denied }, 'misleading'],
  [
    'Parliament voted to end it',
    { events: TO_COME, reads: ['passage', 'repeal'], says: { ...by('Parliament', 'legislature'), aspect: 'future' } },
    'mostly-accurate',
  ],
  [
    'Brandt repealed it, who had left before',
    {
      events: TO_COME,
      reads: ['repeal'],
      says: by('Otto Brandt', 'executive'),
      asOf: '2020-08-01',
      terms: [
        { name: 'Brandt', from: '2010-01-01', to: '2014-01-01' },
        { name: 'Lind', from: '2014-01-01', to: null },
      ],
    },
    'misleading',
  ],
  [
    'it has been repealed, from some day of this month on',
    { events: FROM_A_MONTH, reads: ['repeal'], asOf: '2020-07-10' },
    'accurate',
  ],
  ['it has not been repealed', { events: BACK, reads: ['repeal'], says: denied }, 'accurate'],
  ['it has never been repealed', { events: BACK, reads: ['repeal'], says: { ...denied, frequency: never } }, 'false'],
];

describe('one history', () => {
  test.each(TOLD)('“%s”', (_, scene, rating) => expect(verdictOn(scene).rating).toBe(rating));
});
