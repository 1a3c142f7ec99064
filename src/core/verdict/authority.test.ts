import { ENTRY, eachFiresAlone, type RuleCase } from '../../../test/verdict/scene.fixture.ts';
import type { Power } from '../law/actor.ts';

const power = (body: Power['body'], office: string): Power => ({
  id: body,
  body,
  office,
  may: ['suspension'],
  by: 'decree',
  conditions: null,
  term: null,
  sources: [],
});
const PRESIDENT = power('executive', 'President of the Republic');
const PARLIAMENT = power('legislature', 'Parliament');
const may = (name: string, body: Power['body'] | null, only: boolean) => ({
  power: ['suspension'] as const,
  actor: { name, body, only },
});

const MAKER: Power = { ...power('agency', 'Harbour Board'), may: ['entryIntoForce', 'reEnactment'], by: 'order' };
const maker = {
  power: ['entryIntoForce'],
  actor: { name: 'the Harbour Board', body: 'agency', only: false },
} as const;

const GRANTED = `${ENTRY}
  {id: grant, kind: grantOfPower, on: 2019-06-01}`;

const CASES: readonly RuleCase[] = [
  {
    rule: 'authority/not-yet',
    when: {
      events: GRANTED,
      reads: ['grantOfPower'],
      law: { powers: [PRESIDENT] },
      says: may('the President', 'executive', false),
      asOf: '2019-05-01',
    },
    rated: 'false',
    near: { asOf: '2019-07-01' },
    instead: 'authority/holds',
  },
  {
    rule: 'authority/ruled-out',
    when: {
      events: `${ENTRY}
  {id: void, kind: annulment, on: 2019-06-01, ground: statute, actor: {body: court, office: Court of Appeal}}`,
      reads: ['grantOfPower'],
      law: { type: 'regulation', powers: [MAKER] },
      says: { ...maker, polarity: 'denied' },
      asOf: '2019-07-01',
    },
    rated: 'accurate',
    near: { asOf: '2019-05-01' },
    instead: 'authority/holds',
  },
  {
    rule: 'authority/given',
    when: { events: ENTRY, reads: ['grantOfPower'], law: { powers: [PRESIDENT] }, says: { power: ['suspension'] } },
    rated: 'accurate',
    near: { says: { power: ['waiver'] } },
    instead: 'authority/not-recorded',
  },
  {
    rule: 'authority/not-given',
    when: {
      events: ENTRY,
      reads: ['grantOfPower'],
      law: { powers: [PRESIDENT] },
      says: { power: ['waiver'], polarity: 'denied' },
    },
    rated: 'accurate',
    near: { says: { power: ['suspension'], polarity: 'denied' } },
    instead: 'authority/not-recorded',
  },
  {
    rule: 'authority/holds',
    when: {
      events: ENTRY,
      reads: ['grantOfPower'],
      law: { powers: [PRESIDENT] },
      says: may('the president', 'executive', true),
    },
    rated: 'accurate',
    near: { law: { powers: [PRESIDENT, PARLIAMENT] } },
    instead: 'authority/not-alone',
  },
  {
    rule: 'authority/not-alone',
    when: {
      events: ENTRY,
      reads: ['grantOfPower'],
      law: { powers: [PRESIDENT, PARLIAMENT] },
      says: may('only the president', 'executive', true),
    },
    rated: 'false',
    near: { says: may('the president', 'executive', false) },
    instead: 'authority/holds',
  },
  {
    rule: 'authority/none',
    when: {
      events: ENTRY,
      reads: ['grantOfPower'],
      law: { powers: [PRESIDENT] },
      says: may('a court', 'court', false),
    },
    rated: 'false',
    near: { says: may('the president', 'executive', false) },
    instead: 'authority/holds',
  },
  {
    rule: 'authority/not-recorded',
    when: { events: ENTRY, reads: ['grantOfPower'], says: may('the president', 'executive', false) },
    rated: 'unverifiable',
    near: { law: { powers: [PRESIDENT] } },
    instead: 'authority/holds',
  },
];

eachFiresAlone('a claim about who may act is judged by', CASES);
