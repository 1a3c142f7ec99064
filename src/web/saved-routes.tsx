/** Saved checks: kept by a form, cited by a short address, had in every format, published or deleted by those who may. */
import { Hono } from 'hono';
import { CHECK_FORMATS } from '../core/page/place.ts';
import { ENDINGS, servedPath } from '../core/page/served-path.ts';
import type { FaceEnv } from '../desk.ts';
import type { SavedCheck } from '../storage/store.ts';
import { fileAnswer, missingAnswer, pageAnswer, problemAnswer } from './answer.tsx';
import { carriedIn, checkedOf } from './check-routes.tsx';
import type { WebContext } from './context.ts';
import { cursorOf, listFrom } from './cursor.ts';
import { sentForm } from './form.ts';
import { checkFile, isLong, reviewsOf, viewOf } from './formats.ts';
import { SavedBar } from './pages/check-bar.tsx';
import { CheckedPage } from './pages/checked-page.tsx';
import { SavedChecks } from './pages/saved-checks.tsx';
import { isProblem } from './problem.ts';
import type { Web } from './web.ts';
import { refusalOf } from './writing.ts';

export function savedRoutes(web: Web): Hono<FaceEnv> {
  const { store } = web.desk;
  return new Hono<FaceEnv>()
    .get('/checks', async (context) => {
      const after = cursorOf(context);
      const saved = await listFrom(store.checks, after);
      if (isProblem(saved)) return problemAnswer(context, web, saved);
      return pageAnswer(context, <SavedChecks frame={web.frame(context)} saved={saved} after={after} />);
    })
    .post('/checks', (context) => save(context, web))
    .get('/checks/:file', async (context) => {
      const { id, format } = fileAsked(context.req.param('file'));
      const check = await savedBy(id, web);
      if (check === null) return missingAnswer(context, web);
      if (format === null) return savedAnswer(context, web, check);
      const file = await checkFile(check, format, web, context);
      return isProblem(file) ? problemAnswer(context, web, file) : fileAnswer(context, file);
    })
    .post('/checks/:id/publish', (context) => publish(context, web, context.req.param('id')))
    .post('/checks/:id/delete', async (context) => {
      const refused = refusalOf(context, await sentForm(context), 'delete', web);
      if (refused !== null) return refused;
      const check = await savedBy(context.req.param('id'), web);
      if (check === null) return missingAnswer(context, web);
      await store.checks.remove(check.id);
      return context.redirect(servedPath({ kind: 'savedChecks', after: null }), 303);
    });
}

async function save(context: WebContext, web: Web): Promise<Response> {
  const form = await sentForm(context);
  const refused = refusalOf(context, form, 'save', web);
  if (refused !== null) return refused;
  const carried = await carriedIn(form, web, context.get('visitor'));
  if (isProblem(carried)) return problemAnswer(context, web, carried);
  const checked = await checkedOf(carried, web, context.get('visitor'));
  if (isProblem(checked)) return problemAnswer(context, web, checked);
  const { check } = await web.desk.save(checked.input, checked.report);
  return context.redirect(servedPath({ kind: 'savedCheck', id: check.id }), 303);
}

async function publish(context: WebContext, web: Web, id: string): Promise<Response> {
  const refused = refusalOf(context, await sentForm(context), 'publish', web);
  if (refused !== null) return refused;
  const check = await savedBy(id, web);
  if (check === null) return missingAnswer(context, web);
  const made = await web.desk.publish({ input: check.input, report: check.report, sha256: null, id: null });
  const { file } = made.kind === 'new' ? made.version : made.before;
  return context.redirect(servedPath({ kind: 'check', id: file.case }), 303);
}

/** Ids are made by us of hexadecimal digits; nothing else is asked for. */
async function savedBy(id: string, { desk: { store } }: Web): Promise<SavedCheck | null> {
  return /^[0-9a-f]{8,64}$/.test(id) ? store.checks.byId(id) : null;
}

/** `1a2b.claimreview.json` is the check 1a2b as ClaimReview; without an ending its page is meant. */
function fileAsked(file: string) {
  const format = CHECK_FORMATS.toReversed().find((one) => file.endsWith(ENDINGS[one])) ?? null;
  return { id: format === null ? file : file.slice(0, -ENDINGS[format].length), format };
}

async function savedAnswer(context: WebContext, web: Web, check: SavedCheck): Promise<Response> {
  const view = await viewOf(check, web, context.get('visitor'));
  if (typeof view !== 'string') return problemAnswer(context, web, view);
  const visitor = context.get('visitor');
  const frame = web.frame(context);
  const reviews = isLong(check) ? null : reviewsOf(check, web, frame.address);
  const path = frame.linkTo({ kind: 'savedCheck', id: check.id });
  const permalink = `${frame.address}${path.slice(1)}`;
  const rights = { publishing: visitor.may('publish'), removing: visitor.may('delete') };
  const bar = <SavedBar {...{ frame, permalink, ...rights }} id={check.id} savedAt={check.savedAt} />;
  const jsonLd = typeof reviews === 'string' ? reviews : null;
  return pageAnswer(context, <CheckedPage {...{ frame, checked: check, view, bar, jsonLd }} current="savedChecks" />);
}
