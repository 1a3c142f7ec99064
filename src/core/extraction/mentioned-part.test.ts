import { expect, test } from 'vitest';
import { ENGLISH } from './english/english.ts';
import { toldOfActor } from './lexicon/en/actors.ts';
import { mentionedPart } from './mentioned-part.ts';
import { RUSSIAN } from './russian/russian.ts';

test.each([
  ['The coverage formula of the Harbour Act', ['coverage formula of the harbour act', 'coverage formula'], null],
  ['the Harbour Act’s ferry chapter', ['harbour act’s ferry chapter', 'ferry chapter'], null],
  ['Section 4 of the Act', ['section 4 of the act', 'section 4'], '4'],
])('“%s” may name a part by what it is called, and by its number', (words, called, number) => {
  expect(mentionedPart(words, ENGLISH).part).toEqual({ number, called });
});

test.each(['the provision', 'its sections', 'an act'])('“%s” names no part of its own', (words) => {
  expect(mentionedPart(words, ENGLISH).part?.called.includes('provision') ?? false).toBe(false);
  expect(mentionedPart(words, ENGLISH).part?.number ?? null).toBeNull();
});

test('a part is known by its number in a language in which no record tells parts', () => {
  expect(mentionedPart('Раздел 4 Закона о гаванях', RUSSIAN).part).toEqual({ number: '4', called: [] });
  expect(mentionedPart('Закон о гаванях', RUSSIAN).part).toBeUndefined();
});

test.each([
  ['President Otto Berg', { surname: 'berg' }],
  ['Secretary of State Ada Lind', { surname: 'lind' }],
  ['the President’s Office', {}],
  ['President Commission', {}],
  ['The country', { nameless: true }],
  ['They', { nameless: true }],
  ['Berg’s order', { byOrder: true }],
  ['the Swiss Confederation', {}],
])('who “%s” is', (words, told) => {
  expect(toldOfActor(words)).toEqual(told);
});
