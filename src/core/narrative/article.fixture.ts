/** Articles of a scan in few words: what a test does not say is as nobody would notice. */
import type { ScannedArticle } from './scanned-article.ts';
import type { Sighting } from './sighting.ts';

export const LAW = 'xx/ferry-act';

/** “The Ferry Act was repealed”, in the article's own voice, misleading. */
export function sighting(given: Partial<Sighting> = {}): Sighting {
  return {
    claim: 'c1',
    law: LAW,
    event: 'repeal',
    polarity: 'affirmed',
    speaker: null,
    rating: 'misleading',
    pattern: 'waiver-as-repeal',
    text: 'the Ferry Act was repealed',
    span: [0, 26],
    asOf: '2025-03-03',
    correctedInText: false,
    ...given,
  };
}

export const said = (name: string, given: Partial<Sighting> = {}): Sighting =>
  sighting({ speaker: { name, role: null }, ...given });

/** “The Ferry Act was not repealed”, rightly. */
export const opposite = (given: Partial<Sighting> = {}): Sighting =>
  sighting({
    claim: 'c2',
    polarity: 'denied',
    rating: 'accurate',
    pattern: 'none',
    text: 'it was not repealed',
    ...given,
  });

export function article(given: Partial<ScannedArticle> & { readonly id: string }): ScannedArticle {
  return {
    source: 'made.jsonl',
    record: null,
    url: `https://example.org/${given.id}`,
    outlet: 'The Post',
    title: null,
    language: 'en',
    published: '2025-03-03',
    textSha256: '0'.repeat(64),
    fingerprint: '',
    sightings: [sighting()],
    ...given,
  };
}
