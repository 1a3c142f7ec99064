/** What stands around every page of a site: the way to its other pages above, who made it and from what below. */
import type { Child } from 'hono/jsx';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { Publication } from '../publish/publication.ts';
import type { Clocks } from '../status/status.ts';
import { DateText } from './date.tsx';
import { ExternalLink } from './external-link.tsx';
import type { LinkTo, Place, ServedPlace } from './place.ts';
import { Shell } from './shell.tsx';
import { SITE, SITE_FOOT } from './strings/site.ts';

/** The same on all pages but for the links, which are those of the page at hand. */
export interface Frame {
  readonly linkTo: LinkTo;
  readonly clocks: Clocks;
  readonly publication: Publication;
  /** Where the site will stand, with a slash at its end; null where that is not known. */
  readonly address: string | null;
  /** Of the tool. */
  readonly version: string;
  /** What a server has otherwise than a folder of files. */
  readonly served?: ServedFrame;
}

/** A part of the site in the bar above. */
export interface SitePart {
  /** The pages that belong to it. */
  readonly kinds: readonly PageKind[];
  readonly href: string;
  readonly words: string;
}

export type PageKind = (Place | ServedPlace)['kind'];

export interface ServedFrame {
  readonly parts: readonly SitePart[];
  /** Links and scripts of its pages. */
  readonly head: Child;
}

export interface SitePageProps {
  readonly frame: Frame;
  readonly title: string;
  readonly description: string;
  /** The part of the site it belongs to. */
  readonly current: PageKind | null;
  readonly jsonLd?: string;
  /** Whether the page has a search box. */
  readonly searches?: boolean;
  /** CSS put into the page: for one that may be shown under any address, and so cannot point at its style. */
  readonly style?: string;
  readonly children?: Child;
}

/** Style, pictures and scripts from the site itself; nothing from anywhere else. A folder of files takes no forms. */
const OWN = "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; base-uri 'none'";
const POLICY = `${OWN}; form-action 'none'`;
/** A server's pages send forms to it, and their scripts ask it again. */
export const SERVED_POLICY = `${OWN}; form-action 'self'; connect-src 'self'`;

export function SitePage(props: SitePageProps): JSX.Element {
  const { frame, title, description, current, jsonLd, searches = false, style, children } = props;
  return (
    <Shell
      title={current === 'start' ? title : `${title} · ${SITE.name}`}
      language="en"
      style={style ?? ''}
      description={description}
      jsonLd={jsonLd ?? null}
      {...(frame.served === undefined ? {} : { referrer: 'same-origin' as const })}
      {...(style === undefined
        ? {
            policy: frame.served === undefined ? POLICY : SERVED_POLICY,
            head: <Head frame={frame} searches={searches} />,
          }
        : {})}
      header={<Navigation frame={frame} current={current} />}
      footer={<Foot frame={frame} />}
    >
      {children}
    </Shell>
  );
}

function Head({
  frame: { linkTo, served },
  searches,
}: {
  readonly frame: Frame;
  readonly searches: boolean;
}): JSX.Element {
  return (
    <>
      <link rel="stylesheet" href={linkTo({ kind: 'style' })} />
      <link rel="alternate" type="application/atom+xml" title={SITE.feed} href={linkTo({ kind: 'feed' })} />
      {searches ? <script src={linkTo({ kind: 'searchScript' })} defer /> : null}
      {served?.head}
    </>
  );
}

const PARTS: readonly (readonly [place: Place, words: string, besides?: PageKind])[] = [
  [{ kind: 'laws', page: 1 }, SITE.laws],
  [{ kind: 'measures', page: 1 }, SITE.measures],
  [{ kind: 'jurisdictions' }, SITE.jurisdictions],
  [{ kind: 'calendar' }, SITE.calendar],
  [{ kind: 'checks', page: 1 }, SITE.checks, 'narratives'],
  [{ kind: 'method' }, SITE.method],
];

function partsOf({ linkTo, served }: Frame): readonly SitePart[] {
  if (served !== undefined) return served.parts;
  return PARTS.map(([place, words, besides = place.kind]) => ({
    kinds: [place.kind, besides],
    href: linkTo(place),
    words,
  }));
}

function Navigation({ frame, current }: Pick<SitePageProps, 'frame' | 'current'>): JSX.Element {
  const { linkTo } = frame;
  return (
    <div class="sitebar">
      <a class="wordmark" href={linkTo({ kind: 'start' })}>
        {SITE.name}
      </a>
      <nav aria-label={SITE.navigation}>
        <ul>
          {partsOf(frame).map(({ kinds, href, words }) => (
            <li>
              <a href={href} {...(current !== null && kinds.includes(current) ? { 'aria-current': 'true' } : {})}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function Foot({ frame: { linkTo, clocks, publication, version } }: { readonly frame: Frame }): JSX.Element {
  const { publisher, corrections } = publication;
  return (
    <>
      <p>
        {SITE_FOOT.on} <DateText date={clocks.asOf} />
        {clocks.knownAt === clocks.asOf ? null : (
          <>
            , {SITE_FOOT.known} <DateText date={clocks.knownAt} />
          </>
        )}
        . {SITE_FOOT.derived}
      </p>
      <p>
        {publisher === null ? null : (
          <>
            {SITE_FOOT.by} <ExternalLink href={publisher.url}>{publisher.name}</ExternalLink>
            {' · '}
          </>
        )}
        {corrections === null ? null : (
          <>
            <ExternalLink href={corrections}>{SITE_FOOT.corrections}</ExternalLink>
            {' · '}
          </>
        )}
        <a href={linkTo({ kind: 'method' })}>{SITE.method}</a>
        {' · '}
        <a href={linkTo({ kind: 'glossary' })}>{SITE.glossary}</a>
        {' · '}
        <a href={linkTo({ kind: 'narratives', page: 1 })}>{SITE.narratives}</a>
        {' · '}
        <a href={linkTo({ kind: 'feed' })}>{SITE.feed}</a>
        {` · lawstate ${version}`}
      </p>
    </>
  );
}
