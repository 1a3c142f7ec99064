/**
 * Problems as pages. Whatever turns a request away says so as RFC 9457 has it, for programs; where a browser asks for a page, the
 * same words become one. Paths of programs are left as they are.
 */
import type { MiddlewareHandler } from 'hono';
import type { FaceEnv } from '../desk.ts';
import { problemAnswer } from './answer.tsx';
import type { WebContext } from './context.ts';
import type { WebProblem } from './problem.ts';
import type { Web } from './web.ts';

const FOR_PROGRAMS = /^\/(?:api|mcp|metrics|healthz|readyz)(?:\/|$)/;

export function forPeople<E extends FaceEnv>(web: Web): MiddlewareHandler<E> {
  return async (hosted, next) => {
    await next();
    // of a host's context no more is used than faces know
    const context = hosted as unknown as WebContext;
    if (!wantsPage(context) || !context.res.headers.get('content-type')?.startsWith('application/problem+json')) return;
    const problem = (await context.res.json()) as Record<string, unknown>;
    const told = toldBy(problem, context.res);
    context.res = undefined;
    context.res = problemAnswer(context, web, told);
  };
}

function wantsPage({ req }: WebContext): boolean {
  return req.header('accept')?.includes('text/html') === true && !FOR_PROGRAMS.test(req.path);
}

function toldBy({ title, detail, hint }: Record<string, unknown>, { status, headers }: Response): WebProblem {
  const retryAfter = Number(headers.get('retry-after') ?? 'none');
  return {
    kind: 'problem',
    status: status as WebProblem['status'],
    heading: String(title),
    message: String(detail).replace(/\.$/, ''),
    hint: String(hint),
    ...(Number.isNaN(retryAfter) ? {} : { retryAfter }),
  };
}
