/** What scanned articles say over and over, as a server shows it: in the list, on a page of its own, on the page of its law. */
import { afterAll, expect, test } from 'vitest';
import { article, said, sighting } from '../../src/core/narrative/article.fixture.ts';
import { EVIL } from '../page/pages.fixture.ts';
import { faultsOf } from '../page/validator.ts';
import { get } from './asking.fixture.ts';
import { served } from './served.fixture.ts';

const server = await served();
const at = (path: string) => `${server.address}${path}`;
afterAll(() => server.close());

const LAW = 'us/section-907';
await server.desk.store.articles.add([
  article({
    id: 'a',
    outlet: 'The Post',
    title: 'The amendment is gone',
    sightings: [said('Anna Berg', { law: LAW })],
  }),
  article({
    id: 'b',
    outlet: EVIL,
    title: EVIL,
    url: `javascript:${EVIL}`,
    sightings: [sighting({ law: LAW, text: EVIL })],
  }),
  article({
    id: 'c',
    outlet: 'The Echo',
    published: '2025-04-01',
    sightings: [said(EVIL, { law: LAW, event: 'waiver' })],
  }),
]);

test('a narrative leads from the list to its page, from there to its law, and back', async () => {
  const list = await get(at('/narratives'));
  const links = [...list.document.querySelectorAll('main a')].map((one) => one.getAttribute('href'));
  expect(links).toEqual(expect.arrayContaining([`/narratives/${LAW}/repeal`, `/narratives/${LAW}/waiver`]));
  const page = await get(at(`/narratives/${LAW}/repeal`));
  expect(page.status).toBe(200);
  expect(page.document.querySelector('main')?.textContent).toContain('Anna Berg');
  expect(page.document.querySelector('.eyebrow a[href^="/laws"]')?.getAttribute('href')).toBe(`/laws/${LAW}`);
  const law = await get(at(`/laws/${LAW}`));
  expect(law.document.querySelector('#told a')?.getAttribute('href')).toMatch(/^\/narratives\/us\/section-907\//);
});

test('is valid HTML in which what articles say is words', async () => {
  for (const path of ['/narratives', `/narratives/${LAW}/repeal`, `/narratives/${LAW}/waiver`, `/laws/${LAW}`]) {
    const { body, document } = await get(at(path));
    expect(faultsOf(body), path).toEqual([]);
    expect(
      document.querySelectorAll('[href^="javascript" i], [onerror], main script, main img[src=x]').length,
      path,
    ).toBe(0);
  }
});

test('one that nobody tells has no page', async () => {
  for (const path of [`/narratives/${LAW}/annulment`, '/narratives/xx/none/repeal', `/narratives/${LAW}/%3Cb%3E`])
    expect((await get(at(path))).status, path).toBe(404);
});
