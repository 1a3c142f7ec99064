/** Effects to come, whether-clauses, terms that stand alone, vetoes overridden, and what somebody signs that does something to a law. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import type { Language } from '../language.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

const IN_TURKISH = cases(`
Magnitski Yasası konuşuldu. Süresi dün doldu. => expiration affirmed asserted
Magnitski Yasası'nın 2021'de süresi doldu. => expiration affirmed asserted
Magnitski Yasası'nın yürürlük tarihi ertelendi. => postponementOfEntryIntoForce affirmed asserted
Magnitski Yasası'nın yürürlüğe girmesi durduruldu. => postponementOfEntryIntoForce affirmed asserted
Kongre vetoyu aşarak Magnitski Yasası'nı kabul etti. => vetoOverride affirmed asserted
Cumhurbaşkanı Magnitski Yasası'nı onayladı. => signature affirmed asserted
Başkan, 907. maddeyi kaldıran bütçeyi imzaladı. => repeal affirmed asserted
907. madde defalarca askıya alındı; ama hiç kaldırılmadı. => repeal denied asserted
907. madde konuşuldu. Kimse onu kaldırmadı. => repeal denied asserted
Kongre Magnitski Yasası'nı uzatamadı. => prorogationOfForce denied asserted
ABD Paris Anlaşması'nın tarafı sayılmıyor. => withdrawal affirmed asserted
Mahkeme Magnitski Yasası'nı bozdu. => annulment affirmed asserted
Norveç Paris Anlaşması'nı bozdu. => none
Toplantı süresi dün doldu, Magnitski Yasası konuşuldu. => none
Kongre'nin 907. maddeyi kaldıran yasayı tartışması gerekiyor. => unrated
Paris Anlaşması diğer ülkeler için yürürlükte. => none
907. madde konuşuldu. Yükümlülüklerin uygulaması ertelendi. => none
Magnitski Yasası'nın anayasaya aykırı ilan edileceğini söyledi. => unrated
Magnitski Yasası artık yok hükmünde sayılsın. => unrated
Başkan, Magnitski Yasası'nın uygulanmaması için talimat verdi. => applies denied asserted
Başkan, Magnitski Yasası'nı uygulamama talimatı verecek. => unrated
907. maddenin kaldırılması mahkeme kararıyla durduruldu. => unrated
907. maddenin kaldırılması mahkeme kararıyla kesinleşti. => repeal affirmed presupposed
907. madde dün kabul edilmiş yasayla kaldırıldı. => repeal affirmed asserted
`);

const IN_AZERBAIJANI = cases(`
Maqnitski qanunu müzakirə olunub. Müddəti dünən bitib. => expiration affirmed asserted
Maqnitski qanununun ötən ay müddəti bitib. => expiration affirmed asserted
Konqres Maqnitski qanununun müddətini daha üç ay artırdı. => prorogationOfForce affirmed asserted
Konqres vetonu aşaraq Maqnitski qanununu qəbul etdi. => vetoOverride affirmed asserted
Prezident 907-ci düzəlişi ləğv edən büdcəni imzaladı. => repeal affirmed asserted
Maqnitski qanunu qəbul olunmuşdu. Prezident onu ləğv etməyə məcbur oldu. => repeal affirmed asserted
ABŞ Paris sazişinin tərəfi sayılmır. => withdrawal affirmed asserted
Hakimlər Maqnitski qanununu qüvvədən saldı. => annulment affirmed asserted
Maqnitski qanunu hələ ki ləğv edilməyib. => repeal denied asserted
Prezident nazirliyə Maqnitski qanununu 75 gün tətbiq etməməyi tapşırıb. => applies denied asserted
Prezident Maqnitski qanununun tətbiq edilməməsi barədə göstəriş verib. => applies denied asserted
Deputat Maqnitski qanununu tətbiq etməməyə çağırıb. => unrated
907-ci düzəlişin ləğvi məhkəmə qərarı ilə dayandırılıb. => unrated
Maqnitski qanunu dünən qəbul edilmiş qərarla ləğv edilib. => repeal affirmed asserted
Paris sazişi digər ölkələr üçün qüvvədə qalır. => none
907-ci düzəliş müzakirə olunub. Tələblərin tətbiqi təxirə salınıb. => none
Senat 907-ci düzəlişi ləğv edən qanunu müzakirə edib. => unrated
907-ci düzəlişin ləğv edilib-edilmədiyi bilinmir. => unrated
907-ci düzəliş ləğv edilənə qədər gözləyəcəyik. => unrated
`);

const check = (language: Language) => (text: string, want: string) => expect(agrees(language, text, want)).toBe(want);

describe('what takes effect, and what is not yet', () => {
  test.each(IN_TURKISH)('in Turkish: %s', check(TURKISH));
  test.each(IN_AZERBAIJANI)('in Azerbaijani: %s', check(AZERBAIJANI));

  test('words that say from when it has effect tell of the act, and date the effect alone', () => {
    const asserts = (language: Language, text: string) => readIn(language, text).claims.map((claim) => claim.asserts);
    for (const [language, text] of [
      [TURKISH, 'Magnitski Yasası 1 Ocak 2027’den geçerli olmak üzere kaldırıldı.'],
      [TURKISH, 'Magnitski Yasası 1 Ocak 2027’de yürürlüğe girmek üzere kaldırıldı.'],
      [AZERBAIJANI, 'Maqnitski qanunu 2027-ci il yanvarın 1-dən qüvvəyə minmək şərtilə ləğv edilib.'],
      [AZERBAIJANI, 'Maqnitski qanunu 2027-ci il yanvarın 1-dən etibarən ləğv olunub.'],
    ] as const)
      expect(asserts(language, text), text).toMatchObject([{ effectTold: true, on: null, polarity: 'affirmed' }]);
    expect(asserts(TURKISH, 'Magnitski Yasası kaldırıldı.')[0]?.effectTold).toBeUndefined();
  });

  test('who signs a budget does not do what the budget does', () => {
    const [claim] = readIn(TURKISH, 'Başkan Trump, 907. maddeyi kaldıran bütçeyi imzaladı.').claims;
    expect(claim?.asserts.actor).toBeNull();
  });

  test('a time before another past may have been undone since', () => {
    const undone = (text: string) => readIn(TURKISH, text).claims[0]?.asserts.undone;
    expect(undone('Kongre 907. maddeyi kaldırmıştı.')).toBe(true);
    expect(undone('Kongre 907. maddeyi kaldırdı.')).toBe(false);
  });
});
