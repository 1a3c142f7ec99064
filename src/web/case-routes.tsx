/** Published checks: their list, each with its versions, and the narratives that they share. */
import { Hono } from 'hono';
import { ChecksPage } from '../core/page/checks-page.tsx';
import { NarrativesPage, narrativesMet } from '../core/page/narratives-page.tsx';
import { pagesOf } from '../core/page/pager.tsx';
import { CASES, PROBLEMS } from '../core/page/served-strings.ts';
import { SiteCheckPage } from '../core/page/site-check-page.tsx';
import { isCaseId } from '../core/publish/case-id.ts';
import type { FaceEnv } from '../desk.ts';
import { pageAnswer, problemAnswer } from './answer.tsx';
import type { WebContext } from './context.ts';
import { cursorOf, listFrom } from './cursor.ts';
import { Cursor } from './pages/saved-checks.tsx';
import { isProblem, problem } from './problem.ts';
import { newestSummaries, publishedCase, summariesOf } from './published.ts';
import type { Web } from './web.ts';

export function caseRoutes(web: Web): Hono<FaceEnv> {
  return new Hono<FaceEnv>()
    .get('/cases', (context) => casesAnswer(context, web))
    .get('/cases/:id', (context) => caseAnswer(context, web, context.req.param('id'), null))
    .get('/cases/:id/:version{[1-9]\\d{0,5}}', (context) =>
      caseAnswer(context, web, context.req.param('id'), Number(context.req.param('version'))),
    )
    .get('/narratives', async (context) => {
      const met = [...pagesOf(narrativesMet(await newestSummaries(web)), NARRATIVES_A_PAGE)];
      const paged = met[Number(/^\d{1,6}$/.exec(context.req.query('page') ?? '1')?.[0] ?? 0) - 1];
      if (paged === undefined) return missing(context, web);
      return pageAnswer(
        context,
        <NarrativesPage frame={web.frame(context)} paged={paged} lawById={web.record().lawById} />,
      );
    });
}

/** Each lists several texts. */
const NARRATIVES_A_PAGE = 30;

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
  if (published === null) return missing(context, web);
  const frame = web.frame(context);
  const versionLink = (one: number) => frame.linkTo({ kind: 'caseVersion', id, version: one });
  return pageAnswer(context, <SiteCheckPage {...{ frame, published, versionLink }} register={web.desk.register} />);
}

function missing(context: WebContext, web: Web): Response {
  return problemAnswer(context, web, problem(404, 'missing', PROBLEMS.missing));
}
