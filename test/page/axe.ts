/** What axe has against a page as it is shown: rules of WCAG 2.0 to 2.2 at A and AA, and good practice. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What passes stays in the browser: there is far more of it, and nobody asks for it. */
const RUN = `axe.run({ preload: false, resultTypes: ['violations'], runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))`;

/** A line for each element that breaks a rule. */
export async function violations(page: Page): Promise<readonly string[]> {
  // evaluated by the browser's own protocol, which the policy of the page does not reach
  await page.evaluate(AXE);
  return (await page.evaluate(RUN)) as readonly string[];
}
