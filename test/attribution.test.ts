/** Sources, cues and contents of attributions, marked in news-like passages in the manner of PolNeAR (Newell et al. 2018). */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

type Figures = Readonly<Record<string, number | null>>;

function measured(): Readonly<Record<string, { readonly figures: Figures }>> {
  const ended = spawnSync(process.execPath, ['scripts/attribution.mjs', '--json'], { encoding: 'utf8' });
  if (ended.status !== 0) throw new Error(ended.stderr);
  return JSON.parse(ended.stdout);
}

/** What the best systems reached on PolNeAR, exact: 64, 63, 53; none of ours may fall near it. */
const FLOORS: Figures = { sourceExact: 0.78, cueExact: 0.84, contentExact: 0.8, contentWords: 0.88, who: 0.78 };

describe('who is said to say what', () => {
  test.each(Object.entries(measured()))('is read well enough: %s', (_, { figures }) => {
    for (const [figure, floor] of Object.entries(FLOORS))
      expect(figures[figure], figure).toBeGreaterThanOrEqual(floor ?? 0);
  });
});
