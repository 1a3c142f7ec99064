import { describe, expect, test } from 'vitest';
import { FALSE_PAGE, named, newFolder, outlet, rss, run } from './outlet.ts';

interface Digest {
  readonly schema: string;
  readonly from: number;
  readonly to: number;
  readonly more: number;
  readonly claims: readonly { readonly id: string; readonly because: string }[];
}

describe('a digest', () => {
  test('tells a webhook what is new, once, and no more often than it is wanted', async () => {
    const desk = await outlet({ '/in': (response) => void response.writeHead(204).end() });
    const post = await outlet({ '/rss': rss('/a'), '/a': FALSE_PAGE, '/b': FALSE_PAGE, '/c': FALSE_PAGE });
    const outlets = [named('The Post', `${post.origin}/rss`)];
    const folder = newFolder();
    const watch = { list: { outlets, webhook: `${desk.origin}/in`, digest: 120 }, folder };
    await run({ ...watch, until: '2022-01-03T00:30:00Z' });
    post.pages['/rss'] = rss('/a', '/b', '/c');
    await run({ ...watch, from: '2022-01-03T00:30:00Z', until: '2022-01-03T06:00:00Z' });
    const digests = desk.asked.map(({ body }) => JSON.parse(body) as Digest);
    expect(digests).toMatchObject([
      { schema: 'lawstate/digest@1', from: 1, to: 1, more: 0 },
      { from: 2, to: 3, more: 0 },
    ]);
    expect(digests[1]?.claims).toMatchObject([{ because: expect.any(String) }, { id: expect.any(String) }]);
    const [first, second] = desk.asked;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(7200);
    expect(first?.headers).toMatchObject({ 'content-type': 'application/json' });
  });

  test('is sent again until it arrives, under the same key, after a restart too', async () => {
    let left = 3;
    const desk = await outlet({ '/in': (response) => void response.writeHead(left-- > 0 ? 500 : 200).end() });
    const post = await outlet({ '/rss': rss('/a'), '/a': FALSE_PAGE });
    const watch = {
      list: { outlets: [named('The Post', `${post.origin}/rss`)], webhook: `${desk.origin}/in` },
      folder: newFolder(),
    };
    const { digestsFailed } = await run({ ...watch, once: true });
    expect(digestsFailed).toBe(1);
    await run({ ...watch, from: '2022-01-03T00:05:00Z', until: '2022-01-03T06:00:00Z' });
    expect(desk.asked.length).toBe(4);
    expect(new Set(desk.asked.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(new Set(desk.asked.map(({ body }) => body)).size).toBe(1);
  });

  test('is not sent where it may not go, nor on to where a redirect leads', async () => {
    const other = await outlet({ '/in': (response) => void response.writeHead(200).end() });
    const desk = await outlet({
      '/in': (response) => void response.writeHead(307, { location: `${other.origin}/in` }).end(),
    });
    const post = await outlet({ '/rss': rss('/a'), '/a': FALSE_PAGE });
    const list = { outlets: [named('The Post', `${post.origin}/rss`)], webhook: `${desk.origin}/in` };
    expect((await run({ list, folder: newFolder(), once: true })).digestsFailed).toBe(1);
    expect(other.asked).toEqual([]);
  });

  test('tells of chosen laws and ratings alone, and of nothing that its own article sets right', async () => {
    const right =
      '<p>“The Harbour Act was repealed in 2020,” he said. The Harbour Act has not been repealed; it is in force.</p>';
    const post = await outlet({ '/rss': rss('/a', '/b'), '/a': FALSE_PAGE, '/b': right });
    const outlets = [named('The Post', `${post.origin}/rss`)];
    const claimsFor = async (wanted: object) =>
      (await run({ list: { outlets, ...wanted }, folder: newFolder(), once: true })).claims;
    expect((await claimsFor({})).map(({ article }) => article.url)).toEqual([`${post.origin}/a`]);
    expect(await claimsFor({ laws: ['xx/other'] })).toEqual([]);
    expect(await claimsFor({ ratings: ['misleading'] })).toEqual([]);
    expect(await claimsFor({ laws: ['xx/harbour-act'], ratings: ['false'] })).toHaveLength(1);
  });
});
