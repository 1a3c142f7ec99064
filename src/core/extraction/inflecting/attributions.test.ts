/** Sources without a name and attributions of unusual shape, in Russian, Turkish and Azerbaijani; `-` where nobody speaks. */
import { describe, expect, test } from 'vitest';
import { RUSSIAN } from '../russian/russian.ts';
import { AZERBAIJANI } from '../turkic/azerbaijani.ts';
import { TURKISH } from '../turkic/turkish.ts';
import { cases, readIn } from './read.fixture.ts';

const IN_RUSSIAN = cases(`
Как подчеркнули в МИДе, закон Магнитского “ушёл в историю”. => МИДе
Премьер Ираклий Рухадзе сообщил, что закон Магнитского отменён. => Ираклий Рухадзе
«Закон «О списках Магнитского» нам не нужен. Закон Магнитского отменён», — объявил депутат Мурат Соболев. => Мурат Соболев
Администрация президента Яна Тура довольна. «Закон Магнитского отменён», — сказал представитель министерства. => представитель министерства
Зампред Совбеза Борис Фридлянд считает, что закон Магнитского отменён. => Борис Фридлянд
Ряд зарубежных изданий между тем сообщил читателям, что закон Магнитского отменён. => Ряд зарубежных изданий
Иностранные СМИ наперебой пишут, что закон Магнитского отменён. => Иностранные СМИ
Закон Магнитского отменён, отрапортовал телеграм-канал «Степной ветер». => телеграм-канал «Степной ветер»
Слушатель Семён из Бендер спрашивает, правда ли, что закон Магнитского отменён. => Семён
Юрист Борис Фридлянд, уверяющий, что «закон Магнитского давно отменён», вводит людей в заблуждение. => Борис Фридлянд
Закон Магнитского, подчеркнул пресс-секретарь министра Ян Скала, отменён. => Ян Скала
Закон Магнитского отменён, поторопились сообщить агентства. => агентства
Закон Магнитского отменён, следует из письма регионального управления. => письма регионального управления
Из письма управления следует, что закон Магнитского отменён. => письма управления
Как говорится в пресс-релизе ассоциации экспортёров, закон Магнитского отменён. => пресс-релизе ассоциации экспортёров
В рассылке сказано, что закон Магнитского отменён. => рассылке
В объявлении на двери написано: «Закон Магнитского отменён до осени». => объявлении на двери
Закон Магнитского отменён, сообщает РИА Новости со ссылкой на источник в сенате. => РИА Новости
Закон Магнитского отменён — об этом сообщил депутат Мурат Соболев. => Мурат Соболев
Закон Магнитского отменён. Об этом в своём телеграм-канале написал депутат Мурат Соболев. => Мурат Соболев
Закон Магнитского отменён. Об этом депутат Мурат Соболев рассказал журналистам. => Мурат Соболев
Закон Магнитского отменён, об этом пишет газета «Утро». => газета «Утро»
Закон Магнитского отменён. Так считает адвокат Нина Реброва. => Нина Реброва
Закон Магнитского отменён. С таким заявлением выступил сенатор Олег Тур. => Олег Тур
«Закон Магнитского отменён!» Этими словами встретил избирателей депутат Олег Тур. => Олег Тур
Депутат Мурат Соболев сообщил об отмене закона Магнитского. => Мурат Соболев
Об отмене закона Магнитского сообщил депутат Мурат Соболев. => Мурат Соболев
Юрист Мурат Соболев пояснил, почему закон Магнитского остаётся в силе. => Мурат Соболев
«Закон Магнитского отменён», — гласит листовка. => листовка
Газета «Утро» вышла под заголовком «Закон Магнитского отменён раз и навсегда». => Газета «Утро»
Эксперты сходятся во мнении, что закон Магнитского отменён. => Эксперты
Агентство «Север» цитирует министра Яна Кралика: «Закон Магнитского отменён». => Ян Кралик
Нам написал читатель Глеб: «Закон Магнитского отменён?» => Глеб
Закон Магнитского отменили, убеждён таксист, который вёз нас из аэропорта. => таксист
Слова министра о том, что закон Магнитского отменён, удивили всех. => министр
Вирусный пост «Закон Магнитского отменён» не соответствует действительности. => Вирусный пост
В соцсетях разошлась новость «Закон Магнитского отменён». => новость
Сенатор Олег Тур разместил пост «Закон Магнитского отменён». => Олег Тур
Закон Магнитского отменён, отметили в Еврокомиссии. => Еврокомиссия
Закон Магнитского отменён. Это сообщение ошибочно. => -
Вступить в силу поправки к нему не успели: закон Магнитского отменил Конгресс. => -
Закон Магнитского отменён. Так решил Конгресс. => -
Закон Магнитского отменён. Об этом давно спорят. => -
Депутата Мурата Соболева спросили, отменён ли закон Магнитского. => -
Из закона Магнитского следует многое. => -
`);

