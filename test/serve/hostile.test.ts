import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { ask, REPEALED, sentJson, serving, servingProcess } from './serving.fixture.ts';

const { address } = await serving();
const process = await servingProcess(['--store', 'memory'], { LAWSTATE_LOG: 'debug' });

/** What a server sends back on a connection until it closes it, or `until` is in it. */
function spoken(to: string, words: string | Uint8Array, until: RegExp | null = null): Promise<string> {
  const { port } = new URL(to);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), 'localhost', () => socket.write(words));
    let heard = '';
    socket.setEncoding('latin1').on('data', (text: string) => {
      heard += text;
      if (until?.test(heard)) socket.destroy();
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' ? resolve(heard) : reject(error),
    );
  });
}

const alive = async (at: string) => (await ask(`${at}/api/check`, sentJson({ text: REPEALED }))).status;
const INSIDE = /node_modules|at \w+ \(|\.[mc]?[jt]s:\d|Error:/;

describe('slow clients', () => {
  test.concurrent.each([
    ['send no header to its end', 'POST /api/check HTTP/1.1\r\nHost: localhost\r\n'],
    ['send nothing', ''],
    [
      'send a body that never ends',
      'POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\nab',
    ],
  ])('that %s are cut off, and hold nobody up', async (_, words) => {
    const cut = spoken(process.address, words);
    expect(await alive(process.address)).toBe(200);
    expect(await cut).toMatch(/^$|^HTTP\/1\.1 408 /);
    expect(await alive(process.address)).toBe(200);
  });
});

describe('odd requests', () => {
  const head = 'Host: localhost\r\nConnection: close\r\n';
  test.each([
    ['no HTTP', 'hello\r\n\r\n', /^HTTP\/1\.1 400 /],
    ['no Host', 'GET /api/laws HTTP/1.1\r\nConnection: close\r\n\r\n', /^HTTP\/1\.1 400 /],
    [
      'two Hosts',
      `GET /api/laws HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
      /^HTTP\/1\.1 (?:400|421) /,
    ],
    [
      'a Host with a path',
      'GET /api/laws HTTP/1.1\r\nHost: localhost/@evil.example\r\nConnection: close\r\n\r\n',
      /^HTTP\/1\.1 (?:400|421) /,
    ],
    ['an address in full', `GET http://evil.example/api/laws HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 (?:200|400|421) /],
    ['a header without end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}`, /^HTTP\/1\.1 431 /],
    ['a path out of the folder', `GET /api/../../../../etc/passwd HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 404 /],
    ['the same, hidden', `GET /api/laws/%2e%2e/%2e%2e/etc%2fpasswd HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 40[04] /],
    ['a backslash', `GET /api\\..\\..\\etc HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 40[04] /],
    ['a NUL', `GET /api/laws/us/a%00b HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 400 /],
    ['a percent that is none', `GET /api/laws/us/%E0%A4%A HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 400 /],
    ['a line break in a name', `GET /api/resolve?name=a%0d%0aX-Evil:%201 HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 200 /],
    [
      'a line break in a header',
      `GET /api/laws HTTP/1.1\r\n${head}If-None-Match: "a\rX-Evil: 1"\r\n\r\n`,
      /^HTTP\/1\.1 400 /,
    ],
    ['a method that is none', `BREW /api/laws HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 400 /],
    ['TRACE', `TRACE /api/laws HTTP/1.1\r\n${head}\r\n`, /^HTTP\/1\.1 40[0-9] /],
    ['CONNECT', `CONNECT evil.example:443 HTTP/1.1\r\n${head}\r\n`, /^$|^HTTP\/1\.1 4/],
    [
      'an upgrade',
      `GET /api/laws HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n`,
      /^$|^HTTP\/1\.1 (?:200|400|426) /,
    ],
    [
      'two lengths',
      `POST /api/check HTTP/1.1\r\n${head}Content-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef`,
      /^HTTP\/1\.1 400 /,
    ],
    [
      'a length and pieces',
      `POST /api/check HTTP/1.1\r\n${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      /^HTTP\/1\.1 400 /,
    ],
    ['a length below nought', `POST /api/check HTTP/1.1\r\n${head}Content-Length: -1\r\n\r\n`, /^HTTP\/1\.1 400 /],
    [
      'a length beyond all',
      `POST /api/check HTTP/1.1\r\n${head}Content-Type: text/plain\r\nContent-Length: 99999999999\r\n\r\nabc`,
      /^HTTP\/1\.1 413 /,
    ],
  ])('%s', async (_, words, expected) => {
    for (const to of [address, process.address]) {
      const heard = await spoken(to, words, /\r\n\r\n/);
      expect(heard).toMatch(expected);
      expect(heard).not.toMatch(INSIDE);
      expect(heard).not.toMatch(/^X-Evil/im);
      expect(heard).not.toContain('root:');
    }
  });

  test('deep JSON and many parameters are refused or read, and nothing stops', async () => {
    const deep = `{"text":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const init = { method: 'POST', body: deep, headers: { 'content-type': 'application/json' } };
    const answer = await ask(`${process.address}/api/check`, init);
    expect([400, 422]).toContain(answer.status);
    expect(answer.text).not.toMatch(INSIDE);
    const query = Array.from({ length: 1000 }, (_, at) => `p${at}=1`).join('&');
    expect((await ask(`${process.address}/api/laws?${query}`)).status).toBe(400);
    expect(await alive(process.address)).toBe(200);
  });

  test('text that is sent is in no answer as markup, and in no log', async () => {
    const text = `<script>alert("xyzzy")</script> Section 907 was repealed.`;
    const page = await ask(`${process.address}/api/check?format=html`, sentJson({ text, title: text, outlet: text }));
    expect(page.text).toContain('xyzzy');
    expect(page.text).not.toMatch(/<script(?! type="application\/ld\+json")/);
    await ask(`${process.address}/api/resolve?name=xyzzy`, {
      headers: { authorization: 'Bearer xyzzy', cookie: 'xyzzy=1' },
    });
    await ask(`${process.address}/xyzzy`);
    expect(process.said.err).toContain('"route":"/api/check"');
    expect(process.said.err).not.toContain('xyzzy');
    expect(process.said.err).not.toContain('127.0.0.1');
  });
});
