/** Of a charge at zero it is true that it ended, and not that the law is gone. */
import { expect, test } from 'vitest';
import { ENTRY, eachFiresAlone, type RuleCase, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const AT_ZERO = `${ENTRY}
  {id: zero, kind: suspension, on: 2019-03-01, effectiveFrom: 2019-04-01, actor: {body: executive, office: Cabinet}}`;
const FOR_A_YEAR = `${ENTRY}
  {id: zero, kind: suspension, on: 2019-04-01, until: {date: 2020-04-01, basis: stated}}`;
const ENDED = ['repeal', 'termination', 'rescission', 'annulment'] as const;
const TAX = { calledA: ['tax'] } as const;

const CASES: readonly RuleCase[] = [
  {
    rule: 'ending/charged-no-more',
    when: { events: AT_ZERO, reads: ENDED, law: TAX },
    rated: 'mostly-accurate',
    near: { law: { calledA: ['ban'] } },
    instead: 'ending/limit-only',
  },
  {
    rule: 'ending/law-stands',
    when: { events: AT_ZERO, reads: ENDED, law: TAX },
    rated: 'mostly-accurate',
    near: { reads: ['repeal'] },
    instead: 'ending/limit-only',
  },
];
eachFiresAlone('a charge at zero', CASES);

const rated = (scene: Partial<Parameters<typeof verdictOn>[0]>) =>
  verdictOn({ events: AT_ZERO, reads: ENDED, law: TAX, ...scene }).rating;

test('a rest of a year is no end of it', () => {
  expect(rated({ events: FOR_A_YEAR })).toBe('misleading');
});

test('whoever says that it is gone for good, or that it has not ended, speaks of the law', () => {
  const forGood = { days: null, forGood: true, text: 'for good' } as const;
  expect(rated({ says: { duration: forGood } })).toBe('misleading');
  expect(rated({ says: { polarity: 'denied' } })).toBe('accurate');
});
