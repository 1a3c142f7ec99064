import type { JSX } from 'hono/jsx/jsx-runtime';
import { PROPOSED, proposedWords } from '../report/proposed-words.ts';
import { proposedClaims } from '../report/summary.ts';
import type { CheckContext } from './check-context.ts';
import { VerdictCard } from './verdict-card.tsx';

/** Claims that a model pointed at, apart from what the text was found to say. */
export function Proposals({ context }: { readonly context: CheckContext }): JSX.Element | null {
  const claims = proposedClaims(context.report);
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby="proposed">
      <h2 id="proposed">{PROPOSED}</h2>
      <p class="faint">{proposedWords(claims)}</p>
      <div class="row-of-cards">
        {claims.map((claim) => (
          <VerdictCard claim={claim} context={context} />
        ))}
      </div>
    </section>
  );
}
