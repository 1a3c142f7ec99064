import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekday } from './day.ts';
import { mondayOf, weekOf } from './week.ts';

test('the days around a new year belong to the week that ISO 8601 gives them', () => {
  expect(['2020-12-31', '2021-01-03', '2021-01-04', '2024-12-30', '2026-01-01', '2027-01-03'].map(weekOf)).toEqual([
    '2020-W53',
    '2020-W53',
    '2021-W01',
    '2025-W01',
    '2026-W01',
    '2026-W53',
  ]);
});

test('a week begins on a Monday, holds seven days, and is in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20000, max: 40000 }), (count) => {
      const day = addDays('1970-01-01', count);
      const monday = mondayOf(weekOf(day));
      expect(weekday(monday)).toBe(1);
      expect(monday <= day && day < addDays(monday, 7)).toBe(true);
      expect(weekOf(addDays(day, 7)) > weekOf(day)).toBe(true);
    }),
  );
});
