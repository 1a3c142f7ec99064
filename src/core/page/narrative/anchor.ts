import type { Polarity } from '../../claim/claim.ts';
import type { Saying } from '../../narrative/saying.ts';

/** `partialRepeal` as `partial-repeal`, denied as `not-partial-repeal`: fit for a path, and no two alike. */
export function sayingSlug({ event, polarity }: { readonly event: string; readonly polarity: Polarity }): string {
  const slug = event.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return polarity === 'denied' ? `not-${slug}` : slug;
}

/** What the ids of a narrative’s parts on a page begin with. */
export function narrativeAnchor(saying: Saying): string {
  return `n-${saying.law.replace(/[^a-z0-9]+/gi, '-')}-${sayingSlug(saying)}`;
}
