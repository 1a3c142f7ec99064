import { type Checker, checking, readRecords } from '../../app/app.ts';
import type { Problem } from '../../core/problem.ts';
import { jsonProblemLine, jsonReportLine } from '../../core/report/json.ts';
import type { Record } from '../../importers/jsonl.ts';
import type { Console } from '../console.ts';
import { writing } from '../output.ts';
import { Refusal, sentence } from '../refusal.ts';
import { registerIn } from '../settings.ts';
import { type CheckPlan, fails } from './check-plan.ts';

interface Answer {
  readonly line: string;
  readonly bad: boolean;
  readonly failed: boolean;
}

/** One report a line, in order, each written before the next line is read. */
export async function runJsonl(source: string, plan: CheckPlan, console: Console): Promise<number> {
  const records = await readRecords(source);
  if ('kind' in records) throw new Refusal(sentence(records.problem));
  const { checkerOf } = await checking();
  const checker = checkerOf(await registerIn(plan.folders), plan.knownAt, plan.language);
  const output = console.output(plan.out);
  const count = { lines: 0, bad: 0, failed: 0 };
  await writing(output, async () => {
    for await (const record of records) {
      const answer = answerTo(record, checker, plan);
      count.lines += 1;
      if (answer.bad) count.bad += 1;
      if (answer.failed) count.failed += 1;
      await output.write(answer.line);
    }
    if (count.lines === 0) throw new Refusal('there is no line to check. Give one JSON object a line.');
  });
  if (count.bad > 0) console.warn(`${count.bad} of ${count.lines} lines could not be checked; their reports say why.`);
  return count.failed > 0 ? 1 : 0;
}

function answerTo({ id, document }: Record, checker: Checker, plan: CheckPlan): Answer {
  if (document.kind === 'refused') return { line: jsonProblemLine(id, document.problem), bad: true, failed: false };
  try {
    const report = checker(document.input, plan.given);
    return { line: jsonReportLine(id, report), bad: false, failed: fails(report, plan.failing) };
  } catch (error) {
    // one text that we stumble over must not take the rest of a long run with it
    return { line: jsonProblemLine(id, ourFault(error)), bad: true, failed: false };
  }
}

function ourFault(error: unknown): Problem {
  const message = `made lawstate stumble: ${error instanceof Error ? error.message : String(error)}`;
  const hint = 'This is a bug in lawstate; please report it with the text.';
  return { severity: 'error', code: 'bug', message, at: { file: '', line: 0, path: '' }, hint };
}
