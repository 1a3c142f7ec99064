/** A port that is listened on: with limits on how slowly a client may speak, and an end that finishes what was taken. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { HostEnv } from './env.ts';

export interface Place {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

export interface Listening {
  /** `http://localhost:8907` */
  readonly address: string;
  /** Takes no new connection; resolves when all that was taken is answered, or cut off after so many milliseconds. */
  end(grace: number): Promise<void>;
}

/** In milliseconds, and in numbers of connections and headers. */
const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
};
const MOST_CONNECTIONS = 4_096;
const MOST_HEADERS = 100;
/** Nothing was read from or written to a connection for so long: it is given up. */
const IDLE = 120_000;

/** Rejects with the system’s error where the port cannot be had. */
export async function listen(host: Hono<HostEnv>, place: Place): Promise<Listening> {
  const listener = getRequestListener((request, env) => host.fetch(request, env as HostEnv['Bindings']), {
    hostname: 'localhost',
    errorHandler: () => new Response(null, { status: 400 }),
  });
  const server = createServer(LIMITS, (incoming, outgoing) => void listener(incoming, outgoing));
  server.maxConnections = MOST_CONNECTIONS;
  server.maxHeadersCount = MOST_HEADERS;
  server.setTimeout(IDLE);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(place.port, place.host, () => resolve());
  });
  return { address: addressOf(server, place.host), end: (grace) => ended(server, grace) };
}

function addressOf(server: Server, host: string): string {
  const { port, family } = server.address() as AddressInfo;
  const name = host === '127.0.0.1' || host === '::1' || host === 'localhost' ? 'localhost' : host;
  return `http://${family === 'IPv6' && name !== 'localhost' ? `[${name}]` : name}:${port}`;
}

async function ended(server: Server, grace: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // a connection that is kept alive becomes idle only with its last answer
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}
