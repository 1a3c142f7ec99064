import { expect, test } from 'vitest';
import { REPORT } from './example.fixture.ts';
import { jsonReport, jsonReportParts } from './json.ts';

test('a report in pieces is the report as JSON sets it, to the byte', () => {
  const whole = jsonReport(REPORT);
  expect(whole).toBe(`${JSON.stringify(JSON.parse(whole), null, 2)}\n`);
  expect([...jsonReportParts(REPORT)].length).toBeGreaterThan(REPORT.claims.length);
});
