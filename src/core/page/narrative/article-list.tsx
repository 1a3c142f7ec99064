/** The articles that tell a narrative or contradict it, each with its words; the reprints of each under it. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import { withThousands } from '../../narrative/count-words.ts';
import type { Some, Told } from '../../narrative/narrative.ts';
import { DateText } from '../date.tsx';
import { RatingBadge } from '../rating-badge.tsx';
import { TOLD } from '../strings/narrative.ts';
import { ArticleLink } from './article-link.tsx';

interface ArticleListProps {
  readonly articles: Some<Told>;
  readonly reprints: readonly Told[];
}

/** More are folded. */
const MOST = 12;

export function ArticleList({ articles, reprints }: ArticleListProps): JSX.Element {
  const { of, entries } = articles;
  const copies = byOriginal(reprints);
  const items = entries.map((told) => <ArticleItem told={told} copies={copies.get(told.article) ?? []} />);
  return (
    <>
      <ul class="dates told-list plain">{items.slice(0, MOST)}</ul>
      {items.length <= MOST ? null : (
        <details>
          <summary>{TOLD.rest.replace('{count}', withThousands(entries.length - MOST))}</summary>
          <ul class="dates told-list plain">{items.slice(MOST)}</ul>
        </details>
      )}
      {entries.length === of ? null : (
        <p class="faint">{TOLD.more.replace('{count}', withThousands(of - entries.length))}</p>
      )}
    </>
  );
}

function byOriginal(reprints: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const copies = new Map<string, Told[]>();
  for (const told of reprints) {
    const others = copies.get(told.reprintOf ?? '');
    if (others === undefined) copies.set(told.reprintOf ?? '', [told]);
    else others.push(told);
  }
  return copies;
}

function ArticleItem({ told, copies }: { readonly told: Told; readonly copies: readonly Told[] }): JSX.Element {
  const { published, speaker, text, language, way, rating, title, outlet } = told;
  return (
    <li class={rating}>
      <p class="when">{published === null ? TOLD.undated : <DateText date={published} />}</p>
      <div>
        <p class="quoted" dir="auto" {...(/^[a-z]{2,3}$/.test(language) ? { lang: language } : {})}>
          “{bare(text)}”
        </p>
        <p class="small">
          <span dir="auto">{speaker ?? TOLD.theArticle}</span>
          {', '}
          <ArticleLink told={told} words="title" />
          {title === null || outlet === null ? null : <span class="faint" dir="auto">{`, ${outlet}`}</span>}
        </p>
        <p class="small">
          <RatingBadge rating={rating} />
          {way === 'corrected' ? <span class="faint">{` ${TOLD.setRight}`}</span> : null}
        </p>
        <Copies copies={copies} />
      </div>
    </li>
  );
}

/** Without quotation marks of its own at either end. */
function bare(text: string): string {
  return text.replace(/^[\s“”„«»"]+|[\s“”„«»"]+$/g, '');
}

function Copies({ copies }: { readonly copies: readonly Told[] }): JSX.Element | null {
  if (copies.length === 0) return null;
  return (
    <p class="small faint">
      {`${TOLD.reprintedBy} `}
      {copies.map((copy, at) => (
        <>
          {at === 0 ? null : ', '}
          <ArticleLink told={copy} words="outlet" />
        </>
      ))}
    </p>
  );
}
