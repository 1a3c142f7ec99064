import { describe, expect, test } from 'vitest';
import { AS_IF_PUBLIC, BRIEF, FETCHING, get, refusal, textOf, WORDS } from './fetching.fixture.ts';
import { ANYWHERE, PUBLIC } from './reach.ts';
import { html, redirect, webServer } from './web-server.fixture.ts';

const SECOND_HOST = await webServer({ '/secret': html('secret') }, { host: '127.0.0.2' });
const SERVER = await webServer({
  '/': html(WORDS, { etag: '"one"', 'last-modified': 'Wed, 01 Jan 2025 00:00:00 GMT' }),
  '/to-self': redirect('/to-self'),
  '/to-loopback': redirect(`http://127.0.0.2:${SECOND_HOST.port}/secret`),
  '/to-odd': redirect(`http://0x7f000002:${SECOND_HOST.port}/secret`),
  '/to-mapped': redirect(`//[::ffff:127.0.0.2]:${SECOND_HOST.port}/secret`),
  '/to-metadata': redirect('http://169.254.169.254/latest/meta-data/'),
  '/to-name': redirect('http://inside.test/'),
  '/to-file': redirect('file:///etc/passwd'),
  '/to-user': redirect('http://user:pass@news.test/'),
  '/to-nothing': redirect('http://['),
  '/no-location': (response) => void response.writeHead(302).end(),
});
const at = (path: string) => `${SERVER.origin}${path}`;

describe('a name', () => {
  test('is resolved once, and the connection goes to what was checked', async () => {
    const asked: string[] = [];
    const turning = {
      ...FETCHING,
      resolve: async (name: string) => [asked.push(name) === 1 ? '127.0.0.1' : '10.0.0.1'],
    };
    expect(textOf(await get(`http://news.test:${SERVER.port}/`, turning))).toBe(WORDS);
    expect(asked).toEqual(['news.test']);
    expect(SERVER.heard.at(-1)?.host).toBe(`news.test:${SERVER.port}`);
  });

  test('that is public first and private later does not get through a redirect', async () => {
    let times = 0;
    const turning = { ...FETCHING, resolve: async () => [++times === 1 ? '127.0.0.1' : '127.0.0.2'] };
    const before = SECOND_HOST.heard.length;
    expect(await refusal(`http://news.test:${SERVER.port}/to-self`, turning)).toMatch(
      /^redirects to an address that leads to news\.test, which is at 127\.0\.0\.2: the machine itself/,
    );
    expect(SECOND_HOST.heard.length).toBe(before);
  });

  test('that is public and private at once is refused', async () => {
    const both = { ...FETCHING, resolve: async () => ['127.0.0.1', '192.168.1.1'] };
    expect(await refusal(`http://news.test:${SERVER.port}/`, both)).toMatch(/192\.168\.1\.1: a private address/);
  });

  test('of which one address does not answer is asked at the next', async () => {
    const two = { ...FETCHING, reach: ANYWHERE, resolve: async () => ['127.0.0.3', '127.0.0.1'] };
    expect(textOf(await get(`http://news.test:${SERVER.port}/`, two))).toBe(WORDS);
  });

  test('that nobody knows, or that resolves to nonsense, is refused', async () => {
    expect(await refusal('http://unknown.example/')).toMatch(/names the host unknown\.example, which is not known/);
    const nonsense = { ...FETCHING, resolve: async () => ['0177.0.0.1'] };
    expect(await refusal('http://news.test/', nonsense)).toMatch(/no address of the network/);
  });

  test('that is never resolved has an end', async () => {
    const never = { ...BRIEF, resolve: () => new Promise<never>(() => undefined) };
    expect(await refusal('http://news.test/', never)).toMatch(/did not answer in full within 0\.3 seconds/);
  });
});

describe('a redirect', () => {
  test.each([
    ['/to-loopback', /leads to 127\.0\.0\.2: the machine itself/],
    ['/to-odd', /leads to 127\.0\.0\.2: the machine itself/],
    ['/to-mapped', /leads to ::ffff:7f00:2: the machine itself/],
    ['/to-metadata', /leads to 169\.254\.169\.254: a link-local address/],
    ['/to-file', /has the scheme file:/],
    ['/to-user', /carries a name or password/],
    ['/to-nothing', /is no address of a page/],
  ])('%s is refused as the address itself would be', async (path, why) => {
    const message = await refusal(at(path));
    expect(message).toMatch(/^redirects to an address that /);
    expect(message).toMatch(why);
    expect(SECOND_HOST.heard).toEqual([]);
  });

  test('to a port where no web site is expected is refused', async () => {
    const reach = { ...AS_IF_PUBLIC, ports: new Set([SERVER.port]) };
    expect(await refusal(at('/to-name'), { ...FETCHING, reach })).toMatch(/redirects to .* asks for port 80,/);
  });

  test('without an end, or without an address, is refused', async () => {
    expect(await refusal(at('/to-self'))).toBe('redirects more than 8 times');
    expect(await refusal(at('/no-location'))).toMatch(/status 302/);
  });

  test('goes into a private network where that is allowed', async () => {
    const anywhere = { ...FETCHING, reach: ANYWHERE };
    expect(textOf(await get(at('/to-loopback'), anywhere))).toBe('secret');
  });
});

describe('what this machine and its networks serve', () => {
  test.each([
    `http://127.0.0.1:8080/`,
    `http://localhost/`,
    `http://[::1]/`,
    `http://0x7f.1/`,
    `http://2130706433/`,
    `http://017700000001/`,
    `http://[::ffff:127.0.0.1]/`,
    `http://127.0.0.1./`,
  ])('is not fetched by %s', async (url) => {
    const resolve = async () => ['127.0.0.1', '::1'];
    expect(await refusal(url, { ...FETCHING, reach: PUBLIC, resolve })).toMatch(/the machine itself/);
  });
});
