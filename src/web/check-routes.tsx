/** Checking: a text comes in by a form and goes out as a page, or as a file; examples are checked by their address. */
import { type Context, Hono } from 'hono';
import { PROBLEMS } from '../core/page/served-strings.ts';
import { fileAnswer, pageAnswer, problemAnswer } from './answer.tsx';
import { type SentForm, sentForm } from './form.ts';
import { type Checked, checkFile, isFormat } from './formats.ts';
import { type Carried, carriedFrom, carriedText, inputFrom } from './given.ts';
import { CheckBar } from './pages/check-bar.tsx';
import { CheckedPage } from './pages/checked-page.tsx';
import type { FormValues } from './pages/check-form.tsx';
import { busyProblem, isProblem, problem, refusedProblem, type WebProblem } from './problem.ts';
import type { Web } from './web.ts';
import { webPath } from './web-path.ts';

export function checkRoutes(web: Web): Hono {
  return new Hono()
    .get('/check', (context) => context.redirect(webPath({ kind: 'start' }), 303))
    .post('/check', async (context) => {
      const form = await sentForm(context);
      const format = form.word('format');
      if (format !== '' && !isFormat(format))
        return problemAnswer(context, web, problem(400, 'refused', PROBLEMS.format, { format: format.slice(0, 40) }));
      const carried = await carriedIn(form, web);
      if (isProblem(carried)) return problemAnswer(context, web, carried, written(form));
      const checked = await checkedOf(carried, web);
      if (isProblem(checked)) return problemAnswer(context, web, checked, written(form));
      return format === '' ? checkedAnswer(context, web, checked) : formatAnswer(context, web, checked, format);
    })
    .get('/examples/:name', async (context) => {
      const example = web.options.examples.find(({ name }) => name === context.req.param('name'));
      if (example === undefined) return problemAnswer(context, web, problem(404, 'missing', PROBLEMS.missing));
      const checked = await checkedOf({ input: example.input, knownAt: web.desk.today() }, web);
      return isProblem(checked) ? problemAnswer(context, web, checked) : checkedAnswer(context, web, checked);
    });
}

/** What is to be checked: what another page of ours sends on, or what a reader hands in. */
export async function carriedIn(form: SentForm, { desk }: Web): Promise<Carried | WebProblem> {
  const sent = form.text('carried');
  if (sent !== '') return carriedFrom(sent, desk.today());
  const input = await inputFrom(form, desk);
  return isProblem(input) ? input : { input, knownAt: desk.today() };
}

export async function checkedOf({ input, knownAt }: Carried, { desk }: Web): Promise<Checked | WebProblem> {
  const report: Awaited<ReturnType<typeof desk.check>> = await desk.check(input, knownAt);
  if (!('kind' in report)) return { input, report, id: null };
  return report.kind === 'busy' ? busyProblem(report) : refusedProblem(report);
}

async function checkedAnswer(context: Context, web: Web, checked: Checked): Promise<Response> {
  const { desk, options } = web;
  const frame = web.frame();
  const saving = await options.permission(context, 'save', null);
  const carried = carriedText({ input: checked.input, knownAt: checked.report.register.knownAt });
  const bar = <CheckBar frame={frame} carried={carried} saving={saving} />;
  return pageAnswer(
    context,
    <CheckedPage frame={frame} checked={checked} register={desk.register} bar={bar} current="start" jsonLd={null} />,
  );
}

function formatAnswer(context: Context, web: Web, checked: Checked, format: Parameters<typeof checkFile>[1]): Response {
  const file = checkFile(checked, format, web.desk.register, web.desk.publication);
  return isProblem(file) ? problemAnswer(context, web, file) : fileAnswer(context, file);
}

/** The fields as they were sent, to be mended; a text that was carried here is not written again. */
function written(form: SentForm): FormValues | null {
  if (form.text('carried') !== '') return null;
  const word = (name: string) => form.word(name);
  return {
    text: form.text('text'),
    url: word('url'),
    title: word('title'),
    outlet: word('outlet'),
    published: word('published'),
    language: word('language'),
  };
}

