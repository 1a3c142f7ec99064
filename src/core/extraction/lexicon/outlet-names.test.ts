import { expect, test } from 'vitest';
import { isOutletName } from './outlet-names.ts';

test('outlets are known by the word their name ends in, by the whole name, or by how it begins', () => {
  const outlets = ['The Washington Post', 'Azertac', 'BBC Azərbaycanca', 'РИА Новости', 'Report', 'Sabah News'];
  expect(outlets.filter((name) => !isOutletName(name))).toEqual([]);
});

test('a body or a person is no outlet, whatever letters or words their name shares with one', () => {
  const others = ['Apache Court', 'Dina Postnikova', 'Independent Lawyers', 'Trend Holding', 'Matveev', 'МИД РФ'];
  expect(others.filter(isOutletName)).toEqual([]);
});
