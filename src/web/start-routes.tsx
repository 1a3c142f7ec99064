/** The first page, the calendar, the documents, and the files that pages point at. */
import { Hono } from 'hono';
import { changesFeed } from '../core/calendar/changes-feed.ts';
import { icsCalendar } from '../core/calendar/ics.ts';
import { CalendarPage } from '../core/page/calendar-page.tsx';
import { DocumentPage } from '../core/page/document-page.tsx';
import { iconSvg } from '../core/page/icon.ts';
import { servedPath } from '../core/page/served-path.ts';
import { PROBLEMS } from '../core/page/served-strings.ts';
import { SERVED_STYLE } from '../core/page/served-style.ts';
import { DOCUMENT_PLACES } from '../core/page/site/site.ts';
import { startPageProps } from '../core/page/site/start.ts';
import { DOCUMENTS } from '../core/page/site-strings.ts';
import { feedAuthorOf } from '../core/publish/publication.ts';
import type { FaceEnv } from '../desk.ts';
import { pageAnswer, problemAnswer } from './answer.tsx';
import type { WebContext } from './context.ts';
import { NOTHING_WRITTEN } from './pages/check-form.tsx';
import { ServedStart } from './pages/start.tsx';
import { problem } from './problem.ts';
import { addressOf, type Web } from './web.ts';

export function startRoutes(web: Web): Hono<FaceEnv> {
  return new Hono<FaceEnv>()
    .get('/', (context) => startAnswer(context, web))
    .get('/calendar', (context) =>
      pageAnswer(context, <CalendarPage frame={web.frame(context)} coming={web.news().coming} />),
    )
    .get('/calendar.ics', (context) => calendarAnswer(context, web))
    .get('/feed.atom', (context) =>
      context.body(feedOf(context, web), 200, { 'content-type': 'application/atom+xml; charset=utf-8' }),
    )
    .get('/method', (context) => documentAnswer(context, web, 'method'))
    .get('/glossary', (context) => documentAnswer(context, web, 'glossary'))
    .get('/style.css', (context) => context.body(SERVED_STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }))
    .get('/icon.svg', (context) => context.body(iconSvg(), 200, { 'content-type': 'image/svg+xml' }))
    .get('/page.js', (context) =>
      context.body(web.options.pageScript, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
    );
}

/** An address may stand in the form already, so that a bookmark can bring one: `/?url=https://…`. */
function startAnswer(context: WebContext, web: Web): Response {
  const { changes, coming } = web.news();
  const { standing: _, ...told } = startPageProps(web.record(), changes, coming);
  const values = { ...NOTHING_WRITTEN, url: context.req.query('url')?.slice(0, 2000) ?? '' };
  return pageAnswer(
    context,
    <ServedStart frame={web.frame(context)} values={values} examples={web.options.examples} {...told} />,
  );
}

/** A calendar without an entry is none. */
function calendarAnswer(context: WebContext, web: Web): Response {
  const { coming } = web.news();
  if (coming.length === 0) return problemAnswer(context, web, problem(404, 'missing', PROBLEMS.missing));
  return context.body(icsCalendar(coming, { on: web.desk.today(), version: web.desk.version }), 200, {
    'content-type': 'text/calendar; charset=utf-8',
  });
}

/** What a reader of a feed is given: the newest. */
const MOST_CHANGES = 200;

function feedOf(context: WebContext, web: Web): string {
  const { publication, version, today } = web.desk;
  const on = today();
  const changes = web.news().changes.slice(0, MOST_CHANGES);
  const author = feedAuthorOf(publication);
  const self = `${addressOf(context, web.options)}${servedPath({ kind: 'feed' }).slice(1)}`;
  return changesFeed(changes, { on, version, law: null, author, self });
}

function documentAnswer(context: WebContext, web: Web, kind: 'method' | 'glossary'): Response {
  const document = { text: web.options.documents[kind], places: DOCUMENT_PLACES };
  return pageAnswer(
    context,
    <DocumentPage frame={web.frame(context)} kind={kind} document={document} description={DOCUMENTS[kind]} />,
  );
}
