import { describe, expect, test } from 'vitest';
import { pendingAt } from '../status/pending.ts';
import { statusAt } from '../status/status.ts';
import { REPORT, TEXT } from './example.fixture.ts';
import { LAW, REGISTER } from './example-law.fixture.ts';
import { historyOf } from './history.ts';
import { jsonHistory } from './history-json.ts';
import { historyMarkdown } from './history-markdown.ts';
import { historyText } from './history-text.ts';
import { jsonProblemLine, jsonReport, jsonReportLine } from './json.ts';
import { dueLaws, dueText, lawsText, searchLaws, statsText } from './laws-text.ts';
import { markdownReport } from './markdown.ts';
import type { Report } from './report.ts';
import { jsonStatus } from './status-json.ts';
import { statusText } from './status-text.ts';
import { ansi, plain } from './style.ts';
import { terminalReport } from './terminal.ts';

const PAGE = { style: plain, width: 80 };
const BEHIND = { text: TEXT, register: REGISTER, command: "lawstate check 'harbour ban.txt' --known-at 2022-06-01" };
const EMPTY: Report = {
  ...REPORT,
  statements: [],
  claims: [],
  narratives: [],
  document: { ...REPORT.document, title: null, url: null, outlet: null, published: null, dateline: null },
};

const golden = (name: string) => `goldens/${name}`;

describe('a report', () => {
  test('on a terminal without colours', async () => {
    await expect(terminalReport(REPORT, { ...BEHIND, ...PAGE })).toMatchFileSnapshot(golden('report.golden.txt'));
  });

  test('on a terminal with colours says the same words', async () => {
    const coloured = terminalReport(REPORT, { ...BEHIND, style: ansi, width: 80 });
    await expect(coloured).toMatchFileSnapshot(golden('report-colour.golden.txt'));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with the escape sign
    const bare = coloured.replace(/\u001b\[\d+m/g, '');
    const unmarked = terminalReport(REPORT, { ...BEHIND, ...PAGE }).replace(/[«»]/g, '');
    expect(bare.replace(/\s+/g, ' ')).toBe(unmarked.replace(/\s+/g, ' '));
  });

  test('on a narrow terminal stays within its width, addresses and digest apart', async () => {
    const narrow = terminalReport(REPORT, { ...BEHIND, style: plain, width: 50 });
    await expect(narrow).toMatchFileSnapshot(golden('report-narrow.golden.txt'));
    const long = narrow.split('\n').filter((line) => line.length > 50 && !/https?:|sha256:/.test(line));
    expect(long).toEqual([]);
  });

  test('without a claim says so', async () => {
    await expect(terminalReport(EMPTY, { ...BEHIND, command: null, ...PAGE })).toMatchFileSnapshot(
      golden('report-empty.golden.txt'),
    );
  });

  test('as Markdown', async () => {
    await expect(markdownReport(REPORT, BEHIND)).toMatchFileSnapshot(golden('report.golden.md'));
  });

  test('as JSON', async () => {
    await expect(jsonReport(REPORT)).toMatchFileSnapshot(golden('report.golden.json'));
  });

  test('as a line of JSON begins with the id of its input line', () => {
    expect(jsonReportLine('a-1', REPORT)).toMatch(/^\{"id":"a-1","schema":"lawstate\/report@1",/);
    expect(JSON.parse(jsonReportLine(7, REPORT))).toEqual({ id: 7, ...JSON.parse(jsonReport(REPORT)) });
  });

  test('for a line that could not be read holds the problem and nothing else', () => {
    const at = { file: 'in.jsonl', line: 3, path: '' };
    const line = jsonProblemLine(null, {
      severity: 'error',
      code: 'json',
      message: 'is no JSON',
      at,
      hint: 'Mend it.',
    });
    expect(JSON.parse(line)).toEqual({
      id: null,
      schema: 'lawstate/report@1',
      statements: [],
      claims: [],
      narratives: [],
      problems: [{ severity: 'error', code: 'json', message: 'is no JSON', at, hint: 'Mend it.' }],
    });
  });
});

describe('the status of a law', () => {
  const answer = (asOf: string, knownAt = '2022-06-01') => {
    const clocks = { asOf, knownAt };
    return { law: LAW, status: statusAt(LAW, clocks), pending: pendingAt(REGISTER, LAW, clocks) };
  };

  test('in words, with a measure pending', async () => {
    await expect(statusText(answer('2021-05-04'), REGISTER, PAGE)).toMatchFileSnapshot(golden('status.golden.txt'));
  });

  test('in words, after the last look', async () => {
    await expect(statusText(answer('2022-05-01'), REGISTER, PAGE)).toMatchFileSnapshot(
      golden('status-late.golden.txt'),
    );
  });

  test('in words, before it was law', async () => {
    await expect(statusText(answer('1980-01-01'), REGISTER, PAGE)).toMatchFileSnapshot(
      golden('status-early.golden.txt'),
    );
  });

  test('as JSON', async () => {
    const { law, status, pending } = answer('2021-05-04');
    await expect(jsonStatus(law, status, pending)).toMatchFileSnapshot(golden('status.golden.json'));
  });
});

describe('the history of a law', () => {
  const history = historyOf(LAW, REGISTER, '2022-06-01');

  test('on a terminal', async () => {
    await expect(historyText(history, PAGE)).toMatchFileSnapshot(golden('history.golden.txt'));
  });

  test('as Markdown', async () => {
    await expect(historyMarkdown(history)).toMatchFileSnapshot(golden('history.golden.md'));
  });

  test('as JSON', async () => {
    await expect(jsonHistory(history)).toMatchFileSnapshot(golden('history.golden.json'));
  });

  test('holds only what was known on the day', () => {
    expect(historyOf(LAW, REGISTER, '2021-03-01').events.map((event) => event.on)).toEqual(['1990-03-01']);
  });
});

describe('the register', () => {
  test('lists laws, and finds measures where words are given', () => {
    expect(searchLaws(REGISTER, []).map((law) => law.id)).toEqual(['xx/section-12']);
    expect(searchLaws(REGISTER, ['BILL']).map((law) => law.id)).toEqual(['xx/bill-44']);
    expect(searchLaws(REGISTER, ['ferr', 'harbour']).map((law) => law.id)).toEqual(['xx/section-12']);
    expect(searchLaws(REGISTER, ['ferr', 'nowhere'])).toEqual([]);
  });

  test('lists what is due, soonest first', () => {
    expect(dueLaws(REGISTER.laws, '2022-02-28')).toEqual([]);
    expect(dueText(dueLaws(REGISTER.laws, null), '2022-06-01', PAGE)).toContain(
      '2022-03-01  xx/section-12  verified through 2022-01-10, overdue\n',
    );
  });

  test('is listed and counted in words', async () => {
    const lists = [lawsText(REGISTER.laws, '2022-06-01', PAGE), statsText(REGISTER.laws, PAGE)];
    await expect(lists.join('\n')).toMatchFileSnapshot(golden('laws.golden.txt'));
  });
});
