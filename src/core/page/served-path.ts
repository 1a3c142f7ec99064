/** The addresses of the pages of a server: those that people cite are short and never change. */
import type { Day } from '../time/day.ts';
import { sayingSlug } from './narrative/anchor.ts';
import type { CheckFormat, Place, ServedLinkTo, ServedPlace } from './place.ts';

/** The path of a place. */
export function servedPath(place: Place | ServedPlace): string {
  switch (place.kind) {
    case 'start':
      return '/';
    case 'law':
      return `/laws/${place.id}`;
    case 'badge':
      return `/laws/${place.id}.svg`;
    case 'measure':
      return `/measures/${place.id}`;
    case 'laws':
    case 'measures':
    case 'narratives':
      return paged(`/${place.kind}`, place.page);
    case 'narrative':
      return `/narratives/${place.law}/${sayingSlug(place)}`;
    case 'jurisdiction':
      return paged(`/jurisdictions/${place.id}`, place.page);
    case 'jurisdictions':
    case 'calendar':
    case 'method':
    case 'glossary':
      return `/${place.kind}`;
    case 'checks':
      return '/cases';
    case 'check':
      return `/cases/${place.id}${claimPart(place.claim)}`;
    case 'missing':
      return '/missing';
    case 'calendarFile':
      return '/calendar.ics';
    case 'feed':
      return '/feed.atom';
    case 'style':
      return '/style.css';
    case 'searchScript':
    case 'pageScript':
      return '/page.js';
    default:
      return pathOfServed(place);
  }
}

function pathOfServed(place: Exclude<ServedPlace, { kind: 'pageScript' }>): string {
  switch (place.kind) {
    case 'checkText':
      return '/check';
    case 'example':
      return `/examples/${place.name}`;
    case 'search':
      return withQuery('/laws', { q: place.words, on: place.on });
    case 'savedChecks':
      return withQuery('/checks', { after: place.after });
    case 'savedCheck':
      return `/checks/${place.id}${claimPart(place.claim)}`;
    case 'savedCheckFile':
      return `/checks/${place.id}${ENDINGS[place.format]}`;
    case 'deleteCheck':
      return `/checks/${place.id}/delete`;
    case 'publishCheck':
      return `/checks/${place.id}/publish`;
    case 'cases':
      return withQuery('/cases', { after: place.after });
    case 'caseVersion':
      return `/cases/${place.id}/${place.version}`;
    case 'icon':
      return '/icon.svg';
    default:
      return place satisfies never;
  }
}

/** How the file of a check ends, by its format. */
export const ENDINGS: Readonly<Record<CheckFormat, string>> = {
  html: '.html',
  markdown: '.md',
  json: '.json',
  claimreview: '.claimreview.json',
};

/** Pages that show a law or laws on a day. */
const DATED: ReadonlySet<string> = new Set(['law', 'measure', 'laws', 'measures', 'jurisdiction', 'badge']);

/** Links that keep the day asked about, where it is another than today. */
export function linksOn(on: Day | null): ServedLinkTo {
  return (place) => {
    const path = servedPath(place);
    if (on === null || !DATED.has(place.kind)) return path;
    return `${path}${path.includes('?') ? '&' : '?'}on=${on}`;
  };
}

function paged(path: string, page: number): string {
  return page === 1 ? path : `${path}?page=${page}`;
}

function claimPart(claim: string | undefined): string {
  return claim === undefined ? '' : `#${claim}`;
}

function withQuery(path: string, values: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  return given.length === 0 ? path : `${path}?${given.join('&')}`;
}
