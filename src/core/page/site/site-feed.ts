import type { Change } from '../../calendar/changes.ts';
import { changesFeed, type FeedMade } from '../../calendar/changes-feed.ts';
import { feedAuthorOf, type Publication } from '../../publish/publication.ts';

/** What a reader of a feed is given: the newest. */
const MOST_CHANGES = 200;

/** The feed of a site, by whoever publishes it: what changed in the status of laws, newest first. */
export function siteFeed(
  changes: readonly Change[],
  publication: Publication,
  made: Pick<FeedMade, 'on' | 'version' | 'self'>,
): string {
  return changesFeed(changes.slice(0, MOST_CHANGES), { ...made, law: null, author: feedAuthorOf(publication) });
}
