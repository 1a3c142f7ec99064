import { describe, expect, test } from 'vitest';
import { readReport } from '../../storage/kept-json.ts';
import { REPORT } from './example.fixture.ts';
import { compactReport } from './json.ts';
import { namedLaw } from './named-law.ts';
import type { Report } from './report.ts';

const SUBJECT = { id: 'xx/harbour-laws', title: 'Harbour laws of 1990 and 2020' };

/** The example, with its law spoken of under something wider. */
const UNDER: Report = {
  ...REPORT,
  claims: REPORT.claims.map((claim) =>
    claim.law === null ? claim : { ...claim, law: { ...claim.law, subject: SUBJECT } },
  ),
  narratives: REPORT.narratives.map((one) => ({ ...one, subject: SUBJECT.id })),
};

describe('a law in answers for programs', () => {
  test('is itself where nothing else is spoken of under its name', () => {
    expect(namedLaw({ id: 'xx/a', title: 'A', subject: null })).toEqual({ id: 'xx/a', title: 'A' });
    expect(namedLaw({ id: 'xx/a', title: 'A', subject: { id: 'xx/a', title: 'A' } })).toEqual({
      id: 'xx/a',
      title: 'A',
    });
  });

  test('is found by its subject, with the record that decides beside it', () => {
    expect(namedLaw({ id: 'xx/a', title: 'A', subject: SUBJECT })).toEqual({
      ...SUBJECT,
      record: { id: 'xx/a', title: 'A' },
    });
  });

  test('stands so in a report, in its claims and narratives', () => {
    const { claims, narratives } = JSON.parse(compactReport(UNDER));
    const law = REPORT.claims.find((claim) => claim.law !== null)?.law;
    expect(claims[0].law).toMatchObject({ ...SUBJECT, record: { id: law?.id, title: law?.title } });
    expect(narratives[0]).toMatchObject({ law: SUBJECT.id, record: law?.id });
  });

  test('is read back as what it was', () => {
    expect(compactReport(readReport('the example', compactReport(UNDER)))).toBe(compactReport(UNDER));
    expect(readReport('the example', compactReport(UNDER)).claims[0]?.law).toEqual(UNDER.claims[0]?.law);
    expect(compactReport(readReport('the example', compactReport(REPORT)))).toBe(compactReport(REPORT));
  });
});
