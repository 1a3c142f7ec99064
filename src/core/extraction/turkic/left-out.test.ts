/** What is told of a treaty or a law by a noun of the act, the law left out: notices, signatures, vetoes; and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { cases, readIn } from '../inflecting/read.fixture.ts';
import type { Language } from '../language.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

/** Event, polarity and words of the last claim that could be rated. */
const told = (language: Language, text: string): string => {
  const claim = readIn(language, text).claims.findLast(({ rated }) => rated);
  return claim === undefined ? 'none' : `${claim.asserts.event} ${claim.asserts.polarity} | ${claim.text}`;
};

describe('a notice without the treaty', () => {
  test.each(
    cases(`
ABD Paris Anlaşması'na artık taraf değil. Washington, çekildiğini BM'ye bir yıl önce bildirmişti. => denunciation affirmed | Washington, çekildiğini BM'ye bir yıl önce bildirmişti
Paris Anlaşması dün sona erdi. ABD şubatta çekilme bildiriminde bulundu. => denunciation affirmed | ABD şubatta çekilme bildiriminde bulundu
ABD, Paris Anlaşması'ndan çekildi. Bildirim BM'ye ulaştı. => denunciation affirmed | Bildirim BM'ye ulaştı
ABD, Paris Anlaşması'ndan çekilmedi. Henüz bildirim yapılmadı. => denunciation denied | Henüz bildirim yapılmadı
Magnitski Yasası dün iptal edildi. Şirket çekilme bildiriminde bulundu. => repeal affirmed | Magnitski Yasası dün iptal edildi
Paris Anlaşması dün sona erdi. ABD bu programdan çekilme bildiriminde bulundu. => termination affirmed | Paris Anlaşması dün sona erdi
Paris Anlaşması dün imzalandı. Depremzedelere bildirim yapıldı. => signature affirmed | Paris Anlaşması dün imzalandı
`),
  )('in Turkish: %s', (text, want) => expect(told(TURKISH, text)).toBe(want));

  test.each(
    cases(`
Paris sazişi dünən bitdi. Fransa yanvarda çıxış bildirişi göndərmişdi. => denunciation affirmed | Fransa yanvarda çıxış bildirişi göndərmişdi
Fransa Paris sazişindən çıxıb. Bildiriş hələ təqdim olunmayıb. => denunciation denied | Bildiriş hələ təqdim olunmayıb
Maqnitski qanunu dünən ləğv olunub. Şirkət çıxış bildirişi göndərib. => repeal affirmed | Maqnitski qanunu dünən ləğv olunub
`),
  )('in Azerbaijani: %s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));
});

describe('a signature or a veto without the law', () => {
  test.each(
    cases(`
Paris Anlaşması ağustosta paraflandı, imza ise hâlâ atılmadı. => signature denied | imza ise hâlâ atılmadı
Paris Anlaşması ağustosta paraflandı. İmzalar ertesi yıl atıldı. => signature affirmed | İmzalar ertesi yıl atıldı
Magnitski Yasası kabul edildi. Vetosu aşılmadı. => vetoOverride denied | Vetosu aşılmadı
Meclis, Magnitski Yasası'nı kabul etti. Milletvekilleri başkanın vetosunu aştı. => vetoOverride affirmed | Milletvekilleri başkanın vetosunu aştı
Paris Anlaşması paraflandı. Liderler ortak bildirgeye imza attı. => introduction affirmed | Paris Anlaşması paraflandı
Paris Anlaşması paraflandı. Liderler ortak bir bildiriye imza attı. => introduction affirmed | Paris Anlaşması paraflandı
Paris Anlaşması paraflandı. İmza atılacak. => introduction affirmed | Paris Anlaşması paraflandı
Magnitski Yasası dün kaldırıldı. Törende imzalar atıldı. => repeal affirmed | Magnitski Yasası dün kaldırıldı
`),
  )('in Turkish: %s', (text, want) => expect(told(TURKISH, text)).toBe(want));

  test.each(
    cases(`
Paris sazişi avqustda paraflanıb. İmza hələ atılmayıb. => signature denied | İmza hələ atılmayıb
Parlament Maqnitski qanununu qəbul etdi. Deputatlar prezidentin vetosunu dəf etdilər. => vetoOverride affirmed | Deputatlar prezidentin vetosunu dəf etdilər
Paris sazişi paraflanıb. Liderlər başqa sənədə imza atıblar. => introduction affirmed | Paris sazişi paraflanıb
Paris sazişi paraflanıb. İmza atılacaqmı? => introduction affirmed | Paris sazişi paraflanıb
`),
  )('in Azerbaijani: %s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));
});

describe('whose act is needed', () => {
  test.each(
    cases(`
Magnitski Yasası'nın kaldırılması için Kongre'nin onayı şart. => grantOfPower affirmed | Magnitski Yasası'nın kaldırılması için Kongre'nin onayı şart
Magnitski Yasası'nı kaldırmak Kongre'nin yetkisinde. => grantOfPower affirmed | Magnitski Yasası'nı kaldırmak Kongre'nin yetkisinde
Magnitski Yasası'nın kaldırılması için Kongre'nin onayı bekleniyor. => none
Magnitski Yasası'nın kaldırılması için Kongre'nin onayı şart mı? => none
Magnitski Yasası'nın kaldırılması için zaman lazım. => none
`),
  )('in Turkish: %s', (text, want) => expect(told(TURKISH, text)).toBe(want));

  test.each(
    cases(`
Maqnitski qanununun ləğvi üçün Konqresin səsi lazımdır. => grantOfPower affirmed | Maqnitski qanununun ləğvi üçün Konqresin səsi lazımdır
Maqnitski qanununu ləğv etmək Konqresin səlahiyyətindədir. => grantOfPower affirmed | Maqnitski qanununu ləğv etmək Konqresin səlahiyyətindədir
Maqnitski qanununun ləğvi üçün vaxt lazımdır. => none
Maqnitski qanununun ləğvi üçün Konqresə müraciət olunub. => none
`),
  )('in Azerbaijani: %s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));
});

describe('what is waived, who acts, and what would come first', () => {
  test.each(
    cases(`
Başkan 907. maddenin uygulanmasından feragat etti. => waiver affirmed | Başkan 907. maddenin uygulanmasından feragat etti
ABD, Paris Anlaşması'ndan çıkan ilk ülke oldu. => withdrawal affirmed | ABD, Paris Anlaşması'ndan çıkan
ABD, Paris Anlaşması'ndan çıkan ilk ülke olmaya hazırlanıyor. => none
Sözcü, Paris Anlaşması'nın sona erdiğini kabul etmediklerini söyledi. => none
ABD Paris Anlaşması'nı terk etti, ertesi yıl geri döndü. => reEnactment affirmed | ertesi yıl geri döndü
ABD Paris Anlaşması'ndan çekildi, altı aylık süre cuma günü doldu. => withdrawal affirmed | ABD Paris Anlaşması'ndan çekildi
`),
  )('in Turkish: %s', (text, want) => expect(told(TURKISH, text)).toBe(want));

  test.each(
    cases(`
Prezident 907-ci düzəlişin tətbiqindən imtina edib. => waiver affirmed | Prezident 907-ci düzəlişin tətbiqindən imtina edib
Fransa Paris sazişini tərk edən ilk ölkə olmağa hazırlaşır. => none
Nazir Paris sazişinin bitdiyini qəbul etmir. => none
`),
  )('in Azerbaijani: %s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));

  test('whoever says so does not act', () => {
    const [claim] = readIn(TURKISH, "Hukukçu Pelin Atasoy'a göre Magnitski Yasası'nı mahkeme iptal etti.").claims;
    expect(claim?.asserts.actor?.name).toBe('mahkeme');
  });
});
