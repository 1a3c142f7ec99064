import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { CheckSummary } from './check-summary.ts';
import { DateText } from './date.tsx';
import { type Frame, SitePage } from './frame.tsx';
import { type Paged, Pager } from './pager.tsx';
import { RatingBadge } from './rating-badge.tsx';
import { CHECKS, SITE } from './strings/site.ts';

export interface ChecksPageProps {
  readonly frame: Frame;
  readonly paged: Paged<CheckSummary>;
  /** In place of the way from page to page by number. */
  readonly pager?: Child;
  /** What is said where there are none. */
  readonly none?: string;
}

/** The published checks, newest first. */
export function ChecksPage({ frame, paged, pager, none = CHECKS.none }: ChecksPageProps): JSX.Element {
  const { linkTo } = frame;
  return (
    <SitePage frame={frame} title={SITE.checks} description={CHECKS.lede} current="checks">
      <h1>{SITE.checks}</h1>
      <p class="lede">{CHECKS.lede}</p>
      {paged.entries.length === 0 ? (
        <p>{none}</p>
      ) : (
        <p>
          <a href={linkTo({ kind: 'narratives', page: 1 })}>{CHECKS.byNarrative}</a>
        </p>
      )}
      <ul class="dates plain">
        {paged.entries.map((check) => (
          <CheckItem check={check} frame={frame} />
        ))}
      </ul>
      {pager ?? <Pager paged={paged} placeOfPage={(page) => ({ kind: 'checks', page })} linkTo={linkTo} />}
    </SitePage>
  );
}

function CheckItem({ check, frame }: { readonly check: CheckSummary; readonly frame: Frame }): JSX.Element {
  const { id, title, outlet, published, on, corrected, tally } = check;
  return (
    <li>
      <p class="when">
        <DateText date={published ?? on} />
      </p>
      <div>
        <a dir="auto" href={frame.linkTo({ kind: 'check', id })}>
          {title}
        </a>
        {outlet === null ? null : <span class="faint">, {outlet}</span>}
        <p class="small tallied">
          {tally.map(([rating, count]) => (
            <span class={rating}>
              {count} <RatingBadge rating={rating} />
            </span>
          ))}
          {tally.length === 0 ? <span class="faint">{CHECKS.nothingRated}</span> : null}
          {corrected ? <strong>{CHECKS.corrected}</strong> : null}
        </p>
      </div>
    </li>
  );
}
