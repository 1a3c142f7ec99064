/**
 * What pages of others may read: the register, its laws, calendar and feeds, which are the same for everybody. What was saved here
 * is not among it: a page that somebody opens must not read what a Lawstate on their own machine keeps.
 */
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from './endpoint.ts';

const OPEN = /^\/api\/(?:laws|resolve|calendar\.ics|changes\.atom|openapi\.json)(?:\/|$)/;

export const crossOrigin: MiddlewareHandler<ApiEnv> = async (context, next) => {
  const { method, path } = context.req;
  if (!OPEN.test(path)) return next();
  if (method === 'OPTIONS')
    return context.body(null, 204, {
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'accept, if-none-match',
      'access-control-max-age': '86400',
    });
  await next();
  context.header('access-control-allow-origin', '*');
  context.header('access-control-expose-headers', 'etag, x-request-id, retry-after');
  context.header('cross-origin-resource-policy', 'cross-origin');
};
