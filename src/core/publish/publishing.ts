/** A checked text as the next version of its case. In: what was derived, and the versions there are. Out: a version, or that there is nothing new. */
import type { Register } from '../law/register.ts';
import { jsonReport } from '../report/json.ts';
import type { Report } from '../report/report.ts';
import type { Day } from '../time/day.ts';
import { CASE_SCHEMA, type CaseFile, type CheckedInput, daysOf, type Passage, type Version } from './case.ts';
import { citedReport } from './cited-report.ts';
import { noticeOf } from './noticing.ts';
import { publishedExcerpt } from './published-excerpt.ts';
import { recordBehind } from './recorded-law.ts';

export interface ToPublish {
  readonly case: string;
  readonly text: string;
  readonly input: CheckedInput;
  readonly report: Report;
  readonly register: Register;
  /** The newest version there is; null for a new case. */
  readonly before: Version | null;
}

/** `same`: the text, read and judged again, says what the newest version says. `older`: that one was derived as known on a later day. */
export type Publishing =
  | { readonly kind: 'same' | 'older'; readonly before: Version }
  | { readonly kind: 'new'; readonly version: Version };

export function publishing({ case: id, text, input, report, register, before }: ToPublish): Publishing {
  const { knownAt } = report.register;
  const excerpt = publishedExcerpt(text, report, register);
  const cited = citedReport(report, excerpt);
  if (before !== null && before.file.knownAt > knownAt) return { kind: 'older', before };
  if (
    before !== null &&
    before.file.input.textSha256 === input.textSha256 &&
    substance(before.report) === substance(cited)
  )
    return { kind: 'same', before };
  const version = versionOf({ case: id, by: 'publish', input, excerpt, before }, cited, register, knownAt);
  return { kind: 'new', version };
}

/** All that a report says, without which register, clock and tool it was made with. */
function substance(report: Report): string {
  const register = { laws: 0, digest: '', knownAt: '' };
  return jsonReport({ ...report, register, tool: { name: 'lawstate', version: '' } });
}

interface Origin extends Pick<CaseFile, 'case' | 'by' | 'input'> {
  readonly excerpt: readonly Passage[];
  readonly before: Version | null;
}

/** The version that follows `before`, with a notice of what it says otherwise. */
export function versionOf(origin: Origin, report: Report, register: Register, knownAt: Day): Version {
  const { before, ...made } = origin;
  const file: CaseFile = {
    schema: CASE_SCHEMA,
    case: made.case,
    version: before === null ? 1 : before.file.version + 1,
    by: made.by,
    knownAt,
    asOf: daysOf(report),
    tool: report.tool,
    register: { laws: report.register.laws, digest: report.register.digest },
    input: made.input,
    excerpt: made.excerpt,
    record: recordBehind(report, register, knownAt),
    notice: before === null ? null : noticeOf(before, { report, register, knownAt }),
  };
  return { file, report };
}
