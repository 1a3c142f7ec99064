import type { JSX } from 'hono/jsx/jsx-runtime';
import { claimLabel } from './claim-label.ts';

/** “Claim 1, Claim 2”, each leading to its verdict. */
export function ClaimLinks({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  return (
    <span class="claim-links">
      {ids.map((id, at) => (
        <>
          {at === 0 ? null : ', '}
          <a href={`#${id}`}>{at === 0 ? claimLabel(id) : claimLabel(id).toLowerCase()}</a>
        </>
      ))}
    </span>
  );
}
