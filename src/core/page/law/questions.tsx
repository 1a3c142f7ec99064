import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Law } from '../../law/law.ts';
import { LAW } from '../strings/site.ts';
import { Part } from './part.tsx';

/** What whoever kept the record could not settle. */
export function Questions({ law }: { readonly law: Law }): JSX.Element | null {
  if (law.openQuestions.length === 0) return null;
  return (
    <Part id="questions" title={LAW.questions}>
      <ul>
        {law.openQuestions.map((question) => (
          <li>{question}</li>
        ))}
      </ul>
    </Part>
  );
}
