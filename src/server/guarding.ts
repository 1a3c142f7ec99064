/** Turns away what may not pass, and finds out who asks. */
import { performance } from 'node:perf_hooks';
import type { MiddlewareHandler } from 'hono';
import { type ApiProblem, problemResponse } from '../api/problem.ts';
import type { HostContext, HostEnv } from './env.ts';
import { isAllowedHost } from './host-names.ts';
import { countedAddress } from './network-address.ts';
import type { HostOptions } from './options.ts';
import { isFromElsewhere } from './own-pages.ts';
import { type RateLimit, rateLimit } from './rate-limit.ts';
import { BAD_TOKEN, FROM_ELSEWHERE, STOPPING, tooOften, WRONG_HOST } from './refusals.ts';
import { type HostVisitor, visitorOf } from './visitor.ts';

export function guarding(options: HostOptions, stopping: () => boolean): MiddlewareHandler<HostEnv> {
  const { perMinute } = options;
  // a fifth of a minute's requests may come at once
  const rate = { perMinute, atOnce: Math.max(MOST_COST, perMinute / 5) };
  const limit = perMinute === 0 ? null : rateLimit(rate, () => performance.now() / 1000);
  return async (context, next) => {
    const turned = stopping() ? STOPPING : refusalOf(context, options);
    if (turned !== null) return problemResponse(context, turned);
    const visitor = visitorOf(context, options);
    const late = limit === null || visitor.local ? null : wait(limit, visitor, context.req.method);
    if (late !== null) return problemResponse(context, late);
    if (visitor.badToken) return problemResponse(context, BAD_TOKEN);
    context.set('visitor', visitor);
    context.set('mayReadMetrics', visitor.mayReadMetrics);
    return next();
  };
}

/** What a request that may be a check takes of the bucket; others take one. */
const MOST_COST = 5;

function wait(limit: RateLimit, { address }: Pick<HostVisitor, 'address'>, method: string): ApiProblem | null {
  const seconds = limit.take(countedAddress(address), method === 'POST' ? MOST_COST : 1);
  return seconds === 0 ? null : tooOften(seconds);
}

function refusalOf({ req }: HostContext, { hosts }: HostOptions): ApiProblem | null {
  const host = req.header('host');
  if (!isAllowedHost(host, hosts)) return WRONG_HOST;
  const [origin, fetchSite] = [req.header('origin'), req.header('sec-fetch-site')];
  return isFromElsewhere({ method: req.method, origin, fetchSite, host }) ? FROM_ELSEWHERE : null;
}
