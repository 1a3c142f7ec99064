import type { JSX } from 'hono/jsx/jsx-runtime';
import type { CheckSummary, ClaimSummary } from '../check-summary.ts';
import { DateText } from '../date.tsx';
import type { Frame } from '../frame.tsx';
import { RatingBadge } from '../rating-badge.tsx';
import { LAW } from '../strings/site.ts';
import { Part } from './part.tsx';

/** A claim about the law in a published check. */
export interface SaidOfLaw {
  readonly check: CheckSummary;
  readonly claim: ClaimSummary;
}

interface SaidOfItProps {
  readonly said: readonly SaidOfLaw[];
  readonly frame: Frame;
}

/** More would make the page heavy; the list of checks has all. */
const MOST = 40;

/** What was said of the law in published checks, with its ratings. */
export function SaidOfIt({ said, frame: { linkTo } }: SaidOfItProps): JSX.Element | null {
  if (said.length === 0) return null;
  return (
    <Part id="said" title={LAW.said}>
      <ul class="dates plain">
        {said.slice(0, MOST).map(({ check, claim }) => (
          <li class={claim.rating}>
            <p class="when">
              <DateText date={claim.asOf} />
            </p>
            <div>
              <RatingBadge rating={claim.rating} />
              <p class="quoted" dir="auto">
                “{claim.text}”
              </p>
              <p class="small" dir="auto">
                {claim.who}, <a href={linkTo({ kind: 'check', id: check.id, claim: claim.id })}>{check.title}</a>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
}
