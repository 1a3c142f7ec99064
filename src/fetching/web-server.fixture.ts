/** A web server on this machine that answers as a test says, and keeps what it was asked. */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import {
  type AddressInfo,
  createServer as createSocketServer,
  type Socket,
  type Server as SocketServer,
} from 'node:net';
import { afterAll } from 'vitest';
import type { Certificate } from './certificate.fixture.ts';

export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly headers: IncomingMessage['headers'];
  /** The name in the greeting of TLS. */
  readonly servername: string | null;
  readonly body: string;
}

export interface WebServer {
  readonly port: number;
  /** `http://127.0.0.1:PORT`. */
  readonly origin: string;
  readonly heard: readonly Heard[];
}

export type Page = (response: ServerResponse, request: IncomingMessage) => void;
export type Pages = Readonly<Record<string, Page>>;

/** Answers each path with its page, others with 404; gone after the tests of the file. */
export async function webServer(
  pages: Pages,
  { certificate, host = '127.0.0.1' }: { readonly certificate?: Certificate; readonly host?: string } = {},
): Promise<WebServer> {
  const heard: Heard[] = [];
  const answer: RequestListener = async (request, response) => {
    const body = await bodyOf(request);
    const path = request.url ?? '';
    const { servername } = request.socket as Socket & { readonly servername?: string | false };
    heard.push({
      method: request.method ?? '',
      path,
      host: request.headers.host ?? '',
      headers: request.headers,
      servername: servername || null,
      body,
    });
    const page = pages[path.replace(/\?.*/, '')];
    if (page === undefined) response.writeHead(404).end();
    else page(response, request);
  };
  const server = certificate === undefined ? createServer(answer) : createSecureServer({ ...certificate }, answer);
  const port = await listening(server, host);
  afterAll(() => closed(server));
  return { port, origin: `${certificate === undefined ? 'http' : 'https'}://${host}:${port}`, heard };
}

/** A server below HTTP: what it does with a connection is up to the test. */
export async function socketServer(speak: (socket: Socket) => void): Promise<{ readonly origin: string }> {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    speak(socket);
  });
  const port = await listening(server, '127.0.0.1');
  afterAll(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { origin: `http://127.0.0.1:${port}` };
}

function listening(server: Server | SocketServer, host: string): Promise<number> {
  return new Promise((resolve) => server.listen(0, host, () => resolve((server.address() as AddressInfo).port)));
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

export function html(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Page {
  return (response) => void response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(body);
}

export function redirect(to: string, status = 302): Page {
  return (response) => void response.writeHead(status, { location: to }).end();
}
