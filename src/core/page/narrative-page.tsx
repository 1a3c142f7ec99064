/** The page of one narrative over all scanned articles. In: the narrative beside its law, others of the same law. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import { amountWords, waysWords } from '../narrative/narrative-told.ts';
import type { NarrativeOfLaw } from '../narrative/narratives-report.ts';
import type { Day } from '../time/day.ts';
import { type Frame, SitePage } from './frame.tsx';
import { placeOf } from './law-place.ts';
import { NarrativeCard } from './narrative/card.tsx';
import { NarrativeView } from './narrative/view.tsx';
import type { Place } from './place.ts';
import { TOLD } from './strings/narrative.ts';

export interface NarrativePageProps {
  readonly frame: Frame;
  readonly one: NarrativeOfLaw;
  /** What else is said of the same law. */
  readonly others: readonly NarrativeOfLaw[];
  /** The day up to which one looked. */
  readonly through: Day;
}

export function NarrativePage({ frame, one, others, through }: NarrativePageProps): JSX.Element {
  const { narrative, law, title } = one;
  const lawHref = law === null ? null : frame.linkTo(placeOf(law));
  return (
    <SitePage
      frame={frame}
      title={`“${title}”`}
      description={`${amountWords(narrative)} ${waysWords(narrative)}`}
      current="narratives"
    >
      <p class="eyebrow">
        <a href={frame.linkTo({ kind: 'narratives', page: 1 })}>{TOLD.title}</a>
        {lawHref === null ? null : (
          <>
            {' · '}
            <a href={lawHref}>{law?.title}</a>
          </>
        )}
      </p>
      <h1>“{title}”</h1>
      <NarrativeView one={one} knownAt={frame.clocks.knownAt} through={through} level={2} lawHref={lawHref} />
      {others.length === 0 ? null : (
        <section aria-labelledby="others">
          <h2 id="others">{TOLD.others}</h2>
          <ul class="plain">
            {others.map((other) => (
              <NarrativeCard one={other} href={frame.linkTo(narrativePlace(other))} />
            ))}
          </ul>
        </section>
      )}
      <HowCounted />
    </SitePage>
  );
}

export function narrativePlace({ narrative: { law, event, polarity } }: NarrativeOfLaw): Place {
  return { kind: 'narrative', law, event, polarity };
}

/** How the numbers come about, in a few sentences. */
export function HowCounted(): JSX.Element {
  return (
    <section aria-labelledby="counted" class="measure">
      <h2 id="counted">{TOLD.counted}</h2>
      <p class="small faint">{TOLD.countedHow}</p>
    </section>
  );
}
