import { z } from '@hono/zod-openapi';
import { type History, historyOf } from '../../core/report/history.ts';
import { jsonHistory } from '../../core/report/history-json.ts';
import { historyMarkdown } from '../../core/report/history-markdown.ts';
import { timelineSvg } from '../../core/report/timeline-svg.ts';
import { dayMeant } from '../../core/time/partial-date.ts';
import type { Desk } from '../../desk.ts';
import { acceptedFormat } from '../accepted-format.ts';
import { type Api, endpoint } from '../endpoint.ts';
import { fromRegister, type Made, UNCHANGED } from '../from-register.ts';
import { JSON_TYPE } from '../json-text.ts';
import { clocksOf, lawAt } from '../law-asked.ts';
import { historySchema, statusSchema } from '../schemas/law.ts';
import { dateWord, knownAtQuery, lawParams, onQuery } from '../schemas/words.ts';
import { statusJson } from './laws.ts';

export function addLawRecord(api: Api, desk: Desk): void {
  addStatus(api, desk);
  addHistory(api, desk);
}

function addStatus(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/laws/{jurisdiction}/{name}/status',
      id: 'getStatus',
      tag: 'Laws',
      summary: 'What a law’s status was on a day, as known on another',
      description: 'The contract `lawstate/status@1`: what `lawstate status --format json` prints.',
      params: lawParams,
      query: z.strictObject({ on: onQuery, knownAt: knownAtQuery }),
      responses: {
        ...UNCHANGED,
        200: { description: 'The status.', content: { 'application/json': { schema: statusSchema } } },
      },
      problems: [400, 404],
    },
    (context, { params, query }) => {
      const law = lawAt(desk, params);
      const clocks = clocksOf(desk, query);
      const make = () => ({ type: JSON_TYPE, body: statusJson(law, clocks, desk) });
      return fromRegister(context, desk, [clocks.asOf, clocks.knownAt], make);
    },
  );
}

type Format = 'json' | 'markdown' | 'svg';
const MEDIA: Readonly<Record<Format, string>> = {
  json: 'application/json',
  markdown: 'text/markdown',
  svg: 'image/svg+xml',
};

function addHistory(api: Api, desk: Desk): void {
  const query = z.strictObject({
    knownAt: knownAtQuery,
    format: z
      .enum(['json', 'markdown', 'svg'])
      .optional()
      .openapi({ description: 'Else what `Accept` asks for, else json.' }),
    on: dateWord.optional().openapi({ description: 'With svg: a day to point at.' }),
    width: z
      .string()
      .regex(/^\d{3,4}$/, 'should be a number of pixels from 320 to 4000')
      .transform(Number)
      .refine((width) => width >= 320 && width <= 4000, 'should be a number of pixels from 320 to 4000')
      .optional()
      .openapi({ type: 'integer', description: 'With svg: how wide the picture is (default: 800).' }),
  });
  endpoint(
    api,
    {
      method: 'get',
      path: '/laws/{jurisdiction}/{name}/history',
      id: 'getHistory',
      tag: 'Laws',
      summary: 'A law’s sourced timeline',
      description: 'JSON is the contract `lawstate/history@1`: what `lawstate history --format json` prints.',
      params: lawParams,
      query,
      responses: {
        ...UNCHANGED,
        200: {
          description: 'The timeline.',
          content: {
            'application/json': { schema: historySchema },
            'text/markdown': { schema: z.string() },
            'image/svg+xml': { schema: z.string() },
          },
        },
      },
      problems: [400, 404, 406],
    },
    (context, { params, query: { knownAt, format, on, width } }) => {
      const law = lawAt(desk, params);
      const clocks = clocksOf(desk, { knownAt });
      const form = format ?? acceptedFormat(context, MEDIA);
      return fromRegister(context, desk, [form, clocks.knownAt, desk.today()], () => {
        const day = on === undefined ? null : dayMeant(on, desk.today());
        return rendered(historyOf(law, desk.register, clocks.knownAt), form, { width: width ?? 800, day });
      });
    },
  );
}

function rendered(
  history: History,
  format: Format,
  picture: { readonly width: number; readonly day: string | null },
): Made {
  const type = `${MEDIA[format]}; charset=utf-8`;
  if (format === 'json') return { type, body: jsonHistory(history) };
  if (format === 'markdown') return { type, body: historyMarkdown(history) };
  return { type, body: timelineSvg(history, picture) };
}
