/** Findings as they are found, in the formats of lines; as a whole at the end in those that are one document. */
import type { Register } from '../../core/law/register.ts';
import type { Problem } from '../../core/problem.ts';
import type { Finding } from '../../core/report/lint/finding.ts';
import type { LintRun } from '../../core/report/lint/json.ts';
import type { Day } from '../../core/time/day.ts';
import { packageVersion } from '../../package-root.ts';
import type { Output } from '../output.ts';

export type LintFormat = 'text' | 'json' | 'github' | 'sarif';

export interface LintWriter {
  /** The findings of one file that was read. */
  file(findings: readonly Finding[]): Promise<void>;
  problem(problem: Problem): Promise<void>;
  end(): Promise<void>;
}

export interface LintBasis {
  readonly register: Register;
  readonly knownAt: Day;
}

export async function lintWriter(format: LintFormat, basis: LintBasis, output: Output): Promise<LintWriter> {
  if (format === 'text') {
    const { findingLine } = await import('../../core/report/lint/text.ts');
    return lines(output, findingLine, () => '');
  }
  if (format === 'github') {
    const { findingCommand, problemCommand } = await import('../../core/report/lint/github.ts');
    return lines(output, findingCommand, problemCommand);
  }
  const { lintJson } = await import('../../core/report/lint/json.ts');
  if (format === 'json') return whole(output, basis, lintJson);
  return whole(output, basis, (await import('../../core/report/lint/sarif.ts')).lintSarif);
}

function lines(output: Output, line: (finding: Finding) => string, trouble: (problem: Problem) => string): LintWriter {
  const write = async (text: string) => (text === '' ? undefined : output.write(text));
  return {
    file: (findings) => write(findings.map(line).join('')),
    problem: (problem) => write(trouble(problem)),
    end: async () => undefined,
  };
}

function whole(output: Output, { register, knownAt }: LintBasis, rendered: (run: LintRun) => string): LintWriter {
  const findings: Finding[] = [];
  const problems: Problem[] = [];
  let files = 0;
  const run = (): LintRun => ({
    tool: { name: 'lawstate', version: packageVersion() },
    register: { laws: register.laws.length, digest: register.digest, knownAt },
    files,
    findings,
    problems,
  });
  return {
    file: async (found) => {
      files += 1;
      findings.push(...found);
    },
    problem: async (problem) => void problems.push(problem),
    end: () => output.write(rendered(run())),
  };
}
