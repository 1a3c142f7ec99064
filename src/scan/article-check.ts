/** A text that may name a law, checked: as an article with its rated claims, or null where it has none. */
import { type CheckContext, type CheckInput, check } from '../core/check.ts';
import { type ScannedArticle, scannedArticle } from '../core/narrative/scanned-article.ts';
import type { PartialDate } from '../core/time/partial-date.ts';
import { foundArticle } from './found-article.ts';

export interface ScannedText {
  readonly input: CheckInput;
  readonly source: string;
  readonly record: number | null;
  /** The day an archive fetched it: stands in where nothing else tells the day. */
  readonly fetched: PartialDate | null;
}

export function checkedArticle(text: ScannedText, context: CheckContext): ScannedArticle | null {
  const input = { ...text.input, outlet: text.input.outlet ?? hostOf(text.input.url) };
  const report = check(input, context);
  const undated = report.document.published === null && text.fetched !== null;
  const dated = undated ? check({ ...input, published: text.fetched }, context) : report;
  const article = scannedArticle(dated, foundArticle(input, text));
  return article.sightings.length === 0 ? null : article;
}

/** An outlet that nobody names is known by its address. */
function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/^www\./, '') || null;
}
