/** Where a reader comes in: what this is, a way to any law, what changed last and what is coming. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Change } from '../calendar/changes.ts';
import type { Coming } from '../calendar/coming.ts';
import type { Law } from '../law/law.ts';
import { ChangeList } from './change-list.tsx';
import { ComingList } from './coming-list.tsx';
import { type Frame, SitePage } from './frame.tsx';
import { placeOf } from './law-place.ts';
import { SearchBox } from './search-box.tsx';
import { type StateCount, StateCounts } from './state-counts.tsx';
import { SITE, START } from './strings/site.ts';

export interface StartPageProps {
  readonly frame: Frame;
  readonly counts: readonly Counted[];
  readonly standing: readonly StateCount[];
  readonly changes: readonly Change[];
  readonly coming: readonly Coming[];
  /** Laws with a sentence that is often said of them and wrong. */
  readonly misstated: readonly Law[];
}

export interface Counted {
  readonly number: number;
  readonly words: string;
}

export function StartPage({ frame, counts, standing, changes, coming, misstated }: StartPageProps): JSX.Element {
  const { linkTo } = frame;
  return (
    <SitePage frame={frame} title={`${SITE.name}: ${SITE.claim}`} description={SITE.lede} current="start" searches>
      <div class="hero">
        <div>
          <h1>{SITE.claim}</h1>
          <p class="lede">{SITE.lede}</p>
          <SearchBox linkTo={linkTo} />
          <Counts counts={counts} />
        </div>
        <StateCounts counts={standing} />
      </div>
      <StartNews changes={changes} coming={coming} misstated={misstated} frame={frame} />
    </SitePage>
  );
}

/** What is often said and wrong, what changed last, what is coming: below whatever a start page begins with. */
export function StartNews({
  changes,
  coming,
  misstated,
  frame,
}: Pick<StartPageProps, 'changes' | 'coming' | 'misstated' | 'frame'>): JSX.Element {
  const { linkTo } = frame;
  return (
    <>
      <Misstated laws={misstated} frame={frame} />
      <div class="columns">
        <section aria-labelledby="changed">
          <h2 id="changed">{START.changed}</h2>
          <ChangeList changes={changes} linkTo={linkTo} />
          <p>
            <a href={linkTo({ kind: 'feed' })}>{START.allChanges}</a>
          </p>
        </section>
        <section aria-labelledby="coming">
          <h2 id="coming">{START.coming}</h2>
          <ComingList coming={coming} linkTo={linkTo} />
          <p>
            <a href={linkTo({ kind: 'calendar' })}>{START.allComing}</a>
          </p>
        </section>
      </div>
    </>
  );
}

export function Counts({ counts }: Pick<StartPageProps, 'counts'>): JSX.Element {
  return (
    <ul class="counts plain">
      {counts.map(({ number, words }) => (
        <li>
          <b>{number}</b> {words}
        </li>
      ))}
    </ul>
  );
}

function Misstated({
  laws,
  frame: { linkTo },
}: {
  readonly laws: readonly Law[];
  readonly frame: Frame;
}): JSX.Element | null {
  if (laws.length === 0) return null;
  return (
    <section aria-labelledby="often">
      <h2 id="often">{START.misstated}</h2>
      <ul class="said-wrong plain">
        {laws.map((law) => (
          <li>
            <p class="quoted">“{law.oftenMisstated[0]?.said}”</p>
            <p>{law.oftenMisstated[0]?.why}</p>
            <p class="small">
              <a href={linkTo(placeOf(law))}>{law.title}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
