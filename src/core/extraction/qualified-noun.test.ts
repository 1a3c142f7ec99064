/** Which law a noun means that words beside it tell: its year, and what it does. */
import { describe, expect, test } from 'vitest';
import { said } from './english/said.fixture.ts';
import { readIn } from './inflecting/read.fixture.ts';
import { RUSSIAN } from './russian/russian.ts';
import { AZERBAIJANI } from './turkic/azerbaijani.ts';
import { TURKISH } from './turkic/turkish.ts';

const laws = (language: typeof RUSSIAN, text: string) =>
  readIn(language, text).claims.filter(({ law }) => law !== null).length;

describe('a noun with a year', () => {
  test('is no law that nothing dates so', () => {
    for (const noun of ['the 1996 amendment', 'the amendment of 1996', 'the 1796 amendment'])
      expect(said(`Section 907 was discussed. Congress repealed ${noun}.`, 'none')).toBe('none');
    expect(laws(RUSSIAN, 'Обсудили закон Магнитского. Конгресс отменил закон 1996 года.')).toBe(0);
    expect(laws(RUSSIAN, 'Обсудили закон Магнитского. Конгресс отменил закон 1796 года.')).toBe(0);
    expect(laws(AZERBAIJANI, '907-ci düzəliş müzakirə edildi. Konqres 1996-cı il düzəlişini ləğv etdi.')).toBe(0);
    expect(laws(TURKISH, 'Paris Anlaşması konuşuldu. 1996 tarihli anlaşma feshedildi.')).toBe(0);
  });

  test('is the law spoken of, where the year is that of the deed', () => {
    expect(said('Section 907 was discussed. Congress repealed the amendment in 1996.', '')).toBe(
      'repeal affirmed s907',
    );
    expect(laws(RUSSIAN, 'Обсудили закон Магнитского. Конгресс отменил закон в 1996 году.')).toBe(1);
    expect(laws(AZERBAIJANI, '907-ci düzəliş müzakirə edildi. Konqres 1996-cı ildə düzəlişi ləğv etdi.')).toBe(1);
    expect(laws(TURKISH, 'Paris Anlaşması konuşuldu. Anlaşma 1996 yılında feshedildi.')).toBe(1);
  });
});

describe('a noun with the adjective of a state', () => {
  test('is no law that is neither made there nor about it', () => {
    expect(laws(RUSSIAN, 'Обсудили 907-ю поправку. Бюджет упразднил кипрские поправки.')).toBe(0);
    expect(laws(RUSSIAN, 'Обсудили закон Магнитского. Парламент отменил кипрский закон.')).toBe(0);
    expect(said('Section 907 was discussed. Congress repealed the Iraqi amendment.', 'none')).toBe('none');
  });

  test('is the law spoken of, where that is its state', () => {
    expect(laws(RUSSIAN, 'Обсудили закон Магнитского. Парламент отменил американский закон.')).toBe(1);
    expect(said('Section 907 was discussed. Congress repealed the American amendment.', '')).toBe(
      'repeal affirmed s907',
    );
  });
});

describe('a law that is told by what it does', () => {
  test('is not the one spoken of, which does something else', () => {
    expect(
      said('The Magnitsky Act was discussed. The president signed the law that suspends asylum at the border.', 'none'),
    ).toBe('none');
  });

  test('is the one spoken of, where that does so', () => {
    expect(said('Section 907 was discussed. Congress repealed the amendment that bars assistance.', '')).toBe(
      'repeal affirmed s907',
    );
  });

  test('is the one spoken of, where the clause tells what was done to it', () => {
    expect(said('Section 907 was discussed. Congress repealed the amendment that was passed in 1992.', '')).toBe(
      'repeal affirmed s907 + enactment affirmed s907',
    );
  });
});

describe('a document', () => {
  test('is the paper named just before, and not the law', () => {
    expect(laws(AZERBAIJANI, 'Prezident 907-ci düzəlişlə bağlı memorandum hazırlayıb. Sənəd dünən imzalanıb.')).toBe(0);
  });
});

test('the old law, where a new one is spoken of, is not the one named last', () => {
  expect(said('The Magnitsky Act is a new law. The old act was repealed.', 'none')).toBe('none');
  const REPLACED = 'The old act was repealed. Deputies spoke of replacing the border law.';
  expect(said(`The Magnitsky Act was discussed. ${REPLACED}`, 'none')).toBe('none');
  expect(said('The Magnitsky Act was discussed. The old act was repealed.', '')).toBe('repeal affirmed magnitsky');
});
