import { describe, expect, test } from 'vitest';
import { certificateFor } from './certificate.fixture.ts';
import { FETCHING, get, refusal, textOf, WORDS } from './fetching.fixture.ts';
import { html, redirect, webServer } from './web-server.fixture.ts';

const SERVER = await webServer({
  '/': html(WORDS, { etag: '"one"', 'last-modified': 'Wed, 01 Jan 2025 00:00:00 GMT' }),
});
const at = (path: string) => `${SERVER.origin}${path}`;

describe('over TLS', () => {
  const certificate = certificateFor(['news.test']);
  const trusting = { ...FETCHING, authorities: [certificate.cert] };

  test('name and certificate are those of the host that was asked for', async () => {
    const server = await webServer({ '/': html(WORDS), '/down': redirect(at('/')) }, { certificate });
    const url = `https://news.test:${server.port}/`;
    expect(textOf(await get(url, trusting))).toBe(WORDS);
    expect(server.heard).toMatchObject([{ servername: 'news.test', host: `news.test:${server.port}` }]);
    expect(await get(`https://news.test.:${server.port}/`, trusting)).toMatchObject({ url });
    expect(await get(`${url}down`, trusting)).toMatchObject({ url: at('/') });
    expect(await refusal(url)).toMatch(/has a certificate that is not valid for it/);
    expect(await refusal(`https://other.test:${server.port}/`, trusting)).toMatch(/certificate.*ALTNAME/);
    expect(await refusal(`https://127.0.0.1:${server.port}/`, trusting)).toMatch(/certificate/);
  });

  test('a certificate that ran out is refused', async () => {
    const old = certificateFor(['news.test'], [2000, 2001]);
    const server = await webServer({ '/': html(WORDS) }, { certificate: old });
    const fetching = { ...FETCHING, authorities: [old.cert] };
    expect(await refusal(`https://news.test:${server.port}/`, fetching)).toMatch(/CERT_HAS_EXPIRED/);
  });

  test('a server that speaks plainly is refused', async () => {
    expect(await refusal(`https://127.0.0.1:${SERVER.port}/`)).toMatch(/TLS|certificate/);
  });
});
