import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Law } from '../../law/law.ts';
import { LAW } from '../strings/site.ts';
import { Part } from './part.tsx';

/** Sentences often said about the law, each with what is wrong with it. */
export function Misstatements({ law }: { readonly law: Law }): JSX.Element | null {
  if (law.oftenMisstated.length === 0) return null;
  return (
    <Part id="misstated" title={LAW.misstated}>
      <dl class="misstated pairs">
        {law.oftenMisstated.map(({ said, why }) => (
          <div>
            <dt dir="auto">“{said}”</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
