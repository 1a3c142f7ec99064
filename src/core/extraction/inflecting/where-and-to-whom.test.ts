/** Where a report was written is nobody who speaks, and whom something is said to is no part of who says it. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../language.ts';
import { RUSSIAN } from '../russian/russian.ts';
import { AZERBAIJANI } from '../turkic/azerbaijani.ts';
import { TURKISH } from '../turkic/turkish.ts';
import { readIn } from './read.fixture.ts';

const said = (language: Language, text: string) =>
  readIn(language, text)
    .statements.map(({ speaker, quote }) => `${speaker.name}: ${quote}`)
    .join(' / ') || 'nobody';

describe('where and to whom', () => {
  test.each([
    [
      TURKISH,
      'RİGA — “Yasağı vekiller kaldırdı,” diye yazdı bir köşe yazarı.',
      'bir köşe yazarı: Yasağı vekiller kaldırdı,',
    ],
    [
      TURKISH,
      '“Yasak artık tümüyle kalktı,” diyor bir avukat müvekkillerine.',
      'bir avukat: Yasak artık tümüyle kalktı,',
    ],
    [TURKISH, 'Yasak kalktı, diyor kapıya bırakılan bir broşür.', 'kapıya bırakılan bir broşür: Yasak kalktı'],
    [TURKISH, 'Yasak kalktı, diyor bir kez daha.', 'nobody'],
    [AZERBAIJANI, '“Qadağa artıq götürülüb”, – deyir bir vəkil müştərilərinə.', 'bir vəkil: Qadağa artıq götürülüb'],
    [RUSSIAN, '«Запрет давно снят», — говорит один риелтор своим подписчикам.', 'один риелтор: Запрет давно снят'],
    [RUSSIAN, '«Запрет давно снят», — уверяла читателей местная газета.', 'местная газета: Запрет давно снят'],
    [RUSSIAN, 'Запрет снят, гласит листовка.', 'листовка: Запрет снят'],
  ] as const)('%#', (language, text, want) => {
    expect(said(language, text)).toBe(want);
  });
});
