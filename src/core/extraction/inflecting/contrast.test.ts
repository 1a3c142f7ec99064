import { expect, test } from 'vitest';
import type { Language } from '../language.ts';
import { RUSSIAN } from '../russian/russian.ts';
import { AZERBAIJANI } from '../turkic/azerbaijani.ts';
import { TURKISH } from '../turkic/turkish.ts';
import { cases, readIn } from './read.fixture.ts';

function said(language: Language, text: string): string {
  const asserted = readIn(language, text).claims.map(({ asserts }) =>
    [asserts.event, asserts.polarity, asserts.actor?.name, asserts.instrument, asserts.on?.date]
      .filter(Boolean)
      .join(' '),
  );
  return asserted.join(' + ');
}

const RU = cases(`
Поправку 907 отменил не президент, а Конгресс. => repeal affirmed Конгресс
Поправку 907 отменил Конгресс, а не президент. => repeal affirmed Конгресс
Поправка 907 отменена не президентом, а Конгрессом. => repeal affirmed Конгрессом
Поправка 907 была отменена не в июне, а в декабре 2024 года. => repeal affirmed 2024-12
Поправка 907 была отменена в декабре 2024 года, а не в июне. => repeal affirmed 2024-12
Поправка 907 отменена не указом, а решением суда. => repeal affirmed court ruling
Поправка 907 не отменена, а приостановлена. => repeal denied + suspension affirmed
`);

const TR = cases(`
907. maddeyi başkan değil, Kongre kaldırdı. => repeal affirmed Kongre
907. madde başkan tarafından değil, Kongre tarafından kaldırıldı. => repeal affirmed Kongre
907. madde haziranda değil, Aralık 2024'te kaldırıldı. => repeal affirmed 2024-12
907. madde kararnameyle değil, yasayla kaldırıldı. => repeal affirmed statute
`);

const AZ = cases(`
907-ci düzəlişi prezident deyil, Konqres ləğv edib. => repeal affirmed Konqres
907-ci düzəliş prezident tərəfindən deyil, Konqres tərəfindən ləğv edilib. => repeal affirmed Konqres
907-ci düzəliş iyunda deyil, 2024-cü ilin dekabrında ləğv edilib. => repeal affirmed 2024-12
907-ci düzəliş fərmanla deyil, qanunla ləğv edilib. => repeal affirmed statute
`);

test.each(RU)('Russian: what is set aside is not what is meant: %s', (text, want) => {
  expect(said(RUSSIAN, text)).toBe(want);
});

test.each(TR)('Turkish: what is set aside is not what is meant: %s', (text, want) => {
  expect(said(TURKISH, text)).toBe(want);
});

test.each(AZ)('Azerbaijani: what is set aside is not what is meant: %s', (text, want) => {
  expect(said(AZERBAIJANI, text)).toBe(want);
});
