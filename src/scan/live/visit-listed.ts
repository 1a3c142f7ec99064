/**
 * Fetches and scans all that is listed, each host in its own time: many are found before their turn comes in the order of the scan.
 * What is found is kept at once, so that nothing is fetched again by who goes on after a stop.
 */
import type { Visit } from '../../outlets/visits.ts';
import type { Ahead } from '../destination/ahead.ts';
import type { Scanning } from '../scanning.ts';
import type { SliceFound } from '../slice-found.ts';
import type { SliceScanner } from '../slice-scanner.ts';
import { isListed, type ListedSlice, type ScanSlice } from './listed-slices.ts';
import { type AskPage, brokenListed, type Fetched, scanListed } from './scan-listed.ts';

export interface VisitingListed {
  readonly visit: Visit;
  readonly askPage: AskPage;
  readonly scanning: Scanning;
  readonly ahead: Ahead;
}

/** What is found in listed slices, by their numbers; all visits have begun when it resolves. */
export async function visitListed(
  slices: Iterable<ScanSlice>,
  visiting: VisitingListed,
): Promise<ReadonlyMap<number, Promise<SliceFound>>> {
  const found = new Map<number, Promise<SliceFound>>();
  for (const slice of slices)
    if (isListed(slice)) {
      const kept = await visiting.ahead.found(slice.number);
      const finding = kept === null ? visited(slice, visiting) : Promise.resolve(JSON.parse(kept) as SliceFound);
      // whoever comes to the slice hears of it
      finding.catch(() => undefined);
      found.set(slice.number, finding);
    }
  return found;
}

async function visited({ listed, number }: ListedSlice, visiting: VisitingListed): Promise<SliceFound> {
  if (listed.kind === 'broken') return brokenListed(listed);
  const { url } = listed;
  const answer = await visiting.visit<Fetched>(url, () => visiting.askPage(url));
  const found = await scanListed(listed, answer, visiting.scanning);
  await visiting.ahead.find(number, JSON.stringify(found));
  return found;
}

/** Scans files as another scanner does, and waits for what is listed. */
export function withListed(scanner: SliceScanner, found: ReadonlyMap<number, Promise<SliceFound>>): SliceScanner {
  return {
    async scan(slice: ScanSlice) {
      return (isListed(slice) ? found.get(slice.number) : undefined) ?? scanner.scan(slice);
    },
  };
}
