/** A check in the form that somebody wants it in. In: the report, the text it is about, the register. Out: pieces of text. */
import type { Register } from '../core/law/register.ts';
import { checkPage } from '../core/page/check-page.tsx';
import { servedView } from '../core/page/served-view.tsx';
import { claimReviewJson, claimReviews } from '../core/publish/claim-review.ts';
import type { Publication } from '../core/publish/publication.ts';
import { inFile } from '../core/report/in-file.ts';
import { jsonReportParts } from '../core/report/json.ts';
import { markdownReport } from '../core/report/markdown.ts';
import type { Report } from '../core/report/report.ts';
import { plain } from '../core/report/style.ts';
import { terminalReport } from '../core/report/terminal.ts';
import type { RenderOrder } from '../desk.ts';
import type { ReadDocument } from '../importers/document.ts';

export interface RenderedFrom {
  readonly text: string;
  readonly original: ReadDocument['original'];
  readonly register: Register;
  readonly publication: Publication;
}

/** Lines as wide as a terminal that says nothing of its width. */
const WIDTH = 80;

/** Throws for ClaimReview where the publication lacks what that takes; a face asks `lackingFor` first. */
export function renderedAs(format: RenderOrder['format'], report: Report, from: RenderedFrom): Iterable<string> {
  const behind = { text: from.text, register: from.register, command: null };
  switch (format) {
    case 'json':
      return jsonReportParts(placed(report, from));
    case 'text':
      return [terminalReport(report, { ...behind, style: plain, width: WIDTH })];
    case 'markdown':
      return [markdownReport(report, behind)];
    case 'html':
      return [checkPage(report, behind)];
    case 'view':
      return [servedView(report, from.text, from.register)];
    case 'claimreview':
      return [claimReviewJson(claimReviews(report, from.register, from.publication, null))];
    default:
      return format satisfies never;
  }
}

/** For Markdown, the report with the spans of the file; else with those of the text that was read. */
function placed(report: Report, { original }: RenderedFrom): Report {
  const file = original?.();
  if (file?.basis !== 'stated') return report;
  return inFile(report, (span) => file.placeOf(span) ?? span);
}
