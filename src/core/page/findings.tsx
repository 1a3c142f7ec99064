import type { JSX } from 'hono/jsx/jsx-runtime';
import type { RatedClaim } from '../report/summary.ts';
import type { CheckContext } from './check-context.ts';
import { claimLabel } from './claim-label.ts';
import { FacetTable } from './facet-table.tsx';
import { lawAnchor } from './law-anchor.ts';
import { SourceList } from './source-list.tsx';
import { STRINGS } from './strings.ts';

interface FindingsProps {
  readonly claim: RatedClaim;
  readonly context: CheckContext;
}

/** What the verdict was derived from: facet by facet, by which rules, from which sources. */
export function Findings({ claim, context }: FindingsProps): JSX.Element {
  const { facets } = claim.verdict;
  const sources = context.sourcesOf(claim);
  const rules = [...new Set(facets.map((facet) => facet.rule))];
  return (
    <details class="findings">
      <summary>
        {STRINGS.findings}
        <span class="unseen">{` ${STRINGS.of} ${claimLabel(claim.id).toLowerCase()}`}</span>
      </summary>
      {facets.length === 0 ? null : <FacetTable facets={facets} />}
      {rules.length === 0 ? null : (
        <p class="small faint">
          {rules.length === 1 ? STRINGS.rule : STRINGS.rules} <RuleIds ids={rules} />
        </p>
      )}
      <Law claim={claim} />
      <Sources claim={claim} context={context} count={sources.length} />
    </details>
  );
}

function RuleIds({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  return (
    <>
      {ids.map((id, at) => (
        <>
          {at === 0 ? null : ', '}
          <code>{id}</code>
        </>
      ))}
    </>
  );
}

function Law({ claim: { law } }: { readonly claim: RatedClaim }): JSX.Element | null {
  return law === null ? null : (
    <p class="small">
      {STRINGS.law} <a href={`#${lawAnchor(law.id)}`}>{law.title}</a>
    </p>
  );
}

function Sources({ claim, context, count }: FindingsProps & { readonly count: number }): JSX.Element | null {
  if (count === 0) return null;
  const like = context.sourcesAs.get(claim.id);
  return (
    <div class="small">
      <h4>{`${STRINGS.sources} (${count})`}</h4>
      {like === undefined ? (
        <SourceList sources={context.sourcesOf(claim)} />
      ) : (
        <p>
          {STRINGS.asFor} <a href={`#${like}`}>{claimLabel(like).toLowerCase()}</a>.
        </p>
      )}
    </div>
  );
}
