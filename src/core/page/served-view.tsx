/**
 * What the page of a server shows of a check, as markup that is put into a frame later: it can be made away from where the frame is
 * made. In: the report, its text, the register. Out: markup of ours in which everything else is text.
 */
import type { Law } from '../law/law.ts';
import type { Register } from '../law/register.ts';
import type { Report } from '../report/report.ts';
import { CheckView, TEXT_BEGINS } from './check-page.tsx';
import { placeOf } from './law-place.ts';
import { renderedPart } from './rendered.tsx';
import { servedPath } from './served-path.ts';

export function servedView(report: Report, text: string, register: Register): string {
  const lawPage = (law: Law) => servedPath(placeOf(law));
  return renderedPart(<CheckView report={report} behind={{ text, register, command: null, lawPage }} />);
}

/** The same in two, so that something can stand between what was found and the text: no text can hold the mark of where it begins. */
export function partsOfView(view: string): readonly [found: string, text: string] {
  const at = view.indexOf(TEXT_BEGINS);
  return [view.slice(0, at), view.slice(at)];
}
