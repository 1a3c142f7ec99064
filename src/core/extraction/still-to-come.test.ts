/** A repeal that is told by a noun: what stands behind it decides whether it is done, still to come, or did not come about. */
import { describe, expect, test } from 'vitest';
import { readIn } from './inflecting/read.fixture.ts';
import type { Language } from './language.ts';
import { RUSSIAN } from './russian/russian.ts';
import { AZERBAIJANI } from './turkic/azerbaijani.ts';
import { TURKISH } from './turkic/turkish.ts';

const lines = (text: string): readonly string[] => text.trim().split('\n');

/** Of the first claim that could be rated. */
const told = (language: Language, text: string): string =>
  readIn(language, text).claims.find(({ rated }) => rated)?.asserts.polarity ?? 'none';

describe('in Turkish', () => {
  test.each(
    lines(`
907. Madde’nin kaldırılması gelecek ay gerçekleşecek.
907. Madde’nin kaldırılması Kongre’de oylanacak.
907. Madde’nin kaldırılması yakında onaylanacak.
907. Madde’nin kaldırılmasını Trump imzalayacak.
907. Madde’nin kaldırılmasını sağlayacak tasarı hazır.
907. Madde’nin kaldırılmasını sağlayacağız.
907. Madde’nin kaldırılmasının onaylanacağını söyledi.
907. Madde’nin kaldırılmasının tamamlanacağı açıklandı.
907. Madde’nin kaldırılması kararı alınacak.
907. Madde’nin kaldırılacağı bildirildi.
907. Madde kaldırılmış olacak.
907. Madde kaldırılmış olmalı.
907. Madde kaldırılmış sayılmaz.
907. Madde kaldırılmış olsaydı ticaret artardı.
907. Madde kaldırılmış olabilir.
907. Madde kaldırılsın diye bekliyorlar.
907. Madde’nin kaldırılması an meselesi.
907. Madde’nin kaldırılmasına ramak kaldı.
907. Madde’nin kaldırılmasına az kaldı.
907. Madde’nin kaldırılmasının önü açıldı.
907. Madde’nin kaldırılması yolunda adım atıldı.
907. Madde’nin kaldırılması için düğmeye basıldı.
907. Madde’nin kaldırılması süreci başladı.
907. Madde’nin kaldırılması hayal.
907. Madde’nin kaldırılması beklenirken yeni bir yasak geldi.
Trump 907. Madde’yi kaldıracağının sinyalini verdi.
Trump 907. Madde’yi kaldırmaya hazırlanıyor.
Trump 907. Madde’yi kaldırma sözü verdi.
Trump 907. Madde’yi kaldırır mı?
`),
  )('is not done yet, or may never be: %s', (text) => expect(told(TURKISH, text)).toBe('none'));

  test.each(
    lines(`
907. Madde’nin kaldırılması Bakü’de sevinçle karşılandı.
907. Madde’nin kaldırılmasının ardından ticaret arttı.
907. Madde’nin kaldırılması dün gerçekleşti.
907. Madde’nin kaldırıldığı dün açıklandı.
907. Madde kaldırılmış bulunuyor.
907. Madde kaldırılmış oldu.
Trump’ın 907. Madde’yi kaldırmış olması önemlidir.
`),
  )('is done: %s', (text) => expect(told(TURKISH, text)).toBe('affirmed'));

  test.each(
    lines(`
907. Madde’nin kaldırılması gerçekleşmedi.
907. Madde kaldırılmış değil.
907. Madde’nin kaldırıldığı doğru değil.
907. Madde’nin kaldırıldığı iddiası asılsız.
`),
  )('was not done: %s', (text) => expect(told(TURKISH, text)).toBe('denied'));
});

