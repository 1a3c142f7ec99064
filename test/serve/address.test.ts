/** Pages that the host reads itself, at the address that a request names. */
import { describe, expect, test } from 'vitest';
import { html, redirect, webServer } from '../../src/fetching/web-server.fixture.ts';
import { ask, REPEALED, sentJson, serving } from './serving.fixture.ts';

const PAGE = `<html lang="en"><head><meta property="og:site_name" content="The Post">
<meta property="article:published_time" content="2025-09-01T08:00:00Z"></head><body><p>${REPEALED}</p></body></html>`;
const site = await webServer({
  '/article': html(PAGE),
  '/moved': redirect('/article'),
  '/paper.pdf': (response) => void response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
});
const { address } = await serving({ allowPrivate: true });
const check = `${address}/api/check`;

describe('the address of a page', () => {
  test('is checked as the page is, with what it says of itself', async () => {
    const { status, text, json } = await ask(check, sentJson({ url: `${site.origin}/moved` }));
    expect(status).toBe(200);
    expect(json.document).toMatchObject({ outlet: 'The Post', published: '2025-09-01' });
    expect(json.claims).toMatchObject([{ law: { id: 'us/section-907' }, asOf: '2025-09-01' }]);
    expect((await ask(check, sentJson({ html: PAGE, url: json.document.url }))).text).toBe(text);
  });

  test('is kept with its words, and what is said of it beside comes before', async () => {
    const { status, json } = await ask(
      `${address}/api/checks`,
      sentJson({ url: `${site.origin}/article`, outlet: 'The Courier' }),
    );
    expect(status).toBe(201);
    expect(json.input).toMatchObject({ text: REPEALED, outlet: 'The Courier', published: '2025-09-01' });
  });

  test.each(['/nowhere', '/paper.pdf'])('that has no page to read is told in a sentence: %s', async (path) => {
    const { status, json } = await ask(check, sentJson({ url: `${site.origin}${path}` }));
    expect(status).toBe(422);
    expect(json).toMatchObject({ detail: expect.stringContaining(path), hint: expect.stringMatching(/\w/) });
  });

  test('on this machine is not asked by a host that was not told that it may', async () => {
    const before = site.heard.length;
    const { address: guarded } = await serving();
    expect((await ask(`${guarded}/api/check`, sentJson({ url: `${site.origin}/article` }))).status).toBe(422);
    expect(site.heard.length).toBe(before);
  });
});
