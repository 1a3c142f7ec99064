/** What all routes of the pages share: the desk, the options, the record by day, and what stands around every page. */
import type { Child } from 'hono/jsx';
import type { Frame, SitePart } from '../core/page/frame.tsx';
import type { ServedLinkTo } from '../core/page/place.ts';
import { finderIn } from '../core/page/search/finder.ts';
import { SERVED } from '../core/page/served-strings.ts';
import { type SiteRecord, siteRecord } from '../core/page/site/site-record.ts';
import { SITE } from '../core/page/site-strings.ts';
import type { Day } from '../core/time/day.ts';
import type { Desk } from '../desk.ts';
import type { WebOptions } from './options.ts';
import { headOf } from './pages/head.tsx';
import { linksOn, webPath } from './web-path.ts';

/** A frame whose links lead to what only a server has too. */
export interface WebFrame extends Frame {
  readonly linkTo: ServedLinkTo;
}

export interface Web {
  readonly desk: Desk;
  readonly options: WebOptions;
  /** The register, sorted and looked up, as known today. */
  record(): SiteRecord;
  find: ReturnType<typeof finderIn>;
  /** For a page that shows the record on a day; today where null. */
  frame(on?: Day | null): WebFrame;
}

export function webOf(desk: Desk, options: WebOptions): Web {
  const head = headOf();
  const recordOf = newest((day: Day) => siteRecord(desk.register, { asOf: day, knownAt: day }));
  const finder = newest((_: string) => finderIn(desk.register));
  return {
    desk,
    options,
    record: () => recordOf(desk.today()),
    find: (words) => finder(desk.register.digest)(words),
    frame: (on = null) => frameOf(desk, options, on, head),
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

function frameOf(
  { publication, version, today }: Desk,
  { address }: WebOptions,
  on: Day | null,
  head: Child,
): WebFrame {
  const day = today();
  const linkTo = linksOn(on === day ? null : on);
  const clocks = { asOf: on ?? day, knownAt: day };
  return { linkTo, clocks, publication, address, version, served: { parts: PARTS, head } };
}

const PARTS: readonly SitePart[] = [
  { kinds: ['start'], href: webPath({ kind: 'start' }), words: SERVED.check },
  { kinds: ['laws'], href: webPath({ kind: 'laws', page: 1 }), words: SITE.laws },
  { kinds: ['measures'], href: webPath({ kind: 'measures', page: 1 }), words: SITE.measures },
  { kinds: ['jurisdictions'], href: webPath({ kind: 'jurisdictions' }), words: SITE.jurisdictions },
  { kinds: ['calendar'], href: webPath({ kind: 'calendar' }), words: SITE.calendar },
  { kinds: ['savedChecks', 'checks'], href: webPath({ kind: 'savedChecks', after: null }), words: SITE.checks },
  { kinds: ['narratives'], href: webPath({ kind: 'narratives', page: 1 }), words: SITE.narratives },
  { kinds: ['method'], href: webPath({ kind: 'method' }), words: SITE.method },
];
