import { z } from '@hono/zod-openapi';
import type { Desk } from '../../desk.ts';
import { type Api, endpoint } from '../endpoint.ts';
import { type ClaimJson, claimsJson } from '../saved-json.ts';
import { ratingQuery } from '../schemas/check.ts';
import { claimListSchema } from '../schemas/saved.ts';
import { cursorQuery, limitQuery } from '../schemas/words.ts';
import { checkParams, savedCheck } from './checks.ts';

const wanted = {
  law: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'Only on this law, by its id.', example: 'us/section-907' }),
  rating: ratingQuery.openapi({ description: 'Only with this rating.' }),
};

export function addClaims(api: Api, desk: Desk): void {
  const content = { 'application/json': { schema: claimListSchema } };
  endpoint(
    api,
    {
      method: 'get',
      path: '/checks/{id}/claims',
      id: 'listClaimsOfCheck',
      tag: 'Saved checks',
      summary: 'The claims of a check that is kept',
      params: checkParams,
      query: z.strictObject(wanted),
      responses: { 200: { description: 'The claims.', content } },
      problems: [400, 404],
    },
    async (context, { params: { id }, query }) => {
      const claims = claimsJson(await savedCheck(desk, id)).filter((claim) => isWanted(claim, query));
      return context.json({ claims, next: null });
    },
  );
  endpoint(
    api,
    {
      method: 'get',
      path: '/claims',
      id: 'listClaims',
      tag: 'Saved checks',
      summary: 'The claims of all checks that are kept, newest check first',
      description:
        'A page goes through `limit` checks, however many claims they have; where none fits it can be empty and yet not the last.',
      query: z.strictObject({ ...wanted, limit: limitQuery, cursor: cursorQuery }),
      responses: { 200: { description: 'A page of them.', content } },
      problems: [400],
    },
    async (context, { query: { limit, cursor, ...query } }) => {
      const { entries, next } = await desk.store.checks.list({ limit, after: cursor ?? null });
      const claims: ClaimJson[] = [];
      for (const { id } of entries) {
        const check = await desk.store.checks.byId(id);
        if (check !== null) claims.push(...claimsJson(check).filter((claim) => isWanted(claim, query)));
      }
      return context.json({ claims, next });
    },
  );
}

interface Wanted {
  readonly law?: string | undefined;
  readonly rating?: string | undefined;
}

/** A law is asked for by its own id or by that of what it is spoken of under. */
function isWanted({ claim }: ClaimJson, { law, rating }: Wanted): boolean {
  const ids = [claim.law?.id, claim.law?.record?.id];
  return (law === undefined || ids.includes(law)) && (rating === undefined || claim.verdict?.rating === rating);
}
