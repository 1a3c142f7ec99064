import { expect, test } from 'vitest';
import {
  by,
  dated,
  ENTRY,
  eachFiresAlone,
  PARLIAMENT,
  PRESIDENT,
  type RuleCase,
  verdictOn,
} from '../../../test/verdict/scene.fixture.ts';
import type { Power } from '../law/actor.ts';
import type { Law } from '../law/law.ts';

const waived = (rest: string) => `${ENTRY}
  {id: waiver, kind: waiver, on: 2019-06-01${rest}}`;
const BY_PRESIDENT = waived(`, actor: ${PRESIDENT}`);
const BY_MINISTER = waived(', actor: {body: agency, office: Ministry of Ports, person: Ada Lind}');
const BY_PARLIAMENT = `${ENTRY}
  {id: repeal, kind: repeal, on: 2019-06-01, actor: ${PARLIAMENT}}`;
const A_YEAR = waived(', until: {date: 2020-06-01, basis: stated}');
const BY_MEMORANDUM = waived(', instrument: {form: memorandum}');
const lasting = (days: number | null, forGood = false) => ({ duration: { days, forGood, text: 'so long' } });

const TERMS = [
  { name: 'Otto Berg', from: '2010-01-01', to: '2018-01-01' },
  { name: 'Ada Lind', from: '2018-01-01', to: null },
];
const BY_JUSTICES = `${ENTRY}
  {id: struck, kind: unconstitutionality, on: 2019-06-01, actor: {body: court, office: Supreme Court}}`;
const LEFT = `${ENTRY}
  {id: left, kind: withdrawal, on: 2019-06-01, actor: {body: party, office: Syldavia}}`;
const SIGNED_BY = `{id: signed, kind: signature, on: 2019-06-01, actor: {body: party, office: Syldavia}}`;
const TREATY: Partial<Law> = { type: 'treaty', jurisdiction: 'un' };
const RAN_OUT = `${ENTRY}
  {id: end, kind: expiration, on: 2019-06-01}`;
const COULD_RENEW: Power = {
  id: 'renew',
  body: 'executive',
  office: 'Cabinet',
  may: ['prorogationOfForce'],
  by: 'decree',
  conditions: null,
  term: null,
  sources: [],
};

const REPEAL_TO_COME = `${ENTRY}
  {id: repeal, kind: repeal, on: 2019-12-01, effectiveFrom: 2020-07-01}`;

const NAMES: readonly RuleCase[] = [
  {
    rule: 'name/misnomer',
    when: { events: waived(''), reads: ['waiver'], mention: { misnomer: true } },
    rated: 'accurate',
    near: { mention: { misnomer: true, carried: true } },
    instead: 'limiting/holds',
  },
];

const ACTORS: readonly RuleCase[] = [
  {
    rule: 'actor/named',
    when: { events: BY_PRESIDENT, reads: ['waiver'], says: by('President Ada Lind', 'executive') },
    rated: 'accurate',
    near: { says: by('a judge', 'court') },
    instead: 'actor/no-such-power',
  },
  {
    rule: 'actor/not-known',
    when: { events: BY_PRESIDENT, reads: ['waiver'], says: by('the capital', null) },
    rated: 'accurate',
    near: { says: by('the capital', 'executive') },
    instead: 'actor/same-body',
  },
  {
    rule: 'actor/same-body',
    when: { events: BY_PRESIDENT, reads: ['waiver'], says: by('the government', 'executive') },
    rated: 'accurate',
    near: { says: by('the judges', 'court') },
    instead: 'actor/no-such-power',
  },
  {
    rule: 'actor/another-person',
    when: { events: BY_MINISTER, reads: ['waiver'], says: by('Minister Otto Berg', 'agency') },
    rated: 'mostly-accurate',
    near: { says: by('Minister Ada Lind', 'agency') },
    instead: 'actor/named',
  },
  {
    rule: 'actor/another-administration',
    when: { events: BY_MINISTER, reads: ['waiver'], says: by('the Berg administration', 'executive'), terms: TERMS },
    rated: 'mostly-accurate',
    near: { says: by('the Lind administration', 'executive') },
    instead: 'actor/named',
  },
  {
    rule: 'actor/another-court',
    when: { events: BY_JUSTICES, reads: ['unconstitutionality'], says: by('A federal judge', 'court') },
    rated: 'mostly-accurate',
    near: { says: by('A court', 'court') },
    instead: 'actor/named',
  },
  {
    rule: 'actor/another-party',
    when: { events: SIGNED_BY, reads: ['signature'], says: { ...by('Borduria', null), aspect: 'past' }, law: TREATY },
    rated: 'mostly-accurate',
    near: { says: by('Syldavia', null) },
    instead: 'actor/named',
  },
  {
    rule: 'actor/left-by-another',
    when: { events: LEFT, reads: ['withdrawal'], says: { ...by('Borduria', null), aspect: 'past' }, law: TREATY },
    rated: 'misleading',
    near: { says: by('Syldavia', null) },
    instead: 'actor/named',
  },
  {
    rule: 'actor/no-part',
    when: { events: RAN_OUT, reads: ['expiration'], says: by('The government', 'executive') },
    rated: 'mostly-accurate',
    near: { law: { powers: [COULD_RENEW] } },
    instead: 'ending/happened',
  },
  {
    rule: 'actor/another-body',
    when: { events: BY_PARLIAMENT, reads: ['repeal'], says: by('the president', 'executive') },
    rated: 'mostly-accurate',
    near: { says: by('the parliament', 'legislature') },
    instead: 'actor/named',
  },
];

