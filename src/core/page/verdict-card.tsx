import type { JSX } from 'hono/jsx/jsx-runtime';
import { patternWords } from '../report/event-words.ts';
import { shortened } from '../report/excerpt.ts';
import type { RatedClaim } from '../report/summary.ts';
import type { CheckContext } from './check-context.ts';
import { claimLabel } from './claim-label.ts';
import { languageOfWords } from './direction.ts';
import { Findings } from './findings.tsx';
import { inProse } from './prose.ts';
import { RatingBadge } from './rating-badge.tsx';
import { Said } from './said.tsx';
import { STRINGS } from './strings/check.ts';

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
      <div class="card-top">
        <a class="number" href={`#${id}-text`}>
          <span class="unseen">{claimLabel(id).replace(/\d+$/, '')}</span>
          {id.replace(/^c/, '')}
        </a>
        <h3 id={`${id}-rating`}>
          <RatingBadge rating={verdict.rating} />
        </h3>
        {verdict.pattern === 'none' ? null : <span class="pattern">{patternWords(verdict.pattern)}</span>}
      </div>
      <blockquote dir="auto" lang={languageOfWords(text, context.report.document.language)}>
        {shortened(text, 160)}
      </blockquote>
      <Said claim={claim} report={context.report} />
      {like?.near ? null : <Gist claim={claim} />}
      {like === undefined ? <Findings claim={claim} context={context} /> : <AsFor id={like.id} />}
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

/** What a reader should take along; all that stands behind it is folded away. */
function Gist({ claim: { verdict } }: { readonly claim: RatedClaim }): JSX.Element {
  const { because, correction, since, correctedInText } = verdict;
  return (
    <>
      <Told label={correction === null ? STRINGS.because : STRINGS.right} words={correction ?? because} />
      {since === null ? null : <Told label={STRINGS.since} words={since} />}
      {correctedInText ? <p class="small faint">{STRINGS.correctedInText}</p> : null}
    </>
  );
}

function Told({ label, words }: { readonly label: string; readonly words: string }): JSX.Element {
  return (
    <p class="gist">
      <b>{label}:</b> {inProse(words)}
    </p>
  );
}
