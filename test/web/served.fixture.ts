/** The pages as a server gives them: a real desk with its threads, the real host, a store in memory, a port of this machine. */
import { pino } from 'pino';
import { limitsFor, openDesk } from '../../src/app/desk.ts';
import { NO_CONFIG } from '../../src/config/config.ts';
import { type Publication, UNPUBLISHED } from '../../src/core/publish/publication.ts';
import type { Desk } from '../../src/desk.ts';
import { hostOf } from '../../src/server/host.ts';
import { listen } from '../../src/server/listening.ts';
import { metricsOf } from '../../src/server/metrics.ts';
import type { TokenEntry } from '../../src/server/tokens.ts';
import { memoryStore } from '../../src/storage/memory/memory-store.ts';
import type { WebOptions } from '../../src/web/options.ts';
import { shippedWithPages } from '../../src/web/shipped.ts';
import { webFace } from '../../src/web/web-routes.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';

export const TODAY = '2026-11-25';

export interface Served {
  readonly address: string;
  readonly desk: Desk;
  close(): Promise<void>;
}

export interface ServedOrder {
  readonly publication?: Publication;
  readonly options?: Partial<WebOptions>;
  readonly register?: Desk['register'];
  /** None: whoever sits at this machine may write, as these tests do. */
  readonly tokens?: readonly TokenEntry[];
  readonly mostBytes?: number;
  /** Whether addresses of this machine may be fetched. */
  readonly allowPrivate?: boolean;
  /** The desk with parts of it replaced by others, such as one that is always busy. */
  readonly desk?: (desk: Desk) => Desk;
}

export async function served(order: ServedOrder = {}): Promise<Served> {
  const opened = openDesk({
    config: { ...NO_CONFIG, publication: order.publication ?? UNPUBLISHED },
    register: order.register ?? SHIPPED,
    store: memoryStore(),
    limits: limitsFor(2),
    now: () => `${TODAY}T12:00:00.000Z`,
    ended: () => undefined,
    allowPrivate: order.allowPrivate ?? false,
  });
  await opened.ready();
  const desk = order.desk?.(opened.desk) ?? opened.desk;
  const listening = await listen(hostFor(desk, order), { host: '127.0.0.1', port: 0 });
  return {
    address: listening.address,
    desk,
    async close() {
      await listening.end(1000);
      await opened.close();
    },
  };
}

function hostFor(desk: Desk, { options = {}, tokens = [], mostBytes = 4 * 1024 * 1024 }: ServedOrder) {
  const { routes, problems } = webFace(desk, { ...shippedWithPages(), address: null, ...options });
  const measured = { version: '0', register: { laws: 0, digest: '' } };
  return hostOf({
    options: { hosts: [], trustProxy: false, tokens, perMinute: 0, mostBytes },
    log: pino({ level: 'silent' }),
    metrics: metricsOf({ ...measured, load: () => ({ waiting: 0, running: 0, threads: 2 }) }),
    ready: async () => undefined,
    stopping: () => false,
    faces: { problems: problems(), add: (host) => void host.route('/', routes) },
  });
}
