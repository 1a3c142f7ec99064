import type { JSX } from 'hono/jsx/jsx-runtime';
import { RATINGS } from '../claim/rating.ts';
import type { Report } from '../report/report.ts';
import { DateText } from './date.tsx';
import { RatingBadge } from './rating-badge.tsx';
import { RATING_MEANINGS, STRINGS } from './strings/check.ts';

interface DerivationProps {
  readonly report: Report;
  /** The command that derives the report again, where there is one. */
  readonly command: string | null;
}

/** From what the page was derived, with both clocks and the digest of the register, and how to derive it again. */
export function Derivation({ report, command }: DerivationProps): JSX.Element {
  const { register, tool, document, problems } = report;
  return (
    <section aria-labelledby="derivation">
      <h2 id="derivation">{STRINGS.derivation}</h2>
      <p>{STRINGS.derived}</p>
      <dl class="told clocks">
        <dt>{STRINGS.textDay}</dt>
        <dd>
          {document.published === null ? (
            STRINGS.undatedDay
          ) : (
            <>
              <DateText date={document.published} />. {STRINGS.claimDay}
            </>
          )}
        </dd>
        <dt>{STRINGS.knownAt}</dt>
        <dd>
          <DateText date={register.knownAt} />
        </dd>
        <dt>{STRINGS.register}</dt>
        <dd>
          {`${register.laws} ${STRINGS.lawsAndMeasures}, `}
          <code>{register.digest}</code>
        </dd>
        <dt>{STRINGS.tool}</dt>
        <dd>{`${tool.name} ${tool.version}`}</dd>
        {command === null ? null : (
          <>
            <dt>{STRINGS.again}</dt>
            <dd>
              <code class="command">{command}</code>
            </dd>
          </>
        )}
      </dl>
      {problems.length === 0 ? null : (
        <ul>
          {problems.map(({ message, hint }) => (
            <li>{`${message}. ${hint}`}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{STRINGS.ratingsMean}</summary>
        <RatingKey />
      </details>
    </section>
  );
}

/** What each rating means. */
export function RatingKey(): JSX.Element {
  return (
    <dl class="rating-key">
      {RATINGS.map((rating) => (
        <>
          <dt>
            <RatingBadge rating={rating} />
          </dt>
          <dd>{RATING_MEANINGS[rating]}</dd>
        </>
      ))}
    </dl>
  );
}
