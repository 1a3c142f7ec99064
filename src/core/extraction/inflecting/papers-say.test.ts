/** Papers that say something in the passive, outlets in quotation marks, speakers by no more than a noun: each beside a near one. */
import { describe, expect, test } from 'vitest';
import { RUSSIAN } from '../russian/russian.ts';
import { AZERBAIJANI } from '../turkic/azerbaijani.ts';
import { TURKISH } from '../turkic/turkish.ts';
import { readIn } from './read.fixture.ts';

const speakers = (language: typeof RUSSIAN, text: string) =>
  readIn(language, text).statements.map((said) => said.speaker.name);

describe('who speaks', () => {
  test.each([
    {
      language: AZERBAIJANI,
      text: 'Nazirliyin bəyanatında deyilir ki, 907-ci düzəliş ləğv edilib.',
      want: ['Nazirlik'],
    },
    {
      language: AZERBAIJANI,
      text: 'Xarici İşlər Nazirliyinin bəyanatında qeyd olunur ki, düzəliş ləğv edilib.',
      want: ['Xarici İşlər Nazirliyi'],
    },
    { language: AZERBAIJANI, text: 'Məlumatda bildirilir ki, 907-ci düzəliş ləğv edilib.', want: ['Məlumat'] },
    { language: AZERBAIJANI, text: 'Bəyanatda heç nə deyilmir.', want: [] },
    {
      language: AZERBAIJANI,
      text: 'Aida Məmmədova iddia edir ki, 907-ci düzəliş ləğv edilib.',
      want: ['Aida Məmmədova'],
    },
    { language: TURKISH, text: 'Bakanlığın açıklamasında 907. maddenin kaldırıldığı belirtildi.', want: ['Bakanlık'] },
    { language: TURKISH, text: 'Sendikanın bülteninde 907. maddenin iptal edildiği yazıyor.', want: ['Sendika'] },
    { language: TURKISH, text: 'Bakanlığın açıklamasında “907. madde kaldırıldı” denildi.', want: ['Bakanlık'] },
    { language: TURKISH, text: 'Raporda 907. maddenin adı geçiyor.', want: [] },
    { language: TURKISH, text: "Avukat Ilgın Su Akyol'a göre anlaşma sürecek.", want: ['Ilgın Su Akyol'] },
    {
      language: RUSSIAN,
      text: 'По данным портала «Право сегодня», поправка 907 отменена.',
      want: ['портала «Право сегодня»'],
    },
    { language: RUSSIAN, text: 'Газета процитировала слова адвоката: «Поправка 907 отменена».', want: ['адвокат'] },
    { language: RUSSIAN, text: '«Поправка 907 отменена», — сказал сосед.', want: ['сосед'] },
    { language: RUSSIAN, text: '«Поправка 907 отменена» — так назвали статью.', want: [] },
  ])('$text', ({ language, text, want }) => {
    expect(speakers(language, text)).toEqual(want);
  });
});

test('the span of a speaker has the title', () => {
  const text = 'Politoloq Rəşad Quliyev bildirib ki, 907-ci düzəliş ləğv edilib.';
  const span = readIn(AZERBAIJANI, text).statements[0]?.speaker.span ?? [0, 0];
  expect(text.slice(...span)).toBe('Politoloq Rəşad Quliyev');
});
