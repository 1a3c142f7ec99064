import { z } from '@hono/zod-openapi';
import type { Desk } from '../../desk.ts';
import { refuseUnless } from '../allowed.ts';
import { checked } from '../checked.ts';
import { type Api, endpoint } from '../endpoint.ts';
import { JSON_TYPE, jsonText } from '../json-text.ts';
import { ProblemError } from '../problem.ts';
import { versionJson } from '../saved-json.ts';
import { besideQuery, bodyContent, caseId, publishBody } from '../schemas/check.ts';
import { caseListSchema, caseVersion, versionListSchema } from '../schemas/saved.ts';
import { cursorQuery, limitQuery, onceHeaders } from '../schemas/words.ts';

const TYPE = { 'content-type': JSON_TYPE };
const ofVersion = { 'application/json': { schema: caseVersion } };
export const caseParams = z.object({ id: caseId });

export function addCases(api: Api, desk: Desk): void {
  addPublish(api, desk);
  addList(api, desk);
  addOne(api, desk);
  addVersions(api, desk);
  addRemove(api, desk);
}

function addPublish(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'post',
      path: '/cases',
      id: 'publishCase',
      tag: 'Published checks',
      summary: 'Check a text and publish the check, as a version that never changes',
      description:
        'Published again, a text makes a new version where its check comes out otherwise, and none where it does not.',
      query: besideQuery.extend({ id: caseId.optional() }),
      headers: onceHeaders,
      body: bodyContent(publishBody),
      responses: {
        200: { description: 'It is published already, as this version.', content: ofVersion },
        201: { description: 'It is published, as this version.', content: ofVersion },
      },
      problems: [400, 401, 403, 409, 413, 415, 422, 429, 503],
      writes: true,
    },
    async (context, { query: { id: named, ...beside } }) => {
      refuseUnless(context, 'publish');
      const { input, report, sha256, id } = await checked(context, desk, beside, true);
      const made = await desk.publish({ input, report, sha256, id: id ?? named ?? null });
      if (made.kind === 'older') throw older(made.before.file.knownAt, report.register.knownAt);
      const version = made.kind === 'new' ? made.version : made.before;
      const headers = { ...TYPE, location: `/api/cases/${version.file.case}` };
      return context.body(jsonText(versionJson(version)), made.kind === 'new' ? 201 : 200, headers);
    },
  );
}

function older(known: string, asked: string): ProblemError {
  return new ProblemError({
    code: 'known-later',
    status: 409,
    title: 'A later version is published',
    detail: `The newest version was derived as known on ${known}, which is after ${asked}.`,
    hint: 'Give a later knownAt, or none.',
  });
}

function addList(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/cases',
      id: 'listCases',
      tag: 'Published checks',
      summary: 'The published checks, by id',
      query: z.strictObject({ limit: limitQuery, cursor: cursorQuery }),
      responses: {
        200: { description: 'A page of them.', content: { 'application/json': { schema: caseListSchema } } },
      },
      problems: [400],
    },
    async (context, { query: { limit, cursor } }) => {
      const { entries, next } = await desk.store.cases.list({ limit, after: cursor ?? null });
      return context.json({ cases: entries, next });
    },
  );
}

export function noSuchCase(): ProblemError {
  const hint = 'GET /api/cases lists those that are.';
  return new ProblemError({
    code: 'unknown-case',
    status: 404,
    title: 'No such case',
    detail: 'No check is published under this id.',
    hint,
  });
}

function addOne(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/cases/{id}',
      id: 'getCase',
      tag: 'Published checks',
      summary: 'A published check: its newest version, or the one asked for',
      params: caseParams,
      query: z.strictObject({
        version: z
          .string()
          .regex(/^[1-9]\d{0,8}$/, 'is no number of a version')
          .transform(Number)
          .optional()
          .openapi({ type: 'integer' }),
      }),
      responses: { 200: { description: 'The version.', content: ofVersion } },
      problems: [400, 404],
    },
    async (context, { params: { id }, query: { version } }) => {
      const found =
        version === undefined
          ? await desk.store.cases.newest(id)
          : (await desk.store.cases.versions(id)).find(({ file }) => file.version === version);
      if (found === null || found === undefined) throw noSuchCase();
      return context.body(jsonText(versionJson(found)), 200, TYPE);
    },
  );
}

function addVersions(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/cases/{id}/versions',
      id: 'listVersions',
      tag: 'Published checks',
      summary: 'All versions of a published check, oldest first, without their reports',
      params: caseParams,
      responses: {
        200: { description: 'The versions.', content: { 'application/json': { schema: versionListSchema } } },
      },
      problems: [400, 404],
    },
    async (context, { params: { id } }) => {
      const versions = await desk.store.cases.versions(id);
      if (versions.length === 0) throw noSuchCase();
      return context.body(jsonText({ versions: versions.map(({ file }) => file) }), 200, TYPE);
    },
  );
}

function addRemove(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'delete',
      path: '/cases/{id}',
      id: 'deleteCase',
      tag: 'Published checks',
      summary: 'Take a published check away, with all its versions',
      params: caseParams,
      responses: { 204: { description: 'It is gone.' } },
      problems: [400, 401, 403, 404],
      writes: true,
    },
    async (context, { params: { id } }) => {
      refuseUnless(context, 'delete');
      if (!(await desk.store.cases.remove(id))) throw noSuchCase();
      return context.body(null, 204);
    },
  );
}
