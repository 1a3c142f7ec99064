/** The HTTP API. In: a desk. Out: routes to be mounted at `/api`, with the OpenAPI document that is made from their schemas. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Desk } from '../desk.ts';
import { crossOrigin } from './cross-origin.ts';
import type { Api, ApiEnv } from './endpoint.ts';
import { idempotency } from './idempotency.ts';
import { describeToken } from './open-api.ts';
import { addCalendar, addChanges } from './routes/calendar.ts';
import { addCases } from './routes/cases.ts';
import { addCheck } from './routes/check.ts';
import { addChecks } from './routes/checks.ts';
import { addClaims } from './routes/claims.ts';
import { addCorrections, addRecheck } from './routes/corrections.ts';
import { addDocument } from './routes/document.ts';
import { addLawRecord } from './routes/law-record.ts';
import { addLaws } from './routes/laws.ts';
import { addNarratives } from './routes/narratives.ts';

/** `milliseconds` is a clock that only goes forward, for how long keys of requests are remembered. */
export function apiRoutes(desk: Desk, milliseconds: () => number): Api {
  const api = new OpenAPIHono<ApiEnv>();
  describeToken(api);
  api.use(crossOrigin);
  const once = idempotency(milliseconds);
  api.use('/checks', once);
  api.use('/cases', once);
  addCheck(api, desk);
  addLaws(api, desk);
  addLawRecord(api, desk);
  addCalendar(api, desk);
  addChanges(api, desk);
  addCorrections(api, desk);
  addChecks(api, desk);
  addClaims(api, desk);
  addCases(api, desk);
  addRecheck(api, desk);
  addNarratives(api, desk);
  addDocument(api, desk);
  return api;
}
