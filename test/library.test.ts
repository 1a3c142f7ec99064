import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check, claimReview, loadConfig, loadRegister, resolveLaw, statusAt } from '../src/index.ts';
import { OWN_LAW, OWN_TEXT } from './cli/lawstate.ts';

const ROOM = mkdtempSync(join(tmpdir(), 'lawstate-library-'));
afterAll(() => rmSync(ROOM, { recursive: true }));
writeFileSync(join(ROOM, 'law.yaml'), OWN_LAW);

describe('the library', () => {
  test('checks a text against the register that ships and laws of one’s own', async () => {
    const register = await loadRegister(ROOM);
    const report = check(OWN_TEXT, { register, knownAt: '2022-01-10', published: '2021-06-01' });
    expect(report.claims.map((claim) => claim.law?.id)).toEqual(['xx/harbour-act', 'xx/harbour-act']);
    expect(report.register.laws).toBe(register.laws.length);
  });

  test('tells a law’s status on a day', async () => {
    const found = resolveLaw(await loadRegister(), 'Section 907');
    if (found.kind !== 'one') throw new Error('Section 907 is in the register');
    expect(statusAt(found.law, { asOf: '2025-09-01', knownAt: '2026-11-23' })).toMatchObject({
      force: 'inForce',
      efficacy: 'doesNotApply',
    });
  });

  test('gives the rated claims as ClaimReview, by the publisher of a config', async () => {
    const config = await loadConfig('examples/lawstate.config.yaml');
    const register = await loadRegister(ROOM);
    const report = check(OWN_TEXT, { register, knownAt: '2022-01-10', published: '2021-06-01' });
    const json = claimReview(report, { register, publication: config.publication, caseId: 'ferries' });
    expect(JSON.parse(json)).toMatchObject([
      { '@type': 'ClaimReview', url: 'https://example.org/checks/ferries#c1', publisher: { name: 'The Example' } },
      { reviewRating: { alternateName: 'false', ratingValue: 1 }, about: { name: 'Harbour Act' } },
    ]);
    await expect(loadConfig(join(ROOM, 'none.yaml'))).rejects.toThrow(/none\.yaml:0 does not exist/);
  });

  test('throws with every problem where a register is broken', async () => {
    writeFileSync(join(ROOM, 'bad.yaml'), OWN_LAW.replace('type: act', 'type: song'));
    await expect(loadRegister(ROOM)).rejects.toThrow(/bad\.yaml:4 type must be one of/);
    await expect(loadRegister(join(ROOM, 'nowhere'))).rejects.toThrow(/is no folder/);
  });
});
