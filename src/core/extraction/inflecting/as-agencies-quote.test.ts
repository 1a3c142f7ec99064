import { describe, expect, test } from 'vitest';
import type { Language } from '../language.ts';
import { RUSSIAN } from '../russian/russian.ts';
import { AZERBAIJANI } from '../turkic/azerbaijani.ts';
import { TURKISH } from '../turkic/turkish.ts';
import { readIn } from './read.fixture.ts';

const said = (language: Language, text: string) =>
  readIn(language, text.replaceAll(String.raw`\n`, '\n'))
    .statements.map(({ speaker, quote }) => `${speaker.name}: ${quote}`)
    .join(' / ') || 'nobody';

function each(name: string, language: Language, lines: string): void {
  const cases = lines
    .trim()
    .split('\n')
    .map((line) => line.split(' => '));
  describe(name, () => {
    test.each(cases)('%s', (text = '', want = '') => {
      expect(said(language, text)).toBe(want);
    });
  });
}

each(
  'Russian',
  RUSSIAN,
  String.raw`
Пресс-секретарь премьера Иван Линд вышел.\n"Запрет снят навсегда", — приводит слова Линда RT. => Иван Линд: Запрет снят навсегда
Вопрос: Снят ли запрет?\n\nИ.П.Линд: Да, снят вчера. => Вопрос: Снят ли запрет? / И.П.Линд: Да, снят вчера.
Пункт: снят.\n\nЗапрет: нет. => Пункт: снят. / Запрет: нет.
Министр Иван Линд заявил, что запрет снят.\n\nНакануне депутат Марк Мосс вышел из партии.\n\nОн добавил, что запрет вреден. => Иван Линд: запрет снят / Марк Мосс: запрет вреден
Министр Иван Линд заявил, что запрет снят.\n\nОн добавил, что запрет вреден. => Иван Линд: запрет снят / Иван Линд: запрет вреден
Запрет сняли вчера, сообщает Telegram-канал «Радио утра». => Telegram-канал «Радио утра»: Запрет сняли вчера
Как ранее отмечал депутат Иван Линд, запрет давно снят. => Иван Линд: запрет давно снят
Запрет снят, говорится в заявлении сенатора Энтони Линда. => Энтони Линд: Запрет снят
`,
);

each(
  'Turkish',
  TURKISH,
  String.raw`
Demir açıklamasında, yasağın 2020’de kalktığını belirtti. => Demir: yasağın 2020’de kalktığını
Kış ortasında, yasağın 2020’de kalktığını belirtti. => nobody
Liman Barosu karara tepki gösterdi. Açıklamada, “Yasak kalksa da biz kalacağız.” denildi. => Liman Barosu: Yasak kalksa da biz kalacağız.
Bakan Ali Demir, yasağın kalktığını söyledi.\n"Yasağın kalktığı artık söylenebilir. Bunu herkes biliyor" dedi. => Ali Demir: yasağın kalktığını / Ali Demir: Yasağın kalktığı artık söylenebilir. Bunu herkes biliyor
Liman Bakanlığı’ndan yapılan açıklamada, “Yasak dün akşam tümüyle kalktı” ifadeleri kullanıldı. => Liman Bakanlığı: Yasak dün akşam tümüyle kalktı
Aynı törende konuşan Bakan Ali Demir de yolu gezdiğini belirterek, "Yasak dün akşam tümüyle kalktı" diye konuştu. => Ali Demir: Yasak dün akşam tümüyle kalktı
Liman yolları için de Demir "Akışı çok daha iyi göreceğiz, sabredeceğiz" yorumunda bulundu. => Demir: Akışı çok daha iyi göreceğiz, sabredeceğiz
`,
);

each(
  'Azerbaijani',
  AZERBAIJANI,
  String.raw`
Qadağa ləğv edilib. Bu fikirləri "Liman"a açıqlamasında deputat Aysel Kərimli deyib. => Aysel Kərimli: Qadağa ləğv edilib.
Qadağa ləğv edilib.\n\n"Liman" xəbər verir ki, bu barədə nazir Aysel Kərimlinin açıqlamasında bildirilib. => Aysel Kərimli: Qadağa ləğv edilib.
Nazir Aysel Kərimli "Azad Liman İli" çərçivəsində keçirilən konfransda çıxış edib. => nobody
Liman dövlət katibi Marko Lind gəldi. “Biz bunu gözləyirdik”, – dövlət katibi vurğulayıb. => Marko Lind: Biz bunu gözləyirdik
Prezident Ərdoğanla danışdığını xatırladan Lind, “Dünən Ərdoğan bunu tələb etdi”, – deyib. => Lind: Prezident Ərdoğanla danışdığını / Lind: Dünən Ərdoğan bunu tələb etdi
`,
);
