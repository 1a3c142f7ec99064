/** Of what the record is known to leave out it cannot tell: neither that it was, nor that it was not. */
import { expect, test } from 'vitest';
import {
  dated,
  ENTRY,
  eachFiresAlone,
  PARLIAMENT,
  type RuleCase,
  verdictOn,
} from '../../../test/verdict/scene.fixture.ts';
import type { Gap } from '../law/law.ts';

const RULINGS: Gap = {
  kinds: ['injunction', 'stay'],
  from: '2016',
  to: '2018-06',
  of: null,
  why: 'Rulings of lower courts were not looked up.',
};
const BLOCKED = ['injunction', 'stay'] as const;
const COUNTRIES: Gap = { kinds: ['repeal'], from: null, to: null, of: 'single', why: 'Single states are left out.' };

const CASES: readonly RuleCase[] = [
  {
    rule: 'record/left-out',
    when: { events: ENTRY, reads: BLOCKED, law: { gaps: [RULINGS] }, says: dated('2017-03') },
    rated: 'unverifiable',
    near: { says: dated('2019-03') },
    instead: 'limiting/none',
  },
];
eachFiresAlone('what the record leaves out', CASES);

const rated = (scene: Partial<Parameters<typeof verdictOn>[0]>) =>
  verdictOn({ events: ENTRY, reads: BLOCKED, law: { gaps: [RULINGS] }, ...scene }).rating;

test('where no time is told, any is meant that had come', () => {
  expect(rated({})).toBe('unverifiable');
  expect(rated({ asOf: '2015-06-01' })).toBe('false');
});

test('that there was none cannot be told either', () => {
  expect(rated({ says: { polarity: 'denied' } })).toBe('unverifiable');
  expect(rated({ says: { polarity: 'denied' }, law: { gaps: [] } })).toBe('accurate');
});

test('what is there is there, and what is of another kind is not left out', () => {
  expect(
    rated({
      events: `${ENTRY}\n  {id: blocked, kind: injunction, on: 2017-03-04, actor: {body: court, office: Harbour Court}}`,
    }),
  ).toBe('accurate');
  expect(rated({ reads: ['repeal'] })).toBe('false');
});

test('a gap of single states is none of the whole', () => {
  const scope = { extent: 'whole', addressees: ['Borduria'], text: 'for Borduria' } as const;
  expect(rated({ reads: ['repeal'], law: { gaps: [COUNTRIES] } })).toBe('false');
  expect(rated({ reads: ['repeal'], law: { gaps: [COUNTRIES] }, says: { scope } })).toBe('unverifiable');
});

test('what ended a law whole ended it for each, whatever is left out', () => {
  const scope = { extent: 'whole', addressees: ['Borduria'], text: 'for Borduria' } as const;
  const repealed = `${ENTRY}\n  {id: gone, kind: repeal, on: 2019-03-04, actor: ${PARLIAMENT}}`;
  expect(rated({ events: repealed, reads: ['repeal'], law: { gaps: [COUNTRIES] }, says: { scope } })).toBe('accurate');
});

test('those of whom the record tells were looked up', () => {
  const gap: Gap = { ...COUNTRIES, kinds: ['exemption'] };
  const scope = (name: string) => ({ extent: 'whole', addressees: [name], text: name }) as const;
  const events = `${ENTRY}\n  {id: freed, kind: exemption, on: 2018-03-04, scope: {addressees: [Borduria]}}`;
  const asked = (name: string) =>
    rated({
      events,
      reads: ['exemption', 'waiver'],
      law: { gaps: [gap] },
      says: { scope: scope(name), ...dated('2012') },
    });
  expect(asked('Borduria')).toBe('false');
  expect(asked('Syldavia')).toBe('unverifiable');
});
