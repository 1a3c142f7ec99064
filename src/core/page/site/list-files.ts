import { LawsPage, lettersOf } from '../laws-page.tsx';
import { pagesOf } from '../pager.tsx';
import type { SiteFile } from '../site-file.ts';
import type { PageAt } from './page-at.ts';
import type { SiteRecord } from './site-record.ts';

/** The pages of the lists of all laws and of all bills. */
export function* listFiles(record: SiteRecord, pageAt: PageAt): Generator<SiteFile> {
  for (const kind of ['laws', 'measures'] as const) {
    const laws = record[kind];
    const letters = lettersOf(laws);
    for (const paged of pagesOf(laws)) {
      yield pageAt({ kind, page: paged.page }, (frame) =>
        LawsPage({
          frame,
          kind,
          paged,
          letters,
          all: laws.length,
          placeWords: (law) => record.jurisdictionTitle(law.jurisdiction),
        }),
      );
    }
  }
}
