import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allFoundIn, foundIn } from './found.ts';

test('what is found of each item comes in order, as flatMap gives it', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (items) => {
      const odd = (item: number, at: number) => (item % 2 === 0 ? null : `${item} at ${at}`);
      expect(foundIn(items, odd)).toEqual(items.flatMap((item, at) => odd(item, at) ?? []));
      const twice = (item: number) => (item % 2 === 0 ? [] : [item, item]);
      expect(allFoundIn(items, twice)).toEqual(items.flatMap(twice));
    }),
  );
});

test('zero and the empty text are found; null and nothing are not', () => {
  expect(foundIn([0, 1], (item) => item)).toEqual([0, 1]);
  expect(foundIn(['', 'a'], (item) => (item === 'a' ? undefined : item))).toEqual(['']);
});

test('what is given is not the caller’s own list', () => {
  const own = [1];
  expect(allFoundIn(['a', 'b'], () => own)).toEqual([1, 1]);
  expect(own).toEqual([1]);
});
