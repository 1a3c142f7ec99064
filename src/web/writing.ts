/** Who asks, and how a form gets its sender's token to the host: as a cookie that no script and no other site can read. */
import { setCookie } from 'hono/cookie';
import { PROBLEMS } from '../core/page/strings/served.ts';
import { type Scope, TOKEN_COOKIE } from '../desk.ts';
import { problemAnswer } from './answer.tsx';
import type { WebContext } from './context.ts';
import type { SentForm } from './form.ts';
import { problem } from './problem.ts';
import type { Web } from './web.ts';

/**
 * Null where the visitor may do that. Where not, and the form bears a token, the answer keeps it and has the browser send the same
 * form again, once; else the answer says what is missing.
 */
export function refusalOf(context: WebContext, form: SentForm, scope: Scope, web: Web): Response | null {
  if (context.get('visitor').may(scope)) return null;
  const token = form.word('token');
  if (token === '' || context.req.query('again') !== undefined)
    return problemAnswer(context, web, problem(token === '' ? 401 : 403, 'denied', PROBLEMS.denied));
  keepToken(context, token);
  return context.redirect(`${context.req.path}?again=1`, 307);
}

/** Until the browser is closed. */
function keepToken(context: WebContext, token: string): void {
  const secure = context.req.header('x-forwarded-proto') === 'https' || context.req.url.startsWith('https:');
  setCookie(context, TOKEN_COOKIE, token.slice(0, LONGEST), { httpOnly: true, sameSite: 'Strict', path: '/', secure });
}

const LONGEST = 500;
