import { raw } from 'hono/html';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { narrativeSpark } from '../../narrative/figure/spark.ts';
import { amountWords, fadingWords } from '../../narrative/narrative-told.ts';
import type { NarrativeOfLaw } from '../../narrative/narratives-report.ts';
import { Dated } from '../dated.tsx';
import { RatingBadge } from '../rating-badge.tsx';

interface NarrativeCardProps {
  readonly one: NarrativeOfLaw;
  /** Where the narrative is told in full; null where that is nowhere. */
  readonly href: string | null;
}

/** A narrative in a list: what is said, how much and until when, with its bars. */
export function NarrativeCard({ one, href }: NarrativeCardProps): JSX.Element {
  const { narrative, title } = one;
  const spark = narrativeSpark(narrative);
  return (
    <li class="narrative-card">
      <div>
        <p class="narrative-said">{href === null ? `“${title}”` : <a href={href}>“{title}”</a>}</p>
        <p class="small">
          <Dated text={`${amountWords(narrative)} ${fadingWords(narrative)}`} />
        </p>
        <p class="small tallied">
          {narrative.ratings.map(([rating, count]) => (
            <span class={rating}>
              {count} <RatingBadge rating={rating} />
            </span>
          ))}
        </p>
      </div>
      {spark === null ? null : <div class="spark">{raw(spark)}</div>}
    </li>
  );
}
