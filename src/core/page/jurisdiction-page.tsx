import type { JSX } from 'hono/jsx/jsx-runtime';
import { isMeasure, type Law } from '../law/law.ts';
import { countWords } from './count-words.ts';
import { type Frame, SitePage } from './frame.tsx';
import type { JurisdictionCount } from './jurisdictions-page.tsx';
import { LawList } from './law-list.tsx';
import { type Paged, Pager } from './pager.tsx';
import { SITE } from './strings/site.ts';

export interface JurisdictionPageProps {
  readonly frame: Frame;
  readonly jurisdiction: JurisdictionCount;
  /** Its laws, and behind them its bills. */
  readonly paged: Paged<Law>;
}

/** The laws and bills of one state or organisation. */
export function JurisdictionPage({ frame, jurisdiction, paged }: JurisdictionPageProps): JSX.Element {
  const { id, title, laws, measures } = jurisdiction;
  const counted = countWords(laws, measures);
  const list = (entries: readonly Law[]) => <LawList laws={entries} clocks={frame.clocks} linkTo={frame.linkTo} />;
  const [acts, bills] = [paged.entries.filter((law) => !isMeasure(law)), paged.entries.filter(isMeasure)];
  return (
    <SitePage frame={frame} title={title} description={`${title}: ${counted}.`} current="jurisdictions">
      <p class="eyebrow">{counted}</p>
      <h1>{title}</h1>
      {acts.length === 0 ? null : (
        <>
          <h2>{SITE.laws}</h2>
          {list(acts)}
        </>
      )}
      {bills.length === 0 ? null : (
        <>
          <h2>{SITE.measures}</h2>
          {list(bills)}
        </>
      )}
      <Pager paged={paged} placeOfPage={(page) => ({ kind: 'jurisdiction', id, page })} linkTo={frame.linkTo} />
    </SitePage>
  );
}
