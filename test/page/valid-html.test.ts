import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { PAGES } from './pages.fixture.ts';
import { faultsOf } from './validator.ts';

describe.each(Object.entries(PAGES))('a page %s', (_, html) => {
  test('is valid HTML', () => {
    expect(faultsOf(html)).toEqual([]);
  });

  test('has each id once, and every link within it arrives', () => {
    const { document } = parseHTML(html);
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      (link.getAttribute('href') ?? '').slice(1),
    );
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    const named = [...document.querySelectorAll('[aria-labelledby], [aria-describedby]')].flatMap((element) =>
      `${element.getAttribute('aria-labelledby') ?? ''} ${element.getAttribute('aria-describedby') ?? ''}`
        .trim()
        .split(/ +/),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('asks nobody for anything', () => {
    const { document } = parseHTML(html);
    const asking =
      'link, script:not([type="application/ld+json"]), img, iframe, object, embed, video, audio, source, form, base, use, image';
    expect(document.querySelectorAll(asking).length).toBe(0);
    expect(html).not.toMatch(/@import|url\((?!#)/);
    expect(html).toContain('default-src &#39;none&#39;');
  });
});
