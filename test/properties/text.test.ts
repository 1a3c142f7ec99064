import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check.ts';
import type { Report } from '../../src/core/report/report.ts';
import { fold } from '../../src/core/text/fold.ts';
import type { Span } from '../../src/core/text/span.ts';
import { corpus } from '../corpus.fixture.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';
import { anyText, unicode, units } from './text.arbitrary.ts';

const nothing = { title: null, url: null, outlet: null, published: null, language: 'en' };

function reportOn(text: string): Report {
  return check({ ...nothing, text }, { register: SHIPPED, knownAt: '2026-02-15', version: '0' });
}

/** Every span of a report lies in the text, and the words given for it are the text there. */
function spansHold(text: string, report: Report): void {
  const inside = (span: Span) => {
    expect(span[0]).toBeGreaterThanOrEqual(0);
    expect(span[1]).toBeLessThanOrEqual(text.length);
    expect(span[0]).toBeLessThan(span[1]);
    return text.slice(span[0], span[1]);
  };
  for (const claim of report.claims) {
    expect(inside(claim.span)).toBe(claim.text);
    if (claim.law !== null) expect(inside(claim.law.span)).toBe(claim.law.mention);
  }
  for (const said of report.statements) {
    inside(said.span);
    const parts = said.content.map(inside);
    for (const part of parts) expect(said.quote).toContain(part.trim());
    if (parts.length === 1) expect(parts[0]).toBe(said.quote);
    if (said.speaker.span !== null) inside(said.speaker.span);
    if (said.cueSpan !== null) inside(said.cueSpan);
  }
}

describe('folding', () => {
  test('keeps every unit at its place', () => {
    const property = fc.property(fc.oneof(units, unicode), (text) => {
      const folded = fold(text);
      expect(folded).toHaveLength(text.length);
      expect(fold(folded)).toBe(folded);
    });
    fc.assert(property, { numRuns: 1000 });
  });

  test('keeps each of the 65,536 units one unit long', () => {
    const all =
      String.fromCharCode(...Array(0x8000).keys()) +
      String.fromCharCode(...[...Array(0x8000).keys()].map((unit) => unit + 0x8000));
    expect(fold(all)).toHaveLength(all.length);
  });

  test('makes the ways of writing one name the same', () => {
    expect(fold('“SECTION‑907’s” — İRƏVAN')).toBe('"section-907\'s" - irəvan');
  });
});

describe('spans', () => {
  test('of random texts are the words that they give', () => {
    fc.assert(
      fc.property(anyText, (text) => spansHold(text, reportOn(text))),
      { numRuns: 400 },
    );
  });

  test.each(corpus())('of the passages of $name are the words that they give', ({ passages }) => {
    for (const { text } of passages) spansHold(text, reportOn(text));
  });
});

describe('a report', () => {
  test('is the same when the text is checked again', () => {
    const property = fc.property(anyText, (text) => {
      const first = JSON.stringify(reportOn(text));
      expect(JSON.stringify(reportOn(text))).toBe(first);
    });
    fc.assert(property, { numRuns: 100 });
  });

  test('numbers statements and claims in order, and claims name statements that are there', () => {
    const property = fc.property(anyText, (text) => {
      const { statements, claims, narratives } = reportOn(text);
      expect(statements.map((said) => said.id)).toEqual(statements.map((_, at) => `s${at + 1}`));
      expect(claims.map((claim) => claim.id)).toEqual(claims.map((_, at) => `c${at + 1}`));
      const said = new Set(statements.map(({ id }) => id));
      for (const claim of claims) {
        expect(claim.voice === 'article').toBe(claim.statement === null);
        if (claim.statement !== null) expect(said).toContain(claim.statement);
        expect(claim.rated).toBe(claim.unratedBecause === null);
      }
      const ids = new Set(claims.map(({ id }) => id));
      for (const narrative of narratives) for (const id of narrative.claims) expect(ids).toContain(id);
    });
    fc.assert(property, { numRuns: 200 });
  });
});
