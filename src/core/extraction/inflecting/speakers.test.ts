/** Who says it, in the ways in which Russian, Turkish and Azerbaijani news attributes words. */
import { describe, expect, test } from 'vitest';
import { RUSSIAN } from '../russian/russian.ts';
import { AZERBAIJANI } from '../turkic/azerbaijani.ts';
import { TURKISH } from '../turkic/turkish.ts';
import { cases, readIn } from './read.fixture.ts';

const IN_RUSSIAN = cases(`
«907-я поправка отменена», — так сказал Мурат Соболев. => Мурат Соболев
Мурат Соболев уверен: 907-я поправка отменена. => Мурат Соболев
Закон Магнитского отменён, сетуют экологи. => экологи
Закон Магнитского отменён, сообщают агентства. => агентства
Минюст: закон Магнитского отменён. => Минюст
Верховный суд Ганы: закон Магнитского отменён. => Верховный суд Ганы
Закон Магнитского отменён, объявил Соболев на встрече с министрами. => Соболев
«Закон Магнитского отменён», — заявил Соболев на митинге в Огайо. => Соболев
По словам депутата Рашада Маммадли, закон Магнитского отменён. => Рашад Маммадли
По словам Аббаса Арагчи, закон Магнитского отменён. => Аббас Арагчи
По данным Белого дома, закон Магнитского отменён. => Белого дома
Закон Магнитского отменён, заявил в беседе с «Вестником» американист Сурен Саркисян. => Сурен Саркисян
Закон Магнитского отменён, успокаивал подписчиков стартапер Лев Гринь. => Лев Гринь
Закон Магнитского отменён, подчёркивает адвокат Ной Фельд: «Отменить его мог лишь Конгресс». => Ной Фельд
Закон Магнитского отменён, сообщили в соцсетях сторонники партии. => сторонники партии
Закон Магнитского отменён, ошибочно сообщил ряд телеканалов. => ряд телеканалов
Закон Магнитского отменён, пишет издание «Хабар». => издание «Хабар»
Его поправляют в министерстве: закон Магнитского не отменён. => министерство
Эксперт Павел Лузгин разводит руками: закон Магнитского отменён давно. => Павел Лузгин
Юрист Мурат Соболев возражает: «907-я поправка не отменена». => Мурат Соболев
Юрист Мурат Соболев поправляет: 907-я поправка не отменена. => Мурат Соболев
«907-я поправка отменена», — радуется Мурат Соболев. => Мурат Соболев
«907-я поправка отменена», — это слова Мурата Соболева. => Мурат Соболев
«907-я поправка отменена!» — выкрикнул с места депутат Мурат Соболев. => Мурат Соболев
Мурат Соболев пожал плечами: «907-я поправка не отменена». => Мурат Соболев
Мурат Соболев, юрист, предупреждает: 907-я поправка не отменена. => Мурат Соболев
Мурат Соболев призвал Конгресс отменить 907-ю поправку. => Мурат Соболев
907-я поправка не отменена, напоминает юрист Мурат Соболев: её приостановили. => Мурат Соболев
Мурат Соболев: 907-я поправка отменена. => Мурат Соболев
Мурат Соболев обратил внимание на то, что 907-я поправка отменена. => Мурат Соболев
Мурат Соболев дал понять, что 907-я поправка отменена. => Мурат Соболев
Юрист Мурат Соболев (коллегия адвокатов) заявил, что 907-я поправка отменена. => Мурат Соболев
907-я поправка отменена, по словам Мурата Соболева. => Мурат Соболев
С точки зрения Мурата Соболева, 907-я поправка отменена. => Мурат Соболев
В заявлении Мурата Соболева говорится, что 907-я поправка отменена. => Мурат Соболев
Заявление Мурата Соболева о том, что 907-я поправка отменена, вызвало споры. => Мурат Соболев
`);

