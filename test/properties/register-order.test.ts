import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import type { Register } from '../../src/core/law/register.ts';
import { jsonReport } from '../../src/core/report/json.ts';
import { registerOf } from '../../src/register/load.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';

const ARTICLE = readFileSync('examples/caesar-act.txt', 'utf8');

function bytes(register: Register): string {
  const input = { text: ARTICLE, title: null, url: null, outlet: null, published: null, language: null };
  return jsonReport(check(input, { register, knownAt: '2026-11-24', version: '0' }));
}

const whole = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });

describe('laws loaded in another order', () => {
  const property = fc.property(whole(SHIPPED.laws), whole(SHIPPED.jurisdictions), (laws, jurisdictions) => {
    const register = registerOf(laws, jurisdictions);
    expect(register.digest).toBe(SHIPPED.digest);
    expect(bytes(register)).toBe(bytes(SHIPPED));
  });

  test('give the same digest and the same report, byte by byte', () => fc.assert(property, { numRuns: 5 }), 60_000);
});

describe('another time zone', () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Baku'])('%s gives the same report', (zone) => {
    const before = bytes(SHIPPED);
    process.env.TZ = zone;
    expect(bytes(SHIPPED)).toBe(before);
  });
});
