import {
  by,
  dated,
  ENTRY,
  eachFiresAlone,
  HOUSE,
  PARLIAMENT,
  type RuleCase,
} from '../../../test/verdict/scene.fixture.ts';

const REPEALED = `${ENTRY}
  {id: repeal, kind: repeal, on: 2015-05-01}`;
const ENACTED_ANEW = `${REPEALED}
  {id: anew, kind: reEnactment, on: 2018-01-01}`;
const WAIVED = `${ENTRY}
  {id: waiver, kind: waiver, on: 2019-06-01, until: {date: 2020-06-01, basis: stated}}`;
const IN_PART = `${ENTRY}
  {id: part, kind: partialRepeal, on: 2015-05-01, scope: {part: section 4}}`;

const TURNED_AWAY = `${ENTRY}
  {id: away, kind: dismissal, on: 2019-06-01, actor: {body: court, office: Supreme Court}}`;

const TO_COME = `${ENTRY}
  {id: repeal, kind: repeal, on: 2019-12-01, effectiveFrom: 2020-07-01}`;
const CONSENT_TAKEN_BACK = `${ENTRY}
  {id: yes, kind: ratification, on: 1990-01-01}
  {id: no, kind: rescission, on: 2019-06-01, actsOn: yes}`;

const PUT_OFF = `${ENTRY}
  {id: start, kind: entryIntoEfficacy, on: 1990-01-01, effectiveFrom: 2019-12-01}
  {id: later, kind: postponementOfEntryIntoForce, on: 2019-11-01, actsOn: start, effectiveFrom: 2021-01-01}`;

const VOIDED = `${ENTRY}
  {id: repeal, kind: repeal, on: 2019-05-01, effectiveFrom: 2019-06-01, actor: ${PARLIAMENT}}
  {id: voided, kind: annulment, on: 2019-05-20, actsOn: repeal}`;
const STRUCK = `${ENTRY}
  {id: void, kind: annulment, on: 2019-05-01, actor: {body: court, office: District Court}}`;
const BORDURIA_LEFT = `${ENTRY}
  {id: exit, kind: withdrawal, on: 2019-01-01, effectiveFrom: 2019-07-01, actor: {body: party, office: Borduria}, scope: {addressees: [Borduria]}}`;
const TREATY = { type: 'treaty', jurisdiction: 'un' } as const;

const TOLD: readonly RuleCase[] = [
  {
    rule: 'ending/act-told',
    when: {
      events: VOIDED,
      reads: ['repeal'],
      says: { aspect: 'past', ...dated('2019-05'), ...by('Parliament', 'legislature') },
    },
    rated: 'accurate',
    near: { says: { aspect: 'past' } },
    instead: 'ending/never-took-effect',
  },
  {
    rule: 'ending/happened/not-so',
    when: {
      events: STRUCK,
      reads: ['annulment'],
      says: { polarity: 'denied', ...by('the Supreme Court', 'court') },
    },
    rated: 'accurate',
    near: { says: { polarity: 'denied' } },
    instead: 'ending/happened',
  },
  {
    rule: 'ending/party-not-told',
    when: {
      events: BORDURIA_LEFT,
      reads: ['withdrawal'],
      law: TREATY,
      says: by('the three states'),
    },
    rated: 'unverifiable',
    near: { says: by('Syldavia') },
    instead: 'ending/party-has-not-left',
  },
  {
    rule: 'ending/left-on-that-day',
    when: {
      events: BORDURIA_LEFT,
      reads: ['withdrawal'],
      law: TREATY,
      says: { ...dated('2019-07-01'), ...by('the three states') },
    },
    rated: 'accurate',
    near: { says: { ...dated('2019-08-01'), ...by('the three states') } },
    instead: 'ending/party-not-told',
  },
];

