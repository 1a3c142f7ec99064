import type { Law } from '../../law/law.ts';
import type { NarrativeOfLaw, NarrativesReport } from '../../narrative/narratives-report.ts';
import { NarrativePage, narrativePlace } from '../narrative-page.tsx';
import type { SiteFile } from '../site-file.ts';
import type { PageAt } from './page-at.ts';

/** Those about each law of the register, the most told first. What no law of the register is told of has no page. */
export function narrativesByLaw(report: NarrativesReport | null): (law: Law) => readonly NarrativeOfLaw[] {
  const found = new Map<string, NarrativeOfLaw[]>();
  for (const one of report?.narratives ?? []) {
    if (one.law === null) continue;
    const others = found.get(one.law.id);
    if (others === undefined) found.set(one.law.id, [one]);
    else others.push(one);
  }
  return (law) => found.get(law.id) ?? [];
}

/** A page for each narrative over scanned articles. */
export function* narrativeFiles(report: NarrativesReport, pageAt: PageAt): Generator<SiteFile> {
  const ofLaw = narrativesByLaw(report);
  for (const one of report.narratives) {
    if (one.law === null) continue;
    const others = ofLaw(one.law).filter((other) => other !== one);
    yield pageAt(narrativePlace(one), (frame) => NarrativePage({ frame, one, others, through: report.through }));
  }
}
