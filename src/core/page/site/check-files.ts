import type { Law } from '../../law/law.ts';
import type { NarrativeOfLaw } from '../../narrative/narratives-report.ts';
import type { PublishedCase } from '../../publish/published-case.ts';
import { type CheckSummary, newestFirst, summaryOf } from '../check-summary.ts';
import { ChecksPage } from '../checks-page.tsx';
import type { SaidOfLaw } from '../law/said-of-it.tsx';
import { NARRATIVES_A_PAGE, NarrativesPage, narrativesMet } from '../narratives-page.tsx';
import { pagesOf } from '../pager.tsx';
import { SiteCheckPage } from '../site-check-page.tsx';
import type { SiteFile } from '../site-file.ts';
import type { PageAt } from './page-at.ts';
import type { SiteRecord } from './site-record.ts';

/** A page for each published check, then the lists of checks and of narratives. Out, at the end: what lists tell of each, newest first. */
export function* checkFiles(
  cases: Iterable<PublishedCase>,
  told: readonly NarrativeOfLaw[],
  record: SiteRecord,
  pageAt: PageAt,
): Generator<SiteFile, readonly CheckSummary[]> {
  const found: CheckSummary[] = [];
  for (const published of cases) {
    found.push(summaryOf(published));
    const { register } = record;
    yield pageAt({ kind: 'check', id: published.id }, (frame) => SiteCheckPage({ frame, published, register }));
  }
  const checks = newestFirst(found);
  for (const paged of pagesOf(checks))
    yield pageAt({ kind: 'checks', page: paged.page }, (frame) => ChecksPage({ frame, paged }));
  for (const paged of pagesOf(narrativesMet(checks), NARRATIVES_A_PAGE))
    yield pageAt({ kind: 'narratives', page: paged.page }, (frame) =>
      NarrativesPage({ frame, paged, lawById: record.lawById, told }),
    );
  return checks;
}

/** What was said of each law, newest first. */
export function saidByLaw(checks: readonly CheckSummary[]): (law: Law) => readonly SaidOfLaw[] {
  const said = new Map<string, SaidOfLaw[]>();
  for (const check of checks) {
    for (const claim of check.claims) {
      const others = said.get(claim.law);
      if (others === undefined) said.set(claim.law, [{ check, claim }]);
      else others.push({ check, claim });
    }
  }
  return (law) => said.get(law.id) ?? [];
}
