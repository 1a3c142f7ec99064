import { z } from '@hono/zod-openapi';
import type { Asked } from '../../core/narrative/asked.ts';
import { readNarratives } from '../../core/narrative/read-narratives.ts';
import { narrativesCsvParts, ROWS } from '../../core/narrative/renderings/narratives-csv.ts';
import { narrativesJsonParts } from '../../core/narrative/renderings/narratives-json.ts';
import { dayMeant, firstDay } from '../../core/time/partial-date.ts';
import type { Desk } from '../../desk.ts';
import { type Api, endpoint } from '../endpoint.ts';
import { JSON_TYPE } from '../json-text.ts';
import { clocksOf, lawNamed } from '../law-asked.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import { done } from '../refused-problem.ts';
import { narrativesSchema } from '../schemas/narratives.ts';
import { dateWord, knownAtQuery, lawWord } from '../schemas/words.ts';

const SHOWN = 100;

const query = z.strictObject({
  law: lawWord.optional().openapi({ description: 'Only on this law: an id, a citation or any name.' }),
  since: dateWord.optional().openapi({ description: 'Only what was published from this day on.' }),
  until: dateWord.optional().openapi({ description: 'Only what was published up to this day.' }),
  outlet: z.string().min(1).max(500).optional().openapi({ description: 'Only by this outlet.' }),
  knownAt: knownAtQuery,
  format: z.enum(['json', 'csv']).default('json'),
  rows: z.enum(ROWS).default('narratives').openapi({ description: 'With csv: what a row is.' }),
});

/** Who wait while the articles are read for another. */
const MOST_WAITING = 16;

/** All articles are read for it. */
export function addNarratives(api: Api, desk: Desk): void {
  const line = oneAtATime(MOST_WAITING);
  endpoint(
    api,
    {
      method: 'get',
      path: '/narratives',
      id: 'getNarratives',
      tag: 'Narratives',
      summary: 'What was said of laws over the articles of scans, and how each narrative went on',
      description: 'JSON is the contract `lawstate/narratives@1`: what `lawstate narratives --format json` prints.',
      query,
      responses: {
        200: {
          description: 'The narratives.',
          content: { 'application/json': { schema: narrativesSchema }, 'text/csv': { schema: z.string() } },
        },
      },
      problems: [400, 404, 503],
    },
    async (context, { query: { law, since, until, outlet, knownAt, format, rows } }) => {
      const today = desk.today();
      const asked = {
        law: law === undefined ? null : lawNamed(desk, law).id,
        since: since === undefined ? null : firstDay(since),
        until: until === undefined ? null : dayMeant(until, today),
        outlet: outlet ?? null,
      };
      const { register, version, store } = desk;
      const order = {
        read: (wanted: Asked) => store.articles.read(wanted),
        asked,
        shown: SHOWN,
        through: asked.until ?? today,
      };
      const known = clocksOf(desk, { knownAt }).knownAt;
      const report = done(
        await line(context.get('visitor').gone, () => readNarratives(order, { register, knownAt: known, version })),
      );
      const parts = format === 'csv' ? narrativesCsvParts(report, rows) : narrativesJsonParts(report);
      const type = format === 'csv' ? 'text/csv; charset=utf-8' : JSON_TYPE;
      return context.body([...parts].join(''), 200, { 'content-type': type });
    },
  );
}
