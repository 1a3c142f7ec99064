/** The pages as a server gives them: a real desk with its threads, a store in memory, listening on a port of this machine. */
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { limitsFor, openDesk } from '../../src/app-desk.ts';
import { NO_CONFIG } from '../../src/config/config.ts';
import { type Publication, UNPUBLISHED } from '../../src/core/publish/publication.ts';
import type { Desk, FaceEnv, Scope } from '../../src/desk.ts';
import { memoryStore } from '../../src/storage/memory-store.ts';
import type { WebOptions } from '../../src/web/options.ts';
import { shippedWithPages } from '../../src/web/shipped.ts';
import { webFace } from '../../src/web/web-routes.tsx';
import { SHIPPED } from '../shipped-register.fixture.ts';

export const TODAY = '2026-11-25';

/** What a host would find out of a visitor; here it is given. */
export interface Served {
  readonly address: string;
  readonly desk: Desk;
  close(): Promise<void>;
}

export interface ServedOrder {
  readonly publication?: Publication;
  readonly options?: Partial<WebOptions>;
  readonly register?: Desk['register'];
  /** What a visitor may do whatever is sent; else what the cookie of a token says. */
  readonly scopes?: readonly Scope[];
  /** The desk with parts of it replaced by others, such as one that is always busy. */
  readonly desk?: (desk: Desk) => Desk;
}

/** The token that opens everything, where scopes are left out. */
export const TOKEN = 'a-token-of-the-tests';

/** Nothing but our own: what the host says to every browser. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export async function served(order: ServedOrder = {}): Promise<Served> {
  const opened = openDesk({
    config: { ...NO_CONFIG, publication: order.publication ?? UNPUBLISHED },
    register: order.register ?? SHIPPED,
    folders: [],
    store: memoryStore(),
    limits: { ...limitsFor(2), threads: 1 },
    now: () => `${TODAY}T12:00:00.000Z`,
    ended: () => undefined,
  });
  await opened.ready();
  const desk = order.desk?.(opened.desk) ?? opened.desk;
  const host = hostOf(desk, order);
  const server = serve({ fetch: host.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    desk,
    async close() {
      await new Promise((resolve) => server.close(resolve));
      await opened.close();
    },
  };
}

function hostOf(desk: Desk, { options = {}, scopes }: ServedOrder): Hono<FaceEnv> {
  const host = new Hono<FaceEnv>();
  const face = webFace(desk, { ...shippedWithPages(), address: null, ...options });
  host.use(async (context, next) => {
    const open = context.req.header('cookie')?.includes(`lawstate-token=${TOKEN}`) === true;
    const may = (scope: Scope) => scopes?.includes(scope) ?? open;
    context.set('visitor', { address: '127.0.0.1', may, gone: new AbortController().signal });
    context.set('requestId', 'test');
    await next();
    context.res.headers.set('content-security-policy', POLICY);
  });
  host.route('/', face.routes);
  host.notFound((context) => face.missing(context));
  host.onError((error, context) => {
    console.error(error);
    return face.faulty(context);
  });
  return host;
}
