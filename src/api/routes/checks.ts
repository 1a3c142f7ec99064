import { z } from '@hono/zod-openapi';
import type { Desk } from '../../desk.ts';
import { refuseUnless } from '../allowed.ts';
import { formatOf, refuseUnpublished, sendCheck } from '../check-format.ts';
import { checked } from '../checked.ts';
import { type Api, endpoint } from '../endpoint.ts';
import { JSON_TYPE, jsonText } from '../json-text.ts';
import { ProblemError } from '../problem.ts';
import { done } from '../refused-problem.ts';
import { savedCheckJson } from '../saved-json.ts';
import { besideQuery, bodyContent, checkBody, formatQuery } from '../schemas/check.ts';
import { checkListSchema, savedCheckSchema } from '../schemas/saved.ts';
import { cursorQuery, limitQuery, onceHeaders } from '../schemas/words.ts';
import { CHECK_CONTENT } from './check.ts';

export const checkParams = z.object({ id: z.string().regex(/^[0-9a-f]{32}$/, 'is no id of a saved check') });

export function addChecks(api: Api, desk: Desk): void {
  addSave(api, desk);
  addList(api, desk);
  addOne(api, desk);
  addReport(api, desk);
  addRemove(api, desk);
}

function addSave(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'post',
      path: '/checks',
      id: 'saveCheck',
      tag: 'Saved checks',
      summary: 'Check a text and keep the check',
      description:
        'Its id is made of the text and what is said of it, the record, the day up to which it is believed, and the version: the same check is kept once.',
      query: besideQuery,
      headers: onceHeaders,
      body: bodyContent(checkBody),
      responses: {
        200: { description: 'It was kept already.', content: { 'application/json': { schema: savedCheckSchema } } },
        201: { description: 'It is kept.', content: { 'application/json': { schema: savedCheckSchema } } },
      },
      problems: [400, 401, 403, 413, 415, 422, 429, 503],
      writes: true,
    },
    async (context, { query }) => {
      refuseUnless(context, 'save');
      const { input, report } = await checked(context, desk, query);
      const { check, created } = await desk.save(input, report);
      return context.body(jsonText(savedCheckJson(check)), created ? 201 : 200, {
        'content-type': JSON_TYPE,
        location: `/api/checks/${check.id}`,
      });
    },
  );
}

function addList(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/checks',
      id: 'listChecks',
      tag: 'Saved checks',
      summary: 'The checks that are kept, newest first',
      query: z.strictObject({ limit: limitQuery, cursor: cursorQuery }),
      responses: {
        200: { description: 'A page of them.', content: { 'application/json': { schema: checkListSchema } } },
      },
      problems: [400],
    },
    async (context, { query: { limit, cursor } }) => {
      const { entries, next } = await desk.store.checks.list({ limit, after: cursor ?? null });
      return context.json({ checks: entries, next });
    },
  );
}

export async function savedCheck(desk: Desk, id: string) {
  const check = await desk.store.checks.byId(id);
  if (check !== null) return check;
  const hint = 'GET /api/checks lists those that are.';
  throw new ProblemError({
    code: 'unknown-check',
    status: 404,
    title: 'No such check',
    detail: 'No check of this id is kept.',
    hint,
  });
}

function addOne(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/checks/{id}',
      id: 'getCheck',
      tag: 'Saved checks',
      summary: 'A check that is kept: the text as it was given, and its report',
      params: checkParams,
      responses: { 200: { description: 'The check.', content: { 'application/json': { schema: savedCheckSchema } } } },
      problems: [400, 404],
    },
    async (context, { params: { id } }) => {
      const check = await savedCheck(desk, id);
      return context.body(jsonText(savedCheckJson(check)), 200, { 'content-type': JSON_TYPE });
    },
  );
}

function addReport(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/checks/{id}/report',
      id: 'getReport',
      tag: 'Saved checks',
      summary: 'The report of a check that is kept, in any form',
      params: checkParams,
      query: z.strictObject({ format: formatQuery }),
      responses: { 200: { description: 'The report.', content: CHECK_CONTENT } },
      problems: [400, 404, 406, 409, 503],
    },
    async (context, { params: { id }, query }) => {
      const format = formatOf(context, query.format);
      refuseUnpublished(desk, format);
      const { input, report } = await savedCheck(desk, id);
      const order = { given: {}, knownAt: report.register.knownAt, format };
      const { bytes } = done(await desk.render({ input, report }, order, context.get('visitor')));
      return sendCheck(context, bytes, format);
    },
  );
}

function addRemove(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'delete',
      path: '/checks/{id}',
      id: 'deleteCheck',
      tag: 'Saved checks',
      summary: 'Keep a check no longer',
      params: checkParams,
      responses: { 204: { description: 'It is gone.' } },
      problems: [400, 401, 403, 404],
      writes: true,
    },
    async (context, { params: { id } }) => {
      refuseUnless(context, 'delete');
      if (!(await desk.store.checks.remove(id))) await savedCheck(desk, id);
      return context.body(null, 204);
    },
  );
}
