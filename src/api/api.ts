/** The HTTP API. In: a desk. Out: routes to be mounted at `/api`, with the OpenAPI document that is made from their schemas. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Desk } from '../desk.ts';
import type { Api, ApiEnv } from './endpoint.ts';
import { addCheck } from './routes/check.ts';

export function apiRoutes(desk: Desk): Api {
  const api = new OpenAPIHono<ApiEnv>();
  addCheck(api, desk);
  return api;
}
