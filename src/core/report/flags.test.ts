import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crowdedFlags, flagsOf, type Point } from './flags.ts';

const FIELD = { lanes: 4, right: 300, widthOf: (label: string) => label.length * 7 + 6 };
const points = (...places: readonly number[]): readonly Point[] =>
  places.map((place, at) => ({ label: String(at + 1), from: place, to: place }));

describe('flags on points of a line', () => {
  test('stand low where there is room, and go down to the right where there is not', () => {
    expect(flagsOf(points(0, 100, 200), FIELD)?.map((flag) => flag.lane)).toEqual([0, 0, 0]);
    expect(flagsOf(points(100, 104, 108), FIELD)?.map((flag) => flag.lane)).toEqual([2, 1, 0]);
  });

  test('are shared where points are too near, and no number is lost', () => {
    expect(flagsOf(points(1, 2, 3, 4, 5), FIELD)).toBeNull();
    expect(crowdedFlags(points(10, 11, 12, 13, 200), FIELD).map((flag) => flag.label)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(crowdedFlags(points(1, 2, 3, 4, 4.5), FIELD).map((flag) => flag.label)).toEqual(['1', '2', '3', '4–5']);
  });

  test('never meet another’s words or pole', () => {
    const places = fc.array(fc.integer({ min: 0, max: 290 }), { maxLength: 60 });
    fc.assert(
      fc.property(places, (some) => {
        const flags = crowdedFlags(points(...some.sort((a, b) => a - b)), FIELD);
        for (const [at, a] of flags.entries()) {
          expect(a.lane).toBeLessThan(FIELD.lanes);
          for (const b of flags.slice(at + 1)) {
            const apart = a.start + a.width < b.start;
            expect(apart || a.lane > b.lane).toBe(true);
            expect(a.from <= b.start || apart || b.from === a.from).toBe(true);
          }
        }
      }),
    );
  });
});
