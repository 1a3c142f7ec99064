/** Checks that are kept and cited, published and deleted, by those who may. */
import { afterAll, describe, expect, test } from 'vitest';
import { newToken, readTokens } from '../../src/server/tokens.ts';
import { carriedIn, get, post, saved } from './asking.fixture.ts';
import { type Served, served } from './served.fixture.ts';

const publication = {
  publisher: { name: 'The Example', url: 'https://example.org', logo: null },
  author: null,
  permalink: 'https://example.org/cases/{case}#{claim}',
  corrections: null,
  contact: null,
};
const server = await served({ publication });
const closed: Served[] = [server];
afterAll(() => Promise.all(closed.map((one) => one.close())));
const at = (path: string) => `${server.address}${path}`;

const TEXT = 'BAKU, August 26, 2025 – President Ilham Aliyev said the 907th Amendment had been repealed.';

describe('a saved check', () => {
  test('has an address made of what was checked: the same check saved again has the same', async () => {
    const path = await saved(server.address, { text: TEXT, title: 'Aliyev on the amendment' });
    expect(path).toMatch(/^\/checks\/[0-9a-f]{8,64}$/);
    expect(await saved(server.address, { text: TEXT, title: 'Aliyev on the amendment' })).toBe(path);
    expect(await saved(server.address, { text: TEXT, title: 'Another headline' })).not.toBe(path);
    const { document, status } = await get(at(path));
    expect(status).toBe(200);
    expect(document.querySelector('.permalink a')?.textContent).toBe(at(path));
    expect(document.querySelectorAll('.card').length).toBe(1);
  });

  test('is had in every format by an address of its own', async () => {
    const path = await saved(server.address, { text: TEXT, title: 'Aliyev: “repealed”\r\nX-Evil: 1' });
    const page = await get(at(path));
    const links = [...page.document.querySelectorAll('.formats a')].map((one) => one.getAttribute('href') ?? '');
    expect(links).toEqual(['html', 'md', 'json', 'claimreview.json'].map((ending) => `${path}.${ending}`));
    for (const link of links) {
      const file = await get(at(link));
      expect(file.status, link).toBe(200);
      expect(file.headers.get('content-disposition')).toMatch(
        /^attachment; filename="lawstate-aliyev-repealed-x-evil-1-\w{8}\.[a-z.]+"$/,
      );
      expect(file.headers.get('x-evil')).toBeNull();
    }
    const reviews = JSON.parse((await get(at(links[3] ?? ''))).body);
    expect(reviews).toMatchObject([{ '@type': 'ClaimReview', url: `${at(path)}#c1`, author: { name: 'The Example' } }]);
    const onPage = page.document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    expect(JSON.parse(onPage)).toEqual(reviews);
  });

  test('stands in the list, newest first, and the list goes on', async () => {
    for (let at = 0; at < 51; at++) await server.desk.save(...(await madeOf(`The Caesar Act was repealed. ${at}`)));
    const first = await get(at('/checks'));
    expect(first.document.querySelectorAll('.dates li').length).toBe(50);
    const next = first.document.querySelector('a[rel=next]')?.getAttribute('href') ?? '';
    const second = await get(at(next));
    expect(second.document.querySelectorAll('.dates li').length).toBeGreaterThan(1);
    const lost = await get(at('/checks?after=%3Cb%3E'));
    expect([lost.status, lost.document.querySelector('h1')?.textContent]).toEqual([400, 'There is no such page']);
  });

  test('is published as a case, by its sentences alone, and shown with what is said of its law', async () => {
    const path = await saved(server.address, { text: `Not of law.\n\n${TEXT}\n\nNothing else.`, title: 'To publish' });
    const { status, location } = await post(at(`${path}/publish`), {});
    expect(status).toBe(303);
    const page = await get(at(location ?? ''));
    expect(page.document.querySelector('h1')?.textContent).toBe('To publish');
    expect(page.document.querySelector('#versions')?.parentElement?.textContent).toContain('Version 1');
    expect(page.document.querySelector('.article')?.textContent).not.toContain('Nothing else');
    expect((await get(at(`${location}/1`))).status).toBe(200);
    expect((await get(at(`${location}/2`))).status).toBe(404);
    expect((await get(at('/cases'))).document.querySelector('.dates a')?.getAttribute('href')).toBe(location);
    expect((await get(at('/narratives'))).document.querySelector('.met')?.textContent).toContain('To publish');
    const law = await get(at('/laws/us/section-907'));
    expect(law.document.querySelector('#said a')?.getAttribute('href')).toBe(`${location}#c1`);
  });

  test('is gone once it was deleted, and its address says so', async () => {
    const path = await saved(server.address, { text: TEXT, title: 'To delete' });
    expect((await post(at(`${path}/delete`), {})).location).toBe('/checks');
    expect((await get(at(path))).status).toBe(404);
    expect((await post(at(`${path}/delete`), {})).status).toBe(404);
  });

  test('is not asked for by anything but its id', async () => {
    for (const id of ['..%2f..%2fetc', 'x'.repeat(300), '1%27%20or%201', '%00', 'ABCDEF0123456789'])
      expect((await get(at(`/checks/${id}`))).status, id).toBe(404);
  });
});

async function madeOf(text: string) {
  const input = { text, title: null, url: null, outlet: null, published: null, language: null };
  const report = await server.desk.check(input, '2026-11-25');
  if ('kind' in report) throw new Error(report.kind);
  return [input, report] as const;
}

describe('where tokens are set up', async () => {
  const made = newToken(['save']);
  const tokens = readTokens(made.entry);
  if ('fault' in tokens) throw new Error(tokens.fault);
  const guarded = await served({ tokens });
  closed.push(guarded);
  const checked = await post(`${guarded.address}/check`, { text: TEXT });
  const carried = carriedIn(checked);

  test('the page of a check asks for one, and nothing is kept without', async () => {
    expect(checked.document.querySelector('.save input[name=token]')?.getAttribute('type')).toBe('password');
    const { status, document } = await post(`${guarded.address}/checks`, { carried });
    expect(status).toBe(401);
    expect(document.querySelector('h1')?.textContent).toBe('This is not open to you');
  });

  test('the browser is told to keep the token and to send the form again, once', async () => {
    const { status, headers, location } = await post(`${guarded.address}/checks`, { carried, token: made.token });
    expect([status, location]).toEqual([307, '/checks?again=1']);
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/);
    const own = { cookie: cookie.split(';')[0] ?? '', 'sec-fetch-site': 'same-origin' };
    const again = await post(`${guarded.address}/checks?again=1`, { carried, token: made.token }, own);
    expect(again.status).toBe(303);
    const wrong = await post(`${guarded.address}/checks?again=1`, { carried, token: 'wrong' });
    expect(wrong.status).toBe(403);
    // a token to save opens nothing else
    expect((await post(`${guarded.address}${again.location}/delete`, {}, own)).status).toBe(401);
  });

  test('no page of another site borrows it', async () => {
    const foreign = {
      cookie: `lawstate-token=${made.token}`,
      'sec-fetch-site': 'cross-site',
      origin: 'https://evil.example',
    };
    expect((await post(`${guarded.address}/checks`, { carried }, foreign)).status).toBe(403);
  });
});
