/** Gives each request an id, and writes down and counts what became of it: the pattern of its route, never what it asked for. */
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { HostContext, HostEnv } from './env.ts';
import type { Logger } from './log.ts';
import type { Metrics } from './metrics.ts';

export function observing(log: Logger, metrics: Metrics): MiddlewareHandler<HostEnv> {
  return async (context, next) => {
    const began = performance.now();
    const id = randomUUID();
    context.set('requestId', id);
    await next();
    context.header('x-request-id', id);
    const seconds = (performance.now() - began) / 1000;
    const { method } = context.req;
    const { status } = context.res;
    const route = routeOf(context);
    metrics.request(method, route, status, seconds);
    log[status >= 500 ? 'warn' : 'info'](
      { id, method, route, status, ms: Math.round(seconds * 1e6) / 1000 },
      'answered',
    );
  };
}

/** What answered; where only handlers for all routes did, nothing is there. */
function routeOf(context: HostContext): string {
  const path = routePath(context);
  return /^\/?\*$/.test(path) ? '(none)' : path;
}
