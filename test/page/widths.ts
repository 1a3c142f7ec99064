/** Pages in windows of many widths: nothing has to be pushed aside to be read. */
import type { Page } from 'playwright-core';

/** Phones, a tablet held upright, desks: CSS pixels. */
export const WIDTHS = [320, 360, 768, 1280, 1920];

/** How wide the page is in a window of each of these widths: as wide as the window, where all of it fits. */
export async function widthsOf(page: Page): Promise<readonly number[]> {
  const taken: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    taken.push((await page.evaluate('document.documentElement.scrollWidth')) as number);
  }
  return taken;
}
