import { describe, expect, test } from 'vitest';
import { rateLimit } from './rate-limit.ts';

function limited() {
  const clock = { seconds: 0 };
  return { clock, limit: rateLimit({ perMinute: 60, atOnce: 10 }, () => clock.seconds) };
}

describe('how often one address may ask', () => {
  test('a bucket empties by what is taken, and fills as time goes by', () => {
    const { clock, limit } = limited();
    expect([limit.take('a', 5), limit.take('a', 5)]).toEqual([0, 0]);
    expect(limit.take('a', 5)).toBe(5);
    clock.seconds = 4;
    expect(limit.take('a', 5)).toBe(1);
    clock.seconds = 5;
    expect(limit.take('a', 5)).toBe(0);
  });

  test('a long pause fills it to its brim and no further', () => {
    const { clock, limit } = limited();
    limit.take('a', 10);
    clock.seconds = 86_400;
    expect(limit.take('a', 10)).toBe(0);
    expect(limit.take('a', 1)).toBe(1);
  });

  test('of a flood of addresses the one seen longest ago is forgotten', () => {
    const { limit } = limited();
    for (const address of ['first', 'second']) limit.take(address, 10);
    expect(limit.take('first', 1)).toBe(1);
    for (let at = 0; at < 49_999; at++) limit.take(`of a flood ${at}`, 1);
    expect(limit.take('first', 1)).toBe(1);
    expect(limit.take('second', 10)).toBe(0);
  });
});
