import type { JSX } from 'hono/jsx/jsx-runtime';
import { misnomerWords } from '../report/claim-record.ts';
import { patternWords, writtenOut } from '../report/event-words.ts';
import { shortened } from '../report/excerpt.ts';
import type { RatedClaim } from '../report/summary.ts';
import type { CheckContext } from './check-context.ts';
import { claimLabel } from './claim-label.ts';
import { Findings } from './findings.tsx';
import { RatingBadge } from './rating-badge.tsx';
import { Said } from './said.tsx';
import { STRINGS } from './strings.ts';

interface CardProps {
  readonly claim: RatedClaim;
  readonly context: CheckContext;
}

/** A claim’s verdict: rating, who said it, why, what would be right, and folded away what it was derived from. */
export function VerdictCard({ claim, context }: CardProps): JSX.Element {
  const { id, verdict, text } = claim;
  const like = context.sameAs.get(id);
  return (
    <article
      class={`card ${claim.proposedBy === undefined ? verdict.rating : 'proposed'}`}
      id={id}
      aria-labelledby={`${id}-rating`}
    >
      <p class="card-top">
        <a href={`#${id}-text`}>{claimLabel(id)}</a>
        {verdict.pattern === 'none' ? null : <span class="pattern">{patternWords(verdict.pattern)}</span>}
      </p>
      <h3 id={`${id}-rating`}>
        <RatingBadge rating={verdict.rating} />
      </h3>
      <blockquote dir="auto" lang={context.report.document.language}>
        {shortened(text, 160)}
      </blockquote>
      <Said claim={claim} report={context.report} />
      {like === undefined ? <Reasons claim={claim} context={context} /> : <AsFor id={like} />}
    </article>
  );
}

function AsFor({ id }: { readonly id: string }): JSX.Element {
  return (
    <p class="as-for">
      {STRINGS.sameFinding} <a href={`#${id}`}>{claimLabel(id).toLowerCase()}</a>.
    </p>
  );
}

function Reasons({ claim, context }: CardProps): JSX.Element {
  const { because, reading, correction, since, correctedInText } = claim.verdict;
  const told = [
    [STRINGS.because, because],
    [STRINGS.right, correction],
    [STRINGS.since, since],
    [STRINGS.reading, reading],
    [STRINGS.name, context.misnamed.has(claim.id) ? misnomerWords(claim, context.lawOf(claim)) : null],
    [STRINGS.theText, correctedInText ? STRINGS.correctedInText : null],
  ] as const;
  return (
    <>
      <dl class="told">
        {told.map(([label, words]) =>
          words === null || words === '' ? null : (
            <>
              <dt>{label}</dt>
              <dd class={label === STRINGS.right ? 'right' : undefined}>{writtenOut(words)}</dd>
            </>
          ),
        )}
      </dl>
      <Findings claim={claim} context={context} />
    </>
  );
}
