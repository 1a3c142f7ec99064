/** Where sentences end, in posts and in articles. */
import { describe, expect, test } from 'vitest';
import { sentencesIn } from './sentence.ts';

const split = (text: string) =>
  sentencesIn(text, [0, text.length], new Set(['mr'])).map(([from, to]) => text.slice(from, to));

describe('an address behind the words', () => {
  test.each([
    ['of a sentence', 'The act is gone. https://example.org/a', ['The act is gone.', 'https://example.org/a']],
    ['that end without a mark', 'The act is gone https://example.org/a', ['The act is gone', 'https://example.org/a']],
  ])('is none of them: %s', (_, text, sentences) => expect(split(text)).toEqual(sentences));

  test('among them stays where it is', () =>
    expect(split('See https://example.org/a for the act.')).toEqual(['See https://example.org/a for the act.']));
});

test('a letter for who answers is a sentence of its own, and the initial of a name is none', () => {
  const asked = (text: string) =>
    sentencesIn(text, [0, text.length], new Set(['q?', 'a?'])).map(([from, to]) => text.slice(from, to));
  expect(asked('Q. Was it abolished? A. It was.')).toEqual(['Q.', 'Was it abolished?', 'A.', 'It was.']);
  expect(asked('A. Philip Berg left. A. Lind stayed.')).toEqual(['A. Philip Berg left.', 'A. Lind stayed.']);
  expect(split('Was it abolished? A. It was.')).toEqual(['Was it abolished?', 'A. It was.']);
});

test('where things are posted ends a sentence, and the initial of a name does not', () => {
  expect(split('The minister posted it on X. Norway has left.')).toEqual([
    'The minister posted it on X.',
    'Norway has left.',
  ]);
  expect(split('It was Ana X. Berg who left.')).toEqual(['It was Ana X. Berg who left.']);
});
