/** Numbers of articles whose whole is told in the genitive: before its part in Turkish and Azerbaijani, behind it in Russian. */
import { describe, expect, test } from 'vitest';
import { lawWith } from '../../../test/status/law.fixture.ts';
import type { Law, LawName } from '../law/law.ts';
import { indexNames } from '../law/name-index.ts';
import { readDocument } from '../text/document.ts';
import type { Language } from './language.ts';
import { findMentions } from './mentions.ts';
import { RUSSIAN } from './russian/russian.ts';
import { AZERBAIJANI } from './turkic/azerbaijani.ts';
import { TURKISH } from './turkic/turkish.ts';

const name = (text: string, lang: string, context: readonly string[] = []): LawName => ({
  ...{ text, lang, kind: 'short', why: null },
  context,
});
const PROVISION: Law = {
  ...lawWith('{id: entry, kind: entryIntoForce, on: 1995-05}'),
  jurisdiction: 'gh',
  partOf: 'Harbour Dues Act',
  names: [
    name('611. madde', 'tr', ['Gana']),
    name('Liman Harçları Yasası', 'tr'),
    name('611-ci maddə', 'az', ['Qana']),
    name('Liman rüsumları haqqında qanun', 'az'),
    name('статья 611', 'ru', ['Гана']),
    name('Закон о портовых сборах', 'ru'),
  ],
};
const numbers = (text: string, language: Language): readonly string[] =>
  findMentions(readDocument(text, language.abbreviations), indexNames([PROVISION]), language)
    .map(({ span }) => text.slice(...span))
    .filter((written) => /611/.test(written));

describe('the section of another law that has the same number', () => {
  test.each([
    'Türk Ceza Kanunu’nun 611. maddesi değişti.',
    'Meclis, TBK’nın 611. maddesini kaldırdı.',
    'Anayasanın 611. maddesi Gana’da yok.',
    'Nepal Liman Yönetmeliği’nin 611. maddesi iptal edildi.',
    'Kulüp, tüzüğünün 611. maddesini değiştirdi; Gana’dan haber yok.',
    'Posta Yasası’nın tartışmalı 611. maddesi kaldırıldı.',
  ])('“%s” names none of the record', (text) => {
    expect(numbers(text, TURKISH)).toEqual([]);
  });
  test.each([
    'Vergi Məcəlləsinin 611-ci maddəsi ləğv edilib.',
    'Konstitusiyanın 611-ci maddəsi Qanada yoxdur.',
    '“Poçt haqqında” Qanunun 611-ci maddəsi dəyişdirilib.',
  ])('“%s” does not either', (text) => {
    expect(numbers(text, AZERBAIJANI)).toEqual([]);
  });
  test.each([
    'Статья 611 Уголовного кодекса отменена.',
    'По статье 611 УК РФ его осудили.',
    'Статья 611 Конституции в Гане отменена.',
    'Статья 611 непальского закона о портовых сборах отменена.',
    'Статья 611 Закона о почте отменена.',
  ])('“%s” does not in Russian', (text) => {
    expect(numbers(text, RUSSIAN)).toEqual([]);
  });
});

describe('the section by itself, of its own whole, or of a whole called otherwise in a text about its state', () => {
  test.each([
    '611. madde kaldırıldı.',
    'Liman Harçları Yasası’nın 611. maddesi kaldırıldı.',
    'Gana’nın 611. maddesi kaldırıldı.',
    'Gana parlamentosu Rıhtım Yasası’nın 611. maddesini kaldırdı.',
  ])('“%s” names it', (text) => {
    expect(numbers(text, TURKISH)).toHaveLength(1);
  });
  test.each([
    '611-ci maddə ləğv edilib.',
    '“Liman rüsumları haqqında” qanunun 611-ci maddəsi ləğv edilib.',
    'Qana aktının 611-ci maddəsi ləğv edilib.',
  ])('“%s” names it, too', (text) => {
    expect(numbers(text, AZERBAIJANI)).toHaveLength(1);
  });
  test.each([
    'Статья 611 отменена.',
    'Статья 611 этого закона отменена.',
    'Статья 611 Закона о портовых сборах отменена.',
    'Гана отменила статью 611 закона о пристанях.',
  ])('“%s” names it in Russian', (text) => {
    expect(numbers(text, RUSSIAN)).toHaveLength(1);
  });
});
