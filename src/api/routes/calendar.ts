import { z } from '@hono/zod-openapi';
import { changesIn } from '../../core/calendar/changes.ts';
import { changesFeed } from '../../core/calendar/changes-feed.ts';
import { comingFrom, narrowed } from '../../core/calendar/coming.ts';
import { icsCalendar } from '../../core/calendar/ics.ts';
import { feedAuthorOf } from '../../core/publish/publication.ts';
import { addMonths } from '../../core/time/day.ts';
import { firstDay, lastDay } from '../../core/time/partial-date.ts';
import type { Desk } from '../../desk.ts';
import { type Api, endpoint } from '../endpoint.ts';
import { fromRegister, UNCHANGED } from '../from-register.ts';
import { clocksOf, lawNamed } from '../law-asked.ts';
import { ProblemError } from '../problem.ts';
import { dateWord, knownAtQuery, lawWord } from '../schemas/words.ts';

const lawQuery = lawWord.optional().openapi({ description: 'Only of this law: an id, a citation or any name.' });

export function addCalendar(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/calendar.ics',
      id: 'getCalendar',
      tag: 'Calendar and feeds',
      summary:
        'What is coming, for a calendar: ends that are set, acts that take effect later, records to be looked at again',
      query: z.strictObject({ law: lawQuery, by: dateWord.optional(), knownAt: knownAtQuery }),
      responses: {
        ...UNCHANGED,
        200: { description: 'RFC 5545.', content: { 'text/calendar': { schema: z.string() } } },
      },
      problems: [400, 404],
    },
    (context, { query: { law, by, knownAt } }) => {
      const day = clocksOf(desk, { knownAt }).knownAt;
      const one = law === undefined ? null : lawNamed(desk, law);
      return fromRegister(context, desk, [day], () => {
        const coming = narrowed(comingFrom(desk.register, day), one, by === undefined ? null : lastDay(by));
        if (coming.length === 0) throw nothingComing();
        const body = icsCalendar(coming, { on: day, version: desk.version });
        return { type: 'text/calendar; charset=utf-8', body };
      });
    },
  );
}

/** A calendar without entries is none by RFC 5545. */
function nothingComing(): ProblemError {
  return new ProblemError({
    code: 'nothing-coming',
    status: 404,
    title: 'Nothing is coming',
    detail: 'The record knows of nothing that is coming there.',
    hint: 'Ask for a later `by`, or for all laws.',
  });
}

export function addChanges(api: Api, desk: Desk): void {
  endpoint(
    api,
    {
      method: 'get',
      path: '/changes.atom',
      id: 'getChanges',
      tag: 'Calendar and feeds',
      summary: 'What changed in the status of laws, as a feed',
      query: z.strictObject({ law: lawQuery, since: dateWord.optional(), knownAt: knownAtQuery }),
      responses: {
        ...UNCHANGED,
        200: { description: 'RFC 4287.', content: { 'application/atom+xml': { schema: z.string() } } },
      },
      problems: [400, 404],
    },
    (context, { query: { law, since, knownAt } }) => {
      const day = clocksOf(desk, { knownAt }).knownAt;
      const one = law === undefined ? null : lawNamed(desk, law);
      return fromRegister(context, desk, [day], () => {
        const from = since === undefined ? addMonths(day, -12) : firstDay(since);
        const changes = changesIn(desk.register, { knownAt: day, since: from, law: one });
        const made = { on: day, version: desk.version, law: one, author: feedAuthorOf(desk.publication), self: null };
        return { type: 'application/atom+xml; charset=utf-8', body: changesFeed(changes, made) };
      });
    },
  );
}
