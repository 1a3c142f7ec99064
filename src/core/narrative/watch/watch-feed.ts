/** What a watch tells of, as an Atom feed, newest first. Every word in it is text, whatever it says. */
import { type AtomEntry, atomFeed } from '../../calendar/atom.ts';
import { urn } from '../../calendar/urn.ts';
import { dateWords } from '../../report/date-words.ts';
import { RATING_WORDS } from '../../report/event-words.ts';
import { shortened } from '../../report/excerpt.ts';
import type { Day } from '../../time/day.ts';
import type { WatchedClaim } from './watched-claim.ts';

export interface WatchFeedMade {
  /** For a feed without entries. */
  readonly on: Day;
  readonly version: string;
  /** Titles of the laws it is about; empty for all. */
  readonly laws: readonly string[];
}

/** Readers of feeds keep what they have seen; older entries are in the folder of the watch. */
export const MOST_ENTRIES = 200;

/** In: claims as they were found, oldest first. */
export function watchFeed(claims: readonly WatchedClaim[], { on, version, laws }: WatchFeedMade): string {
  const about = laws.length === 0 ? 'laws of the register' : laws.join(', ');
  return atomFeed({
    id: urn('watch', ...[...laws].sort()),
    title: 'New claims about laws that the record does not bear out',
    subtitle: `Found by watching outlets: claims about ${shortened(about, 300)}.`,
    language: 'en',
    author: { name: 'Lawstate', uri: null },
    self: null,
    alternate: null,
    updated: on,
    version,
    entries: claims.slice(-MOST_ENTRIES).reverse().map(entryOf),
  });
}

function entryOf({
  id,
  seen,
  article,
  law,
  speaker,
  text,
  rating,
  because,
  correction,
  sources,
}: WatchedClaim): AtomEntry {
  const said = `“${shortened(text, 600)}”`;
  const who =
    speaker === null ? 'The article itself' : `${speaker.name}${speaker.role === null ? '' : `, ${speaker.role}`}`;
  const where = [article.outlet, article.published === null ? null : dateWords(article.published), article.title];
  return {
    id: urn('watch', 'claim', id),
    title: `${RATING_WORDS[rating].words}: ${law.title}: “${shortened(text, 120)}”`,
    updated: seen,
    published: seen,
    alternate: article.url,
    via: sources,
    categories: [
      { term: law.id, label: law.title },
      { term: rating, label: RATING_WORDS[rating].words },
    ],
    content: [
      `${shortened(who, 200)}: ${said}`,
      where.filter((one) => one !== null).join(', '),
      because,
      correction,
    ].filter((words) => words !== null && words !== '') as readonly string[],
  };
}