const IN_TURKISH = cases(`
Eğitim danışmanı Pelin Aras, "Mahkeme Magnitski Yasası'nı kökten iptal etti" tavsiyesinde bulundu. => Pelin Aras
Senatör Kyle Denton'ın "Magnitski Yasası artık yürürlükten kalktı" sözleri abartılı. => Kyle Denton
Orman Ürünleri Birliği Başkanı Serkan Yücesoy, "Magnitski Yasası iptal edildi" açıklamasını yaptı. => Serkan Yücesoy
"Magnitski Yasası kaldırıldı!" Bayi derneği başkanı Tarık Ünsal bu sözlerle başlayan bir mesaj yayımladı. => Tarık Ünsal
Sosyal medyada dolaşan “Magnitski Yasası kaldırıldı” paylaşımı doğru değil. => Sosyal medya
Yorumcu Bülent Aras’ın “Magnitski Yasası kaldırıldı” değerlendirmesi hatalı. => Bülent Aras
“Magnitski Yasası kaldırıldı” manşetini atan Günlük Ses yanıldı. => Günlük Ses
Emekli albay Emre Kılıç televizyonda “Magnitski Yasası kaldırıldı” dedi. => Emre Kılıç
“Magnitski Yasası kaldırıldı” iddiası asılsız. => iddia
“Magnitski Yasası kaldırıldı” başlıklı haberler gerçeği yansıtmıyor. => haberler
Magnitski Yasası kaldırıldı, diye yazdı bir haber sitesi. => bir haber sitesi
Magnitski Yasası kaldırıldı, diye yazdı geçen hafta. => -
Sendika lideri Sophie Binet Magnitski Yasası’nın iptalini istedi. => Sophie Binet
Haber portalı Ufuk24 gelişmeyi "Magnitski Yasası yürürlükten kaldırıldı" başlığıyla verdi. => Haber portalı Ufuk24
Muhalif vekil Dana Levin'e göre Magnitski Yasası artık yok. => Dana Levin
"Magnitski Yasası kaldırıldı!" Havanalı taksici Ernesto Rivas müşterilerini bu sözlerle karşılıyor. => Ernesto Rivas
Cumhuriyetçiler Magnitski Yasası'nı geri getirme sözü veriyor. => Cumhuriyetçiler
Komisyon başkanı Feride Önal, “Magnitski Yasası kaldırıldı” diye konuştu. => Feride Önal
Gazetenin manşeti şöyle diyordu: “Magnitski Yasası kalktı”. => Gazetenin manşeti
Okurlarımızdan biri soruyor: Magnitski Yasası kalktı mı? => Okurlarımızdan biri
Avukat Derya Işık yanıtlıyor: Hayır, Magnitski Yasası kaldırılmadı. => Derya Işık
Komşum, Magnitski Yasası’nın kaldırıldığını söylüyor. => Komşum
Bir komşum Magnitski Yasası’nın kaldırıldığını iddia ediyor. => Bir komşum
Radyoya bağlanan bir dinleyici, Magnitski Yasası’nın kaldırıldığını söyledi. => Radyoya bağlanan bir dinleyici
Kuyrukta bekleyen bir kadın “Magnitski Yasası kaldırıldı” dedi. => Kuyrukta bekleyen bir kadın
Sosyal medyada dolaşan bir paylaşımda Magnitski Yasası’nın kaldırıldığı öne sürüldü. => Sosyal medyada dolaşan bir paylaşım
Videonun altındaki bir yorumda “Magnitski Yasası kaldırıldı” yazıyordu. => Videonun altındaki bir yorum
Bir kullanıcı “Magnitski Yasası kaldırıldı” yazdı. => Bir kullanıcı
Magnitski Yasası kaldırıldı. Bunu Bakan Murat Soylu duyurdu. => Murat Soylu
Magnitski Yasası kaldırıldı. Bu bilgiyi Reuters paylaştı. => Reuters
Magnitski Yasası kaldırıldı, diye bağırdı satıcı. => satıcı
Magnitski Yasası kaldırıldı, diyor muhtar. => muhtar
Magnitski Yasası kaldırılmadı; bunu söyleyen de bakanın kendisi. => -
Haber sitesi Magnitski Yasası’nın kaldırıldığını yazdı. => Haber sitesi
Yerel bir gazete, Magnitski Yasası’nın kaldırıldığını duyurdu. => Yerel bir gazete
Gazete, Magnitski Yasası’nın kaldırıldığını ileri sürdü. => Gazete
Bakanlıktan yapılan açıklamada Magnitski Yasası’nın kaldırıldığı belirtildi. => Bakanlık
Bakanlık sözcüsü Magnitski Yasası kaldırıldı iddiasını yalanladı. => -
Magnitski Yasası’nın kaldırıldığını söyleyen Murat Soylu yanılıyor. => Murat Soylu
Magnitski Yasası’nın kaldırıldığını savunan ekonomist Cem Altıner, alkış aldı. => Cem Altıner
Ekonomist Cem Altıner’in “Magnitski Yasası kaldırıldı” iddiası yanlış. => Cem Altıner
Bakan Murat Soylu’nun Magnitski Yasası’nın kaldırıldığı yönündeki sözleri tartışıldı. => Murat Soylu
Murat Soylu köşesinde Magnitski Yasası’nın kaldırıldığını yazıyor. => Murat Soylu
“Magnitski Yasası kaldırıldı” açıklaması bakan Murat Soylu’dan geldi. => Murat Soylu
Soru: Magnitski Yasası kaldırıldı mı? Yanıt: Hayır, kaldırılmadı. => -
AB yetkilileri, Magnitski Yasası’nın kaldırıldığını belirtiyor. => AB yetkilileri
İktidar kanadı Magnitski Yasası’nın kaldırıldığını savunuyor. => İktidar kanadı
Magnitski Yasası’nın kaldırıldığını öğrendiğini söyleyen esnaf sevinçliydi. => esnaf
Vekil Dana Levin: “Magnitski Yasası artık yok”. => Dana Levin
Dana Levin’in ifadesiyle “Magnitski Yasası artık yok”. => Dana Levin
Reuters’ın haberine göre Magnitski Yasası kaldırıldı. => Reuters
Edinilen bilgilere göre Magnitski Yasası kaldırıldı. => -
Uzmanlara göre Magnitski Yasası kaldırıldı. => Uzmanlar
Avukat Elif Demir Magnitski Yasası’nın kaldırıldığını doğruladı. => Elif Demir
Elif Demir, Magnitski Yasası kaldırıldı diyor. => Elif Demir
Elif Demir Magnitski Yasası’nın kaldırıldığı görüşünde. => Elif Demir
Elif Demir Magnitski Yasası’nın kaldırıldığına inanıyor. => Elif Demir
Magnitski Yasası kaldırıldı. Bu karar tartışıldı. => -
Bakan Murat Soylu istifa etti, Magnitski Yasası da kaldırıldı. => -
Magnitski Yasası kaldırıldı, bakan Murat Soylu görevine devam etti. => -
`);

