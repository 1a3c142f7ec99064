import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Law } from '../law/law.ts';
import { lawById } from '../law/register.ts';
import { historyOf } from '../report/history.ts';
import { proposedClaims, type RatedClaim, ratedClaims } from '../report/summary.ts';
import type { CheckContext } from './check-context.ts';
import { ClaimLinks } from './claim-links.tsx';
import { DateText } from './date.tsx';
import { LawRecord } from './law-record.tsx';
import { STRINGS } from './strings/check.ts';

interface LawsBehindProps {
  readonly context: CheckContext;
  /** The address of a law’s own page, where there is one. */
  readonly lawPage?: ((law: Law) => string) | undefined;
}

/** Each law that a rated claim is about, once, with the days of its claims on its timeline. */
export function LawsBehind({ context, lawPage }: LawsBehindProps): JSX.Element | null {
  const claims = [...ratedClaims(context.report), ...proposedClaims(context.report)];
  const ids = [...new Set(claims.flatMap((claim) => claim.law?.id ?? []))];
  const laws = ids.flatMap((id) => lawById(context.register, id) ?? []);
  if (laws.length === 0) return null;
  return (
    <section aria-labelledby="record">
      <h2 id="record">{STRINGS.behind}</h2>
      {laws.map((law) => (
        <LawBehind
          law={law}
          claims={claims.filter((claim) => claim.law?.id === law.id)}
          context={context}
          href={lawPage?.(law)}
        />
      ))}
    </section>
  );
}

function LawBehind({
  law,
  claims,
  context,
  href,
}: {
  law: Law;
  claims: readonly RatedClaim[];
  context: CheckContext;
  href: string | undefined;
}): JSX.Element {
  const { report, register } = context;
  const days = [...new Set(claims.map((claim) => claim.asOf))].sort();
  return (
    <LawRecord history={historyOf(law, register, report.register.knownAt)} days={days} href={href}>
      <ul class="small plain days">
        {days.map((day) => (
          <li>
            <span aria-hidden="true">▲ </span>
            <DateText date={day} />: <ClaimLinks ids={claims.filter((one) => one.asOf === day).map((one) => one.id)} />
          </li>
        ))}
      </ul>
    </LawRecord>
  );
}
