import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { isMeasure } from '../../law/law.ts';
import { firstDay } from '../../time/partial-date.ts';
import { DateText } from '../date.tsx';
import type { Frame } from '../frame.tsx';
import type { LawView } from '../law-view.ts';
import { LAW, TYPE_WORDS } from '../strings/site.ts';

/** What a reader wants to know before reading: what it is, where, and how fresh the record is. */
export function Facts({ view, frame }: { readonly view: LawView; readonly frame: Frame }): JSX.Element {
  const { law, history } = view;
  const { linkTo, clocks } = frame;
  return (
    <aside class="facts-box" aria-label={LAW.facts}>
      <dl>
        <Fact term={LAW.kind}>{TYPE_WORDS[law.type]}</Fact>
        {law.partOf === null ? null : <Fact term={LAW.partOf}>{law.partOf}</Fact>}
        {law.subject === null || isMeasure(law) ? null : <Fact term={LAW.subject}>{law.subject.title}</Fact>}
        <Fact term={LAW.place}>
          <a href={linkTo({ kind: 'jurisdiction', id: law.jurisdiction, page: 1 })}>{history.jurisdiction}</a>
        </Fact>
        <Fact term={LAW.verified}>
          <DateText date={law.verifiedThrough} />
        </Fact>
        {law.reviewBy === null ? null : (
          <Fact term={LAW.review}>
            <DateText date={law.reviewBy} />
            {firstDay(law.reviewBy) <= clocks.knownAt ? ` (${LAW.overdue})` : null}
          </Fact>
        )}
        <Fact term={LAW.identifier}>
          <code>{law.id}</code>
        </Fact>
      </dl>
      {isMeasure(law) ? null : (
        <nav aria-label={LAW.onPage}>
          <Contents view={view} />
        </nav>
      )}
    </aside>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children?: Child }): JSX.Element {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The parts that this page has. */
function Contents({ view: { law, history } }: { readonly view: LawView }): JSX.Element {
  const parts: readonly (readonly [string, string, boolean])[] = [
    ['picture', LAW.picture, history.events.length > 0],
    ['misstated', LAW.misstated, law.oftenMisstated.length > 0],
    ['bills', LAW.pending, true],
    ['powers', LAW.powers, law.powers.length > 0],
    ['misnomers', LAW.misnomers, law.names.some((name) => name.kind === 'misnomer')],
    ['history', LAW.history, history.events.length > 0],
    ['names', LAW.names, true],
    ['sources', LAW.sources, true],
    ['cite', LAW.cite, true],
  ];
  return (
    <ul class="plain small">
      {parts
        .filter(([, , present]) => present)
        .map(([id, words]) => (
          <li>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
    </ul>
  );
}
