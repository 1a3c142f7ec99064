import { describe, expect, test } from 'vitest';
import { draftCheckerOf } from '../src/app/check.ts';
import { check } from '../src/core/check.ts';
import { loadRegister } from '../src/index.ts';

const register = await loadRegister();
const KNOWN = '2026-11-24';
const input = (text: string) => ({ text, title: null, url: null, outlet: null, published: null, language: null });
const undated = (text: string) => check(input(text), { register, knownAt: KNOWN, version: '0' });

const RULING = 'A federal appeals court threw out the net neutrality rules on Thursday, Hill said.';

describe('a text that bears no date', () => {
  test('is not held to a day that it tells from its own', () => {
    const [claim] = undated(RULING).claims;
    expect(claim?.asserts.on).toBeNull();
    expect(claim?.verdict?.rating).not.toMatch(/false|misleading/);
  });

  test('is held to a day with its year', () => {
    const [claim] = undated('Congress repealed the Caesar Act on 18 December 2024.').claims;
    expect(claim?.asserts.on?.date).toBe('2024-12-18');
    expect(claim?.verdict?.rating).not.toBe('accurate');
  });

  test('dates no statement, unless it says when it was made', () => {
    const dates = undated(
      '“The Caesar Act is law,” Hill said. On 3 May 2025 Berg said the Caesar Act was waived.',
    ).statements;
    expect(dates.map(({ date, dateBasis }) => [date, dateBasis])).toEqual([
      [null, null],
      ['2025-05-03', 'stated'],
    ]);
  });

  test('has the day of one of its first lines', () => {
    const report = undated(`Jan. 3, 2025\n\n${RULING}`);
    expect(report.document.published).toBe('2025-01-03');
    expect(report.claims[0]?.asserts.on?.date).toBe('2025-01-02');
  });

  test('is written today where it is a draft', () => {
    const [claim] = draftCheckerOf(register, KNOWN, null)(input(RULING)).claims;
    expect(claim?.asserts.on?.date).toBe('2026-11-19');
  });
});

test('a text that was filed a few days before its print counts from the day of its dateline', () => {
  const filed = (line: string) =>
    check(
      { ...input(`${line} — The act’s sponsors met. The Caesar Act was repealed today.`), published: '2025-12-20' },
      { register, knownAt: KNOWN, version: '0' },
    ).claims[0]?.asserts.on?.date;
  expect([filed('ALEPPO, Dec. 18'), filed('ALEPPO'), filed('ALEPPO, Nov. 2')]).toEqual([
    '2025-12-18',
    '2025-12-20',
    '2025-12-20',
  ]);
});
