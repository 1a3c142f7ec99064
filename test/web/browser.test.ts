/** The pages in a real browser: no rule that axe knows is violated, all works without script and by keyboard, and script adds to it. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { violations } from '../page/axe.ts';
import { openChromium } from '../page/chromium.ts';
import { EVIL, MANY_KINDS } from '../page/pages.fixture.ts';
import { WIDTHS, widthsOf } from '../page/widths.ts';
import { post, saved } from './asking.fixture.ts';
import { served } from './served.fixture.ts';

const browser = await openChromium();
const server = await served();
const at = (path: string) => `${server.address}${path}`;
afterAll(async () => {
  await browser?.close();
  await server.close();
});

const kept = await saved(server.address, { text: MANY_KINDS, title: EVIL, outlet: EVIL });
const { location: published } = await post(at(`${kept}/publish`), {});

/** Colours do not depend on the width, nor the layout on the colours: two screens show both of each. */
const SCREENS = [
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
] as const;

/** A page that asked only this server, and complained of nothing that was not expected. */
async function looking(options: BrowserContextOptions, look: (page: Page) => Promise<void>, expected = /^$/) {
  if (browser === null) throw new Error('there is no browser');
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => said.push(dialog.message())));
  try {
    await look(page);
    expect(asked.filter((url) => !url.startsWith(server.address) && !url.startsWith('data:'))).toEqual([]);
    expect(said.filter((words) => !expected.test(words))).toEqual([]);
  } finally {
    await context.close();
  }
}

const UNFOLD = "for (const one of document.querySelectorAll('details')) one.open = true";
const REFUSED = /Failed to load resource: the server responded with a status of 4\d\d/;

const PATHS = [
  ...['/', '/laws', '/laws?q=907th+amendment&on=2024-01-01', '/laws/us/section-907?on=2024-06-01', '/jurisdictions/us'],
  ...['/examples/section-907', '/examples/newsletter-ru', '/checks', '/cases', '/narratives', '/calendar', '/nowhere'],
  ...[kept, published ?? '', '/laws/us/section-907?on=x'],
];

const SEEN = PATHS.flatMap((path) => SCREENS.map((screen) => ({ path, ...screen })));

describe.skipIf(browser === null)('a page violates no rule that axe knows, and fits', () => {
  test.each(SEEN)('$path at $width px, $colorScheme', async ({ path, width, colorScheme }) => {
    const look = async (page: Page) => {
      await page.goto(at(path));
      await page.evaluate(UNFOLD);
      expect(await violations(page)).toEqual([]);
      expect(await widthsOf(page)).toEqual(WIDTHS);
    };
    await looking({ viewport: { width, height: 800 }, colorScheme }, look, REFUSED);
  });
});

const TEXT =
  'BAKU, August 26, 2025 – President Ilham Aliyev said the 907th Amendment had been repealed. The Caesar Act was repealed.';
const ARABIC =
  'قال الوزير إن قانون قيصر أُلغي بالكامل في بيان طويل.\n\nقال: Caesar Act was repealed by Congress. وهذا ما كتبته الصحف في اليوم التالي من غير مصدر.';

/** Moves the focus by Tab until it is where it should be. */
async function tabTo(page: Page, selector: string) {
  for (let step = 0; step < 80; step++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`no Tab leads to ${selector}`);
}

describe.skipIf(browser === null)('without script, by keyboard alone', () => {
  const bare = { javaScriptEnabled: false };

  test('a text is written, checked, had as Markdown, kept, published and deleted', async () => {
    await looking(bare, async (page) => {
      await page.goto(at('/'));
      await tabTo(page, '#text');
      await page.keyboard.insertText(TEXT);
      await tabTo(page, '.check-form .primary');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.card');
      expect(await page.locator('.article a.mark').count()).toBeGreaterThan(1);
      await tabTo(page, 'button[value=markdown]');
      const download = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      expect((await download).suggestedFilename()).toBe('lawstate.md');
      await tabTo(page, '.save button');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/checks/*');
      await tabTo(page, '.acts details:nth-of-type(2) summary');
      await page.keyboard.press('Enter');
      await tabTo(page, '.acts details:nth-of-type(2) button');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/checks');
    });
  });

  test('a law is looked up on a day, and its day is changed on its page', async () => {
    await looking(bare, async (page) => {
      await page.goto(at('/'));
      await tabTo(page, '#q');
      await page.keyboard.insertText('907th amendment');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/laws?q=907th+amendment*');
      await page.locator('.laws a').first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/laws/us/section-907');
      expect(await page.isVisible('.through')).toBe(false);
      await page.fill('#on', '2024-06-01');
      await page.locator('#on').press('Enter');
      await page.waitForURL('**/laws/us/section-907?on=2024-06-01');
      expect(await page.textContent('#status .state')).toBe('In force');
    });
  });

  test('a file is chosen and checked', async () => {
    await looking(bare, async (page) => {
      await page.goto(at('/'));
      await page.setInputFiles('#file', {
        name: 'a.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from(`# Heading\n\n${TEXT}`),
      });
      await page.click('.check-form .primary');
      await page.waitForSelector('.card');
    });
  });
});

