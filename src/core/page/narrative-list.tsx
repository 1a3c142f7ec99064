import type { JSX } from 'hono/jsx/jsx-runtime';
import { lawById, type Register } from '../law/register.ts';
import { writtenOut } from '../report/event-words.ts';
import type { Narrative } from '../report/report.ts';
import { listWords } from '../report/said-by.ts';
import { sentenceCase } from '../report/status-sentence.ts';
import { ClaimLinks } from './claim-links.tsx';
import { STRINGS } from './strings/check.ts';

interface NarrativeListProps {
  readonly narratives: readonly Narrative[];
  readonly register: Register;
}

/** Claims that one and the same fact check would settle, where there are several. */
export function NarrativeList({ narratives, register }: NarrativeListProps): JSX.Element | null {
  const shared = narratives.filter((narrative) => narrative.claims.length > 1);
  if (shared.length === 0) return null;
  return (
    <section aria-labelledby="narratives">
      <h2 id="narratives">{STRINGS.narratives}</h2>
      <p class="faint">{STRINGS.narrativesMean}</p>
      <ul>
        {shared.map(({ law, event, polarity, claims, speakers }) => (
          <li>
            <b>{`${sentenceCase(writtenOut(event))}${polarity === 'denied' ? STRINGS.denied : ''}`}</b>
            {`, ${lawById(register, law)?.title ?? law}: `}
            <span dir="auto">{speakers.length === 0 ? STRINGS.theArticle : listWords(speakers)}</span>{' '}
            <ClaimLinks ids={claims} />
          </li>
        ))}
      </ul>
    </section>
  );
}
