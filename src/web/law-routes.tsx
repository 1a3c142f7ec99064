/** Laws and bills on a day of the reader's: the search, the lists, the page and the badge of each. */
import { Hono } from 'hono';
import type { Law } from '../core/law/law.ts';
import { badgeSvg } from '../core/page/badge.ts';
import { JurisdictionPage } from '../core/page/jurisdiction-page.tsx';
import { JurisdictionsPage } from '../core/page/jurisdictions-page.tsx';
import { LawPage } from '../core/page/law-page.tsx';
import { placeOf } from '../core/page/law-place.ts';
import { viewOf } from '../core/page/law-view.ts';
import { LawsPage, lettersOf } from '../core/page/laws-page.tsx';
import { type Paged, pagesOf } from '../core/page/pager.tsx';
import { PROBLEMS } from '../core/page/served-strings.ts';
import { jurisdictionsOf } from '../core/page/site/jurisdiction-files.ts';
import { stateOf } from '../core/page/state.ts';
import { type Day, isDay } from '../core/time/day.ts';
import type { FaceEnv } from '../desk.ts';
import { pageAnswer, problemAnswer } from './answer.tsx';
import type { WebContext } from './context.ts';
import { answerTo } from './law-answer.ts';
import { LawFinder } from './pages/law-finder.tsx';
import { OnDay } from './pages/on-day.tsx';
import { problem, type WebProblem } from './problem.ts';
import { saidOf } from './published.ts';
import type { Web } from './web.ts';

export function lawRoutes(web: Web): Hono<FaceEnv> {
  return new Hono<FaceEnv>()
    .get('/laws', (context) => lawsAnswer(context, web))
    .get('/measures', (context) => listAnswer(context, web, 'measures'))
    .get('/laws/:id{.+\\.svg}', (context) => badgeAnswer(context, web, context.req.param('id').slice(0, -4)))
    .get('/laws/:id{.+}', (context) => lawAnswer(context, web, context.req.param('id')))
    .get('/measures/:id{.+}', (context) => lawAnswer(context, web, context.req.param('id')))
    .get('/jurisdictions', (context) => {
      const jurisdictions = jurisdictionsOf(web.record()).map(({ counted }) => counted);
      return pageAnswer(context, <JurisdictionsPage frame={web.frame(context)} jurisdictions={jurisdictions} />);
    })
    .get('/jurisdictions/:id', (context) => jurisdictionAnswer(context, web));
}

/** The day asked about; null where none is, which is today. */
function dayAsked({ req }: WebContext): Day | null | WebProblem {
  const on = (req.query('on') ?? '').trim();
  if (on === '') return null;
  return isDay(on) ? on : problem(400, 'day', PROBLEMS.day, { date: String(on).slice(0, 40) });
}

/** The page of a list that is asked for; undefined where it has no such page. */
function pageAsked<T>({ req }: WebContext, entries: readonly T[]): Paged<T> | undefined {
  const page = req.query('page') ?? '1';
  return /^\d{1,6}$/.test(page) ? [...pagesOf(entries)][Number(page) - 1] : undefined;
}

function missing(context: WebContext, web: Web): Response {
  return problemAnswer(context, web, problem(404, 'missing', PROBLEMS.missing));
}

function lawsAnswer(context: WebContext, web: Web): Response {
  const words = context.req.query('q')?.trim() ?? '';
  return words === '' ? listAnswer(context, web, 'laws') : foundAnswer(context, web, words);
}

/** All laws, or all bills, by title. */
function listAnswer(context: WebContext, web: Web, kind: 'laws' | 'measures'): Response {
  const on = dayAsked(context);
  if (on !== null && typeof on === 'object') return problemAnswer(context, web, on);
  const laws = web.record()[kind];
  const paged = pageAsked(context, laws);
  if (paged === undefined) return missing(context, web);
  return lawList(context, web, { kind, on, paged, all: laws.length, words: '', told: null, wrong: [] });
}

/** The laws, and their bills, that have all the words. */
function foundAnswer(context: WebContext, web: Web, words: string): Response {
  const on = dayAsked(context);
  if (on !== null && typeof on === 'object') return problemAnswer(context, web, on);
  const { laws, told, wrong } = answerTo(words, web);
  const paged = { page: 1, pages: 1, entries: laws };
  return lawList(context, web, { kind: 'laws', on, paged, all: laws.length, words, told, wrong });
}

interface ListShown {
  readonly kind: 'laws' | 'measures';
  readonly on: Day | null;
  readonly paged: Paged<Law>;
  readonly all: number;
  readonly words: string;
  readonly told: string | null;
  readonly wrong: readonly string[];
}

function lawList(context: WebContext, web: Web, shown: ListShown): Response {
  const { kind, on, paged, all, words, told, wrong } = shown;
  const frame = web.frame(context, on);
  const record = web.record();
  const finder = <LawFinder {...{ words, told, wrong }} on={frame.clocks.asOf} live="told list lede" />;
  const letters = words === '' ? lettersOf(record[kind]) : [];
  const placeWords = (law: Law) => record.jurisdictionTitle(law.jurisdiction);
  return pageAnswer(
    context,
    <LawsPage {...{ frame, kind, paged, all, letters, placeWords, finder }} searched={words !== ''} />,
  );
}

async function lawAnswer(context: WebContext, web: Web, id: string): Promise<Response> {
  const on = dayAsked(context);
  if (on !== null && typeof on === 'object') return problemAnswer(context, web, on);
  const record = web.record();
  const law = record.lawById(id);
  if (law === undefined) return problemAnswer(context, web, problem(404, 'missing', PROBLEMS.missingLaw));
  const frame = web.frame(context, on);
  const path = frame.linkTo(placeOf(law));
  // a bill that is asked for as a law, or a law as a bill
  if (!path.startsWith(context.req.path)) return context.redirect(path, 301);
  const view = viewOf(law, record.around(law), frame.clocks);
  const ids = [...new Set(law.would.map((would) => would.law))];
  const changes = ids.flatMap((one) => record.lawById(one) ?? []);
  const [said, told] = await Promise.all([saidOf(law, web), web.told.ofLaw(law)]);
  return pageAnswer(
    context,
    <LawPage
      {...{ view, frame, changes, said, told }}
      address={`${frame.address}${context.req.path.slice(1)}`}
      picker={<OnDay view={view} />}
    />,
  );
}

function badgeAnswer(context: WebContext, web: Web, id: string): Response {
  const on = dayAsked(context);
  if (on !== null && typeof on === 'object') return problemAnswer(context, web, on);
  const law = web.record().lawById(id);
  if (law === undefined) return problemAnswer(context, web, problem(404, 'missing', PROBLEMS.missingLaw));
  const { status } = viewOf(law, web.record().around(law), web.frame(context, on).clocks);
  return context.body(badgeSvg(law.title, stateOf(status)), 200, {
    'content-type': 'image/svg+xml',
    // shown on pages of others: that is what it is for
    'cross-origin-resource-policy': 'cross-origin',
  });
}

function jurisdictionAnswer(context: WebContext, web: Web): Response {
  const on = dayAsked(context);
  if (on !== null && typeof on === 'object') return problemAnswer(context, web, on);
  const held = jurisdictionsOf(web.record()).find(({ counted }) => counted.id === context.req.param('id'));
  const paged = held === undefined ? undefined : pageAsked(context, held.entries);
  if (held === undefined || paged === undefined) return missing(context, web);
  return pageAnswer(
    context,
    <JurisdictionPage frame={web.frame(context, on)} jurisdiction={held.counted} paged={paged} />,
  );
}
