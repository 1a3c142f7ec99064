/** The same misstatement over many texts: same law, same event, same direction, one fact check. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Rating } from '../claim/rating.ts';
import type { Law } from '../law/law.ts';
import type { NarrativeOfLaw } from '../narrative/narratives-report.ts';
import { writtenOut } from '../report/event-words.ts';
import type { Narrative } from '../report/report.ts';
import { listWords } from '../report/said-by.ts';
import { sentenceCase } from '../report/status-sentence.ts';
import type { CheckSummary } from './check-summary.ts';
import { type Frame, SitePage } from './frame.tsx';
import { placeOf } from './law-place.ts';
import { NarrativeCard } from './narrative/card.tsx';
import { HowCounted, narrativePlace } from './narrative-page.tsx';
import { type Paged, Pager } from './pager.tsx';
import { RatingBadge } from './rating-badge.tsx';
import { STRINGS } from './strings/check.ts';
import { TOLD } from './strings/narrative.ts';
import { CHECKS, SITE } from './strings/site.ts';

/** A narrative with every published check that met it. */
export interface NarrativeMet {
  readonly law: string;
  readonly event: string;
  readonly polarity: Narrative['polarity'];
  readonly in: readonly { readonly check: CheckSummary; readonly narrative: Narrative }[];
}

/** Those met in most texts first. */
export function narrativesMet(checks: readonly CheckSummary[]): readonly NarrativeMet[] {
  const met = new Map<string, { readonly check: CheckSummary; readonly narrative: Narrative }[]>();
  for (const check of checks) {
    for (const narrative of check.narratives) {
      const key = `${narrative.law} ${narrative.event} ${narrative.polarity}`;
      met.set(key, [...(met.get(key) ?? []), { check, narrative }]);
    }
  }
  const all = [...met].flatMap(([key, found]) => {
    const [first] = found;
    return first === undefined ? [] : [{ ...first.narrative, in: found, key }];
  });
  return all.sort((a, b) => b.in.length - a.in.length || (a.key < b.key ? -1 : 1));
}

/** Each lists several texts. */
export const NARRATIVES_A_PAGE = 30;

export interface NarrativesPageProps {
  readonly frame: Frame;
  readonly paged: Paged<NarrativeMet>;
  readonly lawById: (id: string) => Law | undefined;
  /** Narratives over scanned articles, the most told first; they come before those of published checks, on the first page. */
  readonly told?: readonly NarrativeOfLaw[];
}

export function NarrativesPage({ frame, paged, lawById, told = [] }: NarrativesPageProps): JSX.Element {
  if (told.length > 0 && paged.page === 1)
    return <ToldNarratives frame={frame} paged={paged} lawById={lawById} told={told} />;
  return (
    <SitePage frame={frame} title={SITE.narratives} description={CHECKS.narrativesLede} current="narratives">
      <h1>{SITE.narratives}</h1>
      <p class="lede">{CHECKS.narrativesLede}</p>
      {paged.entries.length === 0 ? <p>{CHECKS.noNarratives}</p> : null}
      {paged.entries.map((met) => (
        <MetSection met={met} law={lawById(met.law)} frame={frame} />
      ))}
      <Pager paged={paged} placeOfPage={(page) => ({ kind: 'narratives', page })} linkTo={frame.linkTo} />
    </SitePage>
  );
}

/** What scanned articles say over and over, and under it what published checks met. */
function ToldNarratives({ frame, paged, lawById, told }: Required<NarrativesPageProps>): JSX.Element {
  const { linkTo } = frame;
  return (
    <SitePage frame={frame} title={TOLD.title} description={TOLD.lede} current="narratives">
      <h1>{TOLD.title}</h1>
      <p class="lede">{TOLD.lede}</p>
      <ul class="plain">
        {told.map((one) => (
          <NarrativeCard one={one} href={one.law === null ? null : linkTo(narrativePlace(one))} />
        ))}
      </ul>
      {paged.entries.length === 0 ? null : <p class="eyebrow">{TOLD.checked}</p>}
      {paged.entries.map((met) => (
        <MetSection met={met} law={lawById(met.law)} frame={frame} />
      ))}
      <Pager paged={paged} placeOfPage={(page) => ({ kind: 'narratives', page })} linkTo={linkTo} />
      <HowCounted />
    </SitePage>
  );
}

interface MetSectionProps {
  readonly met: NarrativeMet;
  readonly law: Law | undefined;
  readonly frame: Frame;
}

/** Each rating that its claims got in the text, once. */
function ratingsOf({ claims }: CheckSummary, narrative: Narrative): readonly Rating[] {
  const mine = claims.filter((claim) => narrative.claims.includes(claim.id));
  return [...new Set(mine.map((claim) => claim.rating))];
}

/** More than these are counted. */
const MOST_TEXTS = 12;

function MetSection({ met, law, frame: { linkTo } }: MetSectionProps): JSX.Element {
  const shown = met.in.slice(0, MOST_TEXTS);
  return (
    <section class="met">
      <h2>
        {`${sentenceCase(writtenOut(met.event))}${met.polarity === 'denied' ? STRINGS.denied : ''}: `}
        {law === undefined ? met.law : <a href={linkTo(placeOf(law))}>{law.title}</a>}
      </h2>
      <ul>
        {shown.map(({ check, narrative }) => (
          <li>
            <span dir="auto">
              {narrative.speakers.length === 0 ? STRINGS.theArticle : listWords(narrative.speakers)}
            </span>
            {', '}
            <a dir="auto" href={linkTo({ kind: 'check', id: check.id })}>
              {check.title}
            </a>
            {ratingsOf(check, narrative).map((rating) => (
              <>
                {' '}
                <span class={`small ${rating}`}>
                  <RatingBadge rating={rating} />
                </span>
              </>
            ))}
          </li>
        ))}
      </ul>
      {shown.length === met.in.length ? null : (
        <p class="faint">{CHECKS.moreTexts.replace('{count}', String(met.in.length - shown.length))}</p>
      )}
    </section>
  );
}
