import { expect, test } from 'vitest';
import { isSitePath } from '../site-file.ts';
import { linksFrom, sitePath } from './site-path.ts';

test('a link is relative to the page that it stands on, so that the site can lie anywhere', () => {
  const law = { kind: 'law', id: 'us/section-907' } as const;
  expect(linksFrom({ kind: 'start' })(law)).toBe('laws/us/section-907.html');
  expect(linksFrom(law)({ kind: 'start' })).toBe('../../index.html');
  expect(linksFrom(law)({ kind: 'check', id: 'baku', claim: 'c1' })).toBe('../../checks/baku.html#c1');
  expect(linksFrom({ kind: 'laws', page: 2 })({ kind: 'laws', page: 1 })).toBe('laws.html');
});

test('no id of a law or a place is in the way of a list or of a picture', () => {
  const paths = [
    { kind: 'laws', page: 1 } as const,
    { kind: 'laws', page: 2 } as const,
    { kind: 'law', id: 'laws' } as const,
    { kind: 'law', id: 'laws-2' } as const,
    { kind: 'law', id: 'us' } as const,
    { kind: 'law', id: 'us/index' } as const,
    { kind: 'badge', id: 'us' } as const,
    { kind: 'jurisdictions' } as const,
    { kind: 'jurisdiction', id: 'us', page: 1 } as const,
    { kind: 'jurisdiction', id: 'us', page: 2 } as const,
  ].map(sitePath);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => !isSitePath(path))).toEqual([]);
});
