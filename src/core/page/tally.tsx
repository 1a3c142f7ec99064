import type { JSX } from 'hono/jsx/jsx-runtime';
import { RATING_WORDS } from '../report/event-words.ts';
import type { Report } from '../report/report.ts';
import { ratedClaims, tally, tallyWords } from '../report/summary.ts';
import { claimLabel } from './claim-label.ts';
import { STRINGS } from './strings.ts';

/** How many claims got which rating, each with the way to it. */
export function Tally({ report }: { readonly report: Report }): JSX.Element {
  const claims = ratedClaims(report);
  if (claims.length === 0) return <p class="tally-none">{tallyWords(report)}</p>;
  return (
    <nav aria-label={STRINGS.tally}>
      <ul class="tally plain">
        {tally(report).map(([rating, count]) => (
          <li class={rating}>
            <span class="count">
              <span aria-hidden="true">{RATING_WORDS[rating].shape}</span> {count} {RATING_WORDS[rating].words}
            </span>{' '}
            <span class="refs">
              {claims
                .filter((claim) => claim.verdict.rating === rating)
                .map(({ id }) => (
                  <>
                    <a href={`#${id}`} aria-label={claimLabel(id)}>
                      {id.replace(/^c/, '')}
                    </a>{' '}
                  </>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
