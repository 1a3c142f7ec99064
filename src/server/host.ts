/**
 * The host of all faces that stay open. In: the faces’ routes, and who may do what. Out: one Hono application, which turns away
 * what may not pass, counts, logs, and says nothing of its inside.
 */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problemResponse } from '../api/problem.ts';
import { type HostContext, type HostEnv, METHODS } from './env.ts';
import type { Faces } from './faces.ts';
import { failing } from './failing.ts';
import { guarding } from './guarding.ts';
import type { Logger } from './log.ts';
import type { Metrics } from './metrics.ts';
import { observing } from './observing.ts';
import type { HostOptions } from './options.ts';
import { NO_SUCH_PAGE, NOT_FOR_YOU, notReady, tooLarge, wrongMethod } from './refusals.ts';
import { securing } from './security-headers.ts';

export interface HostParts {
  readonly options: HostOptions;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Rejects where texts cannot be checked or nothing can be kept. */
  ready(): Promise<void>;
  /** Whether nothing new is taken any more. */
  stopping(): boolean;
  readonly faces: Faces;
}

export function hostOf(parts: HostParts): Hono<HostEnv> {
  const { options, log, metrics, stopping } = parts;
  const { mostBytes } = options;
  const host = new Hono<HostEnv>();
  host.use(observing(log, metrics));
  host.use(securing(options));
  host.use(parts.faces.problems);
  addHealth(host, parts);
  host.use(guarding(options, stopping));
  host.use(bodyLimit({ maxSize: mostBytes, onError: (context) => problemResponse(context, tooLarge(mostBytes)) }));
  addMetrics(host, metrics);
  parts.faces.add(host);
  host.notFound((context) => missing(host, context));
  host.onError(failing(log));
  return host;
}

/** For whoever starts and stops processes: by any name, and as often as they like. */
function addHealth(host: Hono<HostEnv>, { ready, stopping }: HostParts): void {
  const said = (context: HostContext, words: string) =>
    context.text(`${words}\n`, 200, { 'cache-control': 'no-store' });
  host.get('/healthz', (context) => said(context, 'ok'));
  host.get('/readyz', async (context) => {
    if (stopping()) return problemResponse(context, notReady('It is being stopped.'));
    try {
      await ready();
    } catch {
      return problemResponse(context, notReady('What is kept cannot be reached, or no text can be checked.'));
    }
    return said(context, 'ready');
  });
}

function addMetrics(host: Hono<HostEnv>, metrics: Metrics): void {
  host.get('/metrics', async (context) => {
    if (!context.get('mayReadMetrics')) return problemResponse(context, NOT_FOR_YOU);
    return context.body(await metrics.text(), 200, {
      'content-type': metrics.contentType,
      'cache-control': 'no-store',
    });
  });
}

/** Nothing is there; or something is, for another method. */
function missing(host: Hono<HostEnv>, context: HostContext): Response {
  const { method, path } = context.req;
  const allowed = METHODS.filter(
    (one) => one !== method && host.router.match(one, path)[0].some(([[, route]]) => route.method === one),
  );
  return problemResponse(context, allowed.length === 0 ? NO_SUCH_PAGE : wrongMethod(method, allowed));
}
