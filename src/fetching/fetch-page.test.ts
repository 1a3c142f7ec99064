import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { FETCHING, get, refusal, textOf, WORDS } from './fetching.fixture.ts';
import { FEED } from './media-type.ts';
import { html, type Page, redirect, webServer } from './web-server.fixture.ts';

const typed =
  (type: string | null, body = WORDS): Page =>
  (response) =>
    void response.writeHead(200, type === null ? {} : { 'content-type': type }).end(body);
const SERVER = await webServer({
  '/': html(WORDS, { etag: '"one"', 'last-modified': 'Wed, 01 Jan 2025 00:00:00 GMT' }),
  '/charset': typed('text/html; Charset="Windows-1251"'),
  '/none': typed(null),
  '/pdf': typed('application/pdf'),
  '/image': typed('image/png'),
  '/script': typed('application/octet-stream'),
  '/odd': typed('\u{a0}???'),
  '/feed': typed('application/rss+xml'),
  '/feed.gz': (response) =>
    void response.writeHead(200, { 'content-type': 'application/x-gzip' }).end(gzipSync('<rss/>')),
  '/gzip': html(gzipSync(WORDS), { 'content-encoding': 'gzip' }),
  '/br': html(brotliCompressSync(WORDS), { 'content-encoding': 'br' }),
  '/to': redirect('/'),
  '/301': redirect('/', 301),
  '/303': redirect('/', 303),
  '/308': redirect('/#part', 308),
  '/403': (response) => void response.writeHead(403).end('x'),
  '/429': (response) => void response.writeHead(429, { 'retry-after': '120' }).end(),
  '/500': (response) => void response.writeHead(500).end(),
  '/204': (response) => void response.writeHead(204).end(),
  '/206': (response) => void response.writeHead(206, { 'content-type': 'text/html' }).end(WORDS),
  '/304': (response) => void response.writeHead(304).end(),
});
const at = (path: string) => `${SERVER.origin}${path}`;

describe('a page', () => {
  test('is fetched with what its server says of it', async () => {
    const answer = await get(at('/'));
    expect(textOf(answer)).toBe(WORDS);
    expect(answer).toMatchObject({
      kind: 'fetched',
      url: at('/'),
      mediaType: 'text/html',
      charset: null,
      validators: { etag: '"one"', lastModified: 'Wed, 01 Jan 2025 00:00:00 GMT' },
    });
    expect(await get(at('/charset'))).toMatchObject({ mediaType: 'text/html', charset: 'windows-1251' });
    expect(await get(at('/none'))).toMatchObject({ mediaType: null });
  });

  test('is asked for as what is asked, by whom, and with nothing else', async () => {
    await get(at('/?q=1#part'));
    const { method, path, headers } = SERVER.heard.at(-1) ?? { method: '', path: '', headers: {} };
    expect({ method, path }).toEqual({ method: 'GET', path: '/?q=1' });
    expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
    expect(headers['user-agent']).toBe('lawstate/0');
  });

  test('is unpacked', async () => {
    expect(textOf(await get(at('/gzip')))).toBe(WORDS);
    expect(textOf(await get(at('/br')))).toBe(WORDS);
    expect(textOf(await get(at('/feed.gz'), FETCHING, { wanted: FEED }))).toBe('<rss/>');
  });

  test('is followed to where it is, and bears that address', async () => {
    for (const path of ['/to', '/301', '/303', '/308'])
      expect(await get(at(path))).toMatchObject({ kind: 'fetched', url: at('/') });
  });

  test('that is known is said to be unchanged', async () => {
    const known = { etag: '"one"', lastModified: 'Wed, 01 Jan 2025 00:00:00 GMT' };
    expect(await get(at('/304'), FETCHING, { known })).toEqual({ kind: 'unchanged', url: at('/304') });
    expect(SERVER.heard.at(-1)?.headers).toMatchObject({
      'if-none-match': '"one"',
      'if-modified-since': 'Wed, 01 Jan 2025 00:00:00 GMT',
    });
    expect(await refusal(at('/304'))).toMatch(/status 304/);
  });
});

describe('an answer that is no page', () => {
  test.each([
    ['/nowhere', /status 404: there is no such page/],
    ['/403', /status 403: the page is not given to programs/],
    ['/429', /status 429: it was asked too often/],
    ['/500', /status 500: the server has a fault/],
    ['/204', /status 204/],
    ['/206', /status 206/],
    ['/pdf', /is a PDF \(application\/pdf\), not a page or a text/],
    ['/image', /is an image \(image\/png\)/],
    ['/script', /is content of the type application\/octet-stream/],
    ['/feed', /is content of the type application\/rss\+xml/],
  ])('%s is refused', async (path, why) => {
    expect(await refusal(at(path))).toMatch(why);
  });

  test('says how long to wait where its server does', async () => {
    expect(await get(at('/429'))).toMatchObject({ status: 429, retryAfter: '120' });
  });

  test('of a type that is none is taken by its words', async () => {
    expect(await get(at('/odd'))).toMatchObject({ kind: 'fetched', mediaType: null });
  });
});

describe('an address that is refused', () => {
  test('is shown without its password and without what moves a cursor', async () => {
    const answer = await get('https://user:secret@news.test/\u001b[2J');
    expect(JSON.stringify(answer)).not.toMatch(/secret|\\u001b/);
  });
});
