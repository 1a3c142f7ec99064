import type { JSX } from 'hono/jsx/jsx-runtime';
import { counted } from '../../narrative/count-words.ts';
import type { Told, ToldNarrative } from '../../narrative/narrative.ts';
import { mondayOf } from '../../time/week.ts';
import { DateText } from '../date.tsx';
import { TOLD } from '../strings/narrative.ts';
import { ArticleLink } from './article-link.tsx';

interface MilestonesProps {
  readonly narrative: ToldNarrative;
  readonly through: string;
}

/** Who said it first, when it was told most, and until when. */
export function Milestones({ narrative, through }: MilestonesProps): JSX.Element {
  const { firstSpeaker, first, latest, fading } = narrative;
  return (
    <dl class="milestones">
      <div>
        <dt>{TOLD.first}</dt>
        <dd>
          {firstSpeaker === null ? (
            TOLD.byNobody
          ) : (
            <>
              <b dir="auto">{firstSpeaker.name}</b>
              {firstSpeaker.role === null ? null : <span dir="auto">{`, ${firstSpeaker.role}`}</span>}
              <small>
                <DateText date={firstSpeaker.asOf} />, <ArticleLink told={firstSpeaker} words="outlet" />
              </small>
            </>
          )}
        </dd>
      </div>
      <Appearance title={TOLD.firstArticle} told={first} />
      {fading === null ? null : (
        <div>
          <dt>{TOLD.peak}</dt>
          <dd>
            <b>{counted(fading.articles, 'article')}</b>
            <small>
              {`${TOLD.weekOf} `}
              <DateText date={mondayOf(fading.peak)} />
            </small>
          </dd>
        </div>
      )}
      {fading === null ? (
        <Appearance title={TOLD.latest} told={latest} />
      ) : (
        <div>
          <dt>{fading.faded ? TOLD.fadedAfter : TOLD.stillTold}</dt>
          <dd>
            <b>
              {fading.faded ? `${TOLD.weekOf} ` : ''}
              <DateText date={fading.faded ? mondayOf(fading.last) : through} />
            </b>
            {latest === null ? null : (
              <small>
                {`${TOLD.latest}: `}
                <DateText date={latest.published ?? ''} />
              </small>
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

function Appearance({ title, told }: { readonly title: string; readonly told: Told | null }): JSX.Element {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {told === null ? (
          TOLD.notKnown
        ) : (
          <>
            <b>
              <DateText date={told.published ?? ''} />
            </b>
            <small>
              <ArticleLink told={told} words="outlet" />
            </small>
          </>
        )}
      </dd>
    </div>
  );
}
