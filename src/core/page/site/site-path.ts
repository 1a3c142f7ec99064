/**
 * Where the places of a static site lie: files with their endings, so that the site opens from a disk, and links relative to the
 * page they stand on, so that it can be served under any path. Paths are made of ids and numbers alone.
 */
import { sayingSlug } from '../narrative/anchor.ts';
import type { LinkTo, Place } from '../place.ts';

/** Below the site's folder: `laws/us/section-907.html`. */
export function sitePath(place: Place): string {
  switch (place.kind) {
    case 'start':
      return 'index.html';
    case 'law':
      return `laws/${place.id}.html`;
    case 'measure':
      return `measures/${place.id}.html`;
    case 'badge':
      return `laws/${place.id}.svg`;
    case 'jurisdiction':
      return `jurisdictions/${paged(place.id, place.page)}`;
    case 'check':
      return `checks/${place.id}.html`;
    case 'narrative':
      return `narratives/${place.law}/${sayingSlug(place)}.html`;
    case 'laws':
    case 'measures':
    case 'checks':
    case 'narratives':
      return paged(place.kind, place.page);
    case 'jurisdictions':
    case 'calendar':
    case 'method':
    case 'glossary':
      return `${place.kind}.html`;
    case 'missing':
      return '404.html';
    case 'calendarFile':
      return 'calendar.ics';
    case 'feed':
      return 'feed.atom';
    case 'style':
      return 'style.css';
    case 'searchScript':
      return 'search/search.js';
    default:
      return place satisfies never;
  }
}

/** `laws.html`, `laws.2.html`: no id has a dot, so no law is in the way. */
function paged(name: string, page: number): string {
  return page === 1 ? `${name}.html` : `${name}.${page}.html`;
}

/** Links for the page that lies at `from`. */
export function linksFrom(from: Place): LinkTo {
  const up = '../'.repeat(sitePath(from).split('/').length - 1);
  return (place) => {
    const part = place.kind === 'check' && place.claim !== undefined ? `#${place.claim}` : '';
    return `${up}${sitePath(place)}${part}`;
  };
}
