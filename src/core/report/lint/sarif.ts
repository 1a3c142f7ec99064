/**
 * Findings as a SARIF 2.1.0 log (OASIS), which code scanning and editors read. A rule is a way of misstating a law; columns are
 * in UTF-16 units; a file that could not be read is a notification of the run.
 */
import { PATTERNS } from '../../claim/rating.ts';
import type { Problem } from '../../problem.ts';
import { patternWords } from '../event-words.ts';
import { type Finding, FOUND } from './finding.ts';
import type { LintRun } from './json.ts';
import { messageOf } from './text.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

export function lintSarif({ tool, findings, problems }: LintRun): string {
  const rules = PATTERNS.filter((pattern) => findings.some((finding) => finding.pattern === pattern));
  const run = {
    tool: { driver: { name: tool.name, version: tool.version, rules: rules.map(ruleOf) } },
    invocations: [
      { executionSuccessful: problems.length === 0, toolExecutionNotifications: problems.map(notificationOf) },
    ],
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => resultOf(finding, rules.indexOf(finding.pattern))),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function ruleOf(pattern: string) {
  const text = pattern === 'none' ? 'a law’s status misstated' : patternWords(pattern);
  return { id: pattern === 'none' ? 'misstated' : pattern, shortDescription: { text } };
}

function resultOf(finding: Finding, ruleIndex: number) {
  const { pattern, rating, law, event, polarity, words, speaker, instead, sources } = finding;
  return {
    ruleId: pattern === 'none' ? 'misstated' : pattern,
    ruleIndex,
    level: FOUND.has(rating) ? 'warning' : 'note',
    message: { text: messageOf(finding) },
    locations: [locationOf(finding)],
    // the same claim in a text that has grown around it is the same result
    partialFingerprints: { 'lawstateClaim/v1': [law.id, event, polarity, words].join('|') },
    properties: { rating, law: law.id, speaker, instead, sources },
  };
}

function locationOf({ file, at }: Finding) {
  const region =
    at === null
      ? { startLine: 1 }
      : {
          startLine: at.from.line,
          startColumn: at.from.column,
          endLine: at.to.line,
          endColumn: at.to.column,
        };
  return { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } };
}

function notificationOf({ at, message, hint }: Problem) {
  const text = `${at.file} ${message}. ${hint}`;
  const location = { physicalLocation: { artifactLocation: { uri: uriOf(at.file) } } };
  return { level: 'error', message: { text }, locations: [location] };
}

/** A path as a reference to a file: relative ones stay so, for the reader of the log knows where the run was. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${path}` : path;
}
