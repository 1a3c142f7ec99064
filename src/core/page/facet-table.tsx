import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Facet } from '../claim/facet.ts';
import { OUTCOME_WORDS } from '../report/event-words.ts';
import { inProse } from './prose.ts';
import { FACET_QUESTIONS, OUTCOME_SHAPES, STRINGS } from './strings/check.ts';

/** What was claimed, what the record shows, and how the two compare, one facet a row. */
export function FacetTable({ facets }: { readonly facets: readonly Facet[] }): JSX.Element {
  return (
    <table class="facets">
      <thead>
        <tr>
          <th scope="col" class="question">
            {STRINGS.facet}
          </th>
          <th scope="col">{STRINGS.claimed}</th>
          <th scope="col">{STRINGS.record}</th>
          <th scope="col" class="outcome">
            {STRINGS.outcome}
          </th>
        </tr>
      </thead>
      <tbody>
        {facets.map((facet) => (
          <FacetRow facet={facet} />
        ))}
      </tbody>
    </table>
  );
}

function FacetRow({ facet: { facet, claimed, record, outcome } }: { readonly facet: Facet }): JSX.Element {
  return (
    <tr>
      <th scope="row">{FACET_QUESTIONS[facet]}</th>
      <td dir="auto" data-head={STRINGS.claimed}>
        {inProse(claimed)}
      </td>
      <td data-head={STRINGS.record}>{inProse(record)}</td>
      <td class={`outcome ${outcome}`}>
        <span aria-hidden="true">{OUTCOME_SHAPES[outcome]}</span> {OUTCOME_WORDS[outcome]}
      </td>
    </tr>
  );
}
