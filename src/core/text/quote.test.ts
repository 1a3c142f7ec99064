import { expect, test } from 'vitest';
import { findQuotes } from './quote.ts';

const quoted = (text: string) =>
  findQuotes(text, [[0, text.length]]).map(({ content: [from, to] }) => text.slice(from, to));

test('marks around words are a quotation, and around nothing are none', () => {
  expect(quoted('“It is gone”, he said.')).toEqual(['It is gone']);
  expect(quoted('‘’ writes the paper, “ ”, she said, "…" and “no”.')).toEqual(['no']);
});

test('guillemets within guillemets belong to what is quoted, where all of them close', () => {
  expect(quoted('«Я подписал закон «О связи». Он нужен», — сказал он.')).toEqual([
    'Я подписал закон «О связи». Он нужен',
  ]);
  expect(quoted('«Газета «Утро» и «Вечер»')).toEqual(['Газета «Утро', 'Вечер']);
});

test('straight marks within straight marks belong to what is quoted, and the last can close both', () => {
  expect(quoted('"I signed the "Rail Act". It is needed," she said.')).toEqual([
    'I signed the "Rail Act". It is needed,',
  ]);
  expect(quoted('He said "that the "old" law was "gone".')).toEqual(['that the "old" law was "gone']);
  expect(quoted('"Gone," he said, "and "nobody" asked."')).toEqual(['Gone,', 'and "nobody" asked.']);
  expect(quoted('"Gone, he said. "Not so", she said.')).toEqual(['Gone, he said. ']);
});

test('a quotation that only its first paragraph opens goes on to the mark that closes it', () => {
  const parts = (...paragraphs: string[]) => {
    const text = paragraphs.join('\n');
    const starts = paragraphs.map((_, index) => paragraphs.slice(0, index).join('\n').length + (index > 0 ? 1 : 0));
    const spans = paragraphs.map((one, index): [number, number] => {
      const from = starts[index] ?? 0;
      return [from, from + one.length];
    });
    return findQuotes(text, spans).map(({ content: [from, to], closed }) => [text.slice(from, to), closed]);
  };
  expect(parts('He wrote: “It is gone.', 'Nobody “asked” us.', 'So be it.” He left.')).toEqual([
    ['It is gone.', false],
    ['Nobody “asked” us.', false],
    ['So be it.', true],
  ]);
  expect(parts('He wrote: “It is gone.', '“So be it.”')).toEqual([
    ['It is gone.', false],
    ['So be it.', true],
  ]);
  expect(parts('"The "Rail Act" is gone.', 'Nobody asked us".')).toEqual([
    ['The "Rail Act" is gone.', false],
    ['Nobody asked us', true],
  ]);
  expect(parts('He wrote: “It is gone.', 'The “Rail Act” fell.')).toEqual([
    ['It is gone.', false],
    ['Rail Act', true],
  ]);
  // a mark behind a space closes nothing
  expect(parts('"Odd', 'The act was repealed " on Friday.').map(([quoted]) => quoted)).not.toContain(
    'The act was repealed ',
  );
});
