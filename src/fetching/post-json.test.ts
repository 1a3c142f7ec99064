import { describe, expect, test } from 'vitest';
import { certificateFor } from './certificate.fixture.ts';
import { BRIEF, FETCHING } from './fetching.fixture.ts';
import { postJson } from './post-json.ts';
import { PUBLIC } from './reach.ts';
import { redirect, webServer } from './web-server.fixture.ts';

const SERVER = await webServer({
  '/in': (response) => void response.writeHead(202).end('taken'),
  '/to': redirect('/in', 307),
  '/full': (response) => void response.writeHead(503, { 'retry-after': '60' }).end(),
  '/endless': (response) => {
    response.writeHead(200);
    response.write('x'.repeat(1_000_000));
  },
  '/silent': () => undefined,
});
const post = (path: string, fetching = FETCHING) =>
  postJson(
    { url: path.includes('://') ? path : `${SERVER.origin}${path}`, json: '{"a":"ə"}', idempotencyKey: 'k1' },
    fetching,
  );

describe('JSON that is posted', () => {
  test('arrives as it is, with a key to know it again', async () => {
    expect(await post('/in')).toEqual({ kind: 'posted', status: 202 });
    expect(SERVER.heard.at(-1)).toMatchObject({
      method: 'POST',
      body: '{"a":"ə"}',
      headers: {
        'content-type': 'application/json',
        'content-length': '10',
        'idempotency-key': 'k1',
        'user-agent': 'lawstate/0',
      },
    });
  });

  test('goes to a host over TLS by its name', async () => {
    const certificate = certificateFor(['desk.test']);
    const secure = await webServer({ '/in': (response) => void response.writeHead(200).end() }, { certificate });
    const url = `https://desk.test:${secure.port}/in`;
    expect(await post(url, { ...FETCHING, authorities: [certificate.cert] })).toMatchObject({ kind: 'posted' });
    expect(await post(url)).toMatchObject({ problem: { code: 'certificate' } });
  });

  test('is not handed on by a redirect, nor into a private network', async () => {
    const before = SERVER.heard.length;
    expect(await post('/to')).toMatchObject({ kind: 'refused', status: 307 });
    expect(SERVER.heard.length).toBe(before + 1);
    const inside = { ...FETCHING, reach: PUBLIC, resolve: async () => ['10.0.0.1'] };
    expect(await post('https://desk.test/in', inside)).toMatchObject({ problem: { code: 'not-public' } });
    expect(await post('http://[::ffff:127.0.0.1]/in', inside)).toMatchObject({ problem: { code: 'not-public' } });
    expect(await post('file:///in')).toMatchObject({ problem: { code: 'scheme' } });
  });

  test('is taken, refused or lost, and never waited for without an end', async () => {
    expect(await post('/full')).toMatchObject({ status: 503, retryAfter: '60' });
    expect(await post('/endless', BRIEF)).toEqual({ kind: 'posted', status: 200 });
    expect(await post('/silent', BRIEF)).toMatchObject({ problem: { code: 'slow' } });
    expect(await post('http://127.0.0.1:1/in')).toMatchObject({ problem: { code: 'unreachable' } });
  });
});
