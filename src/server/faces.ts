/** The faces that this host has, each under its own address. */
import { performance } from 'node:perf_hooks';
import type { Hono, MiddlewareHandler } from 'hono';
import { apiRoutes } from '../api/api.ts';
import type { Desk } from '../desk.ts';
import { answerMcp } from '../mcp/http.ts';
import { shippedWithPages } from '../web/shipped.ts';
import { webFace } from '../web/web-routes.ts';
import type { HostEnv } from './env.ts';

export interface Faces {
  /** Makes pages of problems, for those who ask for pages. */
  readonly problems: MiddlewareHandler<HostEnv>;
  /** Adds the routes. */
  add(host: Hono<HostEnv>): void;
}

export function facesOf(desk: Desk): Faces {
  const web = webFace(desk, { ...shippedWithPages(), address: null });
  return {
    problems: web.problems(),
    add(host) {
      host.route(
        '/api',
        apiRoutes(desk, () => performance.now()),
      );
      host.all('/mcp', async (context) => {
        const visitor = context.get('visitor');
        const check: Desk['check'] = (input, knownAt) => desk.check(input, knownAt, visitor);
        return answerMcp(context.req.raw, { ...desk, check });
      });
      host.route('/', web.routes);
    },
  };
}
