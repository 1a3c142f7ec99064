/** A site as files: every page is valid, every link arrives, nothing asks anybody for anything, and words stay words. */
import { dirname, join } from 'node:path/posix';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { isSitePath } from '../../src/core/page/site-file.ts';
import { EVIL } from '../page/pages.fixture.ts';
import { faultsOf } from '../page/validator.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';
import { EVIL_LAW, manyLaws, siteOf } from './site.fixture.ts';

const SITE = siteOf();
const HTML = [...SITE].filter(([path]) => path.endsWith('.html'));
const DOCUMENTS = new Map(HTML.map(([path, html]) => [path, parseHTML(html).document]));

describe('a site of the register', () => {
  test('has a page for every law and bill, a badge for every law, and all that the bar above names', () => {
    for (const { id, type } of SHIPPED.laws)
      expect([...SITE.keys()]).toContain(type === 'measure' ? `measures/${id}.html` : `laws/${id}.html`);
    expect([...SITE.keys()]).toEqual(
      expect.arrayContaining([
        ...['index', 'laws', 'measures', 'jurisdictions', 'jurisdictions/us', 'calendar', 'checks', 'narratives'].map(
          (name) => `${name}.html`,
        ),
        ...['method.html', 'glossary.html', '404.html', 'calendar.ics', 'feed.atom', 'laws/us/section-907.svg'],
      ]),
    );
    expect([...SITE.keys()].filter((path) => !isSitePath(path))).toEqual([]);
  });

  // a validator takes its time for some hundred pages
  test('is valid HTML on every page', { timeout: 600_000 }, () => {
    expect(HTML.flatMap(([path, html]) => faultsOf(html).map((fault) => `${path} ${fault}`))).toEqual([]);
  });

  test('has links that all arrive, at a file of its own and a place on it', () => {
    const lost: string[] = [];
    for (const [path, document] of DOCUMENTS) {
      for (const element of document.querySelectorAll('[href], [src]')) {
        const link = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
        if (/^https?:\/\//.test(link) && element.localName === 'a') continue;
        const [file = '', part] = link.split('#');
        const target = file === '' ? path : join(dirname(path), file);
        const there = part === undefined || DOCUMENTS.get(target)?.getElementById(part) != null;
        if (!SITE.has(target) || !there) lost.push(`${path}: ${link}`);
      }
    }
    expect(lost).toEqual([]);
  });

  test('has each id once on a page, and labels that are there', () => {
    for (const [path, document] of DOCUMENTS) {
      const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
      expect(new Set(ids).size, path).toBe(ids.length);
      const named = [...document.querySelectorAll('[aria-labelledby], [aria-describedby], [for]')].flatMap((one) =>
        ['aria-labelledby', 'aria-describedby', 'for'].flatMap((name) => (one.getAttribute(name) ?? '').split(' ')),
      );
      expect(
        named.filter((id) => id !== '' && !ids.includes(id)),
        path,
      ).toEqual([]);
    }
  });

  test('loads nothing but its own style, script and pictures, and says so to the browser', () => {
    for (const [path, document] of DOCUMENTS) {
      const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
      expect(policy, path).toMatch(/^default-src 'none'/);
      expect(policy, path).not.toMatch(/https?:|\*/);
      expect(document.querySelectorAll('[style], iframe, object, embed, base').length, path).toBe(0);
    }
    expect(SITE.get('style.css')).not.toMatch(/@import|url\(/);
  });

  test('tells programs of each law what schema.org has words for', () => {
    const data = JSON.parse(
      DOCUMENTS.get('laws/us/section-907.html')?.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
    );
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      name: 'Section 907 of the FREEDOM Support Act',
      legislationIdentifier: expect.arrayContaining(['22 U.S.C. 5812 note']),
      legislationLegalForce: 'https://schema.org/InForce',
      legislationDate: '1992-10-24',
    });
  });

  test('says in full where it stands, to feeds and programs and those who cite it, where that is known', () => {
    const publisher = { name: 'The Example', url: 'https://example.org', logo: null };
    const permalink = 'https://example.org/laws/checks/{case}.html#{claim}';
    const publication = { publisher, author: null, permalink, corrections: null, contact: null };
    const placed = siteOf({ address: 'https://example.org/laws/', publication });
    expect(placed.get('feed.atom')).toContain('href="https://example.org/laws/feed.atom"');
    const page = parseHTML(placed.get('laws/us/section-907.html') ?? '').document;
    expect(page.querySelector('#cite')?.textContent).toMatch(
      /The Example, “Section 907 of the FREEDOM Support Act” .*https:\/\/example\.org\/laws\/laws\/us\/section-907\.html/,
    );
    expect(page.querySelector('#cite code')?.textContent).toContain(
      'src="https://example.org/laws/laws/us/section-907.svg"',
    );
    const check = parseHTML(placed.get('checks/baku-907.html') ?? '').document;
    const [review] = JSON.parse(check.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
    expect(review).toMatchObject({ '@type': 'ClaimReview', url: 'https://example.org/laws/checks/baku-907.html#c1' });
    for (const path of ['laws/us/section-907.html', 'checks/baku-907.html'])
      expect(faultsOf(placed.get(path) ?? ''), path).toEqual([]);
  });

  test('shows a check whose law is in the register no more', () => {
    const gone = siteOf({ register: { ...SHIPPED, laws: [] } });
    expect(gone.get('checks/baku-907.html')).toContain('Misleading');
    for (const [path, html] of gone) if (path.endsWith('.html')) expect(faultsOf(html), path).toEqual([]);
  });

  test('shows on the page of a law what was said of it in published checks', () => {
    const said = DOCUMENTS.get('laws/us/section-907.html')?.querySelector('#said')?.textContent ?? '';
    expect(said).toMatch(/Misleading[\s\S]*907th Amendment[\s\S]*Ilham Aliyev/);
    expect(DOCUMENTS.get('narratives.html')?.body.textContent).toContain('Aliyev on the amendment');
  });

  test('says so where there are no published checks, and where nothing is coming', () => {
    const bare = siteOf({ cases: [], register: { ...SHIPPED, laws: [] } });
    expect(bare.get('checks.html')).toContain('No check has been published here.');
    expect(bare.get('calendar.html')).toContain('Nothing is coming');
    expect(bare.has('calendar.ics')).toBe(false);
    for (const [path, html] of bare) if (path.endsWith('.html')) expect(faultsOf(html), path).toEqual([]);
  });

  test('is the same bytes each time', () => {
    expect([...siteOf()]).toEqual([...SITE]);
  });

  test('shows the day asked about, as the record was known on another', () => {
    const old = siteOf({ clocks: { asOf: '2024-06-01', knownAt: '2025-01-01' } });
    const page = parseHTML(old.get('laws/us/section-907.html') ?? '').document;
    expect(page.querySelector('.status-box')?.textContent).toMatch(/^In forceIn force and applying; the last waiver/);
    expect(page.querySelector('.colophon')?.textContent).toContain(
      '1 June 2024, as the record was known on 1 January 2025',
    );
    expect(page.querySelector('#history')?.textContent).not.toContain('August 2025');
  });
});

describe('a register of very many laws', () => {
  const site = siteOf({ register: manyLaws(2000), cases: [] });

  test('is listed on pages of less than 100 kB, each reached from the first', () => {
    const lists = [...site].filter(([path]) =>
      /^(?:laws|index|jurisdictions\/\w+|calendar)(?:\.\d+)?\.html$/.test(path),
    );
    expect(lists.length).toBeGreaterThan(20);
    for (const [path, html] of lists) expect(Buffer.byteLength(html), path).toBeLessThan(100_000);
    const reached = new Set(['laws.html']);
    for (const path of reached)
      for (const [, link] of (site.get(path) ?? '').matchAll(/href="(laws\.\d+\.html)"/g)) reached.add(link ?? '');
    expect(reached.size).toBe(Math.ceil(2000 / 150));
  });
});

describe('a law whose every word is an attempt', () => {
  const site = siteOf({ register: { ...SHIPPED, laws: [...SHIPPED.laws, EVIL_LAW] }, cases: [] });
  const made = new Map([...site].filter(([path]) => path.endsWith('.html')).map(([path, html]) => [path, html]));

  test('is words on every page, valid, and nothing that runs', () => {
    const pages = ['index.html', 'laws.html', 'laws/xx/evil.html', 'jurisdictions/xx.html', 'jurisdictions.html'];
    for (const path of pages) {
      const { document } = parseHTML(made.get(path) ?? '');
      expect(faultsOf(made.get(path) ?? ''), path).toEqual([]);
      const scripts = [...document.querySelectorAll('script')].filter((one) => one.getAttribute('type') === null);
      expect(
        scripts.map((one) => one.getAttribute('src')),
        path,
      ).toEqual(/^(?:index|laws)\.html$/.test(path) ? ['search/search.js'] : []);
      expect(document.querySelectorAll('[href^="javascript" i], [onerror]').length, path).toBe(0);
    }
    expect(parseHTML(made.get('laws/xx/evil.html') ?? '').document.querySelector('h1')?.textContent).toContain(
      '<script>alert(1)</script>',
    );
  });

  test('is words in the badge and in what the search loads', () => {
    const badge = site.get('laws/xx/evil.svg') ?? '';
    expect(badge).not.toMatch(/<script|<img/);
    const loaded = [...site].filter(([path]) => path.startsWith('search/laws-')).map(([, body]) => body);
    const evil = loaded.find((body) => body.includes('xx/evil')) ?? '';
    expect(JSON.parse(evil.slice(evil.indexOf('['), evil.lastIndexOf(')')))).toContainEqual([
      'laws/xx/evil.html',
      EVIL,
      expect.any(String),
      [EVIL],
    ]);
  });
});
