/**
 * A whole site as files, made one at a time so that a register of any size is written without keeping its pages. In: register,
 * clocks, who publishes, the documents that explain. Out: paths and what they hold; nothing here is written anywhere.
 */
import type { Change } from '../../calendar/changes.ts';
import { changesIn } from '../../calendar/changes.ts';
import { changesFeed } from '../../calendar/changes-feed.ts';
import { type Coming, comingFrom } from '../../calendar/coming.ts';
import { icsCalendar } from '../../calendar/ics.ts';
import type { Law } from '../../law/law.ts';
import type { Register } from '../../law/register.ts';
import type { NarrativeOfLaw, NarrativesReport } from '../../narrative/narratives-report.ts';
import { feedAuthorOf, type Publication } from '../../publish/publication.ts';
import type { PublishedCase } from '../../publish/published-case.ts';
import { type Clocks, statusAt } from '../../status/status.ts';
import { badgeSvg } from '../badge.ts';
import { CalendarPage } from '../calendar-page.tsx';
import { DocumentPage } from '../document-page.tsx';
import type { SaidOfLaw } from '../law/said-of-it.tsx';
import { LawPage } from '../law-page.tsx';
import { placeOf } from '../law-place.ts';
import { viewOf } from '../law-view.ts';
import { MissingPage } from '../missing-page.tsx';
import type { Place } from '../place.ts';
import { rendered } from '../rendered.tsx';
import { searchFiles } from '../search/search-index.ts';
import type { SiteFile } from '../site-file.ts';
import { DOCUMENTS, STATE_WORDS } from '../site-strings.ts';
import { SITE_STYLE } from '../site-style.ts';
import { StartPage } from '../start-page.tsx';
import { stateOf } from '../state.ts';
import { checkFiles, saidByLaw } from './check-files.ts';
import { jurisdictionFiles } from './jurisdiction-files.ts';
import { listFiles } from './list-files.ts';
import { narrativeFiles, narrativesByLaw } from './narrative-files.ts';
import type { PageAt } from './page-at.ts';
import { linksFrom, sitePath } from './site-path.ts';
import { type SiteRecord, siteRecord } from './site-record.ts';
import { startPageProps } from './start.ts';

export interface SiteMade {
  readonly register: Register;
  readonly clocks: Clocks;
  readonly publication: Publication;
  /** Where the site will stand, with a slash at its end; null where that is not known. */
  readonly address: string | null;
  /** Published checks; gone through once. */
  readonly cases: Iterable<PublishedCase>;
  /** Over scanned articles. */
  readonly narratives?: NarrativesReport | null;
  /** Of the tool. */
  readonly version: string;
  /** Markdown. */
  readonly documents: { readonly method: string; readonly glossary: string };
  /** What runs in the reader's browser. */
  readonly searchScript: string;
}

export function* siteFiles(made: SiteMade): Generator<SiteFile> {
  const record = siteRecord(made.register, made.clocks);
  const changes = changesIn(made.register, { knownAt: made.clocks.knownAt, since: null, law: null }).slice(
    0,
    MOST_CHANGES,
  );
  const coming = comingFrom(made.register, made.clocks.knownAt);
  const pageAt: PageAt = (place, page) => ({
    path: sitePath(place),
    body: rendered(page({ ...made, linkTo: linksFrom(place) })),
  });
  yield pageAt({ kind: 'start' }, (frame) => StartPage({ frame, ...startPageProps(record, changes, coming) }));
  yield* listFiles(record, pageAt);
  yield* jurisdictionFiles(record, pageAt);
  const { narratives = null } = made;
  const told = (narratives?.narratives ?? []).filter(({ law }) => law !== null);
  const checks = yield* checkFiles(made.cases, told, record, pageAt);
  if (narratives !== null) yield* narrativeFiles(narratives, pageAt);
  yield* lawFiles(record, { saidOf: saidByLaw(checks), toldOf: narrativesByLaw(narratives) }, pageAt);
  yield* calendarFiles(coming, made, pageAt);
  yield { path: sitePath({ kind: 'feed' }), body: feedOf(changes, made) };
  yield* documentFiles(made, pageAt);
  yield pageAt({ kind: 'missing' }, (frame) => MissingPage({ frame, style: SITE_STYLE }));
  yield { path: sitePath({ kind: 'style' }), body: SITE_STYLE };
  yield { path: sitePath({ kind: 'searchScript' }), body: made.searchScript };
  yield* searchFiles(made.register, (law) => cardOf(law, made.clocks));
}

/** What a reader of a feed is given: the newest. */
const MOST_CHANGES = 200;

/** What others said of each law. */
interface OfLaws {
  readonly saidOf: (law: Law) => readonly SaidOfLaw[];
  readonly toldOf: (law: Law) => readonly NarrativeOfLaw[];
}

function* lawFiles(record: SiteRecord, { saidOf, toldOf }: OfLaws, pageAt: PageAt): Generator<SiteFile> {
  for (const law of record.register.laws) {
    const view = viewOf(law, record.around(law), record.clocks);
    const ids = [...new Set(law.would.map((would) => would.law))];
    const changes = ids.flatMap((id) => record.lawById(id) ?? []);
    const place = placeOf(law);
    yield pageAt(place, (frame) =>
      LawPage({ view, frame, changes, said: saidOf(law), told: toldOf(law), address: addressOf(frame, place) }),
    );
    if (place.kind === 'law')
      yield { path: sitePath({ kind: 'badge', id: law.id }), body: badgeSvg(law.title, stateOf(view.status)) };
  }
}

function* calendarFiles(coming: readonly Coming[], made: SiteMade, pageAt: PageAt): Generator<SiteFile> {
  yield pageAt({ kind: 'calendar' }, (frame) => CalendarPage({ frame, coming }));
  // a calendar without an entry is none
  if (coming.length === 0) return;
  const body = icsCalendar(coming, { on: made.clocks.knownAt, version: made.version });
  yield { path: sitePath({ kind: 'calendarFile' }), body };
}

function feedOf(changes: readonly Change[], made: SiteMade): string {
  const { clocks, version, publication } = made;
  return changesFeed(changes, {
    on: clocks.knownAt,
    version,
    law: null,
    author: feedAuthorOf(publication),
    self: addressOf(made, { kind: 'feed' }),
  });
}

/** In full, for what is read away from the site. */
function addressOf({ address }: Pick<SiteMade, 'address'>, place: Place): string | null {
  return address === null ? null : `${address}${sitePath(place)}`;
}

/** Where the documents point at each other. */
export const DOCUMENT_PLACES: ReadonlyMap<string, Place> = new Map<string, Place>([
  ['../GLOSSARY.md', { kind: 'glossary' }],
  ['docs/method.md', { kind: 'method' }],
]);

function* documentFiles({ documents }: SiteMade, pageAt: PageAt): Generator<SiteFile> {
  for (const kind of ['method', 'glossary'] as const) {
    const document = { text: documents[kind], places: DOCUMENT_PLACES };
    yield pageAt({ kind }, (frame) => DocumentPage({ frame, kind, document, description: DOCUMENTS[kind] }));
  }
}

function cardOf(law: Law, clocks: Clocks) {
  const { words, certain } = stateOf(statusAt(law, clocks));
  const misnomers = law.names.filter((name) => name.kind === 'misnomer').map((name) => name.text);
  return [
    sitePath(placeOf(law)),
    law.title,
    certain ? words : `${words}, ${STATE_WORDS.uncertain}`,
    misnomers,
  ] as const;
}
