import { expect, test } from 'vitest';
import { recogniseLanguage } from './recognise.ts';

test.each([
  ['ru', 'Конгресс США отменил поправку, сообщил министр.'],
  ['uk', 'Верховна Рада скасувала закон, повідомив міністр.'],
  ['az', 'Konqres düzəlişi ləğv edib.'],
  ['tr', 'Kongre maddeyi yürürlükten kaldırdı, değişiklik için çağrı yapıldı.'],
  ['tr', 'Bu karar ve sonra gelen bir karar daha iptal edildi.'],
  ['az', 'AGOA sentyabrın 30-da başa çatıb.'],
  ['az', 'Litva Ottava Konvensiyasından çıxıb.'],
  ['tr', 'Alex Quinn, Litvanya’nın sözleşmeden çıktığını söyledi.'],
  ['en', 'Congress repealed the law, the minister said.'],
  ['en', 'President Recep Tayyip Erdoğan said that Turkey had left the convention and that it was not coming back.'],
  ['az', 'Prezident qanuna imza atıb.'],
  ['az', 'Qanun artıq yoxdur.'],
  ['az', 'Moratorium uzadılıb.'],
  ['az', 'Konqres qadağanı götürdü.'],
  ['az', 'ABŞ-ın qanunu uzadıldı, 1992-ci ilin qanunu isə yox.'],
  ['az', 'Tramp qanunu veto edib.'],
  ['tr', 'Başkan yasayı onayladı.'],
  ['tr', 'Fox TV’ye göre yasa kaldırıldı.'],
  ['tr', 'ABD’nin kararı askıya alındı.'],
  ['tr', 'Nobel ödüllü Xi Jinping’in yasası iptal ediliyor, Iraq Body Count açıkladı.'],
  ['tr', 'Yasak kalktı.'],
  ['tr', 'Macaristan Roma Statüsü’nden çekildi.'],
  ['az', 'Moratorium müddətsiz bitdi.'],
  ['az', 'Konqres büdcə keçdi.'],
  ['tr', 'Bütçe Kongre’den geçti.'],
  ['en', 'Zürich: Müller'],
  ['en', 'The law was repealed in 2002 by the Congress, Əli Əsədov said.'],
  ['en', 'Section 907'],
  ['en', ''],
])('recognises %s', (code, text) => expect(recogniseLanguage(text)).toBe(code));

test('takes the language that is usual where the words do not tell, and only there', () => {
  expect(recogniseLanguage('Section 907', 'az')).toBe('az');
  expect(recogniseLanguage('It has been repealed by the Congress.', 'az')).toBe('en');
});
