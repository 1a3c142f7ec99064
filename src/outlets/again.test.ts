import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterFailures, nextPoll, retryAfterMs } from './again.ts';
import { slots } from './slots.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe('when to ask again', () => {
  test('is left a little to chance', () => {
    expect([0, 0.5, 1].map((one) => nextPoll(10 * MINUTE, one) / MINUTE)).toEqual([9, 10, 11]);
  });

  test('is later with each failure, at most a day, and never sooner than asked for', () => {
    expect([0, 1, 2, 3].map((times) => afterFailures(times, MINUTE, 1, null) / MINUTE)).toEqual([1, 2, 4, 8]);
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.integer({ min: 1, max: DAY }),
        chance,
        fc.option(fc.nat(7 * DAY)),
        (times, base, by, asked) => {
          const wait = afterFailures(times, base, by, asked);
          expect(wait).toBeGreaterThanOrEqual(asked ?? 0);
          expect(wait).toBeLessThanOrEqual(Math.max(DAY, asked ?? 0));
          expect(wait).toBeGreaterThanOrEqual(Math.floor(base / 2));
        },
      ),
    );
  });

  test('is what the server says, in seconds or as a moment', () => {
    const now = Date.parse('2022-01-01T00:00:00Z');
    expect(retryAfterMs('120', now)).toBe(120_000);
    expect(retryAfterMs('Sat, 01 Jan 2022 01:00:00 GMT', now)).toBe(60 * MINUTE);
    expect(retryAfterMs('Fri, 31 Dec 2021 00:00:00 GMT', now)).toBe(0);
    expect(retryAfterMs('999999999', now)).toBe(7 * DAY);
    for (const odd of [null, '', 'soon', '-1e400']) expect(retryAfterMs(odd, now)).toBeNull();
  });
});

test('places are taken by so many at once, in order, and given back where work fails', async () => {
  const slot = slots(2);
  let [now, most] = [0, 0];
  const order: number[] = [];
  const work = (name: number) =>
    slot(async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      order.push(name);
      if (name === 1) throw new Error('odd');
    });
  const ends = await Promise.allSettled([0, 1, 2, 3, 4].map(work));
  expect(most).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4]);
  expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(1);
});
