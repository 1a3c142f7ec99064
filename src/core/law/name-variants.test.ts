/** Other ways of saying a name: which are made of it, and which are not. */
import { describe, expect, test } from 'vitest';
import type { LawName } from './law.ts';
import { nameVariants } from './name-variants.ts';

const name = (text: string, more: Partial<LawName> = {}): LawName => ({
  ...{ text, lang: 'en', kind: 'short', why: null, context: [] },
  ...more,
});
const variants = (text: string, more: Partial<LawName> = {}) => nameVariants([name(text, more)]).map((one) => one.text);

describe('a name is said in other words', () => {
  test('a ban of something is a ban on it', () =>
    expect(variants('assault weapons ban')).toEqual(['ban on assault weapons']));
  test('a state’s embargo is one on it or against it', () =>
    expect(variants('Cuba embargo')).toEqual(['embargo on Cuba', 'embargo against Cuba']));
  test('a section of an act is the act’s section', () =>
    expect(variants('Section 2 of the Voting Rights Act')).toEqual([
      "Voting Rights Act's Section 2",
      'Voting Rights Act Section 2',
    ]));
  test('a treaty is a pact and an accord', () =>
    expect(variants('Ottawa Convention')).toEqual([
      'Ottawa treaty',
      'Ottawa pact',
      'Ottawa accord',
      'Ottawa agreement',
    ]));
  test('what the text must show goes with each of them', () =>
    expect(nameVariants([name('Rwanda law', { context: ['asylum'] })]).map(({ context }) => context)).toEqual([
      ['asylum'],
      ['asylum'],
      ['asylum'],
    ]));
});

describe('a name is left as it is', () => {
  test.each(['Magnitsky Act', 'AI Act', 'Title 42', 'Chevron deference', 'gag rule', 'Brexit law'])('%s', (text) =>
    expect(variants(text)).toEqual([]));
  test('a citation, a misnomer, a name in another language', () => {
    expect(variants('Cuba embargo', { kind: 'misnomer' })).toEqual([]);
    expect(variants('Cuba embargo', { kind: 'citation' })).toEqual([]);
    expect(variants('Cuba embargo', { lang: 'de' })).toEqual([]);
  });
});
