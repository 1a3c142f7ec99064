import { z } from '@hono/zod-openapi';
import type { Law } from '../../core/law/law.ts';
import { resolveLaw } from '../../core/law/resolve.ts';
import { searchLaws } from '../../core/report/laws-text.ts';
import { jsonStatus } from '../../core/report/status-json.ts';
import { pendingAt } from '../../core/status/pending.ts';
import { type Clocks, statusAt } from '../../core/status/status.ts';
import type { Desk } from '../../desk.ts';
import { cursorAt, idAt } from '../cursor.ts';
import { type Api, endpoint } from '../endpoint.ts';
import { fromRegister, json, UNCHANGED } from '../from-register.ts';
import { clocksOf, lawAt } from '../law-asked.ts';
import { lawListSchema, lawSchema, resolutionSchema } from '../schemas/law.ts';
import { cursorQuery, knownAtQuery, lawParams, lawWord, limitQuery, onQuery } from '../schemas/words.ts';

export function addLaws(api: Api, desk: Desk): void {
  addList(api, desk);
  addOne(api, desk);
  addResolve(api, desk);
}

function addList(api: Api, desk: Desk): void {
  const query = z.strictObject({
    q: z.string().max(500).optional().openapi({
      description:
        'Words of a name, of what it does, or of a jurisdiction; all must be found. With words, measures are searched too.',
    }),
    jurisdiction: z
      .string()
      .regex(/^[a-z]{2,4}$/, 'is no jurisdiction')
      .optional(),
    on: onQuery,
    knownAt: knownAtQuery,
    limit: limitQuery,
    cursor: cursorQuery,
  });
  endpoint(
    api,
    {
      method: 'get',
      path: '/laws',
      id: 'listLaws',
      tag: 'Laws',
      summary: 'List and search the register, with the status of each law on a day',
      query,
      responses: {
        ...UNCHANGED,
        200: { description: 'A page of it.', content: { 'application/json': { schema: lawListSchema } } },
      },
      problems: [400],
    },
    (context, { query: { q, jurisdiction, limit, cursor, ...days } }) => {
      const clocks = clocksOf(desk, days);
      const after = cursor === undefined ? '' : idAt(cursor);
      return fromRegister(context, desk, [clocks.asOf, clocks.knownAt], () => {
        const words = (q ?? '').split(/\s+/).filter((word) => word !== '');
        const found = searchLaws(desk.register, words).filter(
          (law) => jurisdiction === undefined || law.jurisdiction === jurisdiction,
        );
        const page = found.filter(({ id }) => id > after).slice(0, limit + 1);
        const laws = page.slice(0, limit);
        const last = laws.at(-1);
        const next = page.length > limit && last !== undefined ? cursorAt(last.id) : null;
        return json({ laws: laws.map((law) => entryOf(law, clocks)), total: found.length, next });
      });
    },
  );
}

function entryOf(law: Law, clocks: Clocks) {
  const { force, efficacy, certain } = statusAt(law, clocks);
  return { ...factsOf(law), status: { ...clocks, force, efficacy, certain } };
}

function factsOf({ id, title, jurisdiction, type, partOf, does, verifiedThrough }: Law) {
  return { id, title, jurisdiction, type, partOf, does, verifiedThrough };
}

function addOne(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/laws/{jurisdiction}/{name}',
      id: 'getLaw',
      tag: 'Laws',
      summary: 'A law: its names, what is often said of it wrongly, and its status on a day',
      description: 'The id of a law has a slash, `us/section-907`, and so has its address: `/api/laws/us/section-907`.',
      params: lawParams,
      query: z.strictObject({ on: onQuery, knownAt: knownAtQuery }),
      responses: {
        ...UNCHANGED,
        200: { description: 'The law.', content: { 'application/json': { schema: lawSchema } } },
      },
      problems: [400, 404],
    },
    (context, { params, query }) => {
      const law = lawAt(desk, params);
      const clocks = clocksOf(desk, query);
      return fromRegister(context, desk, [clocks.asOf, clocks.knownAt], () => {
        const { names, oftenMisstated, reviewBy, openQuestions } = law;
        const status: unknown = JSON.parse(statusJson(law, clocks, desk));
        return json({ ...factsOf(law), names, oftenMisstated, reviewBy, openQuestions, status });
      });
    },
  );
}

/** `lawstate/status@1`, to the byte. */
export function statusJson(law: Law, clocks: Clocks, { register }: Desk): string {
  return jsonStatus(law, statusAt(law, clocks), pendingAt(register, law, clocks));
}

function addResolve(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/resolve',
      id: 'resolveLaw',
      tag: 'Laws',
      summary: 'Which law a name, a citation or an id means',
      query: z.strictObject({ name: lawWord }),
      responses: {
        ...UNCHANGED,
        200: {
          description: 'One law, several that it can mean, or none.',
          content: { 'application/json': { schema: resolutionSchema } },
        },
      },
      problems: [400],
    },
    (context, { query: { name } }) =>
      fromRegister(context, desk, [], () => {
        const found = resolveLaw(desk.register, name);
        const laws = found.kind === 'one' ? [found.law] : found.kind === 'several' ? found.laws : found.near;
        return json({ kind: found.kind, laws: laws.map(({ id, title }) => ({ id, title })) });
      }),
  );
}
