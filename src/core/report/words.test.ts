import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateWords, whenWords } from './date-words.ts';
import { clean, displayWidth, padEnd } from './display-width.ts';
import { patternWords, writtenOut } from './event-words.ts';
import { excerptOf, shortened } from './excerpt.ts';
import { escaped, link } from './markdown-text.ts';
import { markedLines } from './marked.ts';
import { officeWords } from './office-words.ts';
import { ansi, plain } from './style.ts';
import { labelled, wrap } from './wrap.ts';

describe('words for a reader', () => {
  test('dates are as exact as they are known', () => {
    expect([dateWords('2025-08-08'), dateWords('2023-06'), dateWords('2001')]).toEqual([
      '2025-08-08',
      'June 2023',
      '2001',
    ]);
    expect([whenWords('2025-08-08'), whenWords('2023-06')]).toEqual(['on 2025-08-08', 'in June 2023']);
  });

  test('ids of the vocabulary are written out, other words stay', () => {
    expect(writtenOut('notInForce after the waiverExtension of iPhone')).toBe(
      'not in force after the waiver extension of iPhone',
    );
    expect(patternWords('chamber-as-enactment')).toBe('chamber taken for enactment');
  });

  test('offices get their article', () => {
    expect([officeWords('President'), officeWords('Congress')]).toEqual(['the President', 'Congress']);
  });
});

describe('text on a terminal', () => {
  test('cannot steer the terminal or turn the reading order', () => {
    expect(clean('a\u001b[31mb\u202ec\r\nd\u0007')).toBe('a [31mbc d');
    expect(clean('می\u200cشود')).toBe('می\u200cشود');
  });

  test('is measured in columns', () => {
    expect([displayWidth('abc'), displayWidth('日本'), displayWidth('é'), displayWidth('e\u0301')]).toEqual([
      3, 4, 1, 1,
    ]);
    expect(padEnd('日', 4)).toBe('日  ');
  });

  test('is wrapped to its width and loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zа-я]{1,12}$/), { maxLength: 40 }),
        fc.integer({ min: 12, max: 60 }),
        (words, width) => {
          const lines = wrap(words.join(' '), width);
          expect(lines.join(' ')).toBe(words.join(' '));
          expect(lines.every((line) => displayWidth(line) <= width)).toBe(true);
        },
      ),
    );
  });

  test('cuts a word that no line can hold, but never an address', () => {
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrap('see https://example.org/a-long-one', 10)).toEqual(['see', 'https://example.org/a-long-one']);
  });

  test('stands beside its label', () => {
    expect(labelled('Law', 'one two three four five six', 6, 26)).toEqual([
      'Law   one two three four',
      '      five six',
    ]);
  });
});

describe('the words of a claim in their sentence', () => {
  const text = 'One. He said that it was removed on Tuesday. Three.\nNext line.';
  const at = text.indexOf('removed');

  test('come with their own sentence alone', () => {
    expect(excerptOf(text, [at, at + 7])).toEqual({
      before: 'He said that it was ',
      words: 'removed',
      after: ' on Tuesday.',
    });
  });

  test('are set off by signs, or by a colour on every line', () => {
    const excerpt = { before: 'He said ', words: 'it was removed', after: ' then' };
    expect(markedLines(excerpt, 14, plain.mark)).toEqual(['He said «it', 'was removed»', 'then']);
    expect(markedLines(excerpt, 14, ansi.mark)).toEqual([
      'He said \u001b[7mit\u001b[27m',
      '\u001b[7mwas removed\u001b[27m',
      'then',
    ]);
  });

  test('are set off by other signs in a text that has guillemets', () => {
    expect(markedLines({ before: '«Да, ', words: 'отменена', after: '»' }, 40, plain.mark)).toEqual([
      '«Да, >>отменена<<»',
    ]);
  });

  test('are cut short in an endless sentence', () => {
    const endless = `${'so '.repeat(5000)}it was repealed ${'and '.repeat(5000)}`;
    const from = endless.indexOf('it was');
    const { before, after } = excerptOf(endless, [from, from + 15]);
    expect(before.length + after.length).toBeLessThan(600);
    expect(shortened('one two three', 8)).toBe('one two …');
  });
});

describe('text in Markdown', () => {
  test('is never markup', () => {
    expect(escaped('*bold* <b>x</b> [a](b) `c` | ~d~ & _e_')).toBe(
      '\\*bold\\* &lt;b\\>x&lt;/b\\> \\[a\\](b) \\`c\\` \\| \\~d\\~ &amp; \\_e\\_',
    );
    expect(escaped('# no heading')).toBe('\\# no heading');
    expect(escaped('1. no list')).toBe('1\\. no list');
    expect(escaped('- no list\n- at all')).toBe('\\- no list - at all');
    expect(escaped('see https://example.org or www.example.org')).toBe(
      'see https\\://example.org or www\\.example.org',
    );
  });

  test('is linked only to http addresses, which cannot end the link', () => {
    expect(link('a]b', 'https://example.org/(x)>y')).toBe('[a\\]b](<https://example.org/(x)%3Ey>)');
    expect(link('a', 'javascript:alert(1)')).toBe('a javascript:alert(1)');
  });
});
