import { describe, expect, test } from 'vitest';
import { axisOf, bentAxis, placeOf, ticksOf, wideningOf } from './time-axis.ts';

const labels = (from: string, to: string, width = 600) =>
  ticksOf(axisOf([from, to], 0, width), 60).map((tick) => tick.label);

describe('the axis of a timeline', () => {
  test('has its ticks at sensible steps, from months to centuries', () => {
    expect(labels('2025-01-10', '2025-06-20')).toEqual(['2025-02', '2025-03', '2025-04', '2025-05', '2025-06']);
    expect(labels('2020-03-20', '2027-01-01')).toEqual(['2021', '2022', '2023', '2024', '2025', '2026', '2027']);
    expect(labels('1873-03-03', '2026-05-15')).toEqual([
      '1880',
      '1900',
      '1920',
      '1940',
      '1960',
      '1980',
      '2000',
      '2020',
    ]);
  });

  test('gives equal times equal room', () => {
    const axis = axisOf(['2000-01-01', '2020-01-01'], 0, 1000);
    const [a, b, c] = ['2000-01-01', '2010-01-01', '2020-01-01'].map((day) => placeOf(day, axis));
    expect((b ?? 0) - (a ?? 0)).toBeCloseTo((c ?? 0) - (b ?? 0), 0);
  });

  test('is broken once before crowded late years, and nowhere else', () => {
    const days = ['1917-09-01', '2011-08-02', '2013-02-04', '2013-10-17', '2014-02-15', '2025-07-04'];
    const bent = bentAxis(axisOf(days, 0, 1000), days);
    expect(bent.bend?.day).toBe('2011-01-01');
    expect(wideningOf(bent)).toBeGreaterThan(5);
    const places = days.map((day) => placeOf(day, bent));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const even = ['2000-01-01', '2005-01-01', '2010-01-01', '2015-01-01', '2020-01-01'];
    expect(bentAxis(axisOf(even, 0, 1000), even).bend).toBeNull();
  });
});
