/** Findings as JSON: the contract `lawstate/lint@1`. Every key is always there, in one order. */
import type { Problem } from '../../problem.ts';
import type { Report } from '../report.ts';
import { type Finding, LINT_SCHEMA } from './finding.ts';

/** What was linted, and what came of it. */
export interface LintRun {
  readonly tool: Report['tool'];
  readonly register: Report['register'];
  /** How many files were read. */
  readonly files: number;
  readonly findings: readonly Finding[];
  /** Files that could not be read. */
  readonly problems: readonly Problem[];
}

export function lintJson(run: LintRun): string {
  const { tool, register, files, findings, problems } = run;
  const json = {
    schema: LINT_SCHEMA,
    tool: { name: tool.name, version: tool.version },
    register: { laws: register.laws, digest: register.digest, knownAt: register.knownAt },
    files,
    findings: findings.map(findingJson),
    problems: problems.map(({ severity, code, message, at, hint }) => ({
      severity,
      code,
      message,
      at: { file: at.file, line: at.line, path: at.path },
      hint,
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}

function findingJson(finding: Finding) {
  const { at } = finding;
  return {
    file: finding.file,
    line: at?.from.line ?? null,
    column: at?.from.column ?? null,
    endLine: at?.to.line ?? null,
    endColumn: at?.to.column ?? null,
    placeBasis: at?.basis ?? null,
    rating: finding.rating,
    pattern: finding.pattern,
    law: { id: finding.law.id, title: finding.law.title },
    words: finding.words,
    speaker: finding.speaker,
    event: finding.event,
    polarity: finding.polarity,
    because: finding.because,
    instead: finding.instead,
    sources: finding.sources,
  };
}
