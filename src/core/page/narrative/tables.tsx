/** How, by whom and where a narrative was told, in numbers. */
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { withThousands } from '../../narrative/count-words.ts';
import { type Count, type NarrativeOutlet, type NarrativeSpeaker, WAYS, type Ways } from '../../narrative/narrative.ts';
import { percent, shareOf } from '../../narrative/shares.ts';
import type { PartialDate } from '../../time/partial-date.ts';
import { TOLD, WAY_WORDS } from '../strings/narrative.ts';

export function WaysTable({ ways }: { readonly ways: Ways }): JSX.Element {
  return (
    <table class="counts-table">
      <Heads first={TOLD.way} last={TOLD.share} />
      <tbody>
        {WAYS.map((way) => (
          <Row name={<Swatch way={way} />} count={ways[way]} last={percent(shareOf(ways, way))} />
        ))}
      </tbody>
    </table>
  );
}

function Swatch({ way }: { readonly way: (typeof WAYS)[number] }): JSX.Element {
  return (
    <span class={`way ${way}`}>
      <span class="swatch" aria-hidden="true" />
      {WAY_WORDS[way]}
    </span>
  );
}

/** More are folded. */
const MOST = 10;

export function SpeakersTable({ speakers }: { readonly speakers: readonly NarrativeSpeaker[] }): JSX.Element {
  return <Folded first={TOLD.speaker} all={speakers} row={(speaker) => <SpeakerRow speaker={speaker} />} />;
}

function SpeakerRow({ speaker }: { readonly speaker: NarrativeSpeaker }): JSX.Element {
  const { name, role, forms, first } = speaker;
  const others = forms.filter((form) => form !== name);
  const words = [
    role,
    ...(others.length === 0 ? [] : [TOLD.alsoAs.replace('{forms}', () => others.join(', '))]),
  ].filter((one) => one !== null);
  const said = (
    <span dir="auto">
      {name}
      {words.length === 0 ? null : <small>{words.join('; ')}</small>}
    </span>
  );
  return <Row name={said} count={speaker} last={<First date={first} />} />;
}

export function OutletsTable({ outlets }: { readonly outlets: readonly NarrativeOutlet[] }): JSX.Element {
  const row = (one: NarrativeOutlet) => (
    <Row name={<span dir="auto">{one.outlet ?? TOLD.unnamed}</span>} count={one} last={<First date={one.first} />} />
  );
  return <Folded first={TOLD.outlet} all={outlets} row={row} />;
}

interface FoldedProps<T> {
  readonly first: string;
  readonly all: readonly T[];
  readonly row: (one: T) => JSX.Element;
}

/** The first rows, and the others where a reader unfolds them. */
function Folded<T>({ first, all, row }: FoldedProps<T>): JSX.Element {
  return (
    <>
      <table class="counts-table">
        <Heads first={first} last={TOLD.since} />
        <tbody>{all.slice(0, MOST).map(row)}</tbody>
      </table>
      {all.length <= MOST ? null : (
        <details>
          <summary>{TOLD.rest.replace('{count}', withThousands(all.length - MOST))}</summary>
          <table class="counts-table">
            <Heads first={first} last={TOLD.since} />
            <tbody>{all.slice(MOST).map(row)}</tbody>
          </table>
        </details>
      )}
    </>
  );
}

function Heads({ first, last }: { readonly first: string; readonly last: string }): JSX.Element {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col">{TOLD.reporting}</th>
        <th scope="col">{TOLD.reprints}</th>
        <th scope="col">{last}</th>
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly name: Child;
  readonly count: Count;
  readonly last: Child;
}

function Row({ name, count, last }: RowProps): JSX.Element {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{withThousands(count.reporting)}</td>
      <td>{withThousands(count.reprints)}</td>
      <td>{last}</td>
    </tr>
  );
}

function First({ date }: { readonly date: PartialDate | null }): JSX.Element {
  return date === null ? <span class="faint">{TOLD.undated}</span> : <time datetime={date}>{date}</time>;
}
