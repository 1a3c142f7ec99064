import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, checkAgain } from '../../src/core/check.ts';
import { assembled } from '../../src/core/publish/assembled.ts';
import type { Version } from '../../src/core/publish/case.ts';
import { publishing } from '../../src/core/publish/publishing.ts';
import { rechecking } from '../../src/core/publish/rechecking.ts';
import { jsonReport } from '../../src/core/report/json.ts';
import { caseSchema } from '../../src/storage/contracts/case-schema.ts';
import { reportSchema } from '../../src/storage/contracts/report-schema.ts';
import { corpus } from '../corpus.fixture.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';
import { anyText } from './text.arbitrary.ts';

const CONTEXT = { register: SHIPPED, knownAt: '2026-02-15', version: '0', language: null };
const HASH = '0'.repeat(64);

function publishedAfter(text: string, before: Version | null) {
  const report = check({ text, title: null, url: null, outlet: null, published: null, language: null }, CONTEXT);
  const input = { sha256: HASH, textSha256: HASH, length: text.length };
  return publishing({ case: 'any', text, input, report, register: SHIPPED, before });
}

function versionOf(text: string): Version {
  const made = publishedAfter(text, null);
  if (made.kind !== 'new') throw new Error('a first version is new');
  return made.version;
}

/** What must hold of any text that is published. */
function holds(text: string): void {
  const version = versionOf(text);
  const { file, report } = version;
  // what is stored is what comes back
  expect(reportSchema.parse(JSON.parse(jsonReport(report)))).toStrictEqual(report);
  expect(caseSchema.parse(JSON.parse(JSON.stringify(file)))).toStrictEqual(file);
  // and the same text published again, after reading back, is nothing new
  const stored = { file, report: reportSchema.parse(JSON.parse(jsonReport(report))) };
  expect(publishedAfter(text, stored).kind).toBe('same');
  // the excerpt is the text’s, in order and without overlap
  for (const [at, passage] of file.excerpt.entries()) {
    expect(passage.text).toBe(text.slice(passage.span[0], passage.span[1]));
    expect(passage.span[0]).toBeGreaterThanOrEqual(file.excerpt[at - 1]?.span[1] ?? 0);
  }
  // the page’s spans hold the same words
  const page = assembled(report, file);
  for (const [at, claim] of page.report.claims.entries()) {
    expect(page.text.slice(claim.span[0], claim.span[1])).toBe(report.claims[at]?.text);
    if (claim.law !== null) expect(page.text.slice(claim.law.span[0], claim.law.span[1])).toBe(claim.law.mention);
  }
  // on the same record and day it comes out the same
  expect(rechecking(version, checkAgain(report, CONTEXT), SHIPPED)).toEqual({ kind: 'same' });
  expect(checkAgain(report, CONTEXT)).toStrictEqual(report);
}

describe('what is published holds what was checked,', () => {
  test('of every passage of the corpus', () => {
    for (const { passages } of corpus()) for (const { text } of passages) holds(text);
  });

  test('and of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => holds(text)),
      { numRuns: 150 },
    );
  });
});
