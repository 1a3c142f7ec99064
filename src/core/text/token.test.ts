import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { tokenize } from './token.ts';

const words = (text: string) => tokenize(fold(text), text).map((token) => token.text);
const kinds = (text: string) => tokenize(fold(text), text).map((token) => token.kind);

describe('tokens', () => {
  test.each([
    ["the President's act isn't gone", ['the', 'president', "'s", 'act', 'is', "n't", 'gone']],
    ['anti-dumping duties, 1,234.5 of them', ['anti-dumping', 'duties', ',', '1,234.5', 'of', 'them']],
    ['on the 5th at 10:30 a.m.', ['on', 'the', '5th', 'at', '10:30', 'a.m', '.']],
    ['well -- no... @some_one #tag_1', ['well', '--', 'no', '...', '@some_one', '#tag_1']],
    [
      "the act—a law—is Section 9's, and the well–known ’90s",
      ['the', 'act', '-', 'a', 'law', '-', 'is', 'section', '9', "'s", ',', 'and', 'the', 'well-known', "'", '90', 's'],
    ],
    ['§ 907, 907-я and 10km', ['§', '907', ',', '907', '-', 'я', 'and', '10', 'km']],
    ['gone 😀, 𝒜 and a lone \ud83d', ['gone', '😀', ',', '𝒜', 'and', 'a', 'lone', '\ud83d']],
    ["mother-in-law's word and rock 'n' roll", ['mother-in-law', "'s", 'word', 'and', 'rock', "'", 'n', "'", 'roll']],
  ])('of %s', (text, want) => expect(words(text)).toEqual(want));

  test('stand where they are in the text, with nothing but spaces between', () => {
    const text = 'Сенат “отменил”\u00a0закон: 5-го — 😀 …';
    const tokens = tokenize(fold(text), text);
    const between = tokens.map(({ end }, at) => text.slice(end, tokens[at + 1]?.start ?? text.length)).join('');
    expect(between.trim()).toBe('');
    expect(tokens.every(({ start, end, text: word }) => fold(text).slice(start, end) === word)).toBe(true);
  });

  test('are words, numbers or marks, and know their capitals', () => {
    expect(kinds('Act 907 , @x')).toEqual(['word', 'number', 'mark', 'word']);
    expect(tokenize(fold('Élan İki 𝒜 a'), 'Élan İki 𝒜 a').map((token) => token.capital)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
