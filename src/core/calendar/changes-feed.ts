/** Changes of status as an Atom feed. An entry’s id is its event’s: the same in every feed that tells of it. */
import { EVENT_WORDS } from '../report/event-words.ts';
import { reachNotes } from '../report/history.ts';
import { byWeight } from '../report/source-lines.ts';
import { doneWords, sentenceCase } from '../report/status-sentence.ts';
import type { Day } from '../time/day.ts';
import { type AtomEntry, atomFeed } from './atom.ts';
import type { Change } from './changes.ts';
import { urn } from './urn.ts';

export interface FeedMade {
  /** The clock: when a feed without entries was last up to date. */
  readonly on: Day;
  readonly version: string;
  /** Of the one law that the feed is about; null for a whole register. */
  readonly law: { readonly id: string; readonly title: string } | null;
  /** Who publishes it, and where, as far as that is set up. */
  readonly author: { readonly name: string; readonly uri: string | null } | null;
  readonly self: string | null;
}

export function changesFeed(changes: readonly Change[], made: FeedMade): string {
  const { law, version, on, self } = made;
  return atomFeed({
    id: law === null ? urn('changes') : urn('changes', law.id),
    title: law === null ? 'Changes in the status of laws' : `${law.title}: changes of status`,
    subtitle: `From the sourced record of Lawstate, as known on ${on}.`,
    language: 'en',
    author: made.author ?? { name: 'Lawstate', uri: null },
    self,
    alternate: null,
    updated: on,
    version,
    entries: changes.map(entryOf),
  });
}

function entryOf({ law, event, known }: Change): AtomEntry {
  return {
    id: urn('event', ...event.id.split('#')),
    title: `${law.title}: ${doneWords(event)}`,
    updated: known,
    published: known,
    alternate: null,
    via: byWeight(event.sources).map((source) => source.url),
    categories: [
      { term: event.kind, label: EVENT_WORDS[event.kind].noun },
      { term: law.id, label: law.title },
    ],
    content: [`${sentenceCase(doneWords(event))}.`, event.summary, ...reachNotes(event)],
  };
}