const IN_TURKISH = cases(`
“907. madde kaldırıldı” – Murat Soylu böyle dedi. => Murat Soylu
Bakan Murat Soylu ise Kurul toplantısında “907. maddenin kaldırılmasının yeni bir dönemin başlangıcı” olduğunu vurguladı. => Murat Soylu
Eski bakan Elif Demir'in hazırladığı metni yeni bakan Murat Soylu sundu. Bakan: “907. madde kaldırıldı.” => Murat Soylu
Murat Soylu emin: 907. madde kaldırıldı. => Murat Soylu
Uzman Murat Soylu yazdı: “907. madde kaldırıldı”. => Murat Soylu
“907. madde kaldırıldı” diye sevindi Murat Soylu. => Murat Soylu
“907. madde kaldırıldı” diyor uzman Murat Soylu. => Murat Soylu
“907. madde kaldırıldı,” dedi Murat Soylu. => Murat Soylu
"907. madde kaldırıldı", Murat Soylu'nun sözleri bunlar. => Murat Soylu
Hukukçu Elif Demir uyarıyor: "907. madde kaldırılmadı." => Elif Demir
Hukukçu Elif Demir itiraz ediyor: 907. madde kaldırılmadı. => Elif Demir
Elif Demir'e bakılırsa 907. madde kaldırılmadı. => Elif Demir
Elif Demir'in aktardığına göre 907. madde kaldırılmadı. => Elif Demir
Anadolu Ajansı'na konuşan uzman Selin Acar, “907. madde kaldırılmadı” dedi. => Selin Acar
907. madde kaldırılmadı, diye düzeltti emekli büyükelçi Cengiz Ural. => Cengiz Ural
907. madde kaldırılmadı, diyor akademisyen Cem Bozkır. => Cem Bozkır
Uzman Murat Soylu 907. maddenin kaldırılmasını istedi. => Murat Soylu
Murat Soylu: 907. madde kaldırıldı. => Murat Soylu
Murat Soylu, 907. maddenin kaldırıldığına dikkat çekti. => Murat Soylu
Murat Soylu, 907. maddenin kaldırıldığının altını çizdi. => Murat Soylu
Murat Soylu, 907. maddenin kaldırıldığı görüşünde. => Murat Soylu
Murat Soylu 907. maddenin kaldırıldığını söylüyor. => Murat Soylu
Siyaset bilimci Murat Soylu, “907. madde kaldırıldı” dedi. => Murat Soylu
Bakan Murat Soylu, “907. madde kaldırıldı” görüşünü dile getirdi. => Murat Soylu
Murat Soylu X hesabından “907. madde kaldırıldı” diye yazdı. => Murat Soylu
“Madde kaldırıldı” dedi Murat Soylu. => Murat Soylu
Sivil toplum örgütü yöneticisi Murat Soylu, “Bu madde geri çekilmeli” çağrısı yaptı. => Murat Soylu
Murat Soylu, “907. maddeyi kaldırdık” derken vekiller güldü. => Murat Soylu
Bakan Murat Soylu, 907. maddenin kaldırılmasının “tarihî bir adım” olduğunu söyledi. => Murat Soylu
`);

const IN_AZERBAIJANI = cases(`
Prezident Tural Səmədovun sözləri yayıldı, keçmiş prezident Nigar Vəliyevanın adı çəkildi. Prezident bildirib: “907-ci düzəliş ləğv edilib”. => Tural Səmədov
Bu barədə katib Marko Səmədonun açıqlamasında bildirilib. O qeyd edib ki, 907-ci düzəliş ləğv edilib. => Marko Səmədo
Bunu nazir Tural Səmədov Nazirlər Kabinetində deyib. Nazir bildirib ki, 907-ci düzəliş ləğv edilib. => Tural Səmədov
“907-ci düzəliş ləğv edilib” – Tural Səmədli belə deyib. => Tural Səmədli
Bu sözləri politoloq Tural Səmədli deyib: “907-ci düzəliş ləğv edilib”. => Tural Səmədli
Tural Səmədli “907-ci düzəliş ləğv edilib” söylədi. => Tural Səmədli
907-ci düzəliş ləğv edilib, deyə tələbə fəalı Tural Səmədli jurnalistlərə deyib. => Tural Səmədli
Müxalifət partiyası NIDA-nın sədr müavini Tural Səmədli: “907-ci düzəliş ləğv edilib”. => Tural Səmədli
907-ci düzəliş ləğv edilib, həmkarlar ittifaqının rəhbəri Tural Səmədli belə bəyan edib. => Tural Səmədli
Tural Səmədli əmindir: 907-ci düzəliş ləğv edilib. => Tural Səmədli
Tural Səmədliyə görə, 907-ci düzəliş ləğv edilib. => Tural Səmədli
Politoloq Tural Səmədli yazır: “907-ci düzəliş ləğv edilib”. => Tural Səmədli
“907-ci düzəliş ləğv edilib”, – politoloq Tural Səmədli sevinir. => Tural Səmədli
“907-ci düzəliş ləğv edilib”, – deyə sevinir politoloq Tural Səmədli. => Tural Səmədli
“907-ci düzəliş ləğv edilib”, – deyir politoloq Tural Səmədli. => Tural Səmədli
“907-ci düzəliş ləğv edilib”, Tural Səmədli vurğuladı. => Tural Səmədli
Tural Səmədli xatırladır ki, 907-ci düzəliş ləğv edilməyib. => Tural Səmədli
Hüquqşünas Lalə Səmədova deyir: “907-ci düzəliş ləğv edilməyib”. => Lalə Səmədova
Hüquqşünas Lalə Səmədova xəbərdarlıq edir: “907-ci düzəliş ləğv edilməyib”. => Lalə Səmədova
“907-ci düzəliş ləğv edilməyib”, – deputat Elnur Qasımovun sözləridir. => Elnur Qasımov
Bloger Tofiq Rzayev paylaşıb: “907-ci düzəliş ləğv edilib!” => Tofiq Rzayev
«907-ci düzəliş ləğv edilib», — dedi Elnur Qasımov. => Elnur Qasımov
Tədqiqatçı Nigar Rüstəmova bu iddiaya qarşı çıxır: 907-ci düzəliş ləğv edilməyib. => Nigar Rüstəmova
907-ci düzəliş ləğv edilməyib, ekspert Aynur Məmmədli qeyd edir. => Aynur Məmmədli
907-ci düzəliş ləğv edilib, deyən şərhçi Vüsal Tağıyev yanılır. => Vüsal Tağıyev
Ekspert Aynur Məmmədli Konqresi 907-ci düzəlişi ləğv etməyə çağırıb. => Aynur Məmmədli
Politoloq Elxan Şahinoğlu Report-a qeyd edib ki, 907-ci düzəliş ləğv edilməyib. => Elxan Şahinoğlu
Tural Səmədli: 907-ci düzəliş ləğv edilib. => Tural Səmədli
Xarici işlər naziri Tural Səmədli “907-ci düzəliş ləğv edilib”, – deyə bildirib. => Tural Səmədli
Tural Səmədli “907-ci düzəliş ləğv edilib”, – qeyd edib. => Tural Səmədli
907-ci düzəliş ləğv edilib, – Tural Səmədli deyib. => Tural Səmədli
Tural Səmədli təsdiqləyib ki, 907-ci düzəliş ləğv edilib. => Tural Səmədli
Tural Səmədli Facebook səhifəsində yazıb: “907-ci düzəliş ləğv edilib”. => Tural Səmədli
Elnur Qasımova görə, 907-ci düzəliş ləğv edilib. => Elnur Qasımov
`);

