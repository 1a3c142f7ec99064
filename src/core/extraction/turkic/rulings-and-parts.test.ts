/** What courts and agencies do in Turkish and Azerbaijani, what is granted, what is put off or left, and who it is that acts. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import type { Language } from '../language.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

const IN_TURKISH = cases(`
Yüksek Mahkeme Magnitski Yasası'nı anayasaya uygun buldu. => unconstitutionality denied asserted
Danıştay, Paris Anlaşması'ndan çekilme kararını hukuka uygun buldu. => unconstitutionality denied asserted
Danıştay, Paris Anlaşması'ndan çekilme kararının iptali istemini reddetti. => unconstitutionality denied asserted
Yüksek Mahkeme, 907. maddenin kaldırılmasını onayladı. => unconstitutionality denied asserted
Bakan, 907. maddenin kaldırılmasını destekledi. => unrated
Yüksek Mahkeme, Trump yönetiminin Magnitski Yasası'nı sonlandırmasını hukuka aykırı buldu. => unrated
Kongre görüşürken, Senato 907. maddenin kaldırılmasını kabul etti. => passageInChamber affirmed asserted
Magnitski Yasası konuşuldu. Başkan duvarları yıkan yasayı imzaladı. => none
Magnitski Yasası konuşuldu. Yasa kitaplarda kaldı. => inForce affirmed asserted
Trump, 907. maddenin askıya alınmasına son verdi. => resumption affirmed asserted
Magnitski Yasası artık uygulanamıyor. => applies denied asserted
Kongre 907. maddeyi kaldıramıyor. => unrated
Magnitski Yasası Rada'dan geçti. => enactment affirmed asserted
Trump 907. maddeyi askıya alan belgeye imza attı. => suspension affirmed asserted
Temsilciler Meclisi 907. maddeyi kaldıran savunma bütçesini kabul etti. => passageInChamber affirmed asserted
Trump ABD'nin Paris Anlaşması'ndan çekilmesini durdurdu. => unrated
Yüksek Mahkeme Magnitski Yasası'nı onadı. => unconstitutionality denied asserted
Başkan Magnitski Yasası'nı ona anlattı. => none
Mahkeme Magnitski Yasası'nı hukuka aykırı bulsa da yürürlükte bıraktı. => unconstitutionality affirmed asserted
Mahkeme Magnitski Yasası'nı hukuka aykırı bulsa da yürürlükte bıraktı. => inForce affirmed asserted
907. madde kaldırılmış olsa da ticaret artmadı. => repeal affirmed asserted
907. madde kaldırılırsa da ticaret artmaz. => unrated
907. madde kaldırılsa bile ticaret artmaz. => unrated
Federal Ticaret Komisyonu 907. maddenin kaldırılması yönünde oy kullandı. => repeal affirmed asserted
Senato 907. maddenin kaldırılması yönünde oy kullandı. => passageInChamber affirmed asserted
Magnitski Yasası artık işlemiyor. => applies denied asserted
Magnitski Yasası iyi işliyor. => none
ABD Paris Anlaşması'ndan çekilme niyetine ilişkin BM'ye resmî bildirim sundu. => denunciation affirmed asserted
ABD Paris Anlaşması'ndan çekilmeyi tartışıyor, BM'ye bir bildirim sundu. => unrated
Magnitski Yasası konuşuldu. Hükümet uygulamayı ikinci kez, bir yıl erteledi. => postponementOfEntryIntoForce affirmed asserted
Magnitski Yasası konuşuldu. Hükümet uygulamayı anlattı, seçimi erteledi. => none
Magnitski Yasası tasarısı üzerindeki çalışmalar durduruldu. => suspension affirmed asserted
`);

const IN_AZERBAIJANI = cases(`
Ali Məhkəmə Maqnitski qanununu konstitusiyaya uyğun hesab etdi. => unconstitutionality denied asserted
Məhkəmə Maqnitski qanununu qanunsuz saysa da, onu qüvvədə saxlayıb. => unconstitutionality affirmed asserted
Məhkəmə Maqnitski qanununu qanunsuz saysa da, onu qüvvədə saxlayıb. => inForce affirmed asserted
907-ci düzəliş ləğv edilmiş olsa da, ticarət artmayıb. => repeal affirmed asserted
907-ci düzəliş ləğv edilərsə də, ticarət artmaz. => unrated
Federal Ticarət Komissiyası 907-ci düzəlişin ləğvinə səs verib. => repeal affirmed asserted
Maqnitski qanunu müzakirə olunub. Prezident divarları uçuran qanunu imzaladı. => none
Tramp 907-ci düzəlişin tətbiqini dayandıran fərman verib. => suspension affirmed asserted
Nümayəndələr Palatası 907-ci düzəlişi ləğv edən müdafiə büdcəsini qəbul edib. => passageInChamber affirmed asserted
Tramp ABŞ-ın Paris sazişindən çıxmasını dayandırıb. => unrated
Konqres Maqnitski qanununu rəfə qoydu. => suspension affirmed asserted
Konqres Maqnitski qanununu səsə qoydu. => none
Ali Məhkəmə 907-ci düzəlişin ləğvini qanuni hesab edib. => unconstitutionality denied asserted
Tramp 907-ci düzəlişin dayandırılmasına son qoyub. => resumption affirmed asserted
907-ci düzəlişi ləğv edən qanunun imzalandığı bildirilib. => repeal affirmed asserted
Maqnitski qanunu artıq tətbiq edilə bilmir. => applies denied asserted
Maqnitski qanunu Seymdən keçib. => enactment affirmed asserted
Senat 907-ci düzəlişin ləğvinə səs verib. => passageInChamber affirmed asserted
Maqnitski qanunu artıq işləmir. => applies denied asserted
Maqnitski qanunu yaxşı işləyir. => none
ABŞ Paris sazişindən çıxmaq barədə BMT-yə rəsmi bildiriş təqdim edib. => denunciation affirmed asserted
ABŞ Paris sazişindən çıxmağı müzakirə edir, BMT-yə bildiriş göndərib. => unrated
Maqnitski qanun layihəsi üzərində iş dayandırıldı. => none
`);

const check = (language: Language) => (text: string, want: string) => expect(agrees(language, text, want)).toBe(want);

describe('what is ruled, granted, voted and put off', () => {
  test.each(IN_TURKISH)('in Turkish: %s', check(TURKISH));
  test.each(IN_AZERBAIJANI)('in Azerbaijani: %s', check(AZERBAIJANI));
});

describe('who acts', () => {
  const actorIn = (language: Language, text: string) =>
    readIn(language, text).claims.at(-1)?.asserts.actor?.name ?? null;

  test.each([
    ['Senato geri adım attı, Magnitski Yasası’nı kaldırdı.', 'Senato'],
    ['Site haberi şöyle verdi: "Senato geri adım attı, Magnitski Yasası’nı kaldırdı."', 'Senato'],
    ['Senato geri adım attı, parlamento Magnitski Yasası’nı kaldırdı.', 'parlamento'],
    ['Başkan Obama çarşamba günü, Magnitski Yasası’nı kaldırdı.', 'Başkan Obama'],
    ['Başkan Trump’ın imzaladığı bütçe Magnitski Yasası’nı kaldırdı.', null],
    ['Başkan Obama Magnitski Yasası’nı kaldıran kanunu imzaladı.', null],
    ['Amerikan ordusunda Magnitski Yasası’nı Kongre iptal etti.', 'Kongre'],
    ['Magnitski Yasası’nı 30 Aralık 2026’ya kadar Kongre uzattı.', 'Kongre'],
    ['Mahkeme Magnitski Yasası’nı yürürlükte bıraktı.', null],
  ])('in Turkish: %s', (text, who) => expect(actorIn(TURKISH, text)).toBe(who));

  test.each([
    ['Senat geri çəkilib, Maqnitski qanununu ləğv edib.', 'Senat'],
    ['Trampın imzaladığı büdcə Maqnitski qanununu ləğv edib.', null],
  ])('in Azerbaijani: %s', (text, who) => expect(actorIn(AZERBAIJANI, text)).toBe(who));
});
