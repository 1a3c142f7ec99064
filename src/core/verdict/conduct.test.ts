/** What people may do again, or still must: by what the law says of it, and not by whether anybody enforces it. */
import { expect, test } from 'vitest';
import { ENTRY, eachFiresAlone, type RuleCase, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const UNENFORCED = `${ENTRY}
  {id: memo, kind: nonEnforcement, on: 2019-06-01, actor: {body: executive, office: President}}`;
const SUSPENDED = `${ENTRY}
  {id: rest, kind: suspension, on: 2019-06-01}`;
const SPARED = `${ENTRY}
  {id: spared, kind: exemption, on: 2019-06-01, scope: {addressees: [small firms]}}`;
const PART_GONE = `${ENTRY}
  {id: part, kind: partialRepeal, on: 2019-06-01, scope: {part: section 4}}`;
const SMALL = { extent: 'whole', addressees: ['small firms'], text: null } as const;
const OTHERS = { extent: 'whole', addressees: ['foreign firms'], text: null } as const;
const NORM = { norm: 'obligation' } as const;

const CASES: readonly RuleCase[] = [
  {
    rule: 'conduct/not-enforced',
    when: { events: UNENFORCED, reads: ['applies'], says: NORM },
    rated: 'accurate',
    near: { events: SUSPENDED },
    instead: 'state/doesNotApply',
  },
  {
    rule: 'conduct/lifted-for-them',
    when: { events: SPARED, reads: ['applies'], says: { ...NORM, scope: SMALL } },
    rated: 'false',
    near: { says: { ...NORM, scope: OTHERS } },
    instead: 'state/partlyApplies',
  },
  {
    rule: 'conduct/part-gone',
    when: { events: PART_GONE, reads: ['applies'], says: { ...NORM, polarity: 'denied' } },
    rated: 'unverifiable',
    near: { says: NORM },
    instead: 'state/applies',
  },
];
eachFiresAlone('conduct', CASES);

const denied = (events: string, more = {}) =>
  verdictOn({ events, reads: ['applies'], says: { ...NORM, polarity: 'denied', ...more } }).rating;

test('what nobody enforces is not allowed for that; what rests, or has ended for them, asks nothing of them', () => {
  expect(denied(UNENFORCED)).toBe('misleading');
  expect(denied(SUSPENDED)).toBe('accurate');
  expect(denied(SPARED, { scope: SMALL })).toBe('accurate');
  expect(denied(SPARED, { scope: OTHERS })).toBe('misleading');
  expect(denied(ENTRY)).toBe('false');
});
