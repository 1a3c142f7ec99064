import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Told } from '../../narrative/narrative.ts';
import { shortened } from '../../report/excerpt.ts';
import { ExternalLink } from '../external-link.tsx';
import { TOLD } from '../strings/narrative.ts';

const LONGEST = 140;

/** The article where it stands; without an address its title is words. */
export function ArticleLink({ told, words }: { readonly told: Told; readonly words: 'title' | 'outlet' }): JSX.Element {
  const outlet = told.outlet ?? TOLD.unnamed;
  const text = words === 'outlet' || told.title === null ? outlet : shortened(told.title, LONGEST);
  return (
    <span dir="auto">
      <ExternalLink href={told.url ?? ''}>{text}</ExternalLink>
    </span>
  );
}
