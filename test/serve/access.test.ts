import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { newToken, readTokens, scopesOf, TOKEN_SCOPES } from '../../src/server/tokens.ts';
import { lawstate } from '../cli/lawstate.ts';
import { ask, REPEALED, sentJson, serving } from './serving.fixture.ts';

const save = newToken(['save']);
const all = newToken(TOKEN_SCOPES);
const tokens = readTokens(`${save.entry},\n ${all.entry}`);
if ('fault' in tokens) throw new Error(tokens.fault);

const open = await serving();
const withTokens = await serving({ options: { tokens } });
const proxied = await serving({ options: { trustProxy: true, perMinute: 60, hosts: ['lawstate.example.org'] } });

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const body = sentJson({ text: REPEALED });
const saving = (address: string, headers: Readonly<Record<string, string>> = {}) =>
  ask(`${address}/api/checks`, { ...body, headers: { ...body.headers, ...headers } } as RequestInit);

/** As fetch will not send it: with any Host header. */
function raw(
  address: string,
  headers: Readonly<Record<string, string>>,
  method = 'POST',
  path = '/api/checks',
): Promise<number> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const sending = request(
      { hostname, port, path, method, headers: { 'content-type': 'application/json', ...headers } },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    sending.on('error', reject);
    sending.end(method === 'POST' ? JSON.stringify({ text: REPEALED }) : undefined);
  });
}

describe('where no token is set up', () => {
  test('this machine may write', async () => {
    expect((await saving(open.address)).status).toBe(201);
    expect(await raw(open.address, { host: 'localhost' })).toBe(200);
    expect(await raw(open.address, { host: '[::1]:8907' })).toBe(200);
  });

  test.each([
    { 'x-forwarded-for': '203.0.113.7' },
    { forwarded: 'for=203.0.113.7' },
    { via: '1.1 proxy' },
    { 'x-real-ip': '203.0.113.7' },
  ])('what comes through a proxy on this machine may not: %o', async (headers) => {
    expect((await saving(open.address, headers as Record<string, string>)).status).toBe(401);
  });

  test('nor what calls us by another name, as a page whose name was made to point here does', async () => {
    expect(await raw(open.address, { host: 'evil.example' })).toBe(421);
    expect(await raw(open.address, { host: 'evil.example' }, 'GET')).toBe(421);
    expect(await raw(open.address, { host: 'localhost.evil.example' }, 'GET')).toBe(421);
    expect(await raw(open.address, { host: '192.0.2.1' })).toBe(401);
    expect(await raw(open.address, { host: '192.0.2.1' }, 'GET')).toBe(200);
    expect(await raw(open.address, { host: 'evil.example' }, 'GET', '/healthz')).toBe(200);
  });

  test('nobody may behind a proxy that is trusted', async () => {
    expect((await saving(proxied.address)).status).toBe(401);
    expect((await saving(proxied.address, { 'x-forwarded-for': '127.0.0.1' })).status).toBe(401);
  });

  test('a token is none', async () => {
    expect((await saving(open.address, bearer('x'))).json.type).toBe('urn:lawstate:problem:bad-token');
  });
});

