import { z } from '@hono/zod-openapi';
import type { Desk } from '../../desk.ts';
import { formatOf, refuseUnpublished, sendCheck } from '../check-format.ts';
import { type Api, endpoint } from '../endpoint.ts';
import { clocksOf } from '../law-asked.ts';
import { done } from '../refused-problem.ts';
import { besideQuery, bodyContent, checkBody, formatQuery, report } from '../schemas/check.ts';
import { textAsked } from '../text-asked.ts';

/** What a check can be answered as. */
export const CHECK_CONTENT = {
  'application/json': { schema: report },
  'text/plain': { schema: z.string() },
  'text/markdown': { schema: z.string() },
  'text/html': { schema: z.string() },
  'application/ld+json': { schema: z.array(z.looseObject({})) },
};

export function addCheck(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'post',
      path: '/check',
      id: 'check',
      tag: 'Checks',
      summary: 'Check a text',
      description:
        'Who says what about which law, and what the record says. Nothing is kept. The JSON is that of `lawstate check --format json`.',
      query: besideQuery.extend({ format: formatQuery }),
      body: bodyContent(checkBody),
      responses: { 200: { description: 'The check.', content: CHECK_CONTENT } },
      problems: [400, 406, 409, 413, 415, 422, 429, 503],
    },
    async (context, { query }) => {
      const format = formatOf(context, query.format);
      refuseUnpublished(desk, format);
      const { source, given, knownAt } = await textAsked(context, desk, query);
      const order = { given, knownAt: clocksOf(desk, { knownAt }).knownAt, format };
      const { bytes } = done(await desk.render(source, order, context.get('visitor')));
      return sendCheck(context, bytes, format);
    },
  );
}