describe('in Azerbaijani', () => {
  test.each(
    lines(`
907-ci düzəlişin ləğvi gələn ay reallaşacaq.
907-ci düzəlişin ləğvi Konqresdə səsə qoyulacaq.
907-ci düzəlişin ləğvini Tramp imzalayacaq.
907-ci düzəlişin ləğvinə nail olacağıq.
907-ci düzəlişin ləğvinin təsdiqlənəcəyini deyib.
907-ci düzəlişin ləğv ediləcəyi bildirilib.
907-ci düzəliş ləğv edilmiş olacaq.
907-ci düzəliş ləğv edilmiş olsaydı, ticarət artardı.
907-ci düzəliş ləğv edilmiş ola bilər.
907-ci düzəliş ləğv edilsin deyə gözləyirlər.
907-ci düzəlişin ləğvi an məsələsidir.
907-ci düzəlişin ləğvinə az qalıb.
907-ci düzəlişin ləğvinə yol açılıb.
907-ci düzəlişin ləğvi istiqamətində addım atılıb.
907-ci düzəlişin ləğvi prosesi başlayıb.
907-ci düzəlişin ləğvi arzudur.
Tramp 907-ci düzəlişi ləğv edəcəyinə işarə edib.
Tramp 907-ci düzəlişi ləğv etməyə hazırlaşır.
Tramp 907-ci düzəlişi ləğv etmək üzrədir.
Tramp 907-ci düzəlişi ləğv etməyi vəd edib.
`),
  )('is not done yet, or may never be: %s', (text) => expect(told(AZERBAIJANI, text)).toBe('none'));

  test.each(
    lines(`
907-ci düzəlişin ləğvi Bakıda sevinclə qarşılanıb.
907-ci düzəlişin ləğvindən sonra ticarət artıb.
907-ci düzəlişin ləğvi dünən baş tutub.
907-ci düzəlişin ləğv olunduğu dünən açıqlanıb.
907-ci düzəliş ləğv edilmiş oldu.
Trampın 907-ci düzəlişi ləğv etmiş olması vacibdir.
`),
  )('is done: %s', (text) => expect(told(AZERBAIJANI, text)).toBe('affirmed'));

  test.each(
    lines(`
907-ci düzəlişin ləğvi baş tutmayıb.
907-ci düzəliş ləğv edilmiş deyil.
907-ci düzəlişin ləğv edildiyi doğru deyil.
907-ci düzəlişin ləğv olunduğu iddiası əsassızdır.
`),
  )('was not done: %s', (text) => expect(told(AZERBAIJANI, text)).toBe('denied'));
});

describe('in Russian', () => {
  test.each(
    lines(`
Отмена 907-й поправки состоится в следующем месяце.
Отмену 907-й поправки подпишет Трамп.
Отмена 907-й поправки завершится к весне.
К весне 907-я поправка будет отменена.
907-я поправка могла быть отменена.
907-я поправка должна была быть отменена в мае.
907-ю поправку вот-вот отменят.
907-ю поправку едва не отменили.
До отмены 907-й поправки рукой подать.
Путь к отмене 907-й поправки открыт.
Отмена 907-й поправки — дело времени.
Отмена 907-й поправки остаётся мечтой.
Трамп дал понять, что отменит 907-ю поправку.
Трамп готов отменить 907-ю поправку.
Трамп вернулся к идее отмены 907-й поправки.
Сделан шаг к отмене 907-й поправки.
Процесс отмены 907-й поправки запущен.
Процесс приостановки 907-й поправки запущен.
Трамп вернулся к идее приостановки 907-й поправки.
Чтобы отменили 907-ю поправку, нужны голоса.
Отмени Трамп 907-ю поправку, торговля бы выросла.
`),
  )('is not done yet, or may never be: %s', (text) => expect(told(RUSSIAN, text)).toBe('none'));

  test.each(
    lines(`
Отмена 907-й поправки состоялась вчера.
Отмену 907-й поправки в Баку встретили с радостью.
С отменой 907-й поправки торговля выросла.
Отменённая 907-я поправка мешала торговле.
Сообщается об отмене 907-й поправки.
`),
  )('is done: %s', (text) => expect(told(RUSSIAN, text)).toBe('affirmed'));

  test.each(
    lines(`
Отмена 907-й поправки не состоялась.
Неправда, что 907-я поправка отменена.
907-я поправка так и не была отменена.
`),
  )('was not done: %s', (text) => expect(told(RUSSIAN, text)).toBe('denied'));
});
