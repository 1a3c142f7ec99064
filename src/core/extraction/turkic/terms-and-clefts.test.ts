/** The term alone, an exit as a noun, who did it as what is told, what only describes another thing; who speaks where others are told. */
import { describe, expect, test } from 'vitest';
import { cases, readIn } from '../inflecting/read.fixture.ts';
import type { Language } from '../language.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

/** Event, polarity, day and words of the last claim that could be rated. */
const told = (language: Language, text: string): string => {
  const claim = readIn(language, text).claims.findLast(({ rated }) => rated);
  return claim === undefined
    ? 'none'
    : `${claim.asserts.event} ${claim.asserts.polarity} ${claim.asserts.on?.date ?? '-'} | ${claim.text}`;
};

describe('claims', () => {
  test.each(
    cases(`
Magnitski Yasası 2022'de sona erdi. Kongre süreyi uzatmadı. => prorogationOfForce denied - | Kongre süreyi uzatmadı
Magnitski Yasası 2022'de kaldırıldı. Altı aylık süre doldu. => repeal affirmed 2022 | Magnitski Yasası 2022'de kaldırıldı
ABD artık Paris Anlaşması'nın dışında. İlk çıkış 2020'de gerçekleşti. => withdrawal affirmed 2020 | İlk çıkış 2020'de gerçekleşti
Magnitski Yasası 2022'de kaldırıldı. Şirketin çıkışı 2020'de gerçekleşti. => repeal affirmed 2022 | Magnitski Yasası 2022'de kaldırıldı
Paris Anlaşması'nı imzalayan da Fransa olmuştu. => signature affirmed - | Paris Anlaşması'nı imzalayan
Kongre dün 2012'den kalma Magnitski Yasası'nı kaldırdı. => repeal affirmed - | Magnitski Yasası'nı kaldırdı
Magnitski Yasası yürürlükte. Askıya alınmış vergilerin yükü ağır. => inForce affirmed - | Magnitski Yasası yürürlükte
Magnitski Yasası mahkemeden döndü. => unconstitutionality affirmed - | Magnitski Yasası mahkemeden döndü
Magnitski Yasası tartışılıyor. Oysa yasa duruyor. => inForce affirmed - | Oysa yasa duruyor
Magnitski Yasası tartışılıyor. Oysa yağmur duruyor. => none
Kongre, Magnitski Yasası'na dokunmadı. => amendment denied - | Kongre, Magnitski Yasası'na dokunmadı
Başkan, Magnitski Yasası'nı askıya alma kararını geri aldı. => none
`),
  )('in Turkish: %s', (text, want) => expect(told(TURKISH, text)).toBe(want));

  test.each(
    cases(`
Maqnitski qanunu 2022-ci ildə qüvvədən düşüb. Sadəcə müddət bitib. => expiration affirmed - | Sadəcə müddət bitib
Fransa Paris sazişinin kənarındadır. => withdrawal affirmed - | Fransa Paris sazişinin kənarındadır
Fransa Paris sazişinə qayıtdı. İlk çıxış 2020-ci ildə baş tutmuşdu. => withdrawal affirmed 2020 | İlk çıxış 2020-ci ildə baş tutmuşdu
Paris sazişini ilk imzalayan da Fransa olub. => signature affirmed - | Paris sazişini ilk imzalayan
Maqnitski qanunu qüvvədədir. Dayandırılmış sanksiyaların siyahısı uzundur. => inForce affirmed - | Maqnitski qanunu qüvvədədir
Parlament Maqnitski qanununu keçirdi. => enactment affirmed - | Parlament Maqnitski qanununu keçirdi
Konqres Maqnitski qanununa toxunmayıb. => amendment denied - | Konqres Maqnitski qanununa toxunmayıb
Prezident Maqnitski qanununu dayandırmaq qərarını geri götürüb. => none
`),
  )('in Azerbaijani: %s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));

  test('an exit that is under way is announced, and no more', () => {
    const [claim] = readIn(AZERBAIJANI, 'Fransa Paris sazişindən çıxarılır.').claims;
    expect(claim?.asserts.readings).toContain('announcement');
  });
});

describe('who speaks', () => {
  test.each(
    cases(`
Dövlət Departamenti senatorlara bildirib ki, Maqnitski qanunu ləğv olunub. => Dövlət Departamenti
“Axar.az”a danışan deputat Elman Nəsirli Maqnitski qanununun ləğv olunduğunu iddia edib. => Elman Nəsirli
“Koreya Həyatı” bloqu isə yazır: “Maqnitski qanununu ordu ləğv etdi”. => Koreya Həyatı
Startap yaradıcısı Fidan Həsənli: Maqnitski qanunu artıq qüvvədə deyil. => Fidan Həsənli
Avropa İttifaqının səfirliyi Maqnitski qanununun ləğv olunduğunu bildirib. => Avropa İttifaqının səfirliyi
`),
  )('in Azerbaijani: %s', (text, want) => expect(readIn(AZERBAIJANI, text).statements[0]?.speaker.name).toBe(want));

  test.each(
    cases(`
NATO ülkeleri de aynı gün Paris Anlaşması'nı askıya aldıklarını duyurdu. => NATO ülkeleri
Radyo sunucusu Kwame Boadi “Magnitski Yasası yürürlükte” dese de yasa kaldırılmış. => Kwame Boadi
Yazar Osman Tekin’in “Magnitski Yasası kaldırıldı” cümlesi abartılı. => Osman Tekin
`),
  )('in Turkish: %s', (text, want) => expect(readIn(TURKISH, text).statements[0]?.speaker.name).toBe(want));

  test('turns in one paragraph, with what the second is and where he speaks', () => {
    const text =
      'Aparıcı: Maqnitski qanunu nə vaxt bitəcək? Qonaq, hərbi ekspert Rövşən Nəbili (studiya): Maqnitski qanunu ləğv olunub.';
    const names = readIn(AZERBAIJANI, text).statements.map(({ speaker }) => speaker.name);
    expect(names).toStrictEqual(['Aparıcı', 'Rövşən Nəbili']);
  });
});