describe.skipIf(browser === null)('with script', () => {
  test('the status follows the day while it is chosen, and the address with it', async () => {
    await looking({}, async (page) => {
      await page.goto(at('/laws/us/section-907'));
      await page.fill('#on', '2024-06-01');
      await expect.poll(() => page.textContent('#status .state')).toBe('In force');
      expect(page.url()).toMatch(/\?on=2024-06-01$/);
      const picture = () => page.evaluate("document.querySelector('#picture svg').outerHTML") as Promise<string>;
      const before = await picture();
      await page.focus('.through input');
      for (let year = 0; year < 3; year++) await page.keyboard.press('Home');
      await expect.poll(() => page.inputValue('#on')).toMatch(/^199\d-/);
      await expect.poll(picture).not.toBe(before);
      expect(await violations(page)).toEqual([]);
    });
  });

  test('laws are found while a reader writes', async () => {
    await looking({}, async (page) => {
      await page.goto(at('/laws'));
      await page.locator('#q').pressSequentially('907th amendment');
      await expect.poll(() => page.textContent('#told')).toContain('is not its name');
      expect(await page.locator('.laws li').count()).toBe(1);
      expect(await page.evaluate("document.activeElement === document.querySelector('#q')")).toBe(true);
      expect(await violations(page)).toEqual([]);
    });
  });

  test('a claim and its verdict light up together, and n and p move from claim to claim', async () => {
    await looking({}, async (page) => {
      await page.goto(at('/examples/section-907'));
      await page.hover('.article a.mark >> nth=1');
      expect(await page.getAttribute('#c2', 'class')).toContain('lit');
      await page.hover('h1');
      expect(await page.getAttribute('#c2', 'class')).not.toContain('lit');
      const focused = () => page.evaluate("document.activeElement.getAttribute('href')");
      await page.keyboard.press('n');
      expect(await focused()).toBe('#c1');
      await page.keyboard.press('n');
      expect(await focused()).toBe('#c2');
      await page.keyboard.press('p');
      expect(await focused()).toBe('#c1');
      expect(await page.getAttribute('#c1', 'class')).toContain('lit');
      await page.uncheck('.moves input');
      await page.keyboard.press('n');
      expect(await page.locator('a.mark:focus').count()).toBe(0);
      await page.click('.moves button >> nth=1');
      expect(await focused()).toMatch(/^#c\d$/);
      expect(await violations(page)).toEqual([]);
    });
  });

  test('a file that is dropped on the form is chosen, and the page says that it checks', async () => {
    await looking({}, async (page) => {
      await page.goto(at('/'));
      const file = `new File([${JSON.stringify(TEXT)}], 'dropped.txt', { type: 'text/plain' })`;
      const made = `(() => { const made = new DataTransfer(); made.items.add(${file}); return made; })()`;
      const transfer = await page.evaluateHandle(made);
      await page.dispatchEvent('.check-form', 'drop', { dataTransfer: transfer });
      expect(await page.textContent('.progress')).toBe('File chosen: dropped.txt');
      await page.evaluate(
        "document.querySelector('.check-form').addEventListener('submit', (event) => event.preventDefault())",
      );
      await page.click('.check-form .primary');
      expect(await page.textContent('.progress')).toBe('Checking the text…');
      expect(await page.getAttribute('.check-form', 'aria-busy')).toBe('true');
    });
  });
});

describe.skipIf(browser === null)('an article that is written from right to left', () => {
  test('stands at the right with its verdicts at the left, and violates no rule that axe knows', async () => {
    await looking({}, async (page) => {
      await page.goto(at('/'));
      await page.fill('#text', ARABIC);
      await page.click('.check-form .primary');
      await page.waitForSelector('.card');
      const [said, card] = await Promise.all([
        page.locator('.passage:has(.notes) .said').boundingBox(),
        page.locator('.card').boundingBox(),
      ]);
      expect(said?.x).toBeGreaterThan((card?.x ?? 0) + (card?.width ?? 0));
      const directions =
        "[...document.querySelectorAll('.article p[dir]')].map((one) => getComputedStyle(one).textAlign + getComputedStyle(one).direction)";
      expect(new Set((await page.evaluate(directions)) as string[])).toEqual(new Set(['startrtl']));
      await page.evaluate(UNFOLD);
      expect(await violations(page)).toEqual([]);
    });
  });
});

test.skipIf(browser === null)('place, button and examples stand on the first screen of a journalist', async () => {
  await looking({}, async (page) => {
    await page.goto(at('/'));
    for (const part of ['#text', '.check-form .primary', '.examples']) {
      const box = await page.locator(part).boundingBox();
      expect((box?.y ?? Number.NaN) + (box?.height ?? 0), part).toBeLessThanOrEqual(800);
    }
  });
});

test.skipIf(browser === null)('a page prints without the forms that nobody can fill in on paper', async () => {
  await looking({}, async (page) => {
    await page.goto(at(kept));
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['.formats', '.acts', '.sitebar nav', '.moves'])
      expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
    expect(await page.locator('.permalink').isVisible()).toBe(true);
    expect(await page.locator('.card').first().isVisible()).toBe(true);
  });
});
