/** Whatever is sent or kept is words on every page: no markup, no attribute, no address that runs, no header, no turned reading. */
import { afterAll, describe, expect, test } from 'vitest';
import { EVIL } from '../page/pages.fixture.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';
import { EVIL_LAW } from '../site/site.fixture.ts';
import { type Answer, carriedIn, get, post, saved } from './asking.fixture.ts';
import { served } from './served.fixture.ts';

const publication = {
  publisher: { name: EVIL, url: `javascript:${EVIL}`, logo: null },
  author: null,
  permalink: 'https://example.org/cases/{case}#{claim}',
  corrections: `javascript:${EVIL}`,
  contact: null,
};
const register = { ...SHIPPED, laws: [...SHIPPED.laws, EVIL_LAW] };
const server = await served({ publication, register });
const at = (path: string) => `${server.address}${path}`;
afterAll(() => server.close());

const ATTACKS = [
  EVIL,
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)' x='",
  '</textarea></title></style><svg onload=alert(1)>',
  '{"@type":"x"}</script><script>alert(1)//',
  'x\r\nSet-Cookie: evil=1\r\n\r\n<script>alert(1)</script>',
  '\u202egnp.exe\u2066 \u0000 \u2028 url(javascript:alert(1)) @import "//evil.example"; expression(alert(1))',
  '{{constructor.constructor("alert(1)")()}} #{alert(1)} <%= 1 %> &lt;script&gt;',
];

/** All that a page has and no component of ours writes. */
function foreign({ document, headers, body }: Answer): readonly string[] {
  const bad: string[] = [];
  for (const one of document.querySelectorAll('*')) {
    const { localName } = one;
    const runs =
      localName === 'script' &&
      one.getAttribute('src') !== '/page.js' &&
      one.getAttribute('type') !== 'application/ld+json';
    const drawn = localName === 'svg' && one.closest('.timeline') === null;
    if (runs || drawn || ['iframe', 'object', 'embed', 'base', 'style', 'x'].includes(localName))
      bad.push(one.outerHTML.slice(0, 200));
    if (localName === 'img' && !one.getAttribute('src')?.startsWith('/laws/')) bad.push(one.outerHTML.slice(0, 200));
    for (const { name, value } of one.attributes) {
      if (/^on/i.test(name) || name === 'style' || (name === 'x' && one.closest('svg') === null))
        bad.push(`${name}=${value}`);
      if (/^(?:href|src|action|formaction)$/.test(name) && !/^(?:#|\/(?!\/)|https?:\/\/)/.test(value))
        bad.push(`${name}=${value}`);
    }
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  const turning = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\p{Cs}]/u.exec(body);
  if (turning !== null) bad.push(`sign ${turning[0].codePointAt(0)}`);
  if (headers.get('set-cookie') !== null) bad.push('set-cookie');
  for (const data of document.querySelectorAll('script[type="application/ld+json"]'))
    JSON.parse(data.textContent ?? '');
  return bad;
}

function textOf(evil: string): string {
  return `${evil}\n\nThe Caesar Act was repealed ${evil}. “Section 907 has been abolished ${evil},” ${evil} said. Will the Caesar Act be repealed? ${evil}`;
}

describe.each(ATTACKS)('%j', (evil) => {
  const fields = { text: textOf(evil), title: evil, outlet: evil };

  test('in a text, a headline, an outlet is words on the page of the check, saved and published, and in lists', async () => {
    const checked = await post(at('/check'), fields);
    expect(checked.status).toBe(200);
    expect(checked.document.querySelectorAll('.card').length).toBeGreaterThan(0);
    const path = await saved(server.address, fields);
    const { location } = await post(at(`${path}/publish`), {});
    const pages = [path, location ?? '', `${location}/1`, '/checks', '/cases', '/narratives', '/laws/us/caesar-act'];
    expect(foreign(checked)).toEqual([]);
    for (const one of pages) {
      const answer = await get(at(one));
      expect(answer.status, one).toBe(200);
      expect(foreign(answer), one).toEqual([]);
    }
  });

  test('in a headline stays out of the headers of every file', async () => {
    const carried = carriedIn(await post(at('/check'), fields));
    for (const format of ['html', 'markdown', 'json']) {
      const { headers, status } = await post(at('/check'), { carried, format });
      expect(status).toBe(200);
      expect(headers.get('content-disposition')).toMatch(
        /^attachment; filename="lawstate[a-z0-9-]*\.(?:html|md|json)"$/,
      );
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  test('in a field that refuses it is words in the answer, and in the form', async () => {
    for (const [name, value] of [
      ['url', evil],
      ['published', evil],
      ['format', evil],
      ['carried', evil],
    ] as const) {
      const answer = await post(at('/check'), { text: '', [name]: value, outlet: evil, title: evil });
      expect(answer.status, name).toBeGreaterThanOrEqual(400);
      expect(foreign(answer), name).toEqual([]);
    }
    const file = new File(['%PDF'], evil.replace(/[\r\n]/g, ''));
    expect(foreign(await post(at('/check'), { text: '', file }))).toEqual([]);
  });

  test('in an address is words, wherever it stands', async () => {
    const said = encodeURIComponent(evil.replace(/\p{Cs}/gu, ''));
    const paths = [
      `/?url=${said}`,
      `/laws?q=${said}`,
      `/laws?on=${said}`,
      `/laws/us/section-907?on=${said}`,
      `/checks?after=${said}`,
    ];
    for (const path of [
      ...paths,
      `/cases/${said}`,
      `/examples/${said}`,
      `/laws/${said}`,
      `/checks/${said}`,
      `/${said}`,
      `/cases?after=${said}`,
    ]) {
      const answer = await get(at(path));
      expect(answer.status, path).toBeLessThan(500);
      expect(foreign(answer), path).toEqual([]);
    }
  });
});

test('a law whose every word is an attempt is words on its page, in lists and in what is found', async () => {
  for (const path of [
    '/',
    '/laws',
    '/laws/xx/evil',
    '/laws?q=onerror+alert',
    '/jurisdictions',
    '/jurisdictions/xx',
    '/calendar',
  ])
    expect(foreign(await get(at(path))), path).toEqual([]);
  expect((await get(at('/laws/xx/evil.svg'))).body).not.toMatch(/<script|<img|onerror=alert\(2\)>/);
});
