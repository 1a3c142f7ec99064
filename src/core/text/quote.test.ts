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
