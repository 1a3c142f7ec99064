import { describe, expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';

const read = (text: string) => blocksOf(text).map(({ span, heading }) => (heading ? '# ' : '') + text.slice(...span));

describe('a text in blocks', () => {
  test('has a paragraph a line', () => {
    expect(read('One sentence here.\nAnother one.\r\n  A third.  ')).toEqual([
      'One sentence here.',
      'Another one.',
      'A third.',
    ]);
  });

  test('has paragraphs of lines that an editor broke', () => {
    const line = 'The act was repealed by the Assembly on the first of May';
    expect(read(`${line}\n${line}\nand so on.\n\nNext.`)).toEqual([`${line}\n${line}\nand so on.`, 'Next.']);
  });

  test('keeps short lines apart, as in a list', () => {
    expect(read('- one\n- two\n\nA paragraph.')).toEqual(['- one', '- two', 'A paragraph.']);
  });

  test('has headings, marked or short and without an end', () => {
    expect(read('## Of the ban.\nThe Reality Check\nIs it law?\nIt is.\nand so on')).toEqual([
      '# Of the ban.',
      '# The Reality Check',
      '# Is it law?',
      'It is.',
      'and so on',
    ]);
  });

  test('is nothing where there are no words', () => {
    expect(read(' \n\t\r\n')).toEqual([]);
  });
});