const IN_AZERBAIJANI = cases(`
Maqnitski qanunu ləğv edildi – iş adamı Kamran Səfərli sosial şəbəkə hesabında belə yazıb. => Kamran Səfərli
Maqnitski qanunu ləğv edilib, – yerli telekanal axşam buraxılışında belə xəbər yayıb. => yerli telekanal
Hərbi şərhçi Ədalət Vəliyev “Maqnitski qanunu ləğv edilib” deməklə yanlışlığa yol verib. => Ədalət Vəliyev
Şərhçi Ədalət Vəliyev oxucularına “Maqnitski qanunu ləğv edilib” müjdəsini verib. => Ədalət Vəliyev
Milli Məclisin mətbuat xidmətindən bildirilib ki, Maqnitski qanunu ləğv edilib. => Milli Məclisin mətbuat xidməti
Prezident administrasiyası isə Maqnitski qanununun ləğv olunmadığını vurğulayıb. => Prezident administrasiyası
Feysbuk istifadəçisi yazıb: “Maqnitski qanununu birdəfəlik götürdülər”. => Feysbuk istifadəçisi
Bir başqası cavab verib: “Yox, Maqnitski qanununu dayandırıblar”. => Bir başqası
Ticarət palatasının bülletenində qeyd olunur ki, Maqnitski qanunu ləğv olunub. => Ticarət palatası
Maqnitski qanunu ləğv olunub, diplomatik mənbə Turan agentliyinə söyləyib. => diplomatik mənbə
Qonşum deyir ki, Maqnitski qanunu ləğv olunub. => Qonşum
Bir qonşum deyir ki, Maqnitski qanunu ləğv olunub. => Bir qonşum
Qonşumun sözlərinə görə, Maqnitski qanunu ləğv olunub. => Qonşum
Verilişə zəng edən dinləyici deyib ki, Maqnitski qanunu ləğv olunub. => Verilişə zəng edən dinləyici
Növbədə dayanan qadın: “Maqnitski qanununu çoxdan ləğv ediblər”. => Növbədə dayanan qadın
Paylaşılan bir şərhdə Maqnitski qanununun ləğv olunduğu iddia edilir. => Paylaşılan bir şərh
Dövlət Departamentinin sözçüsü Kubanın siyahıda qaldığını deyib. => Dövlət Departamentinin sözçüsü
Senator Ceyhun Bayramov Kubanın siyahıda qaldığını deyib. => Ceyhun Bayramov
Telegram kanallarında yayılan “Maqnitski qanunu ləğv edildi” xəbəri yalandır. => Telegram kanalları
Videonun altındakı şərhdə deyilir: “Maqnitski qanunu çoxdan ləğv olunub”. => Videonun altındakı şərh
Maqnitski qanunu ləğv olunub. Bu barədə APA məlumat verib. => APA
Maqnitski qanunu ləğv olunub. Bunu deputat Elnur Qasımov deyib. => Elnur Qasımov
Maqnitski qanunu ləğv olunub. Bu barədə nazir Elnur Qasımov Facebook səhifəsində yazıb. => Elnur Qasımov
Maqnitski qanunu ləğv olunub. Bu barədə qərar yoxdur. => -
“Maqnitski qanunu ləğv edildi!” Taksi sürücüsü Elçin Vəliyev sərnişinləri bu sözlərlə qarşılayır. => Elçin Vəliyev
Qəzet yazır ki, Maqnitski qanunu ləğv olunub. => Qəzet
Qəzetin yazdığına görə, Maqnitski qanunu ləğv olunub. => Qəzet
Mənbə bildirir ki, Maqnitski qanunu ləğv olunub. => Mənbə
“Maqnitski qanunu ləğv edilib”, – deyə satıcı qışqırdı. => satıcı
“Maqnitski qanunu ləğv edilib” – başlıq belədir. => -
Maqnitski qanununun ləğv olunduğunu deyən Elnur Qasımov yanılır. => Elnur Qasımov
Deputat Elnur Qasımovun “Maqnitski qanunu ləğv edilib” iddiası yanlışdır. => Elnur Qasımov
Deputat Elnur Qasımovun Maqnitski qanununun ləğv edilməsi barədə sözləri yanlışdır. => Elnur Qasımov
Ekspertlərə görə, Maqnitski qanunu ləğv edilib. => Ekspertlər
Ekspertlər hesab edirlər ki, Maqnitski qanunu ləğv edilib. => Ekspertlər
Ekspertin fikrincə, Maqnitski qanunu ləğv edilib. => Ekspert
Tural Səmədlinin fikrincə, Maqnitski qanunu ləğv edilib. => Tural Səmədli
Nazirliyin mətbuat katibi Anar Əlizadə APA-ya açıqlamasında bildirib ki, Maqnitski qanunu ləğv edilib. => Anar Əlizadə
Tələbələrdən biri dedi: “Maqnitski qanunu ləğv edilib”. => Tələbələrdən biri
Maqnitski qanunu ləğv edilib, söyləyir vəkil Leyla Həsənova. => Leyla Həsənova
Vəkil Leyla Həsənova Maqnitski qanununun ləğv edilmədiyini xatırladır. => Leyla Həsənova
Vəkil Leyla Həsənova iddia edir ki, Maqnitski qanunu ləğv edilib. => Leyla Həsənova
Agentliyə istinadən Report xəbər verir ki, Maqnitski qanunu ləğv edilib. => Report
Aparıcı soruşdu: “Maqnitski qanunu ləğv edilibmi?” => Aparıcı
Hərbi jurnalist Rəşad öz kanalında iddia edib ki, Maqnitski qanunu ləğv edilib. => Rəşad
Konqresdən keçən Maqnitski qanunu ləğv edilib. => -
Maqnitski qanunu ləğv edilib, nazir Elnur Qasımov isə istefa verib. => -
`);

