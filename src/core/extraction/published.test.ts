import { describe, expect, test } from 'vitest';
import { readDocument } from '../text/document.ts';
import { findDateline } from './dateline.ts';
import { languageFor } from './languages.ts';
import { findPublished } from './published.ts';

const said = (code: string, text: string) => {
  const language = languageFor(code);
  const document = readDocument(text, language.abbreviations);
  return {
    published: findPublished(document, language.timeWords),
    line: findDateline(document, language.timeWords, '2026-11-25'),
  };
};

describe('the line that says when a text was published', () => {
  test.each([
    ['en', 'Jan. 3, 2025\n\nThe act was repealed.', '2025-01-03'],
    ['en', 'The act is gone\nBy Ann Hill | 3 May 2025, 10:15 a.m.\nIt was repealed.', '2025-05-03'],
    ['en', 'The act is gone\nPublished on June 18, 2025 at 5:04 pm EDT\nIt was repealed.', '2025-06-18'],
    ['en', 'By our correspondent, Riverton, 12 May 2025\n\nThe act was repealed.', '2025-05-12'],
    ['en', 'Posted by J. Doe on March 4, 2025\nThe act was repealed.', '2025-03-04'],
    ['en', 'The Post · 18 June 2025 · 3 min read\nThe act was repealed.', '2025-06-18'],
    ['en', '2025-06-18\nThe act was repealed.', '2025-06-18'],
    ['en', 'Thu 4 Dec 2025, Riverton live blog\nThe act was repealed.', '2025-12-04'],
    ['en', 'Thu 4 Dec 2025\nThe act was repealed.', '2025-12-04'],
    ['en', '*By Ann Hill, Riverton · January 21, 2025*\n\nThe act was repealed.', '2025-01-21'],
    ['en', 'Sept. 8, 2025 — Updated 9:12 a.m. ET\nThe act was repealed.', '2025-09-08'],
    ['ru', 'Опубликовано 3 мая 2025 г., 12:40\nЗакон отменён.', '2025-05-03'],
    ['az', 'Tarix: 08.08.2025\nQanun ləğv edilib.', '2025-08-08'],
    ['tr', 'Giriş Tarihi: 26.06.2025 10:15\nYasa kaldırıldı.', '2025-06-26'],
  ])('in %s: %s', (code, text, day) => {
    expect(said(code, text).published).toBe(day);
  });

  test.each([
    ['a claim with its day', 'The act was repealed on 3 May 2025'],
    ['a clause behind its day', 'On 3 May 2025, Congress repealed the act'],
    ['steps of a law', 'Signed: 24 October 1992\nWaived 25 January 2002'],
    ['a chronicle', '3 May 2019\nA vote.\n4 June 2020\nA veto.\n5 July 2021\nThe act was repealed.'],
    ['an entry of a live page', 'May 3, 2025 — The House passed the bill.'],
    ['a day that is none', '31.02.2025\nThe act was repealed.'],
  ])('is none for %s', (_what, text) => {
    expect(said('en', text).published).toBeNull();
  });
});

describe('a dateline', () => {
  test.each([
    ['en', 'LONDON, Jan. 3, 2025 (Wire) - The act was repealed.', 'London', '2025-01-03'],
    ['en', 'WASHINGTON (Wire) — The act was repealed.', 'Washington', null],
    ['en', 'Baku, Azerbaijan, August 26, 2025 – The act was repealed.', 'Baku', '2025-08-26'],
    ['ru', 'Анкара, 1 июля 2021 г. — Закон отменён.', 'Анкара', '2021-07-01'],
    ['ru', 'МОСКВА, 3 марта 2023. /ТАСС/. Закон отменён.', 'Москва', '2023-03-03'],
    ['az', 'Bakı, 8 avqust 2025, AZƏRTAC\nQanun ləğv edilib.', 'Bakı', '2025-08-08'],
    ['az', 'Bakı, 9 avqust 2025-ci il, müxbirimiz\nQanun ləğv edilib.', 'Bakı', '2025-08-09'],
    ['tr', 'Ankara, 26 Haziran 2025 (AA) — Yasa kaldırıldı.', 'Ankara', '2025-06-26'],
  ])('in %s: %s', (code, text, place, date) => {
    expect(said(code, text).line).toEqual({ place, date });
  });

  test('is none where a day of the week stands before a number', () => {
    expect(said('en', 'Thursday, 3 men – among them Kaine – left.').line).toBeNull();
  });
});
