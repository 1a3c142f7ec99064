import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { corpus } from './corpus.fixture.ts';

type Figures = Readonly<Record<string, number | null>>;

/** `npm run eval` on a folder of passages, by the built library. */
function evaluated(folder: string): Readonly<Record<string, { readonly figures: Figures }>> {
  const ended = spawnSync(
    process.execPath,
    ['scripts/eval.mjs', '--folder', folder, '--lang', 'en,az,ru,tr', '--json'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (ended.status !== 0) throw new Error(ended.stderr);
  return JSON.parse(ended.stdout).sets;
}

/** Floors that no change may fall through; the aims stand higher, and `npm run eval` shows how far away they are. */
const FLOORS: Readonly<Record<string, Figures>> = {
  dev: { recall: 0.5, precision: 0.85, rating: 0.8, gate: 0.85, polarity: 0.9 },
  test: { recall: 0.3, precision: 0.8, rating: 0.7, gate: 0.85, polarity: 0.9 },
};

function holdFloors(set: string, figures: Figures): void {
  for (const [figure, floor] of Object.entries(FLOORS[set] ?? {}))
    expect(figures[figure], figure).toBeGreaterThanOrEqual(floor ?? 0);
  expect(figures.wronged).toBeLessThanOrEqual(0.12);
}

describe('the corpus', () => {
  test('has passages with ids of their own, whose labels quote them word for word', () => {
    const passages = corpus().flatMap((file) => file.passages);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
    const words = (passage: (typeof passages)[number]) => [
      ...passage.claims.flatMap((label) => [label.sentence, label.mention]),
      ...passage.statements.map((label) => label.words),
    ];
    const strange = passages.flatMap((one) =>
      words(one)
        .filter((part) => !one.text.includes(part))
        .map((part) => `${one.id}: ${part}`),
    );
    expect(strange).toEqual([]);
  });

  const sets = corpus().length === 0 ? {} : evaluated('test/corpus');

  test.each(Object.entries(sets))('is read well enough: %s', (set, { figures }) => holdFloors(set, figures));
});

const SHARED = '../shared/corpus';

describe('the passages beside the repository', () => {
  if (existsSync(SHARED)) {
    test.each(Object.entries(evaluated(SHARED)))('are read well enough: %s', (set, { figures }) =>
      holdFloors(set, figures));
  } else {
    test('are not here, so the test of them was skipped', () => {
      console.log(`skipped: ${SHARED} is not there`);
      expect(existsSync(SHARED)).toBe(false);
    });
  }
});