const DATES: readonly RuleCase[] = [
  {
    rule: 'date/fits',
    when: { events: waived(''), reads: ['waiver'], says: dated('2019-06') },
    rated: 'accurate',
    near: { says: dated('2019-05') },
    instead: 'date/another',
  },
  {
    rule: 'date/another',
    when: { events: waived(''), reads: ['waiver'], says: dated('2018') },
    rated: 'mostly-accurate',
    near: { says: dated('2019') },
    instead: 'date/fits',
  },
  {
    rule: 'date/effect-to-come',
    when: { events: REPEAL_TO_COME, reads: ['repeal'], says: { aspect: 'past' } },
    rated: 'mostly-accurate',
    near: { asOf: '2020-07-01' },
    instead: 'ending/happened',
  },
];

const LENGTHS: readonly RuleCase[] = [
  {
    rule: 'duration/fits',
    when: { events: A_YEAR, reads: ['waiver'], says: lasting(365) },
    rated: 'accurate',
    near: { says: lasting(180) },
    instead: 'duration/another',
  },
  {
    rule: 'duration/another',
    when: { events: A_YEAR, reads: ['waiver'], says: lasting(180) },
    rated: 'mostly-accurate',
    near: { says: lasting(360) },
    instead: 'duration/fits',
  },
  {
    rule: 'duration/not-for-good',
    when: { events: A_YEAR, reads: ['waiver'], says: lasting(null, true) },
    rated: 'misleading',
    near: { events: waived('') },
    instead: 'limiting/holds',
  },
  {
    rule: 'duration/open',
    when: { events: waived(''), reads: ['waiver'], says: lasting(365) },
    rated: 'accurate',
    near: { events: A_YEAR },
    instead: 'duration/fits',
  },
  {
    rule: 'until/fits',
    when: { events: A_YEAR, reads: ['waiver'], says: { until: '2020-05-31' } },
    rated: 'accurate',
    near: { says: { until: '2020-05-30' } },
    instead: 'until/another',
  },
  {
    rule: 'until/another',
    when: { events: A_YEAR, reads: ['waiver'], says: { until: '2020-08' } },
    rated: 'mostly-accurate',
    near: { says: { until: '2020-06-02' } },
    instead: 'until/fits',
  },
  {
    rule: 'until/far-later',
    when: { events: A_YEAR, reads: ['waiver'], says: { until: '2021' } },
    rated: 'misleading',
    near: { says: { until: '2020-10' } },
    instead: 'until/another',
  },
  {
    rule: 'duration/far-longer',
    when: { events: A_YEAR, reads: ['waiver'], says: lasting(1095) },
    rated: 'misleading',
    near: { says: lasting(500) },
    instead: 'duration/another',
  },
];

const INSTRUMENTS: readonly RuleCase[] = [
  {
    rule: 'instrument/fits',
    when: { events: BY_MEMORANDUM, reads: ['waiver'], says: { instrument: 'memorandum' } },
    rated: 'accurate',
    near: { says: { instrument: 'proclamation' } },
    instead: 'instrument/another',
  },
  {
    rule: 'instrument/another',
    when: { events: BY_MEMORANDUM, reads: ['waiver'], says: { instrument: 'executive order' } },
    rated: 'mostly-accurate',
    near: { events: waived('') },
    instead: 'limiting/holds',
  },
];

const BY_CONGRESS = `${ENTRY}
  {id: repealed, kind: repeal, on: 2019-06-01, actor: {body: legislature, office: Congress}, instrument: {form: act, title: Repeal Act, citation: 133 Stat. 1}}`;

const OF_POWERS: readonly RuleCase[] = [
  {
    rule: 'instrument/of-another-power',
    when: { events: BY_CONGRESS, reads: ['repeal'], says: { instrument: 'executive order' } },
    rated: 'half-true',
    near: { says: { instrument: 'statute' } },
    instead: 'instrument/fits',
  },
];

const annulled = (ground: string) =>
  `${ENTRY}
  {id: annulled, kind: annulment, on: 2019-06-01, actor: {body: court, office: Supreme Court}, ground: ${ground}}`;

const GROUNDS: readonly RuleCase[] = [
  {
    rule: 'ground/fits',
    when: {
      events: annulled('constitution'),
      reads: ['unconstitutionality', 'annulment'],
      says: { ground: 'constitution' },
    },
    rated: 'accurate',
    near: { says: {} },
    instead: 'ending/happened',
  },
  {
    // that a statute does not allow an act says nothing of the constitution
    rule: 'ground/another',
    when: {
      events: annulled('statute'),
      reads: ['unconstitutionality', 'annulment'],
      says: { ground: 'constitution' },
    },
    rated: 'mostly-accurate',
    near: { says: {} },
    instead: 'ending/happened',
  },
];

eachFiresAlone('the name of a law is judged by', NAMES);
eachFiresAlone('who acted is judged by', ACTORS);
eachFiresAlone('when it was is judged by', DATES);
eachFiresAlone('how long it lasts is judged by', LENGTHS);
eachFiresAlone('by which act it was done is judged by', [...INSTRUMENTS, ...OF_POWERS]);
eachFiresAlone('on which ground a court decided is judged by', GROUNDS);

test('a court that annulled on another ground did not hold it unconstitutional', () => {
  const denied = { polarity: 'denied', ground: 'constitution' } as const;
  const on = (ground: string) =>
    verdictOn({ events: annulled(ground), reads: ['unconstitutionality', 'annulment'], says: denied }).rating;
  expect(on('statute')).toBe('accurate');
  expect(on('constitution')).toBe('false');
});
