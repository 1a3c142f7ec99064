/** Who answers whom: in a talk of two a pronoun means the other. */
import { describe, expect, test } from 'vitest';
import { readIn } from '../../../inflecting/read.fixture.ts';
import { ENGLISH } from '../../english.ts';

function speakers(text: string): readonly string[] {
  return readIn(ENGLISH, text).statements.map((said) => said.speaker.name);
}

describe('whoever answers is not who asked', () => {
  test.each([
    [
      'behind a question in words',
      'The law is gone, said Anna Berg. Carl Lund wondered whether it could return. “It can,” she answered.',
      ['Anna Berg', 'Carl Lund', 'Anna Berg'],
    ],
    [
      'replied to whoever spoke last',
      'The law is gone, said Anna Berg. Smith had repealed it, Carl Lund told her. “He never did,” she replied.',
      ['Anna Berg', 'Carl Lund', 'Anna Berg'],
    ],
    [
      'replied, in a talk of two',
      'The law is gone, said Anna Berg. It stands, said Carl Lund. Nobody believes that, she retorted.',
      ['Anna Berg', 'Carl Lund', 'Anna Berg'],
    ],
    [
      'behind a quoted question',
      '“The law is gone,” said Anna Berg. “For good?” asked Carl Lund. “For a year,” she replied.',
      ['Anna Berg', 'Carl Lund', 'Anna Berg'],
    ],
    [
      'wanted to know',
      'The law is gone, said Anna Berg. Carl Lund wanted to know why. It had run out, she explained.',
      ['Anna Berg', 'Carl Lund', 'Anna Berg'],
    ],
    [
      'told him',
      'The law is gone, said Anna Berg. “Who can restore it?” asked Carl Lund. “Only Congress,” she told him.',
      ['Anna Berg', 'Carl Lund', 'Anna Berg'],
    ],
    [
      'put him right',
      'The law stands, says Anna Berg. “It is gone, they tell me,” said her clerk. She put him right: it had been waived.',
      ['Anna Berg', 'her clerk', 'Anna Berg'],
    ],
    [
      'who asked asks again',
      '“Is the law gone?” asked Carl Lund. “The law was waived,” said Anna Berg. He asked who could touch it.',
      ['Carl Lund', 'Anna Berg', 'Carl Lund'],
    ],
    [
      'who asks goes on asking',
      'Anna Berg came. Carl Lund asked whether the law was gone. He asked when it had ended.',
      ['Carl Lund', 'Carl Lund'],
    ],
    [
      'who was asked is not who asked',
      'Anna Berg said the law was gone. Asked if it would return, she replied that it would not.',
      ['Anna Berg', 'Anna Berg'],
    ],
    [
      'who is reported by another does not go on',
      'Anna Berg said the ministry says the law is gone. She added that it was repealed in May.',
      ['Anna Berg', 'the ministry', 'Anna Berg'],
    ],
  ])('%s', (_name, text, names) => {
    expect(speakers(text)).toEqual(names);
  });

  test('a knight goes by the first name', () => {
    expect(speakers('The law is gone, said Sir Carl Lund. It was repealed, said Sir Carl.')).toEqual([
      'Carl Lund',
      'Carl Lund',
    ]);
  });

  test('nobody is “whatever one”', () => {
    expect(speakers('The law is gone, said Anna Berg, whatever one thinks of it.')).toEqual(['Anna Berg']);
  });
});
