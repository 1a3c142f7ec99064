import { expect, test } from 'vitest';
import { PARLIAMENT, PRESIDENT, verdictOn } from '../../../test/verdict/scene.fixture.ts';

test('what was adopted over a veto and is not printed yet has not been promulgated', () => {
  const OVER = `{id: passed, kind: passage, on: 2019-02-01, actor: ${PARLIAMENT}}
  {id: veto, kind: veto, on: 2019-02-20, actor: ${PRESIDENT}}
  {id: over, kind: vetoOverride, on: 2019-05-01, actor: ${PARLIAMENT}}`;
  const denied = { reads: ['enactment'], says: { polarity: 'denied' }, asOf: '2019-05-02' } as const;
  expect(verdictOn({ events: OVER, ...denied }).rating).toBe('accurate');
  const printed = `${OVER}
  {id: entry, kind: entryIntoForce, on: 2019-05-02, actor: ${PARLIAMENT}}`;
  expect(verdictOn({ events: printed, ...denied, asOf: '2019-05-09' }).rating).toBe('false');
});
