/** Acts that were signed, notices that were given, beginnings that were put off, and what is told without being asserted. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import type { Language } from '../language.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

const IN_TURKISH = cases(`
Başkan, 907. maddeyi uzatan kanunu dün imzaladı. => prorogationOfForce affirmed asserted
Kongre, Magnitski Yasası'nı kaldıran yasayı kabul etti. => passage affirmed asserted
Kongre, Magnitski Yasası'nı kaldıran yasayı kabul edecek. => unrated
Norveç, Paris Anlaşması'ndan çekildiğini BM Genel Sekreteri'ne resmen bildirdi. => denunciation affirmed asserted
Norveç, Paris Anlaşması'nı feshetti. => denunciation affirmed asserted
Paris Anlaşması'ndan çekilme altı ay sonra geçerlilik kazanacak. => unrated
Başkan, Paris Anlaşması'ndan çekilmesine ilişkin kararnameyi imzaladı. => unrated
Yüksek Mahkeme, Magnitski Yasası'nı iptal etti. => annulment affirmed asserted
Magnitski Yasası mahkeme kararıyla iptal oldu. => annulment affirmed asserted
Bakanlık, Magnitski Yasası'nın yürürlüğe girmesini erteledi. => postponementOfEntryIntoForce affirmed asserted
Magnitski Yasası yeniden yürürlüğe girdi. => resumption affirmed asserted
Magnitski Yasası'nın tartışmalı maddeleri yürürlükten kaldırıldı. => repeal affirmed asserted
Başkan, Magnitski Yasası'na 180 günlük muafiyet tanıdı. => waiver affirmed asserted
Magnitski Yasası'nın kaldırılması gerçekleşmedi. => repeal denied asserted
Hükümet Magnitski Yasası'nı kaldırmak zorunda kaldı. => repeal affirmed asserted
Magnitski Yasası'nın kendisi yürürlükte kalıyor. => inForce affirmed asserted
Anlaşmazlık bitmedi ama Magnitski Yasası kaldırıldı, mücadele bitmedi. => repeal affirmed asserted
Magnitski Yasası kaldırıldı haberleri yayılıyor. => unrated
Magnitski Yasası kaldırıldı haberleri gerçeği yansıtmıyor. => repeal denied asserted
Magnitski Yasası kaldırıldı diyen çok. => unrated
Magnitski Yasası'nın kaldırıldığını ileri sürenler yanılıyor. => repeal denied asserted
Magnitski Yasası kaldırıldı sanılıyor. => unrated
Magnitski Yasası'nın yürürlüğe girmesine karşı çıkıyorlar. => unrated
Paris Anlaşması yıl sonunda sona eriyor. => unrated
Başkan imzalarsa Norveç, Paris Anlaşması'ndan ayrılan ilk ülke olacak. => unrated
Kongre'nin Magnitski Yasası'nı uzatmasını umduklarını söyledi. => unrated
`);

const IN_AZERBAIJANI = cases(`
Prezident 907-ci düzəlişi dayandıran fərmanı martın 14-də imzalayıb. => suspension affirmed asserted
Konqres Maqnitski qanununu ləğv edən sənədə səs verib. => passage affirmed asserted
Prezident Paris sazişindən çıxmaq barədə fərman imzalayıb. => unrated
Norveç Paris sazişini denonsasiya edib. => denunciation affirmed asserted
Ali Məhkəmə Maqnitski qanununu ləğv edib. => annulment affirmed asserted
Hökumət Maqnitski qanununun icraya verilməsini təxirə saldı. => postponementOfEntryIntoForce affirmed asserted
Maqnitski qanunu yenidən qüvvəyə mindi. => resumption affirmed asserted
Maqnitski qanununun özü qüvvədə qalır. => inForce affirmed asserted
Ali Məhkəmə Maqnitski qanununun üçüncü maddəsini konstitusiyaya zidd hesab edib. => unconstitutionality affirmed asserted
Konqres Maqnitski qanununun uzadılması ilə bağlı heç bir sənəd qəbul etməyib. => prorogationOfForce denied asserted
Maqnitski qanununun ləğvi baş tutmayıb. => repeal denied asserted
Nazir Maqnitski qanununun ləğvini “yeni səhifə” adlandırıb. => repeal affirmed asserted
Prezidentin Maqnitski qanununu ləğv etmək səlahiyyəti yoxdur. => grantOfPower denied asserted
Maqnitski qanunu on il yaşadı, mayın 5-də isə ləğv olundu. => repeal affirmed asserted
Maqnitski qanununun ləğvi vacib addım idi. => repeal affirmed asserted
Maqnitski qanununun ləğvi vacibdir. => unrated
Siz Maqnitski qanununu ləğv edə bilməzsiniz. => unrated
Bakı Maqnitski qanununun ləğv edilməsini şərt kimi irəli sürüb. => unrated
Maqnitski qanunu ləğv olunmayınca evə qayıtmayacağıq. => unrated
Maqnitski qanununun ləğv edildiyini iddia edənlər çoxdur. => unrated
Maqnitski qanunu ilin sonunda qüvvədən düşür. => unrated
BMT-nin Maqnitski qanunu haqqında qərarı yoxdur. => none
`);

const check = (language: Language) => (text: string, want: string) => expect(agrees(language, text, want)).toBe(want);

describe('acts, notices and hearsay', () => {
  test.each(IN_TURKISH)('in Turkish: %s', check(TURKISH));
  test.each(IN_AZERBAIJANI)('in Azerbaijani: %s', check(AZERBAIJANI));

  test('a decision of the sentence before is undone, and not the law', () => {
    const text = 'Bayden 907-ci düzəlişi ləğv etmək qərarı vermişdi. Tramp isə bu qərarı ləğv etdi.';
    expect(readIn(AZERBAIJANI, text).claims.map(({ asserts }) => `${asserts.event} ${asserts.ofAct}`)).toEqual([
      'repeal undefined',
      'reEnactment true',
    ]);
  });

  test('the actor is the subject before the comma, and no owner of something else', () => {
    const actor = (language: Language, text: string) => readIn(language, text).claims[0]?.asserts.actor?.name ?? null;
    expect(actor(TURKISH, "Yüksek Mahkeme, Trump'ın 907. maddesini iptal etti.")).toBe('Yüksek Mahkeme');
    expect(actor(TURKISH, "Soylu, Biden'ın 907. maddeyi kaldırdığını söyledi.")).toBe('Biden');
    expect(actor(AZERBAIJANI, 'Prezident parlamentin tələbindən sonra 907-ci düzəlişi ləğv etdi.')).toBe('Prezident');
  });
});
