import type { JSX } from 'hono/jsx/jsx-runtime';
import { countWords } from './count-words.ts';
import { type Frame, SitePage } from './frame.tsx';
import { LISTS, SITE } from './strings/site.ts';

/** A state or organisation with as many laws and bills as the register holds of it. */
export interface JurisdictionCount {
  readonly id: string;
  readonly title: string;
  readonly laws: number;
  readonly measures: number;
}

export interface JurisdictionsPageProps {
  readonly frame: Frame;
  readonly jurisdictions: readonly JurisdictionCount[];
}

export function JurisdictionsPage({ frame, jurisdictions }: JurisdictionsPageProps): JSX.Element {
  return (
    <SitePage frame={frame} title={SITE.jurisdictions} description={LISTS.jurisdictionsLede} current="jurisdictions">
      <h1>{SITE.jurisdictions}</h1>
      <p class="lede">{LISTS.jurisdictionsLede}</p>
      <ul class="places plain">
        {jurisdictions.map(({ id, title, laws, measures }) => (
          <li>
            <a href={frame.linkTo({ kind: 'jurisdiction', id, page: 1 })}>{title}</a>
            <span class="faint"> {countWords(laws, measures)}</span>
          </li>
        ))}
      </ul>
    </SitePage>
  );
}
