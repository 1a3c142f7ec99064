/** Narratives for programs and spreadsheets: what the contracts promise. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { PATTERNS, RATINGS } from '../../src/core/claim/rating.ts';
import type { NarrativesReport } from '../../src/core/narrative/narratives-report.ts';
import { narrativesCsvParts, ROWS } from '../../src/core/narrative/renderings/narratives-csv.ts';
import { narrativesJsonParts } from '../../src/core/narrative/renderings/narratives-json.ts';
import { narrativesTextParts } from '../../src/core/narrative/renderings/narratives-text.ts';
import { narrativesDocument } from '../../src/core/page/narratives-document.tsx';
import { displayWidth } from '../../src/core/report/display-width.ts';
import { plain } from '../../src/core/report/style.ts';
import { EVIL } from '../page/pages.fixture.ts';
import { NOTHING_TOLD, outToBreak, TOLD } from './narratives.fixture.ts';

const json = (report: NarrativesReport) => JSON.parse([...narrativesJsonParts(report)].join(''));
const csv = (report: NarrativesReport, rows: (typeof ROWS)[number]) => [...narrativesCsvParts(report, rows)].join('');

/** A reader of CSV as RFC 4180 has it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('as JSON', () => {
  test('shares add up, and counts are those of the articles', () => {
    const [first] = json(TOLD).narratives;
    expect(first).toMatchObject({
      id: 'us/section-907:repeal:affirmed',
      says: 'Section 907 of the FREEDOM Support Act was repealed',
    });
    const { repeated, corrected, contradicted } = first.share;
    expect(repeated + corrected + contradicted).toBeCloseTo(1, 3);
    const weeks = [...first.weeks, first.undated].flatMap((week: { repeated: object; corrected: object }) =>
      [week.repeated, week.corrected].flatMap((count) => Object.values(count)),
    );
    expect(weeks.reduce((a, b) => a + b, 0)).toBe(first.articles.reporting + first.articles.reprints);
    expect(first.speakers.map((one: { name: string }) => one.name).sort()).toEqual([
      'Anna Berg',
      'Max Lind',
      'محمد الأحمد',
    ]);
  });

  test('every key stands in docs/narratives.md, and the same articles give the same bytes', () => {
    const documented = readFileSync('docs/narratives.md', 'utf8');
    const keys = new Set<string>();
    JSON.stringify(json(TOLD), (key, value) => {
      if (/^[a-zA-Z]+$/.test(key)) keys.add(key);
      return value;
    });
    const words = new Set<string>([...RATINGS, ...PATTERNS]);
    expect([...keys].filter((key) => !words.has(key) && !documented.includes(`"${key}"`))).toEqual([]);
    expect([...narrativesJsonParts(TOLD)].join('')).toBe([...narrativesJsonParts(TOLD)].join(''));
    expect(json(NOTHING_TOLD).narratives).toEqual([]);
  });

  test('what happened to the law stands with the narrative, that before it first', () => {
    const [first] = json(TOLD).narratives;
    expect(first.events[0]).toMatchObject({ on: '2025-08-08', before: true });
    expect(first.events.at(-1)).toMatchObject({ before: false });
  });
});

describe('as CSV', () => {
  test.each(ROWS)('of %s every row has as many fields as the head, and lines end as RFC 4180 has them', (rows) => {
    for (const report of [TOLD, outToBreak(EVIL), NOTHING_TOLD]) {
      const text = csv(report, rows);
      const [head = [], ...others] = readCsv(text);
      expect(others.map((row) => row.length)).toEqual(others.map(() => head.length));
      expect(text.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n"]/);
    }
    expect(readCsv(csv(NOTHING_TOLD, rows))).toHaveLength(1);
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    '=cmd|"/c calc"!A1',
  ])('no words run as a formula: %j', (formula) => {
    const fields = readCsv(csv(outToBreak(formula), 'articles')).flat();
    expect(fields.filter((field) => /^[\s]*[=+\-@＝]/.test(field))).toEqual([]);
    expect(fields).toContain(`'${formula}`);
  });

  test('the weeks add up to the narrative', () => {
    const [head = [], ...rows] = readCsv(csv(TOLD, 'weeks'));
    const mine = rows.filter(([narrative]) => narrative === 'us/section-907:repeal:affirmed');
    const sum = (name: string) => mine.reduce((all, row) => all + Number(row[head.indexOf(name)]), 0);
    const { ways } = TOLD.narratives[0]?.narrative ?? { ways: null };
    expect([sum('repeated'), sum('repeated_reprints')]).toEqual([ways?.repeated.reporting, ways?.repeated.reprints]);
  });
});

describe('on a terminal', () => {
  test.each([50, 80, 100])('no line is wider than %i columns, and none steers the terminal', (width) => {
    for (const report of [TOLD, outToBreak(EVIL)]) {
      const text = [...narrativesTextParts(report, { style: plain, width })].join('');
      expect(text.split('\n').filter((line) => displayWidth(line) > width && !/https?:/.test(line))).toEqual([]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
    }
  });

  test('a narrative is told with its bars, its first speaker and what came before it', () => {
    const text = [...narrativesTextParts(TOLD, { style: plain, width: 90 })].join('');
    expect(text).toContain('1.  Section 907 of the FREEDOM Support Act was repealed');
    expect(text).toMatch(/2025-08-11 [▁▂▃▄▅▆▇█·]+ 202\d-/);
    expect(text).toMatch(/First +Anna Berg, on 2025-08-11/);
    expect(text).toMatch(/Before it +2025-08-08/);
  });
});

describe('as a page', () => {
  test('words stay words, and no address runs anything', () => {
    const { document } = parseHTML(narrativesDocument(outToBreak(EVIL)));
    expect(document.querySelectorAll('script, img, b > script').length).toBe(0);
    const links = [...document.querySelectorAll('[href]')].map((one) => one.getAttribute('href') ?? '');
    expect(links.filter((href) => !/^(?:#|https?:\/\/)/.test(href))).toEqual([]);
    expect(document.querySelector('.quoted')?.textContent).toContain('<script>alert(1)</script>');
  });

  test('a reprint stands with the article that it repeats', () => {
    const { document } = parseHTML(narrativesDocument(TOLD));
    const [first] = [...document.querySelectorAll('.told-list > li')];
    expect(first?.textContent).toMatch(/Reprinted by Outlet 1/);
  });

  test('the picture has a bar for each week, and says in words what it shows', () => {
    const { document } = parseHTML(narrativesDocument(TOLD));
    const svg = document.querySelector('.timeline .wide svg');
    expect(svg?.querySelectorAll('g > title').length).toBeGreaterThan(10);
    expect(svg?.querySelector('desc')?.textContent).toMatch(/^\d+ articles of 18 outlets.*Told most in the week of/);
    expect(svg?.textContent).toContain('reprint of another article');
  });
});
