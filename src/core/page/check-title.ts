import type { Report } from '../report/report.ts';
import { STRINGS } from './strings/check.ts';

/** The text’s own title; what the page does where it has none. */
export function checkTitle({ document }: Report): string {
  return document.title ?? STRINGS.untitled;
}
