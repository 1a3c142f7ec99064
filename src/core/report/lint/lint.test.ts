import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Rating } from '../../claim/rating.ts';
import { lineColumnAt, lineStarts } from '../../text/line-column.ts';
import type { Span } from '../../text/span.ts';
import { REPORT, TEXT } from '../example.fixture.ts';
import type { Report } from '../report.ts';
import { type Finding, FOUND, findingsIn, type Place } from './finding.ts';
import { findingCommand, problemCommand } from './github.ts';
import { lintJson } from './json.ts';
import { lintSarif } from './sarif.ts';
import { findingLine } from './text.ts';

const STARTS = lineStarts(TEXT);
const locate = ([from, to]: Span): Place => ({
  from: lineColumnAt(STARTS, from),
  to: lineColumnAt(STARTS, to),
  basis: 'stated',
});

/** The report with nothing set right in its text. */
const UNCORRECTED: Report = {
  ...REPORT,
  claims: REPORT.claims.map((claim) =>
    claim.verdict === null ? claim : { ...claim, verdict: { ...claim.verdict, correctedInText: false } },
  ),
};
const findings = (report = UNCORRECTED, ratings: ReadonlySet<Rating> = FOUND) =>
  findingsIn(report, 'drafts/ferry.md', ratings, locate);
const [FIRST] = findings() as [Finding];
const RUN = { tool: REPORT.tool, register: REPORT.register, files: 1, findings: findings(), problems: [] };
const PROBLEM = {
  severity: 'error',
  code: 'missing',
  message: 'does not exist',
  at: { file: 'a b.md', line: 0, path: '' },
  hint: 'Check the name.',
} as const;

describe('a finding', () => {
  test('is a claim that is not right, with its place, what is wrong and what to say instead', () => {
    expect(findings()).toMatchObject([
      {
        file: 'drafts/ferry.md',
        at: { from: { line: 1, column: 26 }, to: { line: 1, column: 62 } },
        rating: 'misleading',
        speaker: 'Ann *Lee*',
        words: 'The removal of the Harbour Amendment',
        instead:
          'The Governor waived Section 12 until 2022-03-01; it is still law, and only the Assembly can repeal it.',
      },
    ]);
  });

  test('is none where the text sets the claim right itself', () => {
    expect(findings(REPORT)).toEqual([]);
  });

  test('is what cannot be verified only where that is asked for', () => {
    expect(findings(UNCORRECTED, new Set(['unverifiable'])).map((one) => one.rating)).toEqual(['unverifiable']);
  });

  test('is none that only a model pointed at', () => {
    const proposedBy = { endpoint: 'localhost', model: null };
    const claims = UNCORRECTED.claims.map((claim) => ({ ...claim, proposedBy }));
    expect(findings({ ...UNCORRECTED, claims })).toEqual([]);
  });
});

describe('lines and columns', () => {
  test('count from one, over every kind of line end, in UTF-16 units', () => {
    const text = 'a\r\n😀b\rc\n\nd';
    const starts = lineStarts(text);
    const at = (words: string) => lineColumnAt(starts, text.indexOf(words));
    expect([at('a'), at('b'), at('c'), at('d')]).toEqual([
      { line: 1, column: 1 },
      { line: 2, column: 3 },
      { line: 3, column: 1 },
      { line: 5, column: 1 },
    ]);
  });
});

describe('as text', () => {
  test('is one line that editors can jump from', () => {
    expect(findingLine(FIRST)).toBe(
      'drafts/ferry.md:1:26 misleading: “The removal of the Harbour Amendment”: On 2021-05-04 Section 12 was in force; its application was waived. A waiver is no repeal; say instead: The Governor waived Section 12 until 2022-03-01; it is still law, and only the Assembly can repeal it.\n',
    );
  });

  test('says so where the place cannot be told', () => {
    expect(findingLine({ ...FIRST, at: null, instead: null })).toMatch(
      /^drafts\/ferry\.md:1:1 misleading: “The removal of the Harbour Amendment” \(somewhere in this file\): On .* no repeal\n$/,
    );
  });

  test('stays one line without control characters, whatever the text holds', () => {
    expect(findingLine({ ...FIRST, file: 'a\nb.md', words: 'x\u001b[31m\ny' })).toMatch(/^[^\p{Cc}]*\n$/u);
  });
});

