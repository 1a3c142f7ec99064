/** Who may write: a form of our own pages, sent by somebody whom the host lets. */
import type { Context } from 'hono';
import { PROBLEMS } from '../core/page/served-strings.ts';
import type { SentForm } from './form.ts';
import type { Scope } from './options.ts';
import { problem, type WebProblem } from './problem.ts';
import type { Web } from './web.ts';

/** Null where it may be done. */
export async function refusal(
  context: Context,
  form: SentForm,
  scope: Scope,
  { options }: Web,
): Promise<WebProblem | null> {
  if (!isOwn(context)) return problem(403, 'denied', PROBLEMS.foreign);
  const token = form.text('token').trim();
  const permission = await options.permission(context, scope, token === '' ? null : token);
  if (permission === 'allowed') return null;
  return problem(permission === 'ask' ? 401 : 403, 'denied', PROBLEMS.denied);
}

/**
 * Whether the form comes from a page of this host: a browser says so itself, in `Sec-Fetch-Site` or in `Origin`, and no page of
 * another site can change that. What says neither is no browser, and has no rights that a page could borrow.
 */
function isOwn({ req }: Context): boolean {
  const site = req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const origin = req.header('origin');
  return origin === undefined || hostOf(origin) === req.header('host');
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
