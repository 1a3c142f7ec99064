/** One document that passed the sieve as what it was read from: read, looked through as the article that it is, and checked. */
import type { PartialDate } from '../core/time/partial-date.ts';
import type { ReadDocument, Refused } from '../importers/document.ts';
import { checkedArticle } from './article-check.ts';
import { type Scan, textNamesLaw } from './scanning.ts';

/** Where a document stands, and the day an archive fetched it. */
export interface Place {
  readonly record: number;
  /** Whether its source has several records. */
  readonly several: boolean;
  readonly fetched: PartialDate | null;
}

export async function scanDocument(document: ReadDocument | Refused, place: Place, scan: Scan): Promise<void> {
  const { found, source } = scan;
  if (document.kind === 'refused') return found.refuse(document.problem, place.record);
  const { input } = document;
  if (!textNamesLaw(input.text, scan)) return found.dismiss(1);
  const { several, record, fetched } = place;
  const article = checkedArticle({ input, source, record: several ? record : null, fetched }, await scan.context());
  if (article !== null) found.keep(article);
}
