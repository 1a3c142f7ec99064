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
import type { Paged } from '../core/page/pager.tsx';
import { jurisdictionsOf } from '../core/page/site/jurisdiction-files.ts';
import { stateOf } from '../core/page/state.ts';
import { PROBLEMS } from '../core/page/strings/served.ts';
import { statusAt } from '../core/status/status.ts';
import type { Day } from '../core/time/day.ts';
import type { FaceEnv } from '../desk.ts';
import { missingAnswer, pageAnswer, problemAnswer } from './answer.tsx';
import { dayAsked, pageAsked } from './asked.ts';
import type { WebContext } from './context.ts';
import { answerTo } from './law-answer.ts';
import { LawFinder } from './pages/law-finder.tsx';
import { OnDay } from './pages/on-day.tsx';
import { problem } from './problem.ts';
import { saidOf } from './published.ts';
import type { Web } from './web.ts';

export function lawRoutes(web: Web): Hono<FaceEnv> {
  return new Hono<FaceEnv>()
    .get('/laws', (context) => onDay(context, web, (on) => lawsAnswer(context, web, on)))
    .get('/measures', (context) => onDay(context, web, (on) => listAnswer(context, web, 'measures', on)))
    .get('/laws/:id{.+\\.svg}', (context) => onDay(context, web, (on) => badgeAnswer(context, web, on)))
    .get('/laws/:id{.+}', (context) => onDay(context, web, (on) => lawAnswer(context, web, on)))
    .get('/measures/:id{.+}', (context) => onDay(context, web, (on) => lawAnswer(context, web, on)))
    .get('/jurisdictions', (context) => {
      const jurisdictions = jurisdictionsOf(web.record()).map(({ counted }) => counted);
      return pageAnswer(context, <JurisdictionsPage frame={web.frame(context)} jurisdictions={jurisdictions} />);
    })
    .get('/jurisdictions/:id', (context) => onDay(context, web, (on) => jurisdictionAnswer(context, web, on)));
}

type Answered = Response | Promise<Response>;

/** What is answered about the day that is asked for, null where none is; or why it is no day. */
function onDay(context: WebContext, web: Web, answer: (on: Day | null) => Answered): Answered {
  const on = dayAsked(context);
  return on !== null && typeof on === 'object' ? problemAnswer(context, web, on) : answer(on);
}

function lawsAnswer(context: WebContext, web: Web, on: Day | null): Response {
  const words = context.req.query('q')?.trim() ?? '';
  return words === '' ? listAnswer(context, web, 'laws', on) : foundAnswer(context, web, words, on);
}

/** All laws, or all bills, by title. */
function listAnswer(context: WebContext, web: Web, kind: 'laws' | 'measures', on: Day | null): Response {
  const laws = web.record()[kind];
  const paged = pageAsked(context, laws);
  if (paged === undefined) return missingAnswer(context, web);
  return lawList(context, web, { kind, on, paged, all: laws.length, words: '', told: null, wrong: [] });
}

/** The laws, and their bills, that have all the words. */
function foundAnswer(context: WebContext, web: Web, words: string, on: Day | null): Response {
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

async function lawAnswer(context: WebContext, web: Web, on: Day | null): Promise<Response> {
  const record = web.record();
  const law = record.lawById(context.req.param('id') ?? '');
  if (law === undefined) return problemAnswer(context, web, problem(404, 'missing', PROBLEMS.missingLaw));
  const frame = web.frame(context, on);
  const path = frame.linkTo(placeOf(law));
  // a bill that is asked for as a law, or a law as a bill
  if (!path.startsWith(context.req.path)) return context.redirect(path, 301);
  const view = viewOf(law, record.around(law), frame.clocks);
  const changes = record.changedBy(law);
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

function badgeAnswer(context: WebContext, web: Web, on: Day | null): Response {
  const law = web.record().lawById((context.req.param('id') ?? '').replace(/\.svg$/, ''));
  if (law === undefined) return problemAnswer(context, web, problem(404, 'missing', PROBLEMS.missingLaw));
  const status = statusAt(law, web.frame(context, on).clocks);
  return context.body(badgeSvg(law.title, stateOf(status)), 200, {
    'content-type': 'image/svg+xml',
    // shown on pages of others: that is what it is for
    'cross-origin-resource-policy': 'cross-origin',
  });
}

function jurisdictionAnswer(context: WebContext, web: Web, on: Day | null): Response {
  const held = jurisdictionsOf(web.record()).find(({ counted }) => counted.id === context.req.param('id'));
  const paged = held === undefined ? undefined : pageAsked(context, held.entries);
  if (held === undefined || paged === undefined) return missingAnswer(context, web);
  return pageAnswer(
    context,
    <JurisdictionPage frame={web.frame(context, on)} jurisdiction={held.counted} paged={paged} />,
  );
}
