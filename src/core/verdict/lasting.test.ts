import { ENTRY, eachFiresAlone, type RuleCase } from '../../../test/verdict/scene.fixture.ts';

const BROKEN = `${ENTRY}
  {id: gone, kind: repeal, on: 2018-03-01}
  {id: back, kind: reEnactment, on: 2018-09-01}`;

const CASES: readonly RuleCase[] = [
  {
    rule: 'lasting/later',
    when: { events: ENTRY, reads: ['inForce'], says: { since: '1985' } },
    rated: 'mostly-accurate',
    near: { says: { since: '2017' } },
    instead: 'state/in-force',
  },
  {
    rule: 'lasting/with-breaks',
    when: { events: BROKEN, reads: ['inForce'], says: { since: '2017' }, asOf: '2019-06-01' },
    rated: 'half-true',
    near: { says: { since: '2018-10' } },
    instead: 'state/in-force',
  },
];

eachFiresAlone('from when a state is said to have lasted is judged by', CASES);
