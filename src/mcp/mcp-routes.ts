import { Hono } from 'hono';
import type { Desk, FaceEnv, Visitor } from '../desk.ts';
import { answerMcp } from './http.ts';
import type { ToolDesk } from './tool.ts';

/** The tools over HTTP, to be put under an address of a host: `/mcp`. */
export function mcpRoutes(desk: Desk): Hono<FaceEnv> {
  const routes = new Hono<FaceEnv>();
  routes.all('/', (context) => answerMcp(context.req.raw, deskOf(desk, context.get('visitor'))));
  return routes;
}

/** Who asks takes turns with others who do. */
function deskOf(desk: Desk, visitor: Visitor): ToolDesk {
  return {
    register: desk.register,
    version: desk.version,
    today: () => desk.today(),
    check: (input, knownAt) => desk.check(input, knownAt, visitor),
  };
}
