/** How to refer to a law's page, and how to show its status elsewhere. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import { isMeasure } from '../../law/law.ts';
import { dateInWords } from '../../verdict/words.ts';
import { badgeWords } from '../badge.ts';
import type { Frame } from '../frame.tsx';
import type { LawView } from '../law-view.ts';
import { stateOf } from '../state.ts';
import { LAW, SITE } from '../strings/site.ts';
import { Part } from './part.tsx';

export interface CiteProps {
  readonly view: LawView;
  readonly frame: Frame;
  /** Of the page, where it is known. */
  readonly address: string | null;
}

export function CiteAndEmbed({ view, frame, address }: CiteProps): JSX.Element {
  return (
    <Part id="cite" title={LAW.cite}>
      <h3>{LAW.citation}</h3>
      <p class="citation">{citation(view, frame, address)}</p>
      {isMeasure(view.law) ? null : <Badge view={view} frame={frame} address={address} />}
    </Part>
  );
}

function citation({ law, history, status }: LawView, { clocks, publication }: Frame, address: string | null): string {
  const by = publication.publisher?.name ?? SITE.name;
  const on = dateInWords(status.asOf);
  const known = clocks.knownAt === clocks.asOf ? '' : `, as known on ${dateInWords(clocks.knownAt)}`;
  const where = address === null ? law.id : address;
  return `${by}, “${law.title}” (${history.jurisdiction}), status on ${on}${known}, verified through ${dateInWords(law.verifiedThrough)}. ${where}`;
}

function Badge({ view: { law, status }, frame: { linkTo, served }, address }: CiteProps): JSX.Element {
  const words = badgeWords(law.title, stateOf(status));
  const page = address ?? `${LAW.yourAddress}${served === undefined ? '.html' : ''}`;
  const picture = `${page.replace(/\.html$/, '')}.svg`;
  return (
    <>
      <h3>{LAW.badge}</h3>
      <p>
        <img src={linkTo({ kind: 'badge', id: law.id })} alt={words} height="28" />
      </p>
      <p class="small faint">{served === undefined ? LAW.badgeNote : LAW.badgeServed}</p>
      <pre class="snippet" tabindex={0}>
        <code>{`<a href="${attribute(page)}"><img src="${attribute(picture)}" alt="${attribute(words)}"></a>`}</code>
      </pre>
    </>
  );
}

/** Words that a reader will paste between quotation marks. */
function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
