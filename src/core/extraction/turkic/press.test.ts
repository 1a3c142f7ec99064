/** How news agencies put things: who decided what over a comma, by a case or where a vote was taken, and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import type { Language } from '../language.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

/** Event, polarity, who did it and when, of each claim that could be rated; nothing where there is none. */
const told = (language: Language, text: string) =>
  readIn(language, text)
    .claims.filter(({ rated }) => rated)
    .map(({ asserts }) =>
      [asserts.event, asserts.polarity, asserts.actor?.name ?? '-', asserts.on?.date ?? '-'].join(' | '),
    )
    .join('; ') || 'none';

describe('what the press tells of a law', () => {
  test.each(
    cases(`
Yargıtay'ın, Bakanlığın (MEB) yıllardır dayandığı Magnitski Yasası'nı "keyfî" bularak iptal etmesi üzerine dosya kapandı. => unconstitutionality | affirmed | Yargıtay | -
Magnitski Yasası Anayasa Mahkemesi'nce iptal edildi. => unconstitutionality | affirmed | Anayasa Mahkemesi | -
Magnitski Yasası böylece iptal edildi. => repeal | affirmed | - | -
Magnitski Yasası Avam Kamarası'nda kabul edildi. => passageInChamber | affirmed | Avam Kamarası | -
Magnitski Yasası ilk oylamada kabul edildi. => none
Avam Kamarası'nda yapılan oturumda, tartışmalı Magnitski Yasası'nın kaldırılması 300 oyla kabul edildi. => passageInChamber | affirmed | Avam Kamarası | -
Kongre tarafından 4 Mart 2012'de kabul edilen ama Başkan Ada Lind'in veto ettiği Magnitski Yasası tartışılıyor. => veto | affirmed | Başkan Ada Lind | -
Ülke, ilk aylarında Paris Anlaşması ve Liman Koruma Örgütü'nden çekildi. => withdrawal | affirmed | Ülke | -
Kurulun yetkilerini kısıtlayan tartışmalı bir öneriyi kabul etti. => none
Senatonun Magnitski Yasası'nın kaldırılmasını onaylamasından memnun olduğunu yazdı. => passageInChamber | affirmed | Senato | -
Senatonun Magnitski Yasası'nın kaldırılmasını onaylaması için iki oy gerekiyor. => none
Meclis Magnitski Yasası'nın kaldırılmasını oyladı ve bu karar oy çokluğuyla kabul edildi. => passage | affirmed | Meclis | -
Danıştay, Magnitski Yasası'nı onadı. => unconstitutionality | denied | Danıştay | -
Danıştay, Magnitski Yasası'nın sınırı aştığına hükmeden bölge mahkemesi kararını onadı. => none
Yargıtay'ın Magnitski Yasası'nı onaylamasının ardından taraflar sustu. => unconstitutionality | denied | Yargıtay | -
Kurul, kararın Magnitski Yasası'nı iptal eden kısmını kabul etmedi. => none
2012 yılında kabul edilen ve bankalara sınır getiren Magnitski Yasası'nın iptal edilmesi yankı uyandırdı. => repeal | affirmed | - | -
Magnitski Yasası'nın 2012 yılında iptal edilmesi yankı uyandırdı. => repeal | affirmed | - | 2012
Magnitski Yasası'nın kaldırılması yolunda ilk adım atılmış oldu. => none
Magnitski Yasası'nın kaldırılması talebiyle bir oturum düzenlendi. => none
Paris Anlaşması imzalandıktan sonra Magnitski Yasası kaldırılacak. => none
Parlamento, 26 Mart'ta son bulacak Magnitski Yasası'nı 30 gün daha uzatma kararı aldı. => prorogationOfForce | affirmed | Parlamento | -
Magnitski Yasası'nın uygulamaya girmesinin 1 yıl daha ertelenmesini içeren belge kabul edildi. => postponementOfEntryIntoForce | affirmed | - | -
Magnitski Yasası'nı uzatma teklifi, Devlet Başkanı Vladimir Zelenskiy tarafından Parlamento'ya sunuldu. => introduction | affirmed | Devlet Başkanı Vladimir Zelenskiy | -
Şartımız Magnitski Yasası'nın kaldırılmasıdır. => none
Tasarı Magnitski Yasası'nın kaldırılmasını ve komşu ülkelere yeni bir fon ayrılmasını içeriyor. => none
Senato Magnitski Yasası'nı kaldıran tasarıyı kabul etti. Magnitski Yasası'nın kaldırılması yeni bir dönemin habercisi olarak görülüyor. => passageInChamber | affirmed | Senato | -
Bakan, Magnitski Yasası'nın kaldırılmasının iki ülke arasındaki ilişkilerde yeni bir dönemin başlangıcı olduğunu vurguladı. => repeal | affirmed | - | -
Bakan “Magnitski Yasası'nın kaldırılmasının iki ülke arasındaki ilişkilerde yeni bir dönemin başlangıcı” olduğunu vurguladı. => repeal | affirmed | - | -
Bakan, Magnitski Yasası'nın kaldırılmasının gündemde olduğunu söyledi. => none
Magnitski Yasası'nın geçici olarak askıya alınması olduğunu unutmamak gerekiyor. => suspension | affirmed | - | -
Magnitski Yasası'nın askıya alınması gerekiyor. => none
Magnitski Yasası askıya alındı: şimdi ne olacak? => suspension | affirmed | - | -
Magnitski Yasası'nı kim kaldırdı: Kongre mi, başkan mı? => none
Magnitski Yasası'nın uygulanması, Dışişleri Bakanı Ada Lind ile Adalet Bakanı Cem Bozkır arasında başkentte yapılan uzun görüşmelerin ardından askıya alındı. => suspension | affirmed | - | -
Doğu ile Batı arasında denge kuran Paris Anlaşması'ndan Fransa çekildi. => withdrawal | affirmed | Fransa | -
Örgütün askıya aldığı Paris Anlaşması'ndan Fransa da çekildiğini duyurdu. => suspension | affirmed | - | -; withdrawal | affirmed | Fransa | -
Senato, Senatör Ada Lind tarafından sunulan Magnitski Yasası'nı kabul etti. => passageInChamber | affirmed | Senato | -
Soğuk Savaş'taki rakiplerini gözeten Magnitski Yasası'nı imzalamıştı. => enactment | affirmed | - | -
Fransa geçen yıl Paris Anlaşması'ndan geri çekildi. => withdrawal | affirmed | Fransa | 2024
Bakanlık Magnitski Yasası'nı geri çekti. => repeal | affirmed | Bakanlık | -
Obama, göreve yeniden başladığında, ülkesini Paris Anlaşması'ndan geri çekmişti. => withdrawal | affirmed | Obama | -
Magnitski Yasası'nın kaldırılmasının ertelenmesi tepki topladı. => none
Magnitski Yasası'nın sona erme tarihi 1 Temmuz olarak açıklandı. => none
Fransa, Paris Anlaşması'ndan çekilme sürecini resmen başlattı. => none
Fransa böylece Paris Anlaşması'ndan ayrılan dördüncü ülke olacak. => none
Fransa böylece Paris Anlaşması'ndan ayrılan dördüncü ülke oldu. => withdrawal | affirmed | Fransa | -
`),
  )('in Turkish: %s', (text, want) => expect(told(TURKISH, text)).toBe(want));

  test.each(
    cases(`
Maqnitski qanunu Senatda qəbul olunub. => passageInChamber | affirmed | Senat | -
Parlament Maqnitski qanununu ikinci oxunuşda qəbul edib. => none
Parlament Maqnitski qanununu üçüncü oxunuşda qəbul edib. => enactment | affirmed | Parlament | -
Rusiya Maqnitski qanununun ləğvi ilə bağlı birgə qərarını dəstəkləyir. => none
Maqnitski qanunu ilk dəfə nazir tərəfindən təklif edilib, ancaq qəbul olunmayıb. => introduction | affirmed | nazir | -
Fransa Paris sazişindən çıxması barədə BMT-yə rəsmi məlumat verib. => denunciation | affirmed | Fransa | -
Senat Maqnitski qanununu dəstəkləyib. => passageInChamber | affirmed | Senat | -
Söhbət “Maqnitski qanunu” çərçivəsində qəbul edilmiş siyahıdan gedir. => none
Maqnitski qanununun ləğvi ilk addımdır. => none
Prezident Maqnitski qanununun 90 gün uzadılmasını nəzərdə tutan qanunu imzalayıb. => prorogationOfForce | affirmed | - | -
Prezident Maqnitski qanununun ləğvini nəzərdə tutan fərman imzalayıb. => repeal | affirmed | - | -
Konqres Maqnitski qanununun ləğvini nəzərdə tutur. => none
İkinci şərtimiz Maqnitski qanununun ləğvidir. => none
Paris sazişi imzalandıqdan sonra Maqnitski qanunu ləğv edilə bilər. => none
Paris sazişi imzalandıqdan sonra Maqnitski qanunu ləğv edildi. => signature | affirmed | - | -; repeal | affirmed | - | -
Nazirliyin Maqnitski qanununun aradan qaldırılmasını dayandırması səhv idi. => none
Nazirlik Maqnitski qanununun icrasını dayandırdı. => suspension | affirmed | Nazirlik | -
Konqres Vadinin guya sərhədi bağladığı iddiası ilə Maqnitski qanununu qəbul edib. => enactment | affirmed | Konqres | -
Guya Konqres Maqnitski qanununu qəbul edib. => none
Maqnitski qanunu dayandırılıb: bu, bazara nə verəcək? => suspension | affirmed | - | -
Maqnitski qanununun və ona bağlı bütün qaydaların müddəti uzadılıb. => prorogationOfForce | affirmed | - | -
Maqnitski qanunu və ona bağlı olan bütün strukturların fəaliyyətinə xitam verilib. => termination | affirmed | - | -
Maqnitski qanunu ləğv edilib, onlar tərəfindən verilmiş qərarlar isə qüvvədən düşüb. => repeal | affirmed | - | -
Vadi torpaqlarının bölündüyü bir dövrdə Konqres Maqnitski qanununu qəbul edib. => enactment | affirmed | Konqres | -
Parlament prezidentin Maqnitski qanununa veto qoymasını səs çoxluğu ilə ləğv edib. => vetoOverride | affirmed | Parlament | -
Parlamentin Hüquq Komitəsi prezidentin Maqnitski qanununa vetosunu ləğv edib. => none
Prezidentin Maqnitski qanununa veto qoymasını hamı gözləyirdi. => none
Fransa Paris sazişindən geri çəkildi. => withdrawal | affirmed | Fransa | -
Konqres prezidentə Maqnitski qanununu dayandırmaq səlahiyyəti verib. => grantOfPower | affirmed | prezident | -
Maqnitski qanunu 2012-ci ildə qəbul olunub. Bağlanma prosesinin başa çatması xəbər oldu. => enactment | affirmed | - | 2012
`),
  )('in Azerbaijani: %s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));

  test('tells until when, whatever the number of the day', () => {
    for (const until of ['avqustun 6-dək', 'avqustun 16-dək', 'avqustun 6-na qədər', 'avqustun 6-na kimi']) {
      const [claim] = readIn(AZERBAIJANI, `907-ci düzəlişin dayandırılması ${until} uzadıldı.`).claims;
      expect([until, claim?.asserts.on ?? null, claim?.asserts.until?.slice(5, 7)]).toEqual([until, null, '08']);
    }
  });

  test('a bill that prolongs an order is brought in, and the order is not', () => {
    const text = 'Azadlıq haqqında 907-ci düzəlişin uzadılması barədə qanun layihəsini nazir təqdim edib.';
    expect(agrees(AZERBAIJANI, text, 'introduction affirmed asserted')).toBe('introduction affirmed asserted');
  });
});
