import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Law } from '../law/law.ts';
import { nameKey } from '../law/name-key.ts';
import { type Frame, SitePage } from './frame.tsx';
import { LawList } from './law-list.tsx';
import { type Paged, Pager, PER_PAGE } from './pager.tsx';
import { SearchBox } from './search-box.tsx';
import { LISTS, SITE } from './strings/site.ts';

export interface LawsPageProps {
  readonly frame: Frame;
  readonly kind: 'laws' | 'measures';
  readonly paged: Paged<Law>;
  /** How many there are on all pages. */
  readonly all: number;
  /** The first page of each first letter; empty where one page holds all. */
  readonly letters: readonly Letter[];
  readonly placeWords: (law: Law) => string;
  /** In place of the search that runs in the browser. */
  readonly finder?: Child;
  /** Whether the list is what was found for words, and not all there is. */
  readonly searched?: boolean;
}

export interface Letter {
  readonly letter: string;
  readonly page: number;
}

/** A page of the list of all laws, or of all bills, by title. */
export function LawsPage({
  frame,
  kind,
  paged,
  all,
  letters,
  placeWords,
  finder,
  searched = false,
}: LawsPageProps): JSX.Element {
  const { linkTo, clocks } = frame;
  const title = kind === 'laws' ? SITE.laws : SITE.measures;
  const placeOfPage = (page: number) => ({ kind, page }) as const;
  return (
    <SitePage
      frame={frame}
      title={paged.page === 1 ? title : `${title}, ${LISTS.page.toLowerCase()} ${paged.page}`}
      description={kind === 'laws' ? LISTS.lawsLede : LISTS.measuresLede}
      current={kind}
      searches={kind === 'laws' && finder === undefined}
    >
      <h1>{title}</h1>
      <p class="lede" id="lede">
        {searched ? (
          LISTS.foundLede
        ) : (
          <>
            {kind === 'laws' ? LISTS.lawsLede : LISTS.measuresLede} <span class="faint">{all}</span>
          </>
        )}
      </p>
      {kind === 'laws' ? (finder ?? <SearchBox linkTo={linkTo} />) : null}
      <div id="list">
        <Letters letters={letters} linkToPage={(page) => linkTo(placeOfPage(page))} />
        {paged.entries.length === 0 && finder === undefined ? <p>{LISTS.nothing}</p> : null}
        <LawList laws={paged.entries} clocks={clocks} linkTo={linkTo} placeWords={placeWords} />
        <Pager paged={paged} placeOfPage={placeOfPage} linkTo={linkTo} />
      </div>
    </SitePage>
  );
}

interface LettersProps {
  readonly letters: readonly Letter[];
  readonly linkToPage: (page: number) => string;
}

function Letters({ letters, linkToPage }: LettersProps): JSX.Element | null {
  if (letters.length === 0) return null;
  return (
    <nav class="letters" aria-label={LISTS.letters}>
      <ul>
        {letters.map(({ letter, page }) => (
          <li>
            <a href={linkToPage(page)}>{letter.toUpperCase()}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Where each first letter of laws sorted by title begins; none where all stand on one page. */
export function lettersOf(laws: readonly Law[]): readonly Letter[] {
  if (laws.length <= PER_PAGE) return [];
  const first = new Map<string, number>();
  for (const [at, { title }] of laws.entries()) {
    const letter = [...nameKey(title)][0] ?? '#';
    if (!first.has(letter)) first.set(letter, Math.floor(at / PER_PAGE) + 1);
  }
  return [...first].map(([letter, page]) => ({ letter, page }));
}
