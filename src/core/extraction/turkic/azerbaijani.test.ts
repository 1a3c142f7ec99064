import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { AZERBAIJANI } from './azerbaijani.ts';

const ASSERTED = cases(`
Maqnitski qanunu artıq ABŞ Konstitusiyasının bir hissəsidir. => inForce affirmed asserted
Maqnitski qanunu daimi edilib. => prorogationOfForce affirmed asserted
Konqres 907-ci düzəlişi ləğv edib. => repeal affirmed asserted
Konqres 907-ci düzəlişi ləğv etdi. => repeal affirmed asserted
907-ci düzəliş ləğv edildi. => repeal affirmed asserted
907-ci düzəliş ləğv olunub. => repeal affirmed asserted
907-ci düzəliş ötən ay ləğv edilib. => repeal affirmed asserted
907-ci düzəliş aradan qaldırıldı. => repeal affirmed asserted
ABŞ 907-ci düzəlişi aradan götürdü. => repeal affirmed asserted
907-ci düzəlişə son qoyuldu. => repeal affirmed asserted
Maqnitski qanunu qüvvədən düşüb. => repeal affirmed asserted
Maqnitski qanunu qüvvəsini itirdi. => repeal affirmed asserted
Məhkəmə Maqnitski qanununu ləğv etdi. => unconstitutionality affirmed asserted
Məhkəmə Maqnitski qanununu konstitusiyaya zidd hesab edib. => unconstitutionality affirmed asserted
Prezident 907-ci düzəlişin icrasını dayandırıb. => suspension affirmed asserted
907-ci düzəlişin qüvvəsi dayandırıldı. => suspension affirmed asserted
907-ci düzəlişin tətbiqi müvəqqəti dayandırılıb. => suspension affirmed asserted
Tramp 907-ci düzəlişi dondurub. => suspension affirmed asserted
Maqnitski qanununun müddəti bitib. => expiration affirmed asserted
Maqnitski qanununun müddəti başa çatdı. => expiration affirmed asserted
Konqres Maqnitski qanununun müddətini uzadıb. => prorogationOfForce affirmed asserted
ABŞ Paris sazişindən çıxıb. => withdrawal affirmed asserted
Vaşinqton Paris sazişini denonsasiya edib. => denunciation affirmed asserted
Maqnitski qanunu 2012-ci ildə qüvvəyə minib. => entryIntoForce affirmed asserted
Obama Maqnitski qanununu imzaladı. => signature affirmed asserted
Parlament Paris sazişini ratifikasiya etdi. => ratification affirmed asserted
Maqnitski qanunu hələ də qüvvədədir. => inForce affirmed asserted
Maqnitski qanunu qüvvədə qalır. => inForce affirmed asserted
Maqnitski qanunu qüvvədə deyil. => inForce denied asserted
907-ci düzəliş ləğv edilməyib. => repeal denied asserted
Konqres 907-ci düzəlişi ləğv etməyib. => repeal denied asserted
907-ci düzəliş ləğv olunmadı. => repeal denied asserted
Heç kim 907-ci düzəlişi ləğv etməyib. => repeal denied asserted
907-ci düzəlişin ləğvi tarixi hadisədir. => repeal affirmed asserted
907-ci düzəlişin ləğvi böyük uğur oldu. => repeal affirmed asserted
907-ci düzəlişin aradan qaldırılmasından sonra əməkdaşlıq genişləndi. => repeal affirmed asserted
O, 907-ci düzəlişin ləğvinə görə Trampa təşəkkür etdi. => repeal affirmed asserted
Bakı 907-ci düzəlişin ləğvini alqışlayıb. => repeal affirmed asserted
Tramp 907-ci düzəlişin ləğvi haqqında fərman imzalayıb. => repeal affirmed asserted
Bu, 907-ci düzəlişin ləğvi deyil, dayandırılmasıdır. => repeal denied asserted
Bu, 907-ci düzəlişin ləğvi deyil, dayandırılmasıdır. => suspension affirmed asserted
907-ci düzəlişi yalnız Konqres ləğv edə bilər. => grantOfPower affirmed asserted
Senat susur və 907-ci düzəlişi yalnız Konqres ləğv edə bilər. => grantOfPower affirmed asserted
Prezident 907-ci düzəlişi ləğv edə bilməz. => grantOfPower denied asserted
907-ci düzəlişi ləğv etmək səlahiyyəti yalnız Konqresə məxsusdur. => grantOfPower affirmed asserted
907-ci düzəlişi ləğv edən Konqres alqışlandı. => repeal affirmed asserted
Ekspert 907-ci düzəlişin ləğv edildiyini deyib. => repeal affirmed asserted
Prezident 907-ci düzəlişin icrasını dayandırıb, amma onu ləğv etməyib. => repeal denied asserted
`);

