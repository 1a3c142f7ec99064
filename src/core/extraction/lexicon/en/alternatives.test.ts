import { expect, test } from 'vitest';
import { alternatives, firstWords } from './alternatives.ts';

test('an idiom is written once for all its words', () =>
  expect(alternatives('(come|go) into (force|effect)|take hold')).toEqual([
    'come into force',
    'come into effect',
    'go into force',
    'go into effect',
    'take hold',
  ]));

test('a word may be none, and idioms may stand on lines of their own', () =>
  expect(alternatives(`roll (...|) back\n  |bin`)).toEqual(['roll ... back', 'roll back', 'bin']));

test.each([
  ['come into force', ['come']],
  ['(come|go) into (force|effect)', ['come', 'go']],
  ['(fully|) enforce', ['fully', 'enforce']],
  ['(set out|set) to', ['set']],
  ['(re|un)do ... over', ['redo', 'undo']],
])('an idiom begins with a word, one or another: %s', (idiom, words) => expect(firstWords(idiom)).toEqual(words));