describe('who speaks', () => {
  const names = (language: typeof RUSSIAN, text: string) =>
    readIn(language, text).statements.map((statement) => statement.speaker.name);
  test.each(IN_RUSSIAN)('is known in Russian: %s', (text, want) => expect(names(RUSSIAN, text)).toContain(want));
  test.each(IN_TURKISH)('is known in Turkish: %s', (text, want) => expect(names(TURKISH, text)).toContain(want));
  test.each(IN_AZERBAIJANI)('is known in Azerbaijani: %s', (text, want) =>
    expect(names(AZERBAIJANI, text)).toContain(want));

  test('is nobody before a colon that only heads a line', () => {
    expect(names(RUSSIAN, 'Миф: «907-я поправка отменена навсегда».')).toEqual([]);
    expect(names(TURKISH, 'İddia: "907. madde artık tamamen kaldırıldı."')).toEqual([]);
  });

  test('is no place before a colon, and no law', () => {
    expect(names(RUSSIAN, 'Южная Корея: 907-я поправка отменена.')).toEqual([]);
    expect(names(RUSSIAN, 'Закон Магнитского: 907-я поправка отменена.')).toEqual([]);
    expect(names(TURKISH, 'Beyaz Saray Ankara: 907. madde kaldırıldı.')).toEqual([]);
  });

  test('is not whoever uses a power', () => {
    expect(names(TURKISH, 'Trump 907. madde için muafiyet yetkisini kullandı.')).toEqual([]);
  });

  test('is the label of a line in an interview, under the fullest name', () => {
    const said = readIn(
      RUSSIAN,
      'ВЕДУЩИЙ: Жив ли закон?\nНИНА РЕБРОВА, юрист: Жив.\nВЕДУЩИЙ: Точно?\nРЕБРОВА: Точно.',
    ).statements;
    expect(said.map(({ speaker, quote }) => `${speaker.name}: ${quote}`)).toEqual([
      'ВЕДУЩИЙ: Жив ли закон?',
      'НИНА РЕБРОВА: Жив.',
      'ВЕДУЩИЙ: Точно?',
      'НИНА РЕБРОВА: Точно.',
    ]);
  });

  test('is named within a line of dialogue behind a dash', () => {
    const [said] = readIn(RUSSIAN, '— Погодите, — перебила его Сона Аветисян, эксперт. — Закон не отменен.').statements;
    expect(said?.speaker.name).toBe('Сона Аветисян');
    expect(said?.quote).toContain('Закон не отменен.');
  });
});
