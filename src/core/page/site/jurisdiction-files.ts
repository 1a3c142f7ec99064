import type { Law } from '../../law/law.ts';
import { nameKey } from '../../law/name-key.ts';
import { JurisdictionPage } from '../jurisdiction-page.tsx';
import { type JurisdictionCount, JurisdictionsPage } from '../jurisdictions-page.tsx';
import { pagesOf } from '../pager.tsx';
import type { SiteFile } from '../site-file.ts';
import type { PageAt } from './page-at.ts';
import type { SiteRecord } from './site-record.ts';

/** The list of states and organisations, and a page or more for each. */
export function* jurisdictionFiles(record: SiteRecord, pageAt: PageAt): Generator<SiteFile> {
  const [laws, measures] = [byPlace(record.laws), byPlace(record.measures)];
  const ids = [...new Set([...laws.keys(), ...measures.keys()])];
  const counted = ids.map((id): JurisdictionCount => {
    const counts = { laws: laws.get(id)?.length ?? 0, measures: measures.get(id)?.length ?? 0 };
    return { id, title: record.jurisdictionTitle(id), ...counts };
  });
  const jurisdictions = counted.sort((a, b) => (nameKey(a.title) < nameKey(b.title) ? -1 : 1));
  yield pageAt({ kind: 'jurisdictions' }, (frame) => JurisdictionsPage({ frame, jurisdictions }));
  for (const jurisdiction of jurisdictions) {
    const { id } = jurisdiction;
    for (const paged of pagesOf([...(laws.get(id) ?? []), ...(measures.get(id) ?? [])]))
      yield pageAt({ kind: 'jurisdiction', id, page: paged.page }, (frame) =>
        JurisdictionPage({ frame, jurisdiction, paged }),
      );
  }
}

function byPlace(laws: readonly Law[]): ReadonlyMap<string, readonly Law[]> {
  const places = new Map<string, Law[]>();
  for (const law of laws) {
    const others = places.get(law.jurisdiction);
    if (others === undefined) places.set(law.jurisdiction, [law]);
    else others.push(law);
  }
  return places;
}
