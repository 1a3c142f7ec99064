import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Statement } from '../claim/statement.ts';
import type { CheckedClaim, Report } from '../report/report.ts';
import { saidBy } from '../report/said-by.ts';
import { DateText } from './date.tsx';
import { STRINGS } from './strings/check.ts';

/** Who said it, when and where: what the text states plain, what was concluded marked as inferred. */
export function Said({ claim, report }: { readonly claim: CheckedClaim; readonly report: Report }): JSX.Element {
  const statement = report.statements.find((one) => one.id === claim.statement);
  return (
    <p class="said-by">
      <b dir="auto">{saidBy(claim, report).who}</b>{' '}
      <span class="faint">
        {statement === undefined ? <DateText date={claim.asOf} /> : <Where statement={statement} />}
      </span>
    </p>
  );
}

function Where({ statement }: { readonly statement: Statement }): JSX.Element {
  const { date, dateBasis, place, placeBasis, occasion, outlet } = statement;
  const known = [
    date === null ? null : (
      <>
        <DateText date={date} />
        {dateBasis === 'inferred' ? STRINGS.inferred : null}
      </>
    ),
    place === null ? null : `${place}${placeBasis === 'inferred' ? STRINGS.inferred : ''}`,
    occasion,
    outlet === null ? null : `${STRINGS.via} ${outlet}`,
  ].filter((part) => part !== null);
  return (
    <>
      {known.map((part, at) => (
        <>
          {at === 0 ? null : ', '}
          <span dir="auto">{part}</span>
        </>
      ))}
    </>
  );
}
