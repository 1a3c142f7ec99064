import type { JSX } from 'hono/jsx/jsx-runtime';
import { writtenOut } from '../report/event-words.ts';
import { shortened } from '../report/excerpt.ts';
import type { Report } from '../report/report.ts';
import { saidBy } from '../report/said-by.ts';
import { sentenceCase } from '../report/status-sentence.ts';
import { unrated } from '../report/summary.ts';
import { claimLabel } from './claim-label.ts';
import { languageOfWords } from './direction.ts';
import { STRINGS } from './strings/check.ts';

/** What looks like a claim and is not rated, by the reason why. */
export function NotRated({ report }: { readonly report: Report }): JSX.Element | null {
  const groups = unrated(report);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="not-rated" class="not-rated">
      <h2 id="not-rated">{STRINGS.notRated}</h2>
      <p class="faint">{STRINGS.notRatedMeans}</p>
      {groups.map(({ because, claims }) => (
        <>
          <h3>
            <WithCode text={sentenceCase(writtenOut(because))} />
          </h3>
          <ul>
            {claims.map((claim) => (
              <li id={claim.id}>
                <q dir="auto" lang={languageOfWords(claim.text, report.document.language)}>
                  {shortened(claim.text, 200)}
                </q>{' '}
                <span class="faint" dir="auto">
                  {saidBy(claim, report).who}
                </span>{' '}
                <a class="small" href={`#${claim.id}-text`}>
                  {STRINGS.inText}
                  <span class="unseen">{`, ${claimLabel(claim.id).toLowerCase()}`}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

/** What stands in backquotes as code. */
function WithCode({ text }: { readonly text: string }): JSX.Element {
  return <>{text.split('`').map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))}</>;
}
