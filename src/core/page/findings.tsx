import type { JSX } from 'hono/jsx/jsx-runtime';
import { misnomerWords } from '../report/claim-record.ts';
import type { RatedClaim } from '../report/summary.ts';
import type { CheckContext } from './check-context.ts';
import { claimLabel } from './claim-label.ts';
import { FacetTable } from './facet-table.tsx';
import { lawAnchor } from './law-anchor.ts';
import { inProse } from './prose.ts';
import { SourceList } from './source-list.tsx';
import { STRINGS } from './strings/check.ts';

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
        {claim.verdict.correction === null ? STRINGS.facets : STRINGS.findings}
        <span class="unseen">{` ${STRINGS.of} ${claimLabel(claim.id).toLowerCase()}`}</span>
      </summary>
      <Reasons claim={claim} context={context} />
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

/** In sentences, before the table says it side by side. */
function Reasons({ claim, context }: FindingsProps): JSX.Element {
  const { because, correction, reading } = claim.verdict;
  const told = [
    // where nothing is to be corrected, the card itself says why
    [STRINGS.because, correction === null ? null : because],
    [STRINGS.reading, reading],
    [STRINGS.name, context.misnamed.has(claim.id) ? misnomerWords(claim, context.lawOf(claim)) : null],
  ] as const;
  return (
    <dl class="told">
      {told.map(([label, words]) =>
        words === null || words === '' ? null : (
          <>
            <dt>{label}</dt>
            <dd>{inProse(words)}</dd>
          </>
        ),
      )}
    </dl>
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