const CASES: readonly RuleCase[] = [
  {
    rule: 'ending/put-off-only',
    when: { events: PUT_OFF, reads: ['repeal'] },
    rated: 'misleading',
    near: { asOf: '2021-01-01' },
    instead: 'ending/none',
  },
  {
    rule: 'ending/act-done',
    when: { events: TO_COME, reads: ['repeal'], says: { aspect: 'past' } },
    rated: 'mostly-accurate',
    near: { reads: ['repeal', 'termination', 'rescission', 'expiration'] },
    instead: 'ending/not-yet-effective',
  },
  {
    rule: 'ending/act-of-that-day',
    when: {
      events: TO_COME,
      reads: ['repeal', 'termination', 'rescission', 'expiration'],
      says: {
        aspect: 'past',
        on: { date: '2019-12', text: 'in December' },
        ...by('Congress', 'legislature'),
      },
    },
    rated: 'mostly-accurate',
    near: { says: { aspect: 'past', on: { date: '2019-11', text: 'in November' } } },
    instead: 'ending/not-yet-effective',
  },
  {
    rule: 'ending/ratification-only',
    when: { events: CONSENT_TAKEN_BACK, reads: ['withdrawal'], law: { type: 'treaty' } },
    rated: 'misleading',
    near: { reads: ['expiration'] },
    instead: 'ending/none',
  },
  {
    rule: 'ending/ruled-otherwise',
    when: {
      events: TURNED_AWAY,
      reads: ['unconstitutionality'],
      says: by('The Supreme Court', 'court'),
    },
    rated: 'false',
    near: { reads: ['repeal'] },
    instead: 'ending/none',
  },
  {
    rule: 'ending/happened',
    when: { events: REPEALED, reads: ['repeal'] },
    rated: 'accurate',
    near: { asOf: '2015-04-29' },
    instead: 'ending/none',
  },
  {
    rule: 'ending/not-yet-effective',
    when: {
      events: `${ENTRY}
        {id: repeal, kind: repeal, on: 2019-12-01, effectiveFrom: 2020-07-01}`,
      reads: ['repeal'],
    },
    rated: 'misleading',
    near: { asOf: '2020-07-01' },
    instead: 'ending/happened',
  },
  {
    rule: 'ending/never-took-effect',
    when: {
      events: `${ENTRY}
        {id: repeal, kind: repeal, on: 2015-05-01, effectiveFrom: 2015-06-01}
        {id: voided, kind: annulment, on: 2015-05-20, actsOn: repeal}`,
      reads: ['repeal'],
    },
    rated: 'misleading',
    near: {
      events: `${ENTRY}
        {id: repeal, kind: repeal, on: 2015-05-01, effectiveFrom: 2015-06-01}`,
    },
    instead: 'ending/happened',
  },
  {
    rule: 'ending/undone',
    when: { events: ENACTED_ANEW, reads: ['repeal'] },
    rated: 'false',
    near: { says: dated('2015') },
    instead: 'ending/happened',
  },
  {
    rule: 'ending/otherwise',
    when: {
      events: `${ENTRY}
        {id: end, kind: expiration, on: 2015-05-01}`,
      reads: ['repeal'],
    },
    rated: 'misleading',
    near: { reads: ['repeal', 'expiration'] },
    instead: 'ending/happened',
  },
  {
    rule: 'ending/part-only',
    when: { events: IN_PART, reads: ['repeal'] },
    rated: 'misleading',
    near: { events: ENTRY },
    instead: 'ending/none',
  },
  {
    rule: 'ending/limit-only',
    when: { events: WAIVED, reads: ['repeal'] },
    rated: 'misleading',
    near: { asOf: '2020-06-02' },
    instead: 'ending/none',
  },
  {
    rule: 'ending/bill-only',
    when: {
      events: ENTRY,
      reads: ['repeal'],
      bill: { does: 'repeal', events: `{id: vote, kind: passageInChamber, on: 2019-05-01, actor: ${HOUSE}}` },
    },
    rated: 'misleading',
    near: {
      bill: {
        does: 'repeal',
        events: `{id: vote, kind: passageInChamber, on: 2019-05-01, actor: ${HOUSE}}
          {id: lost, kind: failure, on: 2019-11-01}`,
      },
    },
    instead: 'ending/none',
  },
  {
    rule: 'ending/announced-only',
    when: {
      events: `${ENTRY}
        {id: said, kind: announcement, on: 2019-05-01, would: repeal}`,
      reads: ['repeal'],
    },
    rated: 'misleading',
    near: {
      events: `${ENTRY}
        {id: said, kind: announcement, on: 2019-05-01, would: amendment}`,
    },
    instead: 'ending/none',
  },
  {
    rule: 'ending/amended-only',
    when: {
      events: `${ENTRY}
        {id: change, kind: amendment, on: 2015-05-01}`,
      reads: ['repeal'],
      says: dated('2015'),
    },
    rated: 'misleading',
    near: { says: dated('2016') },
    instead: 'ending/none',
  },
  {
    rule: 'ending/not-looked',
    when: { events: ENTRY, reads: ['repeal'], verifiedThrough: '2019-12-31' },
    rated: 'unverifiable',
    near: { verifiedThrough: '2020-01-01' },
    instead: 'ending/none',
  },
  {
    rule: 'ending/none',
    when: { events: ENTRY, reads: ['repeal'] },
    rated: 'false',
    near: { events: REPEALED },
    instead: 'ending/happened',
  },
  {
    rule: 'ending/happened/part-of-the-whole',
    when: {
      events: REPEALED,
      reads: ['repeal'],
      law: { type: 'provision', partOf: 'Coast and Ports Act' },
      mention: { mention: 'Coast and Ports Act' },
    },
    rated: 'misleading',
    near: { mention: { mention: 'section 12' } },
    instead: 'ending/happened',
  },
  {
    rule: 'ending/undone/told-as-past',
    when: { events: ENACTED_ANEW, reads: ['repeal'], says: { undone: true } },
    rated: 'accurate',
    near: { says: { undone: false } },
    instead: 'ending/undone',
  },
  {
    rule: 'ending/none/part-of-the-whole',
    when: {
      events: ENTRY,
      reads: ['repeal'],
      law: { type: 'provision', partOf: 'Coast and Ports Act' },
      mention: { mention: 'Coast and Ports Act' },
    },
    rated: 'unverifiable',
    near: { mention: { mention: 'section 12' } },
    instead: 'ending/none',
  },
];

eachFiresAlone('a claim that a law ended is judged by', CASES);
eachFiresAlone('what is told of an ending is judged by', TOLD);
