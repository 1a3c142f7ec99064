/** Pages, files and problems as answers of HTTP. */
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { rendered } from '../core/page/rendered.tsx';
import { PROBLEMS } from '../core/page/strings/served.ts';
import type { WebContext } from './context.ts';
import type { CheckFile } from './formats.ts';
import type { FormValues } from './pages/check-form.tsx';
import { ProblemPage } from './pages/problem-page.tsx';
import { problem, type WebProblem } from './problem.ts';
import type { Web } from './web.ts';

export function pageAnswer(context: WebContext, page: JSX.Element, status: ContentfulStatusCode = 200): Response {
  return context.html(rendered(page), status);
}

/** A file to keep: its name is made of letters, digits and signs of ours alone, so that no header ends in it. */
export function fileAnswer(context: WebContext, file: CheckFile): Response {
  return context.body(typeof file.body === 'string' ? file.body : new Uint8Array(file.body), 200, {
    'content-type': file.type,
    'content-disposition': `attachment; filename="${file.name.replace(/[^\w.-]/g, '')}"`,
  });
}

/** The page of a problem; with the form as it was written, where a form was refused. */
export function problemAnswer(
  context: WebContext,
  web: Web,
  told: WebProblem,
  values: FormValues | null = null,
): Response {
  if (told.retryAfter !== undefined) context.header('retry-after', String(told.retryAfter));
  return pageAnswer(context, ProblemPage({ frame: web.frame(context), told, values }), told.status);
}

/** Nothing stands under the address that was asked for. */
export function missingAnswer(context: WebContext, web: Web): Response {
  return problemAnswer(context, web, problem(404, 'missing', PROBLEMS.missing));
}
