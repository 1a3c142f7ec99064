/** A bill to repeal a law is not the one that once let somebody waive it. */
import { expect, test } from 'vitest';
import { ENTRY, HOUSE, PARLIAMENT, verdictOn } from '../../../test/verdict/scene.fixture.ts';

const WAIVER_BILL = `{id: vote, kind: passageInChamber, on: 2018-05-01, actor: ${HOUSE}}
  {id: passage, kind: passage, on: 2018-06-01, actor: ${PARLIAMENT}}`;
const REPEAL_BILL = '{id: in, kind: introduction, on: 2019-12-09}';

const rated = (does: 'grantOfPower' | 'repeal', events: string, polarity: 'affirmed' | 'denied') =>
  verdictOn({
    events: ENTRY,
    reads: ['passage'],
    says: { target: 'measure', polarity, billTo: ['repeal'] },
    bill: { does, events },
  }).rating;

test('that a bill to repeal was not passed holds, whatever other bill was', () => {
  expect(rated('grantOfPower', WAIVER_BILL, 'denied')).toBe('accurate');
  expect(rated('repeal', REPEAL_BILL, 'denied')).toBe('accurate');
  expect(rated('repeal', WAIVER_BILL, 'denied')).toBe('false');
});

test('that a bill to repeal was passed is not borne out by another bill', () => {
  expect(rated('repeal', WAIVER_BILL, 'affirmed')).toBe('accurate');
  expect(rated('repeal', REPEAL_BILL, 'affirmed')).toBe('misleading');
  expect(rated('grantOfPower', WAIVER_BILL, 'affirmed')).not.toBe('accurate');
});
