import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BRIEF, FETCHING, refusal, WORDS } from './fetching.fixture.ts';
import { FEED } from './media-type.ts';
import { html, type Page, socketServer, webServer } from './web-server.fixture.ts';

const endless: Page = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(16_384)));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};
const zeros = Buffer.alloc(64 * 1024 * 1024);

const SERVER = await webServer({
  '/': html(WORDS, { etag: '"one"', 'last-modified': 'Wed, 01 Jan 2025 00:00:00 GMT' }),
  '/deflate': html(deflateSync(WORDS), { 'content-encoding': 'deflate' }),
  '/twice': html(gzipSync(gzipSync(WORDS)), { 'content-encoding': 'gzip, gzip' }),
  '/proto': html(WORDS, { 'content-encoding': '__proto__' }),
  '/bomb': html(gzipSync(zeros), { 'content-encoding': 'gzip' }),
  '/bomb.br': html(brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }), {
    'content-encoding': 'br',
  }),
  '/bomb.gz': (response) => void response.writeHead(200, { 'content-type': 'application/gzip' }).end(gzipSync(zeros)),
  '/not-gzip': html(WORDS, { 'content-encoding': 'gzip' }),
  '/cut-gzip': html(gzipSync(WORDS.repeat(50)).subarray(0, 40), { 'content-encoding': 'gzip' }),
  '/long': (response) => void response.writeHead(200, { 'content-length': '99999999' }).write('x'),
  '/endless': endless,
  '/silent': () => undefined,
  '/cut': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
    response.write(WORDS, () => response.destroy());
  },
  '/drops': async (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    while (!response.destroyed) {
      response.write('x');
      await wait(20);
    }
  },
});
const at = (path: string) => `${SERVER.origin}${path}`;

describe('a body', () => {
  test.each(['/bomb', '/bomb.br', '/endless', '/long'])('%s without an end is left', async (path) => {
    expect(await refusal(at(path))).toBe('sends more than 64 KB, the most that is read of a page');
  });

  test('that is a packed file is unpacked no further than it may be', async () => {
    expect(await refusal(at('/bomb.gz'), FETCHING, { wanted: FEED })).toMatch(/sends more than 64 KB/);
  });

  test.each(['/deflate', '/twice', '/proto'])('%s packed in a way not asked for is refused', async (path) => {
    expect(await refusal(at(path))).toMatch(/packed in a way that is not read/);
  });

  test.each(['/not-gzip', '/cut-gzip'])('%s that cannot be unpacked is refused', async (path) => {
    expect(await refusal(at(path))).toMatch(/cannot be unpacked/);
  });

  test('that breaks off is refused, not taken for the whole', async () => {
    expect(await refusal(at('/cut'))).toMatch(/broke off before its end/);
  });
});

describe('a server that takes its time', () => {
  test('with the head of its answer', async () => {
    expect(await refusal(at('/silent'), BRIEF)).toBe('did not begin to answer within 0.15 seconds');
  });

  test('with its body, drop by drop', async () => {
    expect(await refusal(at('/drops'), BRIEF)).toBe('did not answer in full within 0.3 seconds');
  });

  test('with its headers, letter by letter', async () => {
    const { origin } = await socketServer(async (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      while (!socket.destroyed) {
        socket.write('X');
        await wait(20);
      }
    });
    expect(await refusal(`${origin}/`, BRIEF)).toBe('did not begin to answer within 0.15 seconds');
  });

  test('with greeting in TLS', async () => {
    const { origin } = await socketServer(() => undefined);
    expect(await refusal(`${origin.replace('http', 'https')}/`, BRIEF)).toBe(
      'could not be connected to within 0.15 seconds',
    );
  });

  test('is left when whoever asked is gone', async () => {
    const gone = AbortSignal.timeout(50);
    expect(await refusal(at('/silent'), FETCHING, { signal: gone })).toMatch(/did not answer/);
    expect(await refusal(at('/'), FETCHING, { signal: AbortSignal.abort() })).toMatch(/did not answer/);
  });
});

describe('a server that is none of the web', () => {
  const saying = async (words: string | Uint8Array) =>
    `${(await socketServer((socket) => void socket.end(words))).origin}/`;

  test('is refused, whatever it says', async () => {
    expect(await refusal(await saying('220 mail.example ESMTP\r\n'))).toMatch(/does not answer as a web server does/);
    expect(await refusal(await saying(''))).toMatch(/broke off before its end/);
    expect(await refusal(await saying('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx'))).toMatch(
      /does not answer as a web server does/,
    );
    expect(await refusal(await saying(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`))).toMatch(
      /sends headers without end/,
    );
    expect(
      await refusal(await saying('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n')),
    ).toMatch(/broke off|status 101/);
  });

  test('or is not there at all', async () => {
    expect(await refusal('http://127.0.0.1:1/')).toMatch(/cannot be connected to \(ECONNREFUSED\)/);
  });
});
