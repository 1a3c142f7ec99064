import { describe, expect, test } from 'vitest';
import { fold } from '../text/fold.ts';
import { languageFor } from './languages.ts';
import { timeExpressions } from './time-expression.ts';

const times = (code: string, text: string) =>
  timeExpressions(fold(text), [0, text.length], '2025-09-10', languageFor(code).timeWords).map(({ date }) => date);

/** One for each way in which a language tells a time: the hint that spares other sentences the search must let each through. */
describe('a time', () => {
  test.each([
    ['en', 'It lapsed on May 5, 2024.', '2024-05-05'],
    ['en', 'It lapsed 5 May 2024.', '2024-05-05'],
    ['en', 'It lapsed in August.', '2025-08'],
    ['en', 'It lapsed last August.', '2025-08'],
    ['en', 'It lapsed last September.', '2024-09'],
    ['en', 'It lapsed in 2002.', '2002'],
    ['en', 'It lapsed last week.', '2025-09'],
    ['en', 'It lapsed last spring.', '2025'],
    ['en', 'It lapsed in July of last year.', '2024-07'],
    ['en', 'It lapsed on 14 October last year.', '2024-10-14'],
    ['en', 'It lapsed in March this year.', '2025-03'],
    ['en', 'It lapsed last summer.', '2025'],
    ['en', 'It lapsed last autumn.', '2024'],
    ['en', 'It lapsed this month.', '2025-09'],
    ['en', 'It lapsed this year.', '2025'],
    ['en', 'It lapsed this week.', '2025-09'],
    ['en', 'It lapsed in 2014 and was not renewed since.', '2014'],
    ['en', 'It lapsed two years ago.', '2023'],
    ['en', 'Ten years ago today it lapsed.', '2015-09-10'],
    ['en', 'It lapsed on Friday.', '2025-09-05'],
    ['en', 'It applies from March.', '2026-03'],
    ['en', 'It was suspended until this March.', '2025-03'],
    ['en', 'It is suspended until this December.', '2025-12'],
    ['en', 'It is suspended until this January.', '2026-01'],
    ['en', 'It applies to new cars from 1 March.', '2026-03-01'],
    ['en', 'It has applied since March.', '2025-03'],
    ['en', 'It lapsed today.', '2025-09-10'],
    ['en', 'It lapses tonight.', '2025-09-10'],
    ['en', 'It lapsed yesterday.', '2025-09-09'],
    ['ru', 'Закон истёк 5 мая 2024 года.', '2024-05-05'],
    ['ru', 'Закон истёк в августе.', '2025-08'],
    ['ru', 'Закон отложен до февраля.', '2026-02'],
    ['ru', 'Закон истёк в среду.', '2025-09-10'],
    ['ru', 'Закон истёк вчера.', '2025-09-09'],
    ['ru', 'Закон истёк год назад.', '2024'],
    ['ru', 'Закон истёк в прошлом году.', '2024'],
    ['ru', 'Закон истёк в этом месяце.', '2025-09'],
    ['ru', 'Закон истёк в нынешнем году.', '2025'],
    ['tr', "Yasa 5 Mayıs 2024'te bitti.", '2024-05-05'],
    ['tr', 'Yasa dün bitti.', '2025-09-09'],
    ['tr', 'Yasa geçen yıl bitti.', '2024'],
    ['tr', 'Yasa bu yıl bitti.', '2025'],
    ['tr', 'Yasa iki yıl önce bitti.', '2023'],
    ['az', 'Qanun 5 may 2024-cü ildə bitib.', '2024-05-05'],
    ['az', 'Qanun dünən bitib.', '2025-09-09'],
    ['az', 'Qanun ötən il bitib.', '2024'],
    ['az', 'Qanun bu il bitib.', '2025'],
    ['az', 'Qanun iki il əvvəl bitib.', '2023'],
  ])('is found in %s: %s', (code, text, date) => expect(times(code, text)).toContain(date));

  test('without its year is of no year behind one of long ago: it may be of either', () => {
    expect(times('en', 'Brought in in May 1996, it was signed in September.')).toEqual(['1996-05']);
    expect(times('en', 'Brought in in May 2025, it was signed in August.')).toEqual(['2025-05', '2025-08']);
    expect(times('en', 'Brought in in May 1996, it lasts until December.')).toEqual(['1996-05', '2025-12']);
  });

  test.each([
    ['It passed in May 2019 and lapsed in March of that year.', ['2019-05', '2019-03']],
    ['It was to lapse in May 2019, and was renewed that April.', ['2019-05', '2019-04']],
    ['It passed in May 2019. It was put off in June and July of the same year.', ['2019-05', '2019-06']],
    ['It was put off in February and March 2019.', ['2019-02', '2019-03']],
    ['It was put off on 2 February and 4 March 2019.', ['2019-02-02', '2019-03-04']],
    ['It was put off in February and lapsed in March 2019.', ['2025-02', '2019-03']],
  ])('has the year that is told for it: %s', (text, dates) => expect(times('en', text)).toEqual(dates));

  test.each([
    ['en', 'It may lapse, and this is the last word on it.'],
    ['ru', 'Закон утратил силу.'],
    ['tr', 'Yasa bitti.'],
    ['az', 'Qanun bitib.'],
    ['ru', 'Закон отменён оборонным бюджетом на 2026 год.'],
    ['ru', 'Закон применили по делам о беспорядках 6 января.'],
    ['tr', 'Yasa 2026 yılı savunma bütçesiyle kaldırıldı.'],
    ['az', 'Qanun 2026-cı il müdafiə büdcəsi ilə ləğv edilib.'],
  ])('is none in %s: %s', (code, text) => expect(times(code, text)).toEqual([]));
});

describe('a time that points back', () => {
  test.each([
    ['It was signed in March 2021 and ended on 1 July of that year.', ['2021-03', '2021-07-01']],
    ['It was signed in March 2021 and ended the following January.', ['2021-03', '2022-01']],
    ['It was signed on 30 April 2021 and took effect the next day.', ['2021-04-30', '2021-05-01']],
    ['It was signed on 19 November 2021 and repealed ten days later.', ['2021-11-19', '2021-11-29']],
    ['It was signed in May 2021 and ended the following year.', ['2021-05', '2022']],
  ])('is told from the date before it: %s', (text, dates) => expect(times('en', text)).toEqual(dates));

  test.each([
    'It ended on 1 July of that year.',
    'It ended that July.',
    'It ended the following January.',
    'It ended ten days later.',
    'It was signed in 2021 and repealed ten days later.',
  ])('is none where nothing tells from when: %s', (text) =>
    expect(times('en', text).filter((date) => date.length > 4)).toEqual([]));

  test('may stand in a sentence before, where that tells one date', () => {
    const backTo = (...dates: readonly string[]) =>
      timeExpressions(fold('It ended that same day.'), [0, 23], '2025-09-10', languageFor('en').timeWords, () =>
        dates.map((date) => ({ span: [0, 1], date, text: date, edge: null, yearStated: true })),
      ).map(({ date }) => date);
    expect(backTo('2021-05-04')).toEqual(['2021-05-04']);
    expect(backTo('2021-05-04', '2021-05-09')).toEqual([]);
  });
});