describe('as workflow commands of GitHub', () => {
  test('is a warning with its place', () => {
    expect(findingCommand(FIRST)).toMatch(
      /^::warning file=drafts\/ferry\.md,line=1,endLine=1,col=26,endColumn=62,title=Lawstate%3A misleading::misleading: “/,
    );
  });

  test('has no end column over several lines, and no columns where the place cannot be told', () => {
    const at = { from: { line: 1, column: 2 }, to: { line: 3, column: 4 }, basis: 'stated' } as const;
    expect(findingCommand({ ...FIRST, at })).toContain(',line=1,endLine=3,col=2,title=');
    expect(findingCommand({ ...FIRST, at: null })).toContain(',line=1,title=');
  });

  test('is a notice where it was only asked for', () => {
    expect(findingCommand({ ...FIRST, rating: 'unverifiable' })).toMatch(/^::notice /);
  });

  test('escapes what would end a property or the command', () => {
    const odd = { ...FIRST, file: 'a,b:c%d\n::error::.md', instead: '100%\n::set-output name=x::y' };
    const command = findingCommand(odd);
    expect(command).toContain('file=a%2Cb%3Ac%25d%0A%3A%3Aerror%3A%3A.md,');
    expect(command.trimEnd().split('\n')).toHaveLength(1);
    expect(command).toContain('100%25');
  });

  test('is an error for a file that cannot be read', () => {
    expect(problemCommand(PROBLEM)).toBe(
      '::error file=a b.md,title=Lawstate::a b.md does not exist. Check the name.\n',
    );
  });
});

describe('as JSON', () => {
  test('has every key, and null where nothing is known', () => {
    const json = JSON.parse(lintJson({ ...RUN, findings: [{ ...FIRST, at: null }], problems: [PROBLEM] }));
    expect(json).toMatchObject({ schema: 'lawstate/lint@1', files: 1, problems: [{ at: { file: 'a b.md' } }] });
    expect(json.findings[0]).toMatchObject({ line: null, column: null, placeBasis: null, rating: 'misleading' });
    expect(JSON.parse(lintJson(RUN)).findings[0]).toMatchObject({ line: 1, column: 26, endLine: 1, endColumn: 62 });
  });
});

describe('as SARIF', () => {
  const require = createRequire(import.meta.url);
  const schema = JSON.parse(
    readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  );
  // the schema is of draft 4, which names itself by `id`
  const ajv = new Ajv({ schemaId: 'auto', validateSchema: false, unknownFormats: 'ignore' });
  ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
  const valid = ajv.compile(schema);
  const check = (text: string) => {
    const log = JSON.parse(text);
    const ok = valid(log);
    return { ok, errors: valid.errors ?? [], run: log.runs[0] };
  };

  test('keeps the schema of version 2.1.0, with findings, without, and with files that could not be read', () => {
    for (const run of [
      RUN,
      { ...RUN, findings: [] },
      { ...RUN, findings: [{ ...FIRST, at: null, instead: null, speaker: null }], problems: [PROBLEM] },
    ])
      expect(check(lintSarif(run)).errors).toEqual([]);
  });

  test('is refused by that schema where something required is missing', () => {
    const log = JSON.parse(lintSarif(RUN));
    delete log.runs[0].tool;
    expect(valid(log)).toBe(false);
  });

  test('names a rule for each way of misstating that was met, and points results at it', () => {
    const { run } = check(lintSarif({ ...RUN, findings: [{ ...FIRST, pattern: 'none' }, FIRST] }));
    expect(run.tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['waiver-as-repeal', 'misstated']);
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  });

  test('gives places in UTF-16 units and files as references', () => {
    const { run } = check(lintSarif({ ...RUN, findings: [FIRST, { ...FIRST, file: '/a b/ç.md' }] }));
    expect(run.columnKind).toBe('utf16CodeUnits');
    const [relative, absolute] = run.results.map(
      (one: { locations: readonly { physicalLocation: object }[] }) => one.locations[0]?.physicalLocation,
    );
    expect(relative).toEqual({
      artifactLocation: { uri: 'drafts/ferry.md' },
      region: { startLine: 1, startColumn: 26, endLine: 1, endColumn: 62 },
    });
    expect(absolute).toMatchObject({ artifactLocation: { uri: 'file:///a%20b/%C3%A7.md' } });
  });

  test('says that the run failed where a file could not be read', () => {
    const { run } = check(lintSarif({ ...RUN, problems: [PROBLEM] }));
    expect(run.invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] },
    ]);
  });
});