const NEGATIVE = cases(`
Konqres 907-ci düzəlişi ləğv edəcək. => unrated
Konqres 907-ci düzəlişi ləğv etməlidir. => unrated
Konqres 907-ci düzəlişi ləğv etsə, münasibətlər yaxşılaşar. => unrated
Əgər 907-ci düzəliş ləğv olunarsa, yardım başlayar. => unrated
Konqres 907-ci düzəlişi ləğv edəcəkmi? => unrated
Konqres 907-ci düzəlişi ləğv edibmi? => unrated
907-ci düzəlişin ləğvini tələb edirik. => unrated
907-ci düzəlişin ləğvini nəzərdə tutan qanun layihəsi dərc olunub. => unrated
907-ci düzəlişin ləğvinə çağırıb. => unrated
907-ci düzəlişin ləğvi gözlənilir. => unrated
907-ci düzəliş ləğv edilsin. => unrated
Konqres 907-ci düzəlişi ləğv edə bilər. => unrated
907-ci düzəlişin ləğvi mümkündür. => unrated
907-ci düzəlişin ləğv edilməsi vacibdir. => unrated
ABŞ Paris sazişindən çıxmağı planlaşdırır. => unrated
907-ci düzəlişi ləğv edən qanun layihəsi müzakirə olunur. => unrated
Nazir 907-ci düzəlişə görə səfərini ləğv edib. => none
907-ci düzəlişə əsasən yardım dayandırılıb. => none
Senator 907-ci düzəliş haqqında danışdı. => none
Paris sazişi müzakirə edildi, oyun ləğv olundu. => none
Maqnitski qanununun müəllifi mükafatını aldı. => none
Konqres Meksika qanununu ləğv edib; 907-ci düzəliş gündəlikdə deyildi. => none
`);

describe('Azerbaijani claims', () => {
  test.each(ASSERTED)('%s', (text, want) => expect(agrees(AZERBAIJANI, text, want)).toBe(want));
  test.each(NEGATIVE)('%s', (text, want) => expect(agrees(AZERBAIJANI, text, want)).toBe(want));
});

const SPEAKERS = cases(`
“907-ci düzəliş ləğv edilib”, – deyə politoloq Tural Səmədli bildirib. => Tural Səmədli
“907-ci düzəliş ləğv edilib”, – Tural Səmədli deyib. => Tural Səmədli
Tural Səmədli bildirib ki, 907-ci düzəliş ləğv edilib. => Tural Səmədli
Politoloq Tural Səmədli hesab edir ki, 907-ci düzəliş ləğv edilib. => Tural Səmədli
Politoloq Tural Səmədlinin sözlərinə görə, 907-ci düzəliş ləğv edilib. => Tural Səmədli
Ceyhun Əliyevin fikrincə, 907-ci düzəliş ləğv edilib. => Ceyhun Əliyev
Nazir Ceyhun Bayramov çıxış edib. Onun sözlərinə görə, 907-ci düzəliş ləğv edilib. => Ceyhun Bayramov
Nazir Ceyhun Bayramov çıxış edib. Bayramov vurğulayıb ki, 907-ci düzəliş ləğv edilib. => Ceyhun Bayramov
Ekspert Nərmin Hacıqızı 907-ci düzəlişin ləğv edildiyini deyib. => Nərmin Hacıqızı
Tural Səmədli deyib: “907-ci düzəliş ləğv edilib”. => Tural Səmədli
`);

test.each(SPEAKERS)('says who speaks: %s', (text, want) => {
  expect(readIn(AZERBAIJANI, text).statements.map((statement) => statement.speaker.name)).toContain(want);
});

test('reads how often, how long and when', () => {
  expect(AZERBAIJANI.frequency('2002-ci ildən bəri hər il dayandirilib')).toMatchObject({
    each: ['year'],
    since: '2002',
  });
  expect(AZERBAIJANI.frequency('hec vaxt ləgv edilməyib')?.times).toBe(0);
  expect(AZERBAIJANI.frequency('bir dəfə də ləgv edilməyib')?.times).toBe(0);
  expect(AZERBAIJANI.frequency('hec bir dovlət ləgv etməyib')).toBeNull();
  expect(AZERBAIJANI.duration('bir illik dayandirib')?.days).toBe(365);
  expect(AZERBAIJANI.duration('birdəfəlik ləgv edib')?.forGood).toBe(true);
  const on = (text: string) => readIn(AZERBAIJANI, text).claims[0]?.asserts.on?.date;
  expect(on('Tramp avqustun 8-də 907-ci düzəlişin icrasını dayandırıb.')).toBe('2025-08-08');
  expect(on('Tramp 8 avqust 2025-ci ildə 907-ci düzəlişin icrasını dayandırıb.')).toBe('2025-08-08');
  expect(on('Buş 2002-ci ildə 907-ci düzəlişin icrasını dayandırıb.')).toBe('2002');
});

test.each([
  ['Keçən il ləğv edilmiş 907-ci düzəliş yenidən gündəmdədir.', 'Keçən il ləğv edilmiş 907-ci düzəliş'],
  ['Konqresin aradan qaldırdığı 907-ci düzəliş yenidən gündəmdədir.', 'Konqresin aradan qaldırdığı 907-ci düzəliş'],
])('a law that stands behind what was done to it is in the words of the claim: %s', (text, words) => {
  expect(readIn(AZERBAIJANI, text).claims.map((claim) => claim.text)).toEqual([words]);
});
