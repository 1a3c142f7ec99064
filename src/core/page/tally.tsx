import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Rating } from '../claim/rating.ts';
import { RATING_WORDS } from '../report/event-words.ts';
import type { Report } from '../report/report.ts';
import { ratedClaims, tally, tallyWords } from '../report/summary.ts';
import { claimLabel } from './claim-label.ts';
import { STRINGS } from './strings/check.ts';

/** How many claims got which rating, each with the way to it. */
export function Tally({ report }: { readonly report: Report }): JSX.Element {
  const claims = ratedClaims(report);
  if (claims.length === 0) return <p class="tally-none">{tallyWords(report)}</p>;
  return (
    <nav aria-label={STRINGS.tally}>
      <ul class="tally plain">
        {tally(report).map(([rating, count]) => (
          <li class={rating}>
            <Counted rating={rating} count={count}>
              {claims
                .filter((claim) => claim.verdict.rating === rating)
                .map(({ id }) => (
                  <>
                    <a href={`#${id}`}>
                      <span class="unseen">{claimLabel(id).replace(/\d+$/, '')}</span>
                      {id.replace(/^c/, '')}
                    </a>{' '}
                  </>
                ))}
            </Counted>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** More than this many ways to claims are folded. */
const MOST_SHOWN = 24;

function Counted({ rating, count, children }: { rating: Rating; count: number; children: Child }): JSX.Element {
  const { shape, words } = RATING_WORDS[rating];
  const head = (
    <span class="count">
      <span aria-hidden="true">{shape}</span> {count} {words}
    </span>
  );
  const refs = <span class="refs">{children}</span>;
  if (count <= MOST_SHOWN)
    return (
      <>
        {head} {refs}
      </>
    );
  return (
    <details>
      <summary>{head}</summary>
      {refs}
    </details>
  );
}
