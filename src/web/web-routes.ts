/**
 * The web page: everything is made here and works without script. In: a desk, and what ships with the pages. Out: routes, and what
 * turns problems into pages, for a host that says who asks, limits what is sent, and sets the headers of safety.
 */
import { Hono, type MiddlewareHandler } from 'hono';
import type { Desk, FaceEnv } from '../desk.ts';
import { caseRoutes } from './case-routes.tsx';
import { checkRoutes } from './check-routes.tsx';
import { forPeople } from './for-people.ts';
import { lawRoutes } from './law-routes.tsx';
import type { WebOptions } from './options.ts';
import { savedRoutes } from './saved-routes.tsx';
import { startRoutes } from './start-routes.tsx';
import { webOf } from './web.ts';

export interface WebFace {
  readonly routes: Hono<FaceEnv>;
  problems<E extends FaceEnv>(): MiddlewareHandler<E>;
}

export function webFace(desk: Desk, options: WebOptions): WebFace {
  const web = webOf(desk, options);
  const routes = new Hono<FaceEnv>();
  for (const some of [startRoutes(web), checkRoutes(web), lawRoutes(web), savedRoutes(web), caseRoutes(web)])
    routes.route('/', some);
  return { routes, problems: () => forPeople(web) };
}
