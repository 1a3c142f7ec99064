import { expect, test } from 'vitest';
import { Pager, PER_PAGE, pagesOf } from './pager.tsx';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

function html(page: number, count: number): string {
  const paged = [...pagesOf(numbers(count))][page - 1];
  if (paged === undefined) throw new Error('no such page');
  const pager = Pager({ paged, placeOfPage: (one) => ({ kind: 'laws', page: one }), linkTo: () => '#' });
  return pager?.toString() ?? '';
}

test('every entry stands on one page, in its order', () => {
  expect([...pagesOf(numbers(2 * PER_PAGE + 1))].flatMap(({ entries }) => entries)).toEqual(numbers(2 * PER_PAGE + 1));
  expect([...pagesOf([])]).toEqual([{ page: 1, pages: 1, entries: [] }]);
});

test('a list on one page needs no pager', () => {
  expect(html(1, PER_PAGE)).toBe('');
});

test('the first page has none before it, the last none behind, and few links lead anywhere', () => {
  const all = 400 * PER_PAGE;
  expect(html(1, all)).not.toContain('rel="prev"');
  expect(html(400, all)).not.toContain('rel="next"');
  expect(html(200, all)).toContain('aria-current="page">Page 200<');
  expect(html(200, all).match(/<li>/g)?.length).toBeLessThan(15);
});
