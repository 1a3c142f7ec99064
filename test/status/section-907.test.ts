import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pendingAt } from '../../src/core/status/pending.ts';
import { parseLawFile } from '../../src/register/law-file.ts';
import { on, stand } from './law.fixture.ts';

const { laws, problems } = parseLawFile('section-907.yaml', readFileSync('register/us/section-907.yaml', 'utf8'));
const law = laws.find((placed) => placed.law.id === 'us/section-907')?.law;
if (law === undefined) throw new Error(`Section 907 cannot be read: ${JSON.stringify(problems)}`);
const register = { laws: laws.map((placed) => placed.law), jurisdictions: [], digest: '' };
const KNOWN = '2026-11-23';

const reasons = (asOf: string, knownAt = KNOWN) =>
  on(law, asOf, knownAt).because.map((event) => event.id.split('#')[1] ?? '');

describe('Section 907', () => {
  test('was not yet law in 1990', () => {
    expect(stand(law, '1990-01-01', KNOWN)).toBe('notYetInForce, doesNotApply');
  });

  test('was in force and applying on 1 November 2001, with a waiver power passed by the Senate pending', () => {
    expect(stand(law, '2001-11-01', KNOWN)).toBe('inForce, applies');
    expect(pendingAt(register, law, { asOf: '2001-11-01', knownAt: KNOWN })).toMatchObject([
      { measure: 'us/hr-2506-107-waiver', stage: 'passageInChamber', since: '2001-10-24', would: 'grantOfPower' },
    ]);
  });

  test('was in force and applying on 1 June 2024, because the last waiver lapsed in June 2023', () => {
    expect(stand(law, '2024-06-01', KNOWN)).toBe('inForce, applies');
    expect(reasons('2024-06-01')).toContain('2023-06-waiver-lapse');
  });

  test('was in force on 1 September 2025, its application waived since 8 August, by practice for a year', () => {
    expect(stand(law, '2025-09-01', KNOWN)).toBe('inForce, doesNotApply');
    expect(on(law, '2025-09-01', KNOWN).limits).toMatchObject([
      { kind: 'waiverExtension', since: '2025-08-08', until: '2026-08-08', untilBasis: 'practice' },
    ]);
  });

  test('is given as last verified on 1 November 2026, and uncertain', () => {
    const status = on(law, '2026-11-01', KNOWN);
    expect(status).toMatchObject({ force: 'inForce', efficacy: 'doesNotApply', asLastVerified: true, certain: false });
    expect(status.uncertainBecause).toMatch(/due to run out .*2026-08-08, and nobody has looked since/);
  });

  test('was known on 10 August 2025 to be waived on the 9th, since reports of the 8th said so', () => {
    expect(stand(law, '2025-08-09', '2025-08-10')).toBe('inForce, doesNotApply');
    const waiver = on(law, '2025-08-09', '2025-08-10').because.at(-1);
    expect(waiver?.sources.some((source) => source.published === '2025-08-08')).toBe(true);
  });

  test('was not known on 7 August 2025 to be waived on the 9th', () => {
    expect(stand(law, '2025-08-09', '2025-08-07')).toBe('inForce, applies');
  });

  test('has never been out of force since 24 October 1992', () => {
    const days = [...Array(400)].map((_, month) => {
      const year = 1992 + Math.floor((10 + month) / 12);
      return `${year}-${String(((10 + month) % 12) + 1).padStart(2, '0')}-15`;
    });
    expect(new Set(days.map((day) => on(law, day, KNOWN).force))).toEqual(new Set(['inForce']));
  });
});
