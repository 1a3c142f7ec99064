/** What was decided and taken back, how long a law lasted, and what is registered, collected and at work. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

describe('in Turkish', () => {
  test.each(
    cases(`
Obama, Biden’ın feribotu liman listesinden çıkarma kararını iptal etti. => unrated
Obama, feribotun liman listesinden çıkarılması kararını geri çekti. => unrated
Obama, Paris Anlaşması’ndan çıkma kararı almıştı, Biden ise onu iptal etti. => unrated
Obama, Magnitski Yasası’nı kaldırma kararını açıkladı. Biden onu kaldırdı. => repeal affirmed asserted
Magnitski Yasası yalnızca altı ay sürdü. => repeal affirmed asserted
Magnitski Yasası altı yıldır sürüyor. => inForce affirmed asserted
Magnitski Yasası tartışması üç saat sürdü. => none
Paris Anlaşması’nın işleyişini askıya aldılar. => suspension affirmed asserted
Magnitski Yasası’nın kaldırılmasını destekliyor. Bunun için Kongre’nin yasa çıkarması gerekiyor. => grantOfPower affirmed asserted
Magnitski Yasası’nın kaldırılması için Kongre’nin yasa çıkarması gerekir. => grantOfPower affirmed asserted
Yargıtay, Paris Anlaşması’ndan çekilme kararının iptali istemini 2’ye karşı 3 oyla reddetti. => unconstitutionality denied asserted
Magnitski Yasası’nın kaldırılmasına ilişkin tasarı sunuldu. Kongre tasarıyı henüz oylamadı. => passage denied asserted
Kongre Magnitski Yasası’nı kaldırmadı. Böyle bir karar yok: yasa uygulanmaya devam ediyor. => inForce affirmed asserted
Magnitski Yasası ağustosta yürürlüğe girdi. Başkanın vetosu mayısta aşılmıştı. => vetoOverride affirmed asserted
907. Madde’nin kaldırılması gelecek yıl tamamlanacak. => unrated
907. Madde’nin kaldırılması dün tamamlandı. => repeal affirmed asserted
ABD ocak ayında Paris Anlaşması’ndan ayrılmış olacağını hatırlattı. => unrated
Magnitski Yasası’nın kaldırılmasına ilişkin tasarı sunuldu. Tasarının Kongre’den geçmesi zor görünüyor. => introduction affirmed asserted
Magnitski Yasası’nın Kongre’den geçmesi zor görünüyor. => unrated
Magnitski Yasası’nın ömrü doldu. => repeal affirmed asserted
Magnitski Yasası artık yok hükmünde. => inForce denied asserted
Mahkeme Magnitski Yasası’nı yok hükmünde saydı. => unconstitutionality affirmed asserted
Paris Anlaşması artık Norveç’i bağlamıyor. => inForce denied asserted
`),
  )('%s', (text, want) => expect(agrees(TURKISH, text, want)).toBe(want));
});

describe('in Azerbaijani', () => {
  test.each(
    cases(`
Obama Paris sazişindən çıxmaq qərarı vermişdi, Bayden isə onu ləğv etdi. => unrated
Bayden Obamanın Paris sazişindən çıxmaq barədə qərarını ləğv edib. => unrated
Maqnitski qanunu cəmi altı ay çəkdi. => repeal affirmed asserted
Maqnitski qanununun müzakirəsi altı saat çəkdi. => none
Maqnitski qanununun ləğvi barədə layihə qeydiyyata alınıb. => introduction affirmed asserted
Maqnitski qanunu qəbul olundu. Qanun artıq işləyir. => applies affirmed asserted
907-ci düzəliş barədə qərar alınıb. => none
Nazir Konqresi Maqnitski qanununun ləğvinə səsləyib. => unrated
Konqres Maqnitski qanununun ləğvinə səs verib. => passage affirmed asserted
Konqresin 907-ci düzəlişi ləğv etməsinin vaxtı çoxdan çatıb. => unrated
Maqnitski qanununun ləğvini dəstəkləyir. Bunun üçün Konqresin qanun qəbul etməsi lazımdır. => grantOfPower affirmed asserted
907-ci düzəlişin ləğvi haqqında layihə təqdim edilib, Konqres isə məsələyə hələ baxmayıb. => passage denied asserted
Paris sazişi artıq Norveç üçün məcburi deyil. => termination affirmed asserted
Bu qanun heç kimi bağlamır. => none
Norveçin Paris sazişindən ayrılması bir ildən sonra reallaşacaq. => unrated
Norveçin Paris sazişindən ayrılması bir ildən sonra reallaşdı. => withdrawal affirmed asserted
Maqnitski qanununun ömrü başa çatdı. => repeal affirmed asserted
`),
  )('%s', (text, want) => expect(agrees(AZERBAIJANI, text, want)).toBe(want));
});

describe('an act that ends a law by a notice', () => {
  test('is signed on its day, and takes effect on another', () => {
    const signed = (language: typeof TURKISH, text: string) =>
      readIn(language, text).claims.find(({ asserts }) => asserts.event === 'denunciation')?.asserts.effectTold;
    expect(signed(TURKISH, 'Obama, Paris Anlaşması’nın feshine ilişkin yasayı imzaladı.')).toBe(true);
    expect(signed(AZERBAIJANI, 'Obama Paris sazişinin denonsasiyası barədə qanunu imzalayıb.')).toBe(true);
    expect(signed(TURKISH, 'Obama, Paris Anlaşması’nı feshetti.')).toBeUndefined();
  });
});

describe('who acts', () => {
  test('is named by no word for a state, whatever opens the sentence', () => {
    for (const words of ['Ülke', 'Onlar']) expect(TURKISH.toldOfActor?.(words).nameless).toBe(true);
    expect(AZERBAIJANI.toldOfActor?.('Ölkə').nameless).toBe(true);
    expect(TURKISH.toldOfActor?.('Norveç').nameless).toBeUndefined();
  });
});
