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
  const held = jurisdictionsOf(record);
  const jurisdictions = held.map(({ counted }) => counted);
  yield pageAt({ kind: 'jurisdictions' }, (frame) => JurisdictionsPage({ frame, jurisdictions }));
  for (const { counted: jurisdiction, entries } of held) {
    for (const paged of pagesOf(entries))
      yield pageAt({ kind: 'jurisdiction', id: jurisdiction.id, page: paged.page }, (frame) =>
        JurisdictionPage({ frame, jurisdiction, paged }),
      );
  }
}

/** A state or organisation with its laws, and behind them its bills. */
export interface HeldJurisdiction {
  readonly counted: JurisdictionCount;
  readonly entries: readonly Law[];
}

/** By title. */
export function jurisdictionsOf(record: SiteRecord): readonly HeldJurisdiction[] {
  const [laws, measures] = [byPlace(record.laws), byPlace(record.measures)];
  const held = [...new Set([...laws.keys(), ...measures.keys()])].map((id): HeldJurisdiction => {
    const [acts, bills] = [laws.get(id) ?? [], measures.get(id) ?? []];
    const counted = { id, title: record.jurisdictionTitle(id), laws: acts.length, measures: bills.length };
    return { counted, entries: [...acts, ...bills] };
  });
  return held.sort((a, b) => (nameKey(a.counted.title) < nameKey(b.counted.title) ? -1 : 1));
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
