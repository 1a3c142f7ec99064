/**
 * The web page: everything is made here and works without script. In: a desk, and what ships with the pages. Out: routes, for a
 * host that says who asks, limits what is sent, and sets the headers of safety.
 */
import { Hono } from 'hono';
import { PROBLEMS } from '../core/page/served-strings.ts';
import type { Desk, FaceEnv } from '../desk.ts';
import { problemAnswer } from './answer.tsx';
import { caseRoutes } from './case-routes.tsx';
import { checkRoutes } from './check-routes.tsx';
import { lawRoutes } from './law-routes.tsx';
import type { WebOptions } from './options.ts';
import { problem } from './problem.ts';
import { savedRoutes } from './saved-routes.tsx';
import { startRoutes } from './start-routes.tsx';
import type { WebContext } from './visitor.ts';
import { type Web, webOf } from './web.ts';

export interface WebFace {
  readonly routes: Hono<FaceEnv>;
  /** The page of an address that leads nowhere. */
  missing(context: WebContext): Response;
  /** The page of a fault of ours; whoever calls writes it down. */
  faulty(context: WebContext): Response;
}

export function webFace(desk: Desk, options: WebOptions): WebFace {
  const web: Web = webOf(desk, options);
  const routes = new Hono<FaceEnv>();
  for (const some of [startRoutes(web), checkRoutes(web), lawRoutes(web), savedRoutes(web), caseRoutes(web)])
    routes.route('/', some);
  return {
    routes,
    missing: (context) => problemAnswer(context, web, problem(404, 'missing', PROBLEMS.missing)),
    faulty: (context) => problemAnswer(context, web, problem(500, 'fault', PROBLEMS.fault)),
  };
}

export function webRoutes(desk: Desk, options: WebOptions): Hono<FaceEnv> {
  return webFace(desk, options).routes;
}
