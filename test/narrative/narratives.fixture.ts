/** Narratives as pages show them: of a wave of articles about two laws, with reprints, corrections, and words out to break a page. */
import { article, opposite, said, sighting } from '../../src/core/narrative/article.fixture.ts';
import { EVERYTHING } from '../../src/core/narrative/asked.ts';
import { narrativesOf } from '../../src/core/narrative/narratives.ts';
import { type NarrativesReport, narrativesReport } from '../../src/core/narrative/narratives-report.ts';
import { fingerprintOf } from '../../src/core/narrative/reprints/fingerprint.ts';
import type { ScannedArticle } from '../../src/core/narrative/scanned-article.ts';
import { addDays } from '../../src/core/time/day.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';

export const KNOWN_AT = '2026-11-25';
const law = 'us/section-907';

function reportOf(articles: readonly ScannedArticle[]): NarrativesReport {
  const through = KNOWN_AT;
  const narratives = narrativesOf(articles, { law: null, shown: 40, through });
  const counted = { asked: EVERYTHING, through, articles: articles.length, narratives };
  return narrativesReport(counted, { register: SHIPPED, knownAt: KNOWN_AT, version: '0' });
}

const SPEAKERS = ['Anna Berg', 'Berg', 'Max Lind', 'محمد الأحمد', 'Анна Берг'];

/** Sixty articles in some twenty weeks; every third is a reprint of the one before it. */
export const WAVE: readonly ScannedArticle[] = Array.from({ length: 60 }, (_, at) => {
  const asOf = addDays('2025-08-11', Math.floor((at * at) / 25));
  const quoted = said(SPEAKERS[at % SPEAKERS.length] ?? '', {
    law,
    asOf,
    text: `“the 907th Amendment was repealed”, ${at}`,
  });
  const own = sighting({ law, asOf, text: 'Section 907 has been scrapped' });
  const right = opposite({ law, asOf });
  const kinds = [[quoted], [own], [{ ...quoted, correctedInText: true }, right], [right]];
  return article({
    id: `a${String(at).padStart(2, '0')}`,
    published: at % 11 === 10 ? null : at % 13 === 12 ? '2025-10' : asOf,
    outlet: at % 7 === 6 ? null : `Outlet ${at % 17}`,
    title: at % 5 === 4 ? null : `What was said, part ${at}`,
    url: at % 9 === 8 ? null : `https://example.org/${at}?a=1&b=2`,
    language: at % 5 === 3 ? 'ar' : 'en',
    fingerprint: fingerprintOf(`${'the harbour and the ferry '.repeat(3)} ${Math.floor(at / 3)} `.repeat(20)),
    sightings: kinds[at % kinds.length] ?? [],
  });
});

export const TOLD: NarrativesReport = reportOf([
  ...WAVE,
  article({ id: 'b', published: '2025-06', sightings: [sighting({ law: 'us/caesar-act', rating: 'false' })] }),
]);

/** Whatever a feed or a file may hold in place of words. */
export function outToBreak(evil: string): NarrativesReport {
  const claims = [said(evil, { law, text: evil }), opposite({ law, text: evil, speaker: { name: 'x', role: evil } })];
  return reportOf([
    article({ id: 'e', title: evil, outlet: evil, url: `javascript:${evil}`, language: evil, sightings: claims }),
    article({ id: evil, title: evil, outlet: 'y', sightings: [sighting({ law: evil, text: evil })] }),
  ]);
}

export const NOTHING_TOLD: NarrativesReport = reportOf([]);
