import { z } from '@hono/zod-openapi';
import { caseAddress, casesAddress } from '../../core/publish/case-address.ts';
import { correctionsFeed, type Noticed } from '../../core/publish/corrections-feed.ts';
import { feedAuthorOf } from '../../core/publish/publication.ts';
import { recheckJson } from '../../core/publish/recheck-json.ts';
import type { RecheckedCase } from '../../core/publish/rechecking.ts';
import type { Desk } from '../../desk.ts';
import { refuseUnless } from '../allowed.ts';
import { type Api, endpoint } from '../endpoint.ts';
import { JSON_TYPE } from '../json-text.ts';
import { ProblemError } from '../problem.ts';
import { recheckSchema } from '../schemas/saved.ts';
import { caseParams, noSuchCase } from './cases.ts';

export function addRecheck(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'post',
      path: '/cases/{id}/recheck',
      id: 'recheckCase',
      tag: 'Published checks',
      summary: 'Derive a published check again from the record as it is, and say what changed',
      params: caseParams,
      query: z.strictObject({
        write: z.enum(['true', 'false']).default('false').openapi({
          description:
            'Whether a version with a notice is added where something changed; that needs the scope publish.',
        }),
      }),
      responses: { 200: { description: 'What changed.', content: { 'application/json': { schema: recheckSchema } } } },
      problems: [400, 401, 403, 404, 409],
      writes: true,
    },
    async (context, { params: { id }, query }) => {
      const write = query.write === 'true';
      if (write) refuseUnless(context, 'publish');
      const rechecked = await desk.recheck(id, write);
      if (rechecked === null) throw noSuchCase();
      if (rechecked.result.kind === 'cannot') throw cannot(rechecked.result);
      const { register, version } = desk;
      const made = { register, knownAt: desk.today(), version, problems: [], written: write };
      return context.body(recheckJson([rechecked], made), 200, { 'content-type': JSON_TYPE });
    },
  );
}

function cannot({ because, hint }: Extract<RecheckedCase['result'], { readonly kind: 'cannot' }>): ProblemError {
  return new ProblemError({
    code: 'cannot-recheck',
    status: 409,
    title: 'This cannot be derived again',
    detail: `The check ${because}.`,
    hint,
  });
}

export function addCorrections(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/corrections.atom',
      id: 'getCorrections',
      tag: 'Calendar and feeds',
      summary: 'The corrections of all published checks, as a feed',
      responses: { 200: { description: 'RFC 4287.', content: { 'application/atom+xml': { schema: z.string() } } } },
      problems: [],
    },
    async (context) => {
      const { permalink } = desk.publication;
      const all: Noticed[] = [];
      for await (const noticed of noticedIn(desk)) all.push(noticed);
      const alternate = casesAddress(permalink);
      const made = {
        on: desk.today(),
        version: desk.version,
        author: feedAuthorOf(desk.publication),
        self: null,
        alternate,
      };
      return context.body(correctionsFeed(all, made), 200, { 'content-type': 'application/atom+xml; charset=utf-8' });
    },
  );
}

async function* noticedIn({ store, publication: { permalink } }: Desk): AsyncGenerator<Noticed> {
  for (let after: string | null = null; ; ) {
    const { entries, next } = await store.cases.list({ limit: 100, after });
    for (const { id, title, url } of entries)
      for (const { file } of await store.cases.versions(id))
        yield { file, title, url, page: caseAddress(permalink, id) };
    if (next === null) return;
    after = next;
  }
}
