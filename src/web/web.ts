/** What all routes of the pages share: the desk, the options, the record by day, and what stands around every page. */
import type { Child } from 'hono/jsx';
import { type Change, changesIn } from '../core/calendar/changes.ts';
import { type Coming, comingFrom } from '../core/calendar/coming.ts';
import type { Frame, SitePart } from '../core/page/frame.tsx';
import type { ServedLinkTo } from '../core/page/place.ts';
import { finderIn } from '../core/page/search/finder.ts';
import { linksOn, servedPath } from '../core/page/served-path.ts';
import { type SiteRecord, siteRecord } from '../core/page/site/site-record.ts';
import { SERVED } from '../core/page/strings/served.ts';
import { SITE } from '../core/page/strings/site.ts';
import type { Day } from '../core/time/day.ts';
import type { Desk } from '../desk.ts';
import type { WebContext } from './context.ts';
import type { WebOptions } from './options.ts';
import { headOf } from './pages/head.tsx';
import { type Told, toldIn } from './told.ts';

/** A frame whose links lead to what only a server has too. */
export interface WebFrame extends Frame {
  readonly linkTo: ServedLinkTo;
  readonly address: string;
}

export interface RecordNews {
  /** Newest first. */
  readonly changes: readonly Change[];
  /** Soonest first. */
  readonly coming: readonly Coming[];
}

export interface Web {
  readonly desk: Desk;
  readonly options: WebOptions;
  /** The register, sorted and looked up, as known today. */
  record(): SiteRecord;
  find: ReturnType<typeof finderIn>;
  readonly told: Told;
  /** What the start page and the feed tell of the record as known today. */
  news(): RecordNews;
  /** For a page that shows the record on a day; today where null. */
  frame(context: WebContext, on?: Day | null): WebFrame;
}

export function webOf(desk: Desk, options: WebOptions): Web {
  const head = headOf();
  const recordOf = newest((day: Day) => siteRecord(desk.register, { asOf: day, knownAt: day }));
  const newsOf = newest((day: Day): RecordNews => {
    const changes = changesIn(desk.register, { knownAt: day, since: null, law: null });
    return { changes, coming: comingFrom(desk.register, day) };
  });
  const finder = newest((_: string) => finderIn(desk.register));
  return {
    desk,
    options,
    record: () => recordOf(desk.today()),
    find: (words) => finder(desk.register.digest)(words),
    told: toldIn(desk),
    news: () => newsOf(desk.today()),
    frame: (context, on = null) => frameOf(desk, addressOf(context, options), on, head),
  };
}

/** Keeps what was made last, for as long as the same is asked for. */
function newest<T>(make: (key: string) => T): (key: string) => T {
  let kept: { readonly key: string; readonly value: T } | null = null;
  return (key) => {
    if (kept?.key !== key) kept = { key, value: make(key) };
    return kept.value;
  };
}

/** Where the pages stand, with a slash at the end: as whoever runs them says, else as they are called by whoever asks. */
export function addressOf({ req }: WebContext, { address }: WebOptions): string {
  if (address !== null) return address;
  const { host, protocol } = new URL(req.url);
  return `${req.header('x-forwarded-proto') === 'https' ? 'https:' : protocol}//${host}/`;
}

function frameOf({ publication, version, today }: Desk, address: string, on: Day | null, head: Child): WebFrame {
  const day = today();
  const linkTo = linksOn(on === day ? null : on);
  const clocks = { asOf: on ?? day, knownAt: day };
  return { linkTo, clocks, publication, address, version, served: { parts: PARTS, head } };
}

const PARTS: readonly SitePart[] = [
  { kinds: ['start'], href: servedPath({ kind: 'start' }), words: SERVED.check },
  { kinds: ['laws'], href: servedPath({ kind: 'laws', page: 1 }), words: SITE.laws },
  { kinds: ['measures'], href: servedPath({ kind: 'measures', page: 1 }), words: SITE.measures },
  { kinds: ['jurisdictions'], href: servedPath({ kind: 'jurisdictions' }), words: SITE.jurisdictions },
  { kinds: ['calendar'], href: servedPath({ kind: 'calendar' }), words: SITE.calendar },
  { kinds: ['savedChecks', 'checks'], href: servedPath({ kind: 'savedChecks', after: null }), words: SITE.checks },
  { kinds: ['narratives'], href: servedPath({ kind: 'narratives', page: 1 }), words: SITE.narratives },
  { kinds: ['method'], href: servedPath({ kind: 'method' }), words: SITE.method },
];
