/** What a feed lists, fetched and scanned: as a slice of its own, so that it is counted, named and kept as others are. */
import { type Body, documentOfBody, isPageBody, textOfBody } from '../../importers/read-body.ts';
import type { Refused } from '../../outlets/asked.ts';
import { scanDocument } from '../scan-document.ts';
import { pageNamesLaw, type Scanning } from '../scanning.ts';
import { finding, type SliceFound } from '../slice-found.ts';
import type { Listed } from './listing.ts';

export interface Fetched extends Body {
  readonly kind: 'fetched';
}

type Article = Extract<Listed, { kind: 'article' }>;

/** Fetches under guard what an address leads to. */
export type AskPage = (url: string) => Promise<Fetched | Refused>;

export function brokenListed({ problem }: Extract<Listed, { kind: 'broken' }>): SliceFound {
  const found = finding();
  found.count(0, 1);
  found.refuse(problem, 0);
  return found.found();
}

/** Of title and day the page itself knows best. */
export async function scanListed(
  { feed, title, published }: Article,
  answer: Fetched | Refused,
  scanning: Scanning,
): Promise<SliceFound> {
  const found = finding();
  found.count(0, 1);
  const decoded = answer.kind === 'refused' ? answer : textOfBody(answer);
  if (answer.kind === 'refused' || decoded.kind === 'refused') {
    if (decoded.kind === 'refused') found.refuse(decoded.problem, 0);
    return found.found();
  }
  const scan = { ...scanning, source: feed, found };
  if (isPageBody(decoded.text, answer) && !(await pageNamesLaw(decoded.text, scan))) found.dismiss(1);
  else {
    const read = await documentOfBody(decoded.text, answer);
    const known =
      read.kind === 'refused'
        ? read
        : {
            ...read,
            input: { ...read.input, title: read.input.title ?? title, published: read.input.published ?? published },
          };
    await scanDocument(known, { record: 0, several: false, fetched: null }, scan);
  }
  return found.found();
}
