/** Whose act it was, and for whom: a judgment for those who had sued, an emergency that was only carried on, persons spoken of, the bill by which a law ended. */
import { expect, test } from 'vitest';
import {
  by,
  ENTRY,
  eachFiresAlone,
  HOUSE,
  PARLIAMENT,
  PRESIDENT,
  type RuleCase,
  verdictOn,
} from '../../../test/verdict/scene.fixture.ts';

const NATIONWIDE = { scope: { extent: 'whole', addressees: [], text: 'nationwide' } } as const;
const NEVER = { polarity: 'denied', frequency: { each: [], since: null, times: 0, text: 'never' } } as const;

const NOT_ENFORCED = `${ENTRY}
  {id: pause, kind: nonEnforcement, on: 2019-02-01, scope: {part: new vessels}}`;

const CASES: readonly RuleCase[] = [
  {
    // the agency no longer enforces it, against new vessels; that it no longer applies is another claim
    rule: 'state/enforcement-put-off',
    when: {
      events: NOT_ENFORCED,
      reads: ['applies'],
      says: { polarity: 'denied', ...by('the agency', 'agency') },
    },
    rated: 'accurate',
    near: { says: { polarity: 'denied' } },
    instead: 'state/partlyApplies',
  },
  {
    rule: 'ending/for-some-alone',
    when: {
      events: `${ENTRY}
  {id: ruling, kind: unconstitutionality, on: 2015-05-01, actor: {body: court, office: District Court}, scope: {addressees: [the plaintiffs]}}`,
      reads: ['unconstitutionality'],
      says: { ...NATIONWIDE, ...by('a district court', 'court') },
    },
    rated: 'misleading',
    near: { says: by('a federal judge', 'court') },
    instead: 'ending/happened',
  },
  {
    rule: 'limiting/for-some-alone',
    when: {
      events: `${ENTRY}
  {id: order, kind: injunction, on: 2019-05-01, actor: {body: court, office: District Court}, scope: {addressees: [the plaintiffs]}}`,
      reads: ['injunction'],
      says: { ...NATIONWIDE, ...by('a district court', 'court') },
    },
    rated: 'misleading',
    near: { says: by('a federal judge', 'court') },
    instead: 'limiting/holds',
  },
  {
    rule: 'scope/those-who-sued',
    when: {
      events: `${ENTRY}
  {id: order, kind: injunction, on: 2019-05-01, actor: {body: court, office: District Court}}`,
      reads: ['injunction'],
      says: { scope: { extent: 'whole', addressees: [], text: null, alone: true }, ...by('a district court', 'court') },
    },
    rated: 'mostly-accurate',
    near: { says: by('a federal judge', 'court') },
    instead: 'limiting/holds',
  },
  {
    rule: 'beginning/only-carried-on',
    when: {
      events: `{id: entry, kind: entryIntoForce, on: 1990-01-01, actor: {body: executive, office: President, person: Olga Berg}, until: {date: 2020-01-10, basis: stated}}
  {id: notice, kind: prorogationOfForce, on: 2019-12-20, actor: ${PRESIDENT}, until: {date: 2021-01-10, basis: stated}}`,
      reads: ['entryIntoForce', 'enactment', 'reEnactment'],
      says: { aspect: 'present', ...by('Lind', 'executive') },
    },
    rated: 'misleading',
    near: { says: { aspect: 'present', ...by('Berg', 'executive') } },
    instead: 'beginning/happened',
  },
  {
    rule: 'other/happened/by-whom-not-told',
    when: {
      events: `${ENTRY}
  {id: change, kind: amendment, on: 2015-05-01}`,
      reads: ['amendment'],
      says: { ...NEVER, ...by('either of them') },
    },
    rated: 'unverifiable',
    near: { says: NEVER },
    instead: 'other/happened',
  },
  {
    rule: 'stage/made-to-end',
    when: {
      events: `${ENTRY}
  {id: signature, kind: signature, on: 2011-05-01, actor: ${PRESIDENT}}
  {id: repeal, kind: repeal, on: 2011-05-01, actor: ${PARLIAMENT}}`,
      reads: ['signature'],
      says: { target: 'measure', ...by('He') },
      mention: { carried: true },
    },
    rated: 'accurate',
    near: { says: { target: 'measure', polarity: 'denied', ...by('He') } },
    instead: 'stage/not-looked',
  },
];

eachFiresAlone('a claim of who acted, and for whom, is judged by', CASES);

test('a bill that one chamber has passed got so far, whatever was told of it since', () => {
  const steps = `{id: intro, kind: introduction, on: 2019-04-01, actor: ${HOUSE}}
  {id: vote, kind: passageInChamber, on: 2019-05-01, actor: ${HOUSE}}
  {id: received, kind: announcement, on: 2019-05-02, actor: {body: chamber, office: Senate}}`;
  for (const [event, does] of [
    ['prorogationOfForce', 'prorogationOfForce'],
    ['reEnactment', 'reEnactment'],
  ] as const) {
    const ran = '{id: entry, kind: entryIntoForce, on: 1990-01-01, until: {date: 2019-01-01, basis: stated}}';
    const { rating, pattern } = verdictOn({ events: ran, reads: [event], bill: { does, events: steps } });
    expect([rating, pattern]).toEqual(['misleading', 'chamber-as-enactment']);
  }
});

test('who gives the ruling that ended a law to another court has the court wrong, and not the end', () => {
  const events = `${ENTRY}
  {id: dropped, kind: dismissal, on: 2019-05-01, actor: {body: court, office: District Court of Norham}}
  {id: reversal, kind: annulment, on: 2019-06-01, actor: {body: court, office: Third Circuit Court of Appeals}, actsOn: dropped}
  {id: ruling, kind: annulment, on: 2019-06-02, actor: {body: court, office: District Court of Norham}}`;
  for (const court of ['the Third Circuit', 'the Fourth Circuit'])
    expect(verdictOn({ events, reads: ['annulment'], says: by(court, 'court') }).rating).toBe('mostly-accurate');
  expect(verdictOn({ events, reads: ['annulment'], says: by('a judge in Norham', 'court') }).rating).toBe('accurate');
});