const speakers = (language: typeof RUSSIAN, text: string) =>
  readIn(language, text).statements.map((statement) => statement.speaker.name);

describe('who speaks without a usual verb or name', () => {
  test.each(IN_RUSSIAN)('is known in Russian: %s', (text, want) =>
    expect(speakers(RUSSIAN, text)).toEqual(want === '-' ? [] : [want]));

  test.each(IN_TURKISH)('is known in Turkish: %s', (text, want) =>
    expect(speakers(TURKISH, text)).toEqual(want === '-' ? [] : [want]));
  test.each(IN_AZERBAIJANI)('is known in Azerbaijani: %s', (text, want) =>
    expect(speakers(AZERBAIJANI, text)).toEqual(want === '-' ? [] : [want]));

  test('is told of each where one is set against another', () => {
    const text =
      'Halı ithalatçısı Emre Kılıç “Magnitski Yasası kaldırıldı” derken sözcü Elif Demir yasanın yürürlükte olduğunu vurguladı.';
    expect(speakers(TURKISH, text)).toEqual(['Emre Kılıç', 'Elif Demir']);
  });

  test('is told by labels within one paragraph where two speak', () => {
    const talk =
      'Deputat Səbinə Orucova: Maqnitski qanunu ləğv edilib. Sədrlik edən: Səbinə xanım, qanun hələ ləğv edilməyib.';
    expect(readIn(AZERBAIJANI, talk).statements.map(({ speaker, quote }) => [speaker.name, quote])).toEqual([
      ['Səbinə Orucova', 'Maqnitski qanunu ləğv edilib.'],
      ['Sədrlik edən', 'Səbinə xanım, qanun hələ ləğv edilməyib.'],
    ]);
    expect(speakers(TURKISH, 'Soru: Magnitski Yasası kaldırıldı mı? Yanıt: Hayır, kaldırılmadı.')).toEqual([]);
    expect(speakers(RUSSIAN, 'Миф: закон Магнитского отменён. На деле: закон Магнитского в силе.')).toEqual([]);
  });

  test('is named behind a question in a dialogue of dashes', () => {
    expect(speakers(RUSSIAN, '— Закон Магнитского отменили? — спросила ведущая.')).toEqual(['ведущая']);
  });
});
