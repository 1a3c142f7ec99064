/** A site in a real browser, opened from the disk: it searches, asks nobody, and no rule that axe knows is violated. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { siteFiles } from '../../src/core/page/site/site.ts';
import { writeSite } from '../../src/storage/site/site-folder.ts';
import { violations } from '../page/axe.ts';
import { openChromium } from '../page/chromium.ts';
import { WIDTHS, widthsOf } from '../page/widths.ts';
import { SHIPPED } from '../shipped-register.fixture.ts';
import { EVIL_LAW, MADE, manyLaws } from './site.fixture.ts';

const browser = await openChromium();
const room = mkdtempSync(join(tmpdir(), 'lawstate-site-'));
afterAll(async () => {
  await browser?.close();
  rmSync(room, { recursive: true, force: true });
});

const searchScript = readFileSync('dist/browser/search.js', 'utf8');
const register = { ...SHIPPED, laws: [...SHIPPED.laws, EVIL_LAW] };
if (browser !== null) {
  await writeSite(join(room, 'site'), siteFiles({ ...MADE, register, searchScript }));
  await writeSite(join(room, 'many'), siteFiles({ ...MADE, register: manyLaws(2000), searchScript, cases: [] }));
}

/** Colours do not depend on the width, nor the layout on the colours: two screens show both of each. */
const SCREENS = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

/** Opens a page of the site, and holds at its end that it asked only for files of the site and complained of nothing. */
async function looking(path: string, screen: (typeof SCREENS)[number], look: (page: Page) => Promise<void>) {
  if (browser === null) throw new Error('there is no browser');
  const { width, colorScheme } = screen;
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  try {
    await page.goto(`file://${room}/${path}`);
    await look(page);
    expect(asked.filter((url) => !url.startsWith(`file://${room}/`))).toEqual([]);
    expect(said).toEqual([]);
  } finally {
    await page.close();
  }
}

const KINDS = [
  ...['index', 'laws', 'measures', 'jurisdictions', 'jurisdictions/us', 'calendar', 'checks', 'narratives'],
  ...['checks/many-kinds', 'method', 'glossary', '404', 'laws/us/section-907', 'laws/eu/ai-act', 'laws/xx/evil'],
  'measures/us/hr-6534-119',
].map((name) => `site/${name}.html`);

describe.skipIf(browser === null).each([...KINDS, 'many/laws.2.html'])('%s', (path) => {
  test.each(SCREENS)('violates no rule that axe knows at $width px, $colorScheme, and fits', async (screen) => {
    await looking(path, screen, async (page) => {
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      expect(await violations(page)).toEqual([]);
      expect(await widthsOf(page)).toEqual(WIDTHS);
    });
  });
});

/** The titles found for what is written into the box, and what is said of them. */
async function found(page: Page, query: string) {
  const told = "document.querySelector('.finder output').textContent";
  // what was told of the words before is gone first
  await page.fill('#find', '');
  await expect.poll(() => page.evaluate(told)).toBe('');
  await page.fill('#find', query);
  await expect.poll(() => page.evaluate(told)).not.toBe('');
  const text = (selector: string) =>
    page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent)`);
  return { said: await text('.finder output'), laws: await text('.found a'), wrong: await text('.found .misnomer') };
}

describe.skipIf(browser === null)('the search box', () => {
  test('finds a law by a wrong name, says so, and leads to it', async () => {
    await looking('site/index.html', SCREENS[1], async (page) => {
      expect(await found(page, '907th amendment')).toEqual({
        said: ['One law'],
        laws: ['Section 907 of the FREEDOM Support Act'],
        wrong: ['“907th Amendment” is not its name.'],
      });
      expect(await violations(page)).toEqual([]);
      await page.press('#find', 'Enter');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/laws/us/section-907.html');
    });
  });

  test('shows a law whose title is markup as words', async () => {
    await looking('site/laws.html', SCREENS[0], async (page) => {
      const { laws } = await found(page, 'onerror alert');
      expect(laws).toEqual([expect.stringContaining('<script>alert(1)</script>')]);
      expect(await page.evaluate("document.querySelectorAll('.found img, .found script').length")).toBe(0);
    });
  });

  test('says when there is nothing, and when words are too common, and loads little', async () => {
    await looking('many/index.html', SCREENS[1], async (page) => {
      expect(await found(page, 'zzzz')).toMatchObject({ said: ['No law of the register has all of these words.'] });
      expect(await found(page, 'ferries')).toMatchObject({ said: [expect.stringContaining('very many laws')] });
      expect(await found(page, 'harbour 1234')).toMatchObject({ said: ['One law'] });
      expect(await page.evaluate('document.scripts.length')).toBeLessThan(12);
    });
  });

  test('is not there without script, and the list of laws is', async () => {
    if (browser === null) return;
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`file://${room}/site/index.html`);
    expect(await page.isVisible('#find')).toBe(false);
    await page.click('noscript a');
    expect(page.url()).toMatch(/\/site\/laws\.html$/);
    await page.close();
  });
});