describe('tokens', () => {
  test('allow what their scopes say', async () => {
    expect((await saving(withTokens.address)).status).toBe(401);
    const saved = await saving(withTokens.address, bearer(save.token));
    expect(saved.status).toBe(201);
    const at = `${withTokens.address}/api/checks/${saved.json.id}`;
    const refused = await ask(at, { method: 'DELETE', headers: bearer(save.token) });
    expect([refused.status, refused.json.type]).toEqual([403, 'urn:lawstate:problem:scope-needed']);
    expect(
      (
        await ask(`${withTokens.address}/api/cases`, {
          ...body,
          headers: { ...body.headers, ...bearer(save.token) },
        } as RequestInit)
      ).status,
    ).toBe(403);
    expect((await ask(at, { method: 'DELETE', headers: bearer(all.token) })).status).toBe(204);
  });

  test('that are unknown are told, whatever is asked', async () => {
    for (const token of ['', 'x', `${save.token}x`, save.token.slice(0, -1), save.entry])
      expect((await ask(`${withTokens.address}/api/laws`, { headers: bearer(token) })).status).toBe(401);
    expect((await ask(`${withTokens.address}/api/laws`, { headers: { authorization: 'Basic YTpi' } })).status).toBe(
      200,
    );
  });

  test('in a cookie count only where the browser says that our own page sends them', async () => {
    const cookie = { cookie: `lawstate-token=${save.token}` };
    expect((await saving(withTokens.address, cookie)).status).toBe(401);
    expect((await saving(withTokens.address, { ...cookie, 'sec-fetch-site': 'same-origin' })).status).not.toBe(401);
    expect((await saving(withTokens.address, { ...cookie, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('what is counted is told to this machine, and to others with a token for it', async () => {
    const through = { via: '1.1 proxy' };
    const metrics = (headers: Readonly<Record<string, string>>) => ask(`${withTokens.address}/metrics`, { headers });
    expect((await metrics({})).text).toContain('lawstate_http_requests_total');
    expect((await metrics(through)).status).toBe(403);
    expect((await metrics({ ...through, ...bearer(save.token) })).status).toBe(403);
    expect((await metrics({ ...through, ...bearer(all.token) })).status).toBe(200);
  });

  test('are known by their hash alone, and an entry that is none is told by its number', () => {
    expect(scopesOf(save.token, tokens)).toEqual(['save']);
    expect(scopesOf(save.entry, tokens)).toBe(null);
    expect(readTokens('  ')).toEqual([]);
    expect(readTokens(`${save.entry} save:abc`)).toMatchObject({ entry: 2 });
    expect(readTokens(save.entry.replace('save', 'root'))).toMatchObject({ entry: 1 });
  });

  test('are made by the command line, which refuses a list with a fault without repeating it', () => {
    const { out, code } = lawstate(['token', 'new', '--scope', 'save', '--scope', 'publish']);
    const [token = '', entry = ''] = out.split('\n');
    const read = readTokens(entry);
    expect(code).toBe(0);
    expect('fault' in read ? null : scopesOf(token, read)).toEqual(['save', 'publish']);
    const refused = lawstate(['serve', '--port', '0'], { env: { LAWSTATE_TOKENS: 'my-secret-token' } });
    expect([refused.code, refused.err.includes('my-secret')]).toEqual([2, false]);
    expect(refused.err).toMatch(/entry 1 of LAWSTATE_TOKENS/);
    expect(lawstate(['token', 'new']).code).toBe(2);
    expect(lawstate(['token', 'new', '--scope', 'root']).code).toBe(2);
  });
});

describe('a page of another site', () => {
  test.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'http://localhost' },
  ])('may not make a browser write: %o', async (headers) => {
    expect((await saving(open.address, headers as Record<string, string>)).json.type).toBe(
      'urn:lawstate:problem:from-elsewhere',
    );
  });

  test('our own page may', async () => {
    const { host } = new URL(open.address);
    expect(await raw(open.address, { host, origin: `http://${host}` })).toBe(200);
    expect(await raw(open.address, { host, 'sec-fetch-site': 'same-origin', origin: 'null' })).toBe(200);
  });
});

describe('who asks too often', () => {
  const from = (address: string) => ({ headers: { host: 'lawstate.example.org', 'x-forwarded-for': address } });

  test('is told when to come back, and delays nobody else', async () => {
    const ask907 = (address: string) => ask(`${proxied.address}/api/laws/us/section-907/status`, from(address));
    const answers = [];
    for (let at = 0; at < 20; at++) answers.push(await ask907('203.0.113.7'));
    const late = answers.at(-1);
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThan(20);
    expect([late?.status, late?.json.type]).toEqual([429, 'urn:lawstate:problem:too-many-requests']);
    expect(Number(late?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask907('203.0.113.8')).status).toBe(200);
    // what a visitor writes before the proxy’s own entry changes nothing
    expect((await ask907('198.51.100.1, 203.0.113.7')).status).toBe(429);
    expect((await ask(`${proxied.address}/healthz`, from('203.0.113.7'))).status).toBe(200);
  });

  test('counts as one with all addresses of an IPv6 network', async () => {
    const one = (at: number) => ask(`${proxied.address}/api/laws`, from(`2001:db8:0:1::${at.toString(16)}`));
    const answers = [];
    for (let at = 1; at <= 20; at++) answers.push((await one(at)).status);
    expect(answers.at(-1)).toBe(429);
    expect((await ask(`${proxied.address}/api/laws`, from('2001:db8:0:2::1'))).status).toBe(200);
  });
});

test('a visitor who came over TLS is told to come so again', async () => {
  const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.20' };
  expect((await ask(`${proxied.address}/healthz`, { headers })).headers.get('strict-transport-security')).toMatch(
    /max-age/,
  );
  expect((await ask(`${open.address}/healthz`, { headers })).headers.get('strict-transport-security')).toBe(null);
});
