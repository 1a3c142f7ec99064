/** Every kind of page: valid, with links that arrive, labels that are there, and nothing from anybody else. */
import { afterAll, expect, test } from 'vitest';
import { MANY_KINDS } from '../page/pages.fixture.ts';
import { faultsOf } from '../page/validator.ts';
import { type Answer, get, post, saved } from './asking.fixture.ts';
import { served } from './served.fixture.ts';

const server = await served();
const at = (path: string) => `${server.address}${path}`;
afterAll(() => server.close());

const ARABIC =
  'قال الوزير إن قانون قيصر أُلغي بالكامل.\n\nقال: Caesar Act was repealed by Congress. وهذا ما كتبته الصحف في اليوم التالي.';

const kept = await saved(server.address, { text: MANY_KINDS, title: 'Many kinds', published: '2026-01-01' });
const { location: published } = await post(at(`${kept}/publish`), {});

const PATHS = [
  ...[
    '/',
    '/laws',
    '/laws?q=sanctions&on=2024-01-01',
    '/laws?q=zzzz',
    '/measures',
    '/jurisdictions',
    '/jurisdictions/us',
  ],
  ...['/laws/us/section-907', '/laws/us/caesar-act?on=2020-01-01', '/measures/us/hr-6534-119', '/laws/eu/ai-act'],
  ...['/calendar', '/checks', '/cases', '/narratives', '/method', '/glossary', '/examples/section-907', '/nowhere'],
  ...['/laws/us/section-907?on=x', kept, published ?? '', `${published}/1`],
];

const PAGES = new Map<string, Answer>();
for (const path of PATHS) PAGES.set(path, await get(at(path)));
PAGES.set('a check', await post(at('/check'), { text: MANY_KINDS }));
PAGES.set('a check of no claim', await post(at('/check'), { text: 'Nothing of law.' }));
PAGES.set('a check in Arabic', await post(at('/check'), { text: ARABIC, title: 'قانون قيصر', outlet: 'الجريدة' }));
PAGES.set('a refused form', await post(at('/check'), { text: '', outlet: 'The Post', url: 'nowhere' }));

test.each([...PAGES])('%s is valid HTML', (_, { body, headers }) => {
  expect(headers.get('content-type')).toMatch(/^text\/html/);
  expect(faultsOf(body)).toEqual([]);
});

test.each([...PAGES])('%s has each id once, and labels that are there', (_, { document }) => {
  const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
  const attributes = ['aria-labelledby', 'aria-describedby', 'for'];
  const named = attributes.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)].flatMap((one) => (one.getAttribute(name) ?? '').split(/ +/)),
  );
  expect(named.filter((id) => id !== '' && !ids.includes(id))).toEqual([]);
});

test.each([...PAGES])('%s loads nothing but what is ours, and has no style or script in it', (_, {
  document,
  headers,
}) => {
  const policies = [
    headers.get('content-security-policy') ?? '',
    document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '',
  ];
  for (const policy of policies) {
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  }
  expect(document.querySelectorAll('style, [style], iframe, object, embed, base').length).toBe(0);
  expect(
    [...document.querySelectorAll('script')].map((one) => one.getAttribute('src') ?? one.getAttribute('type')),
  ).toEqual(expect.arrayContaining(['/page.js']));
  const asked = [...document.querySelectorAll('link[href], script[src], img[src]')];
  const addresses = asked.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '');
  expect(addresses.filter((address) => !address.startsWith('/'))).toEqual([]);
});

test('links and forms all arrive, at a page and a place on it', { timeout: 300_000 }, async () => {
  const lost: string[] = [];
  const seen = new Map<string, Promise<Answer>>();
  const pageAt = (path: string) => {
    const known = seen.get(path) ?? get(at(path));
    seen.set(path, known);
    return known;
  };
  for (const [name, { document }] of PAGES) {
    for (const link of document.querySelectorAll('a[href], link[href], script[src], img[src]')) {
      const target = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
      if (/^https?:\/\//.test(target)) continue;
      const [path = '', part] = target.split('#');
      const answer = path === '' ? { status: 200, document } : await pageAt(path);
      const there = part === undefined || answer.document.getElementById(part) != null;
      const lacking = target.endsWith('.claimreview.json') ? 409 : 200;
      if (answer.status !== lacking || !there) lost.push(`${name}: ${target} ${answer.status}`);
    }
    for (const form of document.querySelectorAll('form[action], [formaction]')) {
      const action = form.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
      if (!/^\/(?:check|checks|laws)(?:\/|$)|^\/measures\//.test(action)) lost.push(`${name}: form ${action}`);
    }
  }
  expect(lost).toEqual([]);
});

test('an article that is written from right to left stands at the right, its verdicts as they are', () => {
  const { document } = PAGES.get('a check in Arabic') as Answer;
  expect(document.querySelector('.article')?.getAttribute('dir')).toBe('rtl');
  expect([...document.querySelectorAll('.article p[dir]')].map((one) => one.getAttribute('dir'))).toEqual(
    expect.arrayContaining(['rtl']),
  );
  expect(document.querySelector('.notes')?.getAttribute('dir')).toBe('ltr');
  expect(document.querySelector('.said')?.getAttribute('lang')).toBe('');
});

test('every page is the same bytes each time', async () => {
  for (const path of ['/', '/laws/us/section-907', '/examples/section-907', kept])
    expect((await get(at(path))).body).toBe((await get(at(path))).body);
});
