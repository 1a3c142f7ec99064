/** Saved checks: kept by a form, cited by a short address, had in every format, deleted where that is allowed. */
import { type Context, Hono } from 'hono';
import { CHECK_FORMATS } from '../core/page/place.ts';
import { PROBLEMS } from '../core/page/served-strings.ts';
import type { Publication } from '../core/publish/publication.ts';
import type { SavedCheck } from '../storage/store.ts';
import { fileAnswer, pageAnswer, problemAnswer } from './answer.tsx';
import { checkIdOf, isCheckId } from './check-id.ts';
import { carriedIn, checkedOf } from './check-routes.tsx';
import { cursorOf } from './cursor.ts';
import { sentForm } from './form.ts';
import { checkFile } from './formats.ts';
import { CheckedPage } from './pages/checked-page.tsx';
import { SavedBar } from './pages/check-bar.tsx';
import { SavedChecks } from './pages/saved-checks.tsx';
import { isProblem, problem } from './problem.ts';
import type { Web } from './web.ts';
import { ENDINGS, webPath } from './web-path.ts';
import { refusal } from './writing.ts';

export function savedRoutes(web: Web): Hono {
  const { store } = web.desk;
  return new Hono()
    .get('/checks', async (context) => {
      const after = cursorOf(context);
      const saved = await store.checks.list({ limit: A_PAGE, after });
      return pageAnswer(context, <SavedChecks frame={web.frame()} saved={saved} after={after} />);
    })
    .post('/checks', (context) => save(context, web))
    .get('/checks/:file', async (context) => {
      const { id, format } = fileAsked(context.req.param('file'));
      const check = isCheckId(id) ? await store.checks.byId(id) : null;
      if (check === null) return missing(context, web);
      return format === null ? savedAnswer(context, web, check) : savedFile(context, web, check, format);
    })
    .post('/checks/:id/delete', async (context) => {
      const id = context.req.param('id');
      const denied = await refusal(context, await sentForm(context), 'delete', web);
      if (denied !== null) return problemAnswer(context, web, denied);
      if (!isCheckId(id) || !(await store.checks.remove(id))) return missing(context, web);
      return context.redirect(webPath({ kind: 'savedChecks', after: null }), 303);
    });
}

/** Checks on a page of the list. */
const A_PAGE = 50;

async function save(context: Context, web: Web): Promise<Response> {
  const form = await sentForm(context);
  const denied = await refusal(context, form, 'save', web);
  if (denied !== null) return problemAnswer(context, web, denied);
  const carried = await carriedIn(form, web);
  if (isProblem(carried)) return problemAnswer(context, web, carried);
  const checked = await checkedOf(carried, web);
  if (isProblem(checked)) return problemAnswer(context, web, checked);
  const { input, report } = checked;
  const id = checkIdOf(input, report);
  const savedAt = web.options.now();
  const { check } = await web.desk.store.checks.save({ id, savedAt, input, report });
  return context.redirect(webPath({ kind: 'savedCheck', id: check.id }), 303);
}

/** `1a2b.claimreview.json` is the check 1a2b as ClaimReview; without an ending its page is meant. */
function fileAsked(file: string) {
  const format = CHECK_FORMATS.toReversed().find((one) => file.endsWith(ENDINGS[one])) ?? null;
  return { id: format === null ? file : file.slice(0, -ENDINGS[format].length), format };
}

function missing(context: Context, web: Web): Response {
  return problemAnswer(context, web, problem(404, 'missing', PROBLEMS.missing));
}

/** A saved check stands under its own address, whatever address the cases of a newsroom have. */
function publicationOf({ desk, options: { address } }: Web): Publication {
  return address === null
    ? desk.publication
    : { ...desk.publication, permalink: `${address}checks/{case}#{claim}` };
}

function savedFile(context: Context, web: Web, check: SavedCheck, format: (typeof CHECK_FORMATS)[number]): Response {
  const file = checkFile(check, format, web.desk.register, publicationOf(web));
  return isProblem(file) ? problemAnswer(context, web, file) : fileAnswer(context, file);
}

async function savedAnswer(context: Context, web: Web, check: SavedCheck): Promise<Response> {
  const { desk, options } = web;
  const frame = web.frame();
  const [publishing, removing] = await Promise.all([
    options.permission(context, 'publish', null),
    options.permission(context, 'delete', null),
  ]);
  const reviews = checkFile(check, 'claimreview', desk.register, publicationOf(web));
  const path = frame.linkTo({ kind: 'savedCheck', id: check.id });
  const permalink = options.address === null ? path : `${options.address}${path.slice(1)}`;
  const bar = <SavedBar {...{ frame, id: check.id, savedAt: check.savedAt, permalink, publishing, removing }} />;
  return pageAnswer(
    context,
    <CheckedPage
      frame={frame}
      checked={check}
      register={desk.register}
      bar={bar}
      current="savedChecks"
      jsonLd={isProblem(reviews) ? null : reviews.body}
    />,
  );
}
