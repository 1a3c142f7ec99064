import { expect, test } from 'vitest';
import { by, dated, ENTRY, eachFiresAlone, type RuleCase, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const HIGHEST = '{body: court, office: Supreme Court}';
const TRIAL = '{body: court, office: District Court}';
const UPHELD = `${ENTRY}
  {id: upheld, kind: upholding, on: 2019-06-01, actor: ${HIGHEST}}`;
const TURNED_AWAY = `${ENTRY}
  {id: away, kind: dismissal, on: 2019-06-01, actor: ${HIGHEST}}`;
const STRUCK = `${ENTRY}
  {id: struck, kind: unconstitutionality, on: 2019-06-01, actor: ${HIGHEST}}`;
const REVERSED = `${ENTRY}
  {id: upheld, kind: upholding, on: 2018-06-01, actor: ${TRIAL}}
  {id: reversed, kind: annulment, on: 2019-06-01, actsOn: upheld, actor: ${HIGHEST}}`;
const IN_PART = `${UPHELD}
  {id: part, kind: annulment, on: 2019-06-01, scope: {part: paragraph 2 of the Harbour Act}, actor: ${HIGHEST}}`;

const AGREED = `${ENTRY}
  {id: agreed, kind: decision, on: 2019-05-01, would: annulment, actor: {body: court, office: Court of Appeals}}`;
const AGREED_IN_PART = `${ENTRY}
  {id: agreed, kind: decision, on: 2019-05-01, would: annulment, scope: {part: permits, addressees: [North Quay]}, actor: {body: court, office: Court of Appeals}}`;

const BARRED = `${ENTRY}
  {id: barred, kind: injunction, on: 2019-05-01, would: annulment, scope: {addressees: [two firms]}, actor: ${TRIAL}}`;

const justices = { actor: { name: 'The Supreme Court', body: 'court', only: false } } as const;

const RULINGS: readonly RuleCase[] = [
  {
    rule: 'ruling/given',
    when: { events: UPHELD, reads: ['upholding'], says: justices },
    rated: 'accurate',
    near: { events: ENTRY },
    instead: 'ruling/not-listed',
  },
  {
    rule: 'ruling/not-listed',
    when: { events: UPHELD, reads: ['upholding'], says: { ...justices, ...dated('2015') } },
    rated: 'unverifiable',
    near: { says: { ...justices, ...dated('2019') } },
    instead: 'ruling/given',
  },
  {
    rule: 'ruling/opposite',
    when: { events: STRUCK, reads: ['upholding'], says: justices },
    rated: 'false',
    near: { says: { actor: { name: 'A district judge', body: 'court', only: false } } },
    instead: 'ruling/not-listed',
  },
  {
    rule: 'ruling/reversed',
    when: { events: REVERSED, reads: ['upholding'] },
    rated: 'false',
    near: { says: { aspect: 'past' } },
    instead: 'ruling/given',
  },
  {
    rule: 'ruling/struck-in-part',
    when: { events: IN_PART, reads: ['upholding'], says: justices },
    rated: 'misleading',
    near: { mention: { mention: 'the statute' } },
    instead: 'ruling/given',
  },
  {
    rule: 'ruling/left-undecided',
    when: { events: TURNED_AWAY, reads: ['upholding'], says: justices },
    rated: 'misleading',
    near: { reads: ['dismissal'] },
    instead: 'ruling/given',
  },
];

eachFiresAlone('a claim that a court found a law void is judged by', [
  {
    rule: 'ending/found-void',
    when: { events: AGREED, reads: ['annulment'], says: by('an appeals court', 'court') },
    rated: 'accurate',
    near: { says: by('the Supreme Court', 'court') },
    instead: 'ending/none',
  },
  {
    rule: 'ending/found-void-in-part',
    when: { events: AGREED_IN_PART, reads: ['annulment'], says: by('an appeals court', 'court') },
    rated: 'misleading',
    near: {
      says: { ...by('an appeals court', 'court'), scope: { extent: 'part', addressees: [], text: 'parts of' } },
    },
    instead: 'ending/found-void',
  },
  {
    rule: 'ending/found-void-for-some',
    when: { events: BARRED, reads: ['annulment'], says: by('a district court', 'court') },
    rated: 'misleading',
    near: { reads: ['annulment', 'injunction'] },
    instead: 'ending/found-void',
  },
]);

eachFiresAlone('a claim that a court let a law stand is judged by', RULINGS);

test('what one judge among many held no record lists; of the highest court it would', () => {
  const says = (name: string) => ({ events: ENTRY, reads: ['unconstitutionality'] as const, says: by(name, 'court') });
  expect(verdictOn(says('a federal judge')).rating).toBe('unverifiable');
  expect(verdictOn(says('the Supreme Court')).rating).toBe('false');
});

test('a court that barred a law from some use may have found it void; “it is unlawful” holds while that stands', () => {
  const STAYED = `${BARRED}
  {id: stayed, kind: stay, on: 2019-05-10, actsOn: barred, actor: ${HIGHEST}}`;
  const is = { says: { aspect: 'present' } } as const;
  const isUnlawful = { reads: ['annulment', 'unconstitutionality'], ...is } as const;
  expect(verdictOn({ events: BARRED, ...isUnlawful }).rating).toBe('accurate');
  expect(verdictOn({ events: BARRED, reads: ['unconstitutionality', 'annulment'], ...is }).rating).not.toBe('accurate');
  expect(verdictOn({ events: STAYED, ...isUnlawful }).rating).not.toBe('accurate');
});

test('a court whose name tells no rank is the one of that name', () => {
  const events = BARRED.replace('District Court', 'Trade Court');
  const rulesOn = (name: string) =>
    verdictOn({ events, reads: ['annulment'], says: by(name, 'court') }).facets.map(({ rule }) => rule);
  expect(rulesOn('the Trade Court')).toContain('ending/found-void-for-some');
  expect(rulesOn('the Port Court')).not.toContain('ending/found-void-for-some');
});

test('a court has not ruled where no ruling is known, for the law or against a part of it', () => {
  const reads = ['unconstitutionality', 'annulment', 'upholding'] as const;
  const says = { ...justices, polarity: 'denied' } as const;
  expect(verdictOn({ events: ENTRY, reads, says }).rating).toBe('accurate');
  expect(verdictOn({ events: UPHELD, reads, says }).rating).toBe('false');
  expect(verdictOn({ events: STRUCK.replace('actor', 'scope: {part: paragraph 2}, actor'), reads, says }).rating).toBe(
    'false',
  );
});

test('a court that did not decide one case denies nothing of what it held in another, years before', () => {
  const undecided = (asOf: string) =>
    verdictOn({
      events: UPHELD,
      reads: ['unconstitutionality', 'annulment', 'upholding'],
      says: { polarity: 'denied', aspect: 'past', ...by('the Supreme Court', 'court') },
      asOf,
    }).rating;
  expect([undecided('2022-06-01'), undecided('2019-06-03')]).toEqual(['accurate', 'false']);
});
