/** A server that speaks as a model’s endpoint does, or as none should: what it answers is said test by test. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it came in. */
export interface Asked {
  readonly path: string;
  readonly key: string | null;
  readonly body: string;
}

export interface FakeModel {
  readonly url: string;
  readonly host: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

type Answer = (response: ServerResponse) => void;

export async function fakeModel(answer: Answer): Promise<FakeModel> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    asked.push({
      path: request.url ?? '',
      key: request.headers.authorization ?? null,
      body: await bodyOf(request),
    });
    answer(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { url: `http://${host}/v1`, host, asked, close };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** The body of an answer whose message is this text. */
export function answerOf(content: string): string {
  return JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] });
}

export function saying(content: string, status = 200): Answer {
  return (response) => void response.writeHead(status, { 'content-type': 'application/json' }).end(answerOf(content));
}

export function claiming(...claims: readonly unknown[]): Answer {
  return saying(JSON.stringify({ claims }));
}
