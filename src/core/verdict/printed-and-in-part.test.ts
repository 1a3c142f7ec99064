/** Laws that were printed or were not, treaties of which a part is applied ahead of time, and what rested beside a law that was gone. */
import { expect, test } from 'vitest';
import { by, dated, ENTRY, eachFiresAlone, type RuleCase, verdictOn } from '../../../test/verdict/scene.fixture.ts';
import type { Law } from '../law/law.ts';

const PRINTED = `{id: printed, kind: publication, on: 2019-05-03}
  {id: entry, kind: entryIntoForce, on: 2019-05-23}`;
const PASSED = `{id: passed, kind: passage, on: 2019-12-20, actor: {body: legislature, office: Parliament}}`;

const PUBLICATIONS: readonly RuleCase[] = [
  {
    rule: 'publication/printed',
    when: { events: PRINTED, reads: ['publication'], says: dated('2019-05-03') },
    rated: 'accurate',
    near: { events: ENTRY },
    instead: 'publication/not-listed',
  },
  {
    rule: 'publication/in-force',
    when: { events: ENTRY, reads: ['publication'], says: { polarity: 'denied' } },
    rated: 'false',
    near: { law: { type: 'treaty' } },
    instead: 'publication/not-listed',
  },
  {
    rule: 'publication/not-yet',
    when: { events: PASSED, reads: ['publication'], says: { polarity: 'denied' } },
    rated: 'accurate',
    near: { verifiedThrough: '2019-11-01' },
    instead: 'publication/not-listed',
  },
  {
    rule: 'publication/not-listed',
    when: { events: PASSED, reads: ['publication'] },
    rated: 'unverifiable',
    near: { says: { polarity: 'denied' } },
    instead: 'publication/not-yet',
  },
];

eachFiresAlone('a claim that a law was printed is judged by', PUBLICATIONS);

test('an amendment that only its publication would have made law has not been published', () => {
  const publish = {
    id: 'publish',
    body: 'agency',
    office: 'Archivist',
    may: ['publication'],
  } as unknown as Law['powers'][number];
  const events = '{id: over, kind: expiration, on: 1982-06-30}';
  const rated = (powers: Law['powers']) =>
    verdictOn({ events, reads: ['publication'], says: { polarity: 'denied' }, law: { type: 'measure', powers } })
      .rating;
  expect([rated([publish]), rated([])]).toEqual(['accurate', 'unverifiable']);
});

const APPLIED = `{id: signed, kind: signature, on: 2019-01-17}
  {id: one, kind: ratification, on: 2019-02-26, actor: {body: party, office: Syldavia}, scope: {addressees: [Syldavia]}}
  {id: part, kind: entryIntoForce, on: 2019-05-01, scope: {part: "trade chapter, provisionally"}}`;
const TREATY = { type: 'treaty', jurisdiction: 'un' } as const;

test('a treaty of which a part is applied is not ratified because one party did, though that party has ratified it', () => {
  const rated = (says: object) => verdictOn({ events: APPLIED, reads: ['ratification'], says, law: TREATY }).rating;
  expect(rated({})).toBe('misleading');
  expect(rated(by('Syldavia'))).toBe('accurate');
});

test('a chamber whose consent is no part of the record of such a treaty has not given it', () => {
  const says = { polarity: 'denied', ...by('the House', 'chamber') } as const;
  const rated = (events: string) =>
    verdictOn({ events, reads: ['passageInChamber'], says: { ...says, target: 'measure' }, law: TREATY }).rating;
  expect(rated(APPLIED)).toBe('accurate');
  expect(rated(`${ENTRY}`)).toBe('unverifiable');
});

test('a committee’s report is no vote of its chamber', () => {
  const reported = `{id: in, kind: introduction, on: 2019-03-01}
  {id: report, kind: committeeReport, on: 2019-06-01, actor: {body: chamber, office: Senate}}`;
  const says = { polarity: 'denied', ...by('the Senate', 'chamber') } as const;
  expect(verdictOn({ events: reported, reads: ['passageInChamber'], says, law: { type: 'measure' } }).rating).toBe(
    'accurate',
  );
});

test('a veto that nobody has overridden yet is not overridden', () => {
  const vetoed = `${PASSED.replace('2019-12-20', '2019-11-01')}
  {id: veto, kind: veto, on: 2019-12-01, actor: {body: executive, office: President of the Republic}}`;
  const rated = (events: string) =>
    verdictOn({ events, reads: ['vetoOverride', 'passage'], says: { polarity: 'denied', target: 'measure' } }).rating;
  expect(rated(vetoed)).toBe('accurate');
  expect(rated(`${vetoed}\n  {id: over, kind: vetoOverride, on: 2019-12-20}`)).toBe('false');
});

test('a pause beside a law that was gone by then is none of its own, and of it nothing is known', () => {
  const rated = (events: string) =>
    verdictOn({ events, reads: ['resumption', 'stay'], says: { target: 'limit', ...dated('2019-12-04') } }).rating;
  expect(rated(`${ENTRY}\n  {id: end, kind: termination, on: 2015-01-01}`)).toBe('unverifiable');
  expect(rated(ENTRY)).toBe('false');
});

test('the part itself has begun, by whatever word for a part it is called', () => {
  const rated = (mention: string) =>
    verdictOn({ events: APPLIED, reads: ['entryIntoForce'], mention: { mention }, law: TREATY }).rating;
  expect(rated('trade part')).toBe('accurate');
  expect(rated('trade deal')).toBe('mostly-accurate');
  expect(rated('customs part')).toBe('mostly-accurate');
});

test('whoever only proposed a change has not made it, though another was made in the same year', () => {
  const scene = (name: string) => ({
    events: `${ENTRY}\n  {id: change, kind: amendment, on: 2019-05-01, actor: {body: legislature, office: Parliament}}`,
    reads: ['amendment', 'partialRepeal'] as const,
    says: by(name, 'agency'),
    bill: {
      does: 'amendment' as const,
      events: '{id: plan, kind: introduction, on: 2019-12-20, actor: {body: agency, office: Harbour Board}}',
    },
  });
  expect(verdictOn(scene('the Harbour Board')).rating).toBe('misleading');
  expect(verdictOn(scene('Parliament')).rating).toBe('accurate');
});

const ENDING_ACT: readonly RuleCase[] = [
  {
    rule: 'beginning/of-ending-act',
    when: {
      events: ENTRY,
      reads: ['entryIntoForce'],
      says: { target: 'measure', ...dated('2019-06-09') },
      bill: { does: 'withdrawal', events: '{id: force, kind: entryIntoForce, on: 2019-06-09}' },
    },
    rated: 'accurate',
    near: { says: { target: 'measure', ...dated('1990-01-01') } },
    instead: 'beginning/happened',
  },
];

eachFiresAlone('the start of an act that ends another is judged by', ENDING_ACT);
