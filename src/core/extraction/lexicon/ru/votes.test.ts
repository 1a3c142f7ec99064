import { expect, test } from 'vitest';
import { vote } from './votes.ts';

test.each([
  ['рада приняла закон 263 голосами', 263, null],
  ['суд отменил указ 6 голосами против 3', 6, 3],
  ['дума приняла закон единогласно', null, 0],
])('“%s” tells a vote', (words, yes, no) => {
  expect(vote(words)).toMatchObject({ for: yes, against: no });
});

test.each([
  'закон приняли почти единогласно',
  'дума приняла 263 закона',
  'закон набрал много голосов',
])('“%s” tells none', (words) => {
  expect(vote(words)).toBe(null);
});
