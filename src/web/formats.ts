/** A check as a file: its bytes, their type, and a name that no word of a text gets into unchanged. */
import type { CheckInput } from '../core/check.ts';
import { checkPage } from '../core/page/check-page.tsx';
import { CHECK_FORMATS, type CheckFormat } from '../core/page/place.ts';
import { PROBLEMS } from '../core/page/served-strings.ts';
import { caseIdOf } from '../core/publish/case-id.ts';
import { claimReviewJson, claimReviews, lackingFor } from '../core/publish/claim-review.ts';
import type { Publication } from '../core/publish/publication.ts';
import { lawById, type Register } from '../core/law/register.ts';
import { jsonReport } from '../core/report/json.ts';
import { markdownReport } from '../core/report/markdown.ts';
import type { Report } from '../core/report/report.ts';
import { ratedClaims } from '../core/report/summary.ts';
import { problem, type WebProblem } from './problem.ts';
import { sha256 } from './check-id.ts';
import { ENDINGS } from './web-path.ts';

export interface CheckFile {
  readonly kind: 'file';
  readonly type: string;
  readonly name: string;
  readonly body: string;
}

export interface Checked {
  readonly input: CheckInput;
  readonly report: Report;
  /** Of the saved check; null where it is not kept. */
  readonly id: string | null;
}

const TYPES: Readonly<Record<CheckFormat, string>> = {
  html: 'text/html; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  json: 'application/json',
  claimreview: 'application/ld+json',
};

export function isFormat(text: string): text is CheckFormat {
  return CHECK_FORMATS.some((format) => format === text);
}

export function checkFile(
  checked: Checked,
  format: CheckFormat,
  register: Register,
  publication: Publication,
): CheckFile | WebProblem {
  const body = bodyOf(checked, format, register, publication);
  if (typeof body !== 'string') return body;
  const { title, url, text } = checked.input;
  const name = `${caseIdOf({ title, url, hash: checked.id ?? sha256(text) })}${ENDINGS[format]}`;
  return { kind: 'file', type: TYPES[format], name, body };
}

function bodyOf(
  { report, input, id }: Checked,
  format: CheckFormat,
  register: Register,
  publication: Publication,
): string | WebProblem {
  const behind = { text: input.text, register, command: null };
  switch (format) {
    case 'html':
      return checkPage(report, behind);
    case 'markdown':
      return markdownReport(report, behind);
    case 'json':
      return jsonReport(report);
    case 'claimreview': {
      const [lacking] = lackingFor(publication, id);
      if (lacking !== undefined) return problem(409, 'lacking', PROBLEMS.lacking[lacking]);
      if (!knows(register, report)) return problem(409, 'lacking', PROBLEMS.lacking.law);
      return claimReviewJson(claimReviews(report, register, publication, id));
    }
    default:
      return format satisfies never;
  }
}

/** Whether every law that was rated is still in the register. */
function knows(register: Register, report: Report): boolean {
  return ratedClaims(report).every(({ law }) => law === null || lawById(register, law.id) !== undefined);
}
