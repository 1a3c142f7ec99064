import { dated, ENTRY, eachFiresAlone, PRESIDENT, type RuleCase } from '../../../test/verdict/scene.fixture.ts';
import type { ClaimedActor } from '../claim/claim.ts';

const waived = (rest: string) => `${ENTRY}
  {id: waiver, kind: waiver, on: 2019-06-01${rest}}`;
const BY_PRESIDENT = waived(`, actor: ${PRESIDENT}`);
const BY_MINISTER = waived(', actor: {body: agency, office: Ministry of Ports, person: Ada Lind}');
const A_YEAR = waived(', until: {date: 2020-06-01, basis: stated}');
const BY_MEMORANDUM = waived(', instrument: {form: memorandum}');
const by = (name: string, body: ClaimedActor['body']) => ({ actor: { name, body, only: false } });
const lasting = (days: number | null, forGood = false) => ({ duration: { days, forGood, text: 'so long' } });

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
    instead: 'actor/another-body',
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
    instead: 'actor/another-body',
  },
  {
    rule: 'actor/another-person',
    when: { events: BY_MINISTER, reads: ['waiver'], says: by('Minister Otto Berg', 'agency') },
    rated: 'mostly-accurate',
    near: { says: by('Minister Ada Lind', 'agency') },
    instead: 'actor/named',
  },
  {
    rule: 'actor/another-body',
    when: { events: BY_PRESIDENT, reads: ['waiver'], says: by('a judge', 'court') },
    rated: 'mostly-accurate',
    near: { says: by('the president', 'executive') },
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
    rated: 'mostly-accurate',
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
    when: { events: A_YEAR, reads: ['waiver'], says: { until: '2021' } },
    rated: 'mostly-accurate',
    near: { says: { until: '2020-06-02' } },
    instead: 'until/fits',
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

eachFiresAlone('the name of a law is judged by', NAMES);
eachFiresAlone('who acted is judged by', ACTORS);
eachFiresAlone('when it was is judged by', DATES);
eachFiresAlone('how long it lasts is judged by', LENGTHS);
eachFiresAlone('by which act it was done is judged by', INSTRUMENTS);
