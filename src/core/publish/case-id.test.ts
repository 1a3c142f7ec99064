import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseIdOf, identityOf, isCaseId } from './case-id.ts';

const hash = 'c0ffee00ff'.padEnd(64, '0');

test('a text without an address is called by its title', () => {
  const title = 'Əliyev: “907-ci düzəliş” artıq yoxdur!';
  expect(caseIdOf({ title, url: null, hash })).toMatch(/^[a-z0-9-]*907[a-z0-9-]*-c0ffee00ff$/);
  expect(caseIdOf({ title: null, url: null, hash })).toBe('text-c0ffee00ff');
  expect(caseIdOf({ title: '…', url: null, hash })).toBe('text-c0ffee00ff');
});

test('one with an address keeps its id while its headline changes', () => {
  const url = 'https://www.example.org/2025/08/caesar-act-gone?utm=1#top';
  const ids = ['Gone', 'Not gone'].map((title) => caseIdOf({ title, url, hash }));
  expect(ids).toEqual(['example-org-caesar-act-gone-c0ffee00ff', 'example-org-caesar-act-gone-c0ffee00ff']);
  expect(identityOf(url, 'one text')).toBe(identityOf(url, 'another'));
  expect(identityOf(null, 'one text')).not.toBe(identityOf(null, 'another'));
});

test('long titles are cut between words', () => {
  expect(caseIdOf({ title: 'word '.repeat(40), url: null, hash })).toBe(`${'word-'.repeat(9)}c0ffee00ff`);
});

test('whatever a text calls itself, its id is one name of a folder', () => {
  const traps = [
    '../../etc/passwd',
    'C:\\x',
    '.',
    '..',
    'con',
    'a/b',
    '\u0000',
    '-rf',
    'x'.repeat(500),
    'https://',
    'ﬁ',
  ];
  const any = fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'binary' }));
  const property = fc.property(fc.option(any), fc.option(any), (title, url) => {
    const id = caseIdOf({ title, url, hash });
    expect(id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
    expect(isCaseId(id)).toBe(true);
    expect(id.length).toBeLessThanOrEqual(60);
  });
  fc.assert(property, { numRuns: 500 });
});

test.each([
  '',
  '.',
  '..',
  'a/b',
  'a\\b',
  'A',
  'con',
  'nul.txt',
  '-a',
  'a-',
  '.a',
  'a b',
  'ä',
  'a'.repeat(81),
])('%j is no id of a case', (id) => expect(isCaseId(id)).toBe(false));

test.each(['a', '2025-907', 'caesar_act.v2', '1'])('%j is an id of a case', (id) => expect(isCaseId(id)).toBe(true));
