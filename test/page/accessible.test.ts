/** Pages in a real browser: no violation that axe knows, on a phone and on a desk, in light and dark, and on paper. */
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openChromium } from './chromium.ts';
import { EVIL, MANY_KINDS, PAGES, pageOf } from './pages.fixture.ts';
import { WIDTHS, widthsOf } from './widths.ts';

const browser = await openChromium();
afterAll(() => browser?.close());

/** Colours do not depend on the width, nor the layout on the colours: two screens show both of each. */
const PHONE = { width: 320, colorScheme: 'light' } as const;
const DESK = { width: 1280, colorScheme: 'dark' } as const;
type Screen = typeof PHONE | typeof DESK;

interface Shown {
  readonly page: Page;
  /** What it asked for, and what it said: nothing, if all is well. */
  readonly asked: string[];
  readonly said: string[];
}

/** Looks at a page with everything unfolded, and closes it whatever was seen. */
async function looking(html: string, screen: Screen, look: (shown: Shown) => Promise<void>) {
  if (browser === null) throw new Error('there is no browser');
  const { width, colorScheme } = screen;
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const shown: Shown = { page, asked: [], said: [] };
  page.on('request', (request) => shown.asked.push(request.url()));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => shown.said.push(dialog.message())));
  page.on('console', (message) => shown.said.push(message.text()));
  try {
    await page.setContent(html);
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    await look(shown);
  } finally {
    await page.close();
  }
}

const { 'of hundreds of claims': long, ...short } = PAGES;

describe.skipIf(browser === null).each(Object.entries(short))('a page %s', (_, html) => {
  test.each([PHONE, DESK])('violates no rule that axe knows at $width px, $colorScheme, and fits', async (screen) => {
    await looking(html, screen, async ({ page, asked, said }) => {
      expect(await violations(page)).toEqual([]);
      expect(await widthsOf(page)).toEqual(WIDTHS);
      expect({ asked, said }).toEqual({ asked: [], said: [] });
    });
  });
});

describe.skipIf(browser === null)('a page in a browser', () => {
  test('of hundreds of claims violates none either', async () => {
    await looking(long ?? '', DESK, async ({ page }) => {
      expect(await violations(page)).toEqual([]);
    });
  });

  test('holds the words of a hostile text as words', async () => {
    await looking(pageOf({ text: EVIL, title: EVIL }), PHONE, async ({ page }) => {
      expect(await page.evaluate('document.scripts.length + document.images.length')).toBe(0);
      expect(await page.evaluate("document.querySelector('.article').textContent")).toContain(
        '<script>alert(1)</script>',
      );
    });
  });

  test('keeps the direction of each paragraph', async () => {
    await looking(pageOf({ text: MANY_KINDS }), PHONE, async ({ page }) => {
      const directions =
        "[...document.querySelectorAll('.article p[dir]')].map((one) => getComputedStyle(one).direction)";
      expect(await page.evaluate(directions)).toEqual(['ltr', 'ltr', 'rtl', 'rtl', 'ltr']);
    });
  });

  test('has verdicts beside their passages on a desk, and after them on a phone', async () => {
    const places = `[...document.querySelectorAll('.passage:has(.notes)')].map((one) => {
      const [said, notes] = ['.said', '.notes'].map((part) => one.querySelector(part).getBoundingClientRect());
      return { beside: notes.left >= said.right && notes.top === said.top, after: notes.top >= said.bottom };
    })`;
    const html = pageOf({ text: MANY_KINDS });
    for (const [screen, want] of [
      [DESK, 'beside'],
      [PHONE, 'after'],
    ] as const) {
      await looking(html, screen, async ({ page }) => {
        const found = (await page.evaluate(places)) as readonly Record<'beside' | 'after', boolean>[];
        expect(found.length).toBeGreaterThan(2);
        expect(found.filter((one) => !one[want])).toEqual([]);
      });
    }
  });

  test('prints what is folded on the screen, with the addresses of its sources', async () => {
    await looking(pageOf({ text: MANY_KINDS }), DESK, async ({ page }) => {
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = false");
      const seen =
        "document.querySelector('.findings table').checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })";
      expect(await page.evaluate(seen)).toBe(false);
      await page.emulateMedia({ media: 'print' });
      // the page is laid out anew for paper, which takes it a moment
      await expect.poll(() => page.evaluate(seen)).toBe(true);
      expect(await page.evaluate("getComputedStyle(document.querySelector('.sources a'), '::after').content")).toMatch(
        /https:/,
      );
    });
  });
});
