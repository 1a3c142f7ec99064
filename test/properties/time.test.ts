import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayAt,
  dayNumber,
  daysBetween,
  daysInMonth,
  isDay,
  weekday,
} from '../../src/core/time/day.ts';
import {
  comparePartial,
  firstDay,
  granularity,
  isPartialDate,
  lastDay,
  overlaps,
} from '../../src/core/time/partial-date.ts';

/** Any day of the years 1600 to 2400, made by the calendar of the platform. */
const day = fc
  .date({ min: new Date('1600-01-01T00:00:00Z'), max: new Date('2400-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A day, its month or its year, close enough to others to overlap often. */
const partialDate = fc
  .tuple(fc.integer({ min: 0, max: 1500 }), fc.constantFrom(4, 7, 10))
  .map(([count, length]) => addDays('2019-01-01', count).slice(0, length));

const utc = (text: string) => new Date(`${text}T00:00:00Z`);

describe('a day', () => {
  test('exists where the platform’s calendar has it', () => {
    const written = fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 33 }))
      .map(([y, m, d]) => `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
    const property = fc.property(written, (text) => {
      const date = utc(text);
      const exists = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
      expect(isDay(text)).toBe(exists);
      expect(isPartialDate(text)).toBe(exists);
    });
    fc.assert(property);
  });

  test('of a moment is the one that the platform gives it in UTC', () => {
    const moment = fc.date({ min: new Date(0), max: new Date('2400-12-31T23:59:59.999Z'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, (date) => {
        expect(dayAt(date.getTime())).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  test('has the weekday that the platform gives it, Sunday being 7', () => {
    const property = fc.property(day, (one) => {
      expect(weekday(one)).toBe(utc(one).getUTCDay() || 7);
    });
    fc.assert(property);
  });

  test('and a count of days give the day that the platform gives', () => {
    const property = fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (one, count) => {
      const date = utc(one);
      date.setUTCDate(date.getUTCDate() + count);
      expect(addDays(one, count)).toBe(date.toISOString().slice(0, 10));
      expect(daysBetween(one, addDays(one, count))).toBe(count);
    });
    fc.assert(property);
  });

  test('and a count of months give the same day of that month, or its last', () => {
    const property = fc.property(day, fc.integer({ min: -1200, max: 1200 }), (one, count) => {
      const date = utc(`${one.slice(0, 7)}-01`);
      date.setUTCMonth(date.getUTCMonth() + count);
      const month = date.toISOString().slice(0, 7);
      const last = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
      const same = Math.min(Number(one.slice(8)), last);
      expect(addMonths(one, count)).toBe(`${month}-${String(same).padStart(2, '0')}`);
    });
    fc.assert(property);
  });

  test('comes before another in text as in time', () => {
    fc.assert(fc.property(day, day, (a, b) => a < b === dayNumber(a) < dayNumber(b)));
  });
});

describe('a partial date', () => {
  test('stands for the days from its first to its last', () => {
    const property = fc.property(partialDate, (date) => {
      expect(firstDay(date).startsWith(date)).toBe(true);
      expect(lastDay(date).startsWith(date)).toBe(true);
      expect(addDays(firstDay(date), -1).startsWith(date)).toBe(false);
      expect(addDays(lastDay(date), 1).startsWith(date)).toBe(false);
      expect(granularity(date)).toBe({ 4: 'year', 7: 'month', 10: 'day' }[date.length]);
    });
    fc.assert(property);
  });

  test('is before another only where each of its days is', () => {
    const property = fc.property(partialDate, partialDate, (a, b) => {
      const order = comparePartial(a, b);
      expect(order === 'before').toBe(lastDay(a) < firstDay(b));
      expect(order === 'after').toBe(firstDay(a) > lastDay(b));
      expect(order === 'same').toBe(a === b && a.length === 10);
      expect(overlaps(a, b)).toBe(order === 'same' || order === 'cannotTell');
    });
    fc.assert(property);
  });

  test('lies to another as the other, turned round, lies to it', () => {
    const turned = { before: 'after', after: 'before', same: 'same', cannotTell: 'cannotTell' } as const;
    fc.assert(fc.property(partialDate, partialDate, (a, b) => comparePartial(b, a) === turned[comparePartial(a, b)]));
  });
});
