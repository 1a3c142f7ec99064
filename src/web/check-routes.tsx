/** Checking: a text comes in by a form and goes out as a page, or as a file; examples are checked by their address. */
import { Hono } from 'hono';
import { servedPath } from '../core/page/served-path.ts';
import { PROBLEMS } from '../core/page/strings/served.ts';
import type { FaceEnv, Visitor } from '../desk.ts';
import { fileAnswer, missingAnswer, pageAnswer, problemAnswer } from './answer.tsx';
import type { WebContext } from './context.ts';
import { type SentForm, sentForm } from './form.ts';
import { type Checked, checkFile, isFormat, viewOf } from './formats.ts';
import { type Carried, carriedFrom, carriedText, inputFrom } from './given.ts';
import { CheckBar } from './pages/check-bar.tsx';
import type { FormValues } from './pages/check-form.tsx';
import { CheckedPage } from './pages/checked-page.tsx';
import { busyProblem, isProblem, problem, refusedProblem, type WebProblem } from './problem.ts';
import type { Web } from './web.ts';

export function checkRoutes(web: Web): Hono<FaceEnv> {
  return new Hono<FaceEnv>()
    .get('/check', (context) => context.redirect(servedPath({ kind: 'start' }), 303))
    .post('/check', (context) => checkSent(context, web))
    .get('/examples/:name', async (context) => {
      const example = web.options.examples.find(({ name }) => name === context.req.param('name'));
      if (example === undefined) return missingAnswer(context, web);
      const carried = { input: example.input, knownAt: web.desk.today() };
      const checked = await checkedOf(carried, web, context.get('visitor'));
      return isProblem(checked) ? problemAnswer(context, web, checked) : checkedAnswer(context, web, checked);
    });
}

async function checkSent(context: WebContext, web: Web): Promise<Response> {
  const form = await sentForm(context);
  const visitor = context.get('visitor');
  const format = form.word('format');
  if (format !== '' && !isFormat(format))
    return problemAnswer(context, web, problem(400, 'refused', PROBLEMS.format, { format: format.slice(0, 40) }));
  const carried = await carriedIn(form, web, visitor);
  if (isProblem(carried)) return problemAnswer(context, web, carried, written(form));
  const checked = await checkedOf(carried, web, visitor);
  if (isProblem(checked)) return problemAnswer(context, web, checked, written(form));
  if (format === '') return checkedAnswer(context, web, checked);
  const file = await checkFile(checked, format, web, context);
  return isProblem(file) ? problemAnswer(context, web, file) : fileAnswer(context, file);
}

/** What is to be checked: what another page of ours sends on, or what a reader hands in. */
export async function carriedIn(form: SentForm, { desk }: Web, visitor: Visitor): Promise<Carried | WebProblem> {
  const sent = form.text('carried');
  if (sent !== '') return carriedFrom(sent, desk.today());
  const input = await inputFrom(form, desk, visitor);
  return isProblem(input) ? input : { input, knownAt: desk.today() };
}

export async function checkedOf(
  { input, knownAt }: Carried,
  { desk }: Web,
  visitor: Visitor,
): Promise<Checked | WebProblem> {
  const report = await desk.check(input, knownAt, visitor);
  if (!('kind' in report)) return { input, report, id: null };
  return report.kind === 'busy' ? busyProblem(report) : refusedProblem(report);
}

async function checkedAnswer(context: WebContext, web: Web, checked: Checked): Promise<Response> {
  const view = await viewOf(checked, web, context.get('visitor'));
  if (typeof view !== 'string') return problemAnswer(context, web, view);
  const frame = web.frame(context);
  const { input, report } = checked;
  const carried = carriedText({ input, knownAt: report.register.knownAt });
  const bar = <CheckBar frame={frame} carried={carried} saving={context.get('visitor').may('save')} />;
  return pageAnswer(context, <CheckedPage {...{ frame, checked, view, bar }} current="start" jsonLd={null} />);
}

/** The fields as they were sent, to be mended; a text that was carried here is not written again. */
function written(form: SentForm): FormValues | null {
  if (form.text('carried') !== '') return null;
  const [url, title, outlet] = [form.word('url'), form.word('title'), form.word('outlet')];
  const [published, language] = [form.word('published'), form.word('language')];
  return { text: form.text('text'), url, title, outlet, published, language };
}
