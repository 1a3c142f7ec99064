/** Published checks: their list, each with its versions, and the narratives that they share. */
import { Hono } from 'hono';
import { ChecksPage } from '../core/page/checks-page.tsx';
import { sayingSlug } from '../core/page/narrative/anchor.ts';
import { NarrativePage } from '../core/page/narrative-page.tsx';
import { NARRATIVES_A_PAGE, NarrativesPage, narrativesMet } from '../core/page/narratives-page.tsx';
import { SiteCheckPage } from '../core/page/site-check-page.tsx';
import { CASES } from '../core/page/strings/served.ts';
import { isCaseId } from '../core/publish/case-id.ts';
import type { FaceEnv } from '../desk.ts';
import { missingAnswer, pageAnswer, problemAnswer } from './answer.tsx';
import { pageAsked } from './asked.ts';
import type { WebContext } from './context.ts';
import { cursorOf, listFrom } from './cursor.ts';
import { Cursor } from './pages/saved-checks.tsx';
import { isProblem } from './problem.ts';
import { newestSummaries, publishedCase, summariesOf } from './published.ts';
import type { Web } from './web.ts';

export function caseRoutes(web: Web): Hono<FaceEnv> {
  return new Hono<FaceEnv>()
    .get('/cases', (context) => casesAnswer(context, web))
    .get('/cases/:id', (context) => caseAnswer(context, web, context.req.param('id'), null))
    .get('/cases/:id/:version{[1-9]\\d{0,5}}', (context) =>
      caseAnswer(context, web, context.req.param('id'), Number(context.req.param('version'))),
    )
    .get('/narratives', (context) => narrativesAnswer(context, web))
    .get('/narratives/:place/:law/:saying', (context) => narrativeAnswer(context, web));
}

async function narrativesAnswer(context: WebContext, web: Web): Promise<Response> {
  const [summaries, report] = await Promise.all([newestSummaries(web, null), web.told.report()]);
  const paged = pageAsked(context, narrativesMet(summaries), NARRATIVES_A_PAGE);
  if (paged === undefined) return missingAnswer(context, web);
  const told = (report?.narratives ?? []).filter(({ law }) => law !== null);
  const { lawById } = web.record();
  return pageAnswer(context, <NarrativesPage frame={web.frame(context)} {...{ paged, lawById, told }} />);
}

/** A narrative over scanned articles, by its law and what is said of it. */
async function narrativeAnswer(context: WebContext, web: Web): Promise<Response> {
  const law = web.record().lawById(`${context.req.param('place')}/${context.req.param('law')}`);
  const ofLaw = law === undefined ? [] : await web.told.ofLaw(law);
  const one = ofLaw.find(({ narrative }) => sayingSlug(narrative) === context.req.param('saying'));
  const report = await web.told.report();
  if (one === undefined || report === null) return missingAnswer(context, web);
  const others = ofLaw.filter((other) => other !== one);
  return pageAnswer(
    context,
    <NarrativePage frame={web.frame(context)} one={one} others={others} through={report.through} />,
  );
}

async function casesAnswer(context: WebContext, web: Web): Promise<Response> {
  const { store } = web.desk;
  const after = cursorOf(context);
  const listed = await listFrom(store.cases, after);
  if (isProblem(listed)) return problemAnswer(context, web, listed);
  const ids = listed.entries.map(({ id }) => id);
  const paged = { page: 1, pages: 1, entries: await summariesOf(store, ids) };
  const frame = web.frame(context);
  const first = after === null ? null : frame.linkTo({ kind: 'cases', after: null });
  const next = listed.next === null ? null : frame.linkTo({ kind: 'cases', after: listed.next });
  const pager = <Cursor first={first} next={next} />;
  return pageAnswer(context, <ChecksPage {...{ frame, paged, pager }} none={CASES.none} />);
}

async function caseAnswer(context: WebContext, web: Web, id: string, version: number | null): Promise<Response> {
  const published = isCaseId(id) ? await publishedCase(web.desk.store, id, version) : null;
  if (published === null) return missingAnswer(context, web);
  const frame = web.frame(context);
  const versionLink = (one: number) => frame.linkTo({ kind: 'caseVersion', id, version: one });
  return pageAnswer(context, <SiteCheckPage {...{ frame, published, versionLink }} register={web.desk.register} />);
}
