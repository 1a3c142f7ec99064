import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part))));
const read = (input: Uint8Array) => {
  const decoded = decode(input, 'a.txt');
  return decoded.kind === 'text' ? decoded.text : decoded.problem.message;
};

describe('bytes as text', () => {
  test('are UTF-8, and a byte order mark is no part of the text', () => {
    expect(read(bytes('907-я поправка, “ləğv”'))).toBe('907-я поправка, “ləğv”');
    expect(read(bytes([0xef, 0xbb, 0xbf], 'Text'))).toBe('Text');
  });

  test('are UTF-16 where a mark says so', () => {
    expect(read(bytes([0xff, 0xfe], [...Buffer.from('Səs', 'utf16le')]))).toBe('Səs');
    expect(read(bytes([0xfe, 0xff, 0x00, 0x41, 0x01, 0x59]))).toBe('Aə'.replace('ə', 'ř'));
  });

  test('in another encoding are refused, not guessed', () => {
    expect(read(bytes('Prix: ', [0xe9, 0x20, 0xe0]))).toBe('is not valid UTF-8');
    expect(read(bytes([0xff, 0xfe, 0x00, 0xd8]))).toBe('is not valid UTF-16LE');
  });

  test('that are no text are refused with what they are', () => {
    expect(read(bytes('%PDF-1.7'))).toBe('is a PDF, not text');
    expect(read(bytes('PK', [3, 4, 0, 0]))).toContain('.docx');
    expect(read(bytes('text', [0], 'text'))).toBe('is binary data, not text');
  });
});
