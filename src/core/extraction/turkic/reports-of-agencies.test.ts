/** What reports of agencies say around a law and not of it, how far they vouch for it, and who speaks in them. */
import { describe, expect, test } from 'vitest';
import { cases, readIn } from '../inflecting/read.fixture.ts';
import type { Language } from '../language.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

/** Event, polarity and how it is meant, of each claim; nothing where there is none. */
const told = (language: Language, text: string) =>
  readIn(language, text)
    .claims.map(({ asserts }) => [asserts.event, asserts.polarity, asserts.modality].join(' | '))
    .join('; ') || 'none';

const speakers = (language: Language, ...paragraphs: readonly string[]) =>
  readIn(language, paragraphs.join('\n\n'))
    .statements.map(({ speaker }) => speaker.name)
    .join('; ');

describe('what is meant, and what is part of something else', () => {
  test.each(
    cases(`
Bu, Magnitski Yasası'nın kaldırılması anlamına geliyor. => repeal | affirmed | hypothetical
Bu, Magnitski Yasası'nın kaldırıldığı anlamına geliyor. => repeal | affirmed | asserted
Magnitski Yasası'nın kaldırılması açısından oylama önemli. => repeal | affirmed | hypothetical
Bütçedeki unsurlardan biri Magnitski Yasası'nın iptal edilmesi oldu. => repeal | affirmed | hypothetical
Gelişmelerden biri Magnitski Yasası'nın iptal edilmesi oldu. => repeal | affirmed | asserted
Magnitski Yasası yürürlükten kalkıyor. => repeal | affirmed | planned
Magnitski Yasası 2012'de yürürlükten kalkıyor. => repeal | affirmed | asserted
Magnitski Yasası fiilen sona erdi. => none
Magnitski Yasası artık fiilen mevcut değil. => none
Magnitski Yasası sona erdi. => repeal | affirmed | asserted
Magnitski Yasası iptal edildi. Kongre yeni bir karar aldı. => repeal | affirmed | asserted
Magnitski Yasası iptal edildi. Kongre ilk yaptırım kararını 2012'de aldı. => repeal | affirmed | asserted
Magnitski Yasası iptal edildi. Kararı Kongre aldı. => repeal | affirmed | asserted; repeal | affirmed | asserted
Magnitski Yasası tartışıldı. Komite iki yasayı reddetti. => none
Paris Anlaşması tartışıldı. Rakipleri onların anlaşmasından çekildi. => none
`),
  )('%s', (text, want) => expect(told(TURKISH, text)).toBe(want));

  test.each(
    cases(`
Bu, Maqnitski qanununun ləğvi deməkdir. => repeal | affirmed | hypothetical
Maqnitski qanunu ləğv olunur. => repeal | affirmed | planned
Maqnitski qanunu faktiki olaraq mövcud deyil. => none
Maqnitski qanunu artıq mövcud deyil. => inForce | denied | asserted
907-ci düzəliş qüvvədədir. Komitə onun digər düzəlişlərini rədd edib. => inForce | affirmed | asserted
907-ci düzəliş qüvvədədir. Komitə birinci düzəlişi rədd edib. => inForce | affirmed | asserted
Paris sazişi müzakirə edilib. İddialar onların konstitusiyasından çıxarılıb. => none
Litva Paris sazişinin icrasından geri çəkilib. => suspension | affirmed | asserted
Litva Paris sazişindən geri çəkilib. => withdrawal | affirmed | asserted
`),
  )('%s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));
});

describe('whose day and whose act it is', () => {
  const day = (language: Language, text: string) => readIn(language, text).claims[0]?.asserts.on?.date ?? null;
  const actor = (text: string) => readIn(TURKISH, text).claims[0]?.asserts.actor?.name ?? null;

  test('a decision bears a day that is not the day of the ruling on it', () => {
    expect(
      day(
        TURKISH,
        'Danıştay, Paris Anlaşması’nın feshine ilişkin 4 Mart 2019 tarihli kararın iptal istemini reddetti.',
      ),
    ).toBe(null);
    expect(day(TURKISH, 'Paris Anlaşması, 4 Mart 2019 tarihli kararla feshedildi.')).toBe('2019-03-04');
  });

  test('what somebody made known yesterday was not done yesterday', () => {
    expect(day(TURKISH, 'Bakan Ece Doğrul dün yaptığı açıklamada Magnitski Yasası’nın kaldırıldığını belirtti.')).toBe(
      null,
    );
  });

  test('a court quashes what another is told to have made, with words that describe it between', () => {
    expect(
      actor('Yargıtay’ın, Bakanlığın dayandığı geniş kapsamlı Magnitski Yasası’nı iptal etmesi üzerine dosya kapandı.'),
    ).toBe('Yargıtay');
  });
});

describe('who speaks in a report', () => {
  test('before a colon, behind an office of several words', () => {
    expect(speakers(TURKISH, 'Dışişleri Bakanlığı Sözcüsü Doğrul: Magnitski Yasası kaldırıldı')).toBe('Doğrul');
    expect(speakers(AZERBAIJANI, 'Xarici işlər nazirinin müavini Quluzadə: 907-ci düzəliş ləğv edilib')).toBe(
      'Quluzadə',
    );
  });

  test('past the outlet in its marks, to the verb', () => {
    expect(
      speakers(AZERBAIJANI, '“907-ci düzəliş ləğv edilməyib”, – deputat Rəna Quluzadə “Sahil” telekanalına deyib.'),
    ).toBe('Rəna Quluzadə');
  });

  test('a ministry from which something is told', () => {
    expect(speakers(AZERBAIJANI, 'Xarici İşlər Nazirliyindən isə bildirib ki, 907-ci düzəliş ləğv edilməyib.')).toBe(
      'Xarici İşlər Nazirliyi',
    );
  });

  test('one name, and not how long and with whom it asked for it', () => {
    expect(
      speakers(AZERBAIJANI, 'Litva uzun müddət Latviyayla danışıqlarda 907-ci düzəlişin ləğvini tələb edirdi.'),
    ).toBe('Litva');
  });

  test('what is told as a warning or a statement that somebody made', () => {
    expect(speakers(TURKISH, 'Bakan Ece Doğrul, Magnitski Yasası’nın kaldırıldığı açıklamasında bulundu.')).toBe(
      'Ece Doğrul',
    );
  });
});

describe('what courts hold, and what is put on a list', () => {
  const event = (language: Language, text: string) =>
    readIn(language, text)
      .claims.filter(({ rated }) => rated)
      .map(({ asserts }) => [asserts.event, asserts.polarity, asserts.actor?.name ?? '-'].join(' | '))
      .join('; ') || 'none';

  test.each(
    cases(`
Yargıtay, Bakanlığın uyguladığı Magnitski Yasası'nın yasa dışı olduğuna hükmetti. => annulment | affirmed | Yargıtay
Yargıtay, Magnitski Yasası'nın hukuka aykırı olmadığına hükmetti. => annulment | denied | Yargıtay
Yargıtay, Magnitski Yasası'nın bakanın yetkisini aştığına karar verdi. => annulment | affirmed | Yargıtay
Danıştay, Paris Anlaşması'ndan çekilme kararının hukuka uygun olduğunu vurguladı. => unconstitutionality | denied | Danıştay
Muhalefet, Magnitski Yasası'nın hukuka aykırı olduğunu vurguladı. => none
Yargıtay, Magnitski Yasası'nın hukuka aykırı olup olmadığına bakacak. => none
Hükümet Paris Anlaşması'nı askıya almak durumunda kalmıştır. => suspension | affirmed | Hükümet
Hükümet Paris Anlaşması'nı askıya almak durumunda kalabilir. => none
2012 yılında yürürlüğe giren Avrupa Birliği Magnitski Yasası tartışılıyor. => entryIntoForce | affirmed | -
Bakan feribotu liman listesine yeniden ekledi. => reEnactment | affirmed | Bakan
Bakan feribotu liman listesine ekleyecek. => none
`),
  )('in Turkish: %s', (text, want) => expect(event(TURKISH, text)).toBe(want));

  test.each(
    cases(`
Ali Məhkəmə Maqnitski qanununun qanunsuz olduğuna qərar verib. => annulment | affirmed | Ali Məhkəmə
Nazir Maqnitski qanununun qanunsuz olduğuna inanır. => none
Nazir gəmini liman siyahısına daxil edib. => entryIntoForce | affirmed | Nazir
Nazir gəmini liman siyahısına daxil edə bilər. => none
`),
  )('in Azerbaijani: %s', (text, want) => expect(event(AZERBAIJANI, text)).toBe(want));
});

describe('papers that were made, and who is told of in short', () => {
  test.each(
    cases(`
Magnitski Yasası'nın kaldırılmasına ilişkin karar, 40 üyenin oyuyla kabul edildi. => repeal | affirmed | asserted
Magnitski Yasası'nın kaldırılmasına ilişkin karar, yarın kabul edilecek. => repeal | affirmed | hypothetical
Magnitski Yasası'nın kaldırılmasına ilişkin karar, komitede görüşülüyor. => repeal | affirmed | hypothetical
Magnitski Yasası'nın kaldırılmasına dair karar alındı. => repeal | affirmed | asserted
Magnitski Yasası'nın kaldırılmasına dair karar alınmadı. => repeal | affirmed | hypothetical
Magnitski Yasası'nın kaldırılmasına dair alınan kararı memnuniyetle karşılıyoruz. => repeal | affirmed | asserted
Magnitski Yasası'nın kaldırılmasına ve eklerinin silinmesine dair alınan kararı alkışlıyoruz. => repeal | affirmed | asserted
Magnitski Yasası'nın kaldırılmasına ve eklerinin silinmesine dair karar taslağı hazırlandı. => repeal | affirmed | hypothetical; repeal | affirmed | hypothetical
Paris Anlaşması'ndan ayrılıyor Litvanya. => withdrawal | affirmed | planned
Litvanya bugün Paris Anlaşması'ndan ayrılıyor. => withdrawal | affirmed | asserted
Magnitski Yasası erteleniyor. => postponementOfEntryIntoForce | affirmed | planned
Magnitski Yasası ertelendi. => postponementOfEntryIntoForce | affirmed | asserted
Magnitski Yasası yeniden yürürlüğe koyuldu. => reEnactment | affirmed | asserted
`),
  )('%s', (text, want) => expect(told(TURKISH, text)).toBe(want));

  test('a short name in brackets beside the long one does not cut what bears it', () => {
    expect(speakers(TURKISH, 'Liman Birliği (LB) Konseyi, Magnitski Yasası’nın kaldırıldığını duyurdu.')).toBe(
      'Liman Birliği (LB) Konseyi',
    );
    expect(
      speakers(AZERBAIJANI, 'Liman Birliyinin (LB) sədri Rəna Quluzadə bildirib ki, Maqnitski qanunu ləğv edilib.'),
    ).toBe('Rəna Quluzadə');
    expect(
      speakers(TURKISH, 'Yasayı tartışan (HK) yazarı Ece Doğrul, Magnitski Yasası’nın kaldırıldığını yazdı.'),
    ).toBe('Ece Doğrul');
  });

  test('a statement is named without the case of its words, and whoever made it before a colon', () => {
    expect(speakers(TURKISH, 'Açıklamaya göre, Magnitski Yasası kaldırıldı.')).toBe('Açıklama');
    expect(
      speakers(TURKISH, 'Bakanlıktan yapılan açıklamada, şu ifadelere yer verildi:', '"Magnitski Yasası kaldırıldı."'),
    ).toBe('Bakanlık');
  });
});

describe('what is denied twice over, told to whoever keeps a treaty, raised, or done to something else', () => {
  test.each(
    cases(`
Litvanya ne Paris Anlaşması'ndan çekildi ne de onu askıya aldı. => withdrawal | denied | asserted; suspension | denied | asserted
Litvanya Paris Anlaşması'ndan çekildi, sonra onu askıya aldı. => withdrawal | affirmed | asserted; suspension | affirmed | asserted
Ne de olsa Litvanya Paris Anlaşması'ndan çekildi. => withdrawal | affirmed | asserted
Litvanya BM Genel Sekreteri'ne Paris Anlaşması'ndan çekildiğini bildirdi. => denunciation | affirmed | asserted
Litvanya gazetecilere Paris Anlaşması'ndan çekildiğini bildirdi. => withdrawal | affirmed | asserted
Litvanya Paris Anlaşması'ndan çekilme belgelerini BM'ye sundu. => denunciation | affirmed | asserted
Magnitski Yasası'nın kaldırılmasının ardından limana giriş, polisler tarafından engellendi. => repeal | affirmed | presupposed
Magnitski Yasası'nın "hükümsüz" hale geldiği belirtildi. => repeal | affirmed | asserted
Paris Anlaşması'ndan çekilme yasası, muhalefet tarafından gündeme getirildi. => withdrawal | affirmed | hypothetical
`),
  )('in Turkish: %s', (text, want) => expect(told(TURKISH, text)).toBe(want));

  test.each(
    cases(`
Litva nə Paris sazişindən çıxıb, nə də onu dayandırıb. => withdrawal | denied | asserted; suspension | denied | asserted
Litva Paris sazişini tərk eləmir, yalnız dayandırır. => withdrawal | denied | asserted; suspension | affirmed | asserted
Litva Paris sazişindən çıxdığını BMT-yə bildirib. => denunciation | affirmed | asserted
Nazir Maqnitski qanununu 15 faizə qaldırıb. => amendment | affirmed | asserted
Nazir gəmini liman siyahısına qaytarıb. => reEnactment | affirmed | asserted
Gəmi liman siyahısına Bayden dövründə əlavə edilmişdi. => entryIntoForce | affirmed | asserted
`),
  )('in Azerbaijani: %s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));

  test('the day of a ruling that a statement is about is not that of the act', () => {
    const day = (text: string) => readIn(TURKISH, text).claims[0]?.asserts.on?.date ?? null;
    expect(
      day(
        'Magnitski Yasası’nın kaldırılmasının ardından mahkemenin 8 Ağustos 2014’teki kararına ilişkin açıklama yapıldı.',
      ),
    ).toBeNull();
  });
});
