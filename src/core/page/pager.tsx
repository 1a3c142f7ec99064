/** A long list in pages: which of its entries stand on which, and the way from one to the other. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { LinkTo, Place } from './place.ts';
import { LISTS } from './strings/site.ts';

/** Entries on a page: the page stays well under 100 kB. */
export const PER_PAGE = 150;

export interface Paged<T> {
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly entries: readonly T[];
}

/** The pages of a list; one, without entries, where it is empty. */
export function* pagesOf<T>(entries: readonly T[], each = PER_PAGE): Generator<Paged<T>> {
  const pages = Math.max(1, Math.ceil(entries.length / each));
  for (let page = 1; page <= pages; page++)
    yield { page, pages, entries: entries.slice((page - 1) * each, page * each) };
}

export interface PagerProps {
  readonly paged: Paged<unknown>;
  readonly placeOfPage: (page: number) => Place;
  readonly linkTo: LinkTo;
}

/** Nothing where there is one page. */
export function Pager({ paged: { page, pages }, placeOfPage, linkTo }: PagerProps): JSX.Element | null {
  if (pages === 1) return null;
  return (
    <nav class="pager" aria-label={LISTS.pages}>
      <ul>
        {page === 1 ? null : (
          <li>
            <a rel="prev" href={linkTo(placeOfPage(page - 1))}>
              {LISTS.previous}
            </a>
          </li>
        )}
        {shownPages(page, pages).map((one) => (
          <li>
            {one === page ? (
              <b aria-current="page">
                {LISTS.page} {one}
              </b>
            ) : (
              <a href={linkTo(placeOfPage(one))} aria-label={`${LISTS.page} ${one}`}>
                {one}
              </a>
            )}
          </li>
        ))}
        {page === pages ? null : (
          <li>
            <a rel="next" href={linkTo(placeOfPage(page + 1))}>
              {LISTS.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The first and the last, those near, and some far ones, so that each is a few steps away. */
function shownPages(page: number, pages: number): readonly number[] {
  const near = [-2, -1, 0, 1, 2].map((step) => page + step);
  const far = [1, 2, 3].map((part) => Math.round((pages * part) / 4));
  const wanted = [1, ...near, ...far, pages].filter((one) => one >= 1 && one <= pages);
  return [...new Set(wanted)].sort((a, b) => a - b);
}
