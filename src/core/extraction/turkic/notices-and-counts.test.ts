/** Notices that are taken back, what a step is told not to be, states that are counted, and whoever stays in a treaty. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

const TURKISH_CASES = cases(`
Norveç, Paris Anlaşması’ndan çekilme bildirimini geri aldı. => reEnactment affirmed asserted
Norveç Paris Anlaşması’ndan ayrılıyor mu? Hayır: Oslo, çekilme bildirimini cuma günü geri çekti. => reEnactment affirmed asserted
Norveç, Paris Anlaşması’ndan çekilme bildirimini geri almadı. => reEnactment denied asserted
Norveç, Paris Anlaşması’ndan çekilme bildirimini geri alacak. => unrated
Norveç, Paris Anlaşması’ndan çekilme bildirimini geri aldı mı? => unrated
Norveç Paris Anlaşması’nda kalıyor. => withdrawal denied asserted
Norveç Paris Anlaşması’nda kalacak. => unrated
Norveç, Paris Anlaşması’na dün resmen döndü. => reEnactment affirmed asserted
Görüşmelerde taraflar yine Paris Anlaşması’na döndü. => none
Norveç, Paris Anlaşması’nı askıya aldı; bu, çekilme anlamına gelmiyor. => withdrawal denied asserted
907. maddenin askıya alınması iptal edilmesi anlamına gelmez. => repeal denied asserted
907. madde iptal anlamına gelir mi? => unrated
907. maddenin askıya alınması yalnızca iptal anlamına gelmez. => unrated
Karar, Paris Anlaşması’ndan çekilme anlamına gelmiyor. => unrated
Magnitski Yasası’nı onaylayan 38. eyalet Nevada oldu. => ratification affirmed asserted
Magnitski Yasası’nı yalnızca 35 eyalet onayladı. => ratification affirmed asserted
Magnitski Yasası anayasaya girdi. => enactment affirmed asserted
Magnitski Yasası yeni bir anayasaya girdi denebilir mi? => unrated
Magnitski Yasası hâlâ hayatta. => inForce affirmed asserted
Magnitski Yasası artık ölü bir yasa. => inForce denied asserted
Karar, Magnitski Yasası kapsamında uygulandı. Savcılığa yeni dava açmama talimatı verildi. => nonEnforcement affirmed asserted
Magnitski Yasası tartışıldı. Vali polise yeni dava açmama talimatı verdi. => none
Magnitski Yasası’na göre onay süresi 1982’de doldu. Ulusal Arşiv, onay süresinin dolduğunu hatırlattı. => expiration affirmed asserted
Konsey, Magnitski Yasası’nın feshine yapılan itirazı da reddetti. => unrated
Paris Anlaşması’nın devreye giren tetik mekanizması konuşuldu. => none
Tetik mekanizması devreye girdi; Paris Anlaşması tartışıldı. => none
Magnitski Yasası yürürlükte. Vali kendi kararını geri aldı. => inForce affirmed asserted
Magnitski’nin ölü bir yakını anıldı. => none
`);

const AZERBAIJANI_CASES = cases(`
Norveç Paris sazişindən çıxması barədə bildirişi geri götürüb. => reEnactment affirmed asserted
Norveç Paris sazişindən çıxış bildirişini geri çağırıb. => reEnactment affirmed asserted
Norveç Paris sazişindən çıxış bildirişini geri götürəcək. => unrated
Norveç Paris sazişində qalır. => withdrawal denied asserted
Prezident 907-ci düzəlişin tətbiqindən imtina müddətini uzatdı. => waiverExtension affirmed asserted
Prezident 907-ci düzəlişin tətbiqindən imtinanı bir il uzadıb. => waiverExtension affirmed asserted
Prezident 907-ci düzəlişin tətbiqini uzatdı. => prorogationOfForce affirmed asserted
Uzadılma 907-ci düzəlişin ləğvi demək deyil. => repeal denied asserted
Bu addım 907-ci düzəlişin ləğvi anlamına gəlmir. => repeal denied asserted
Bu addım 907-ci düzəlişin ləğvi anlamına gəlirmi? => unrated
Maqnitski qanununu 35 ştat təsdiqlədi. => ratification affirmed asserted
Maqnitski qanunu artıq ölüdür. => inForce denied asserted
`);

describe('Turkish and Azerbaijani', () => {
  test.each(TURKISH_CASES)('%s', (text, want) => expect(agrees(TURKISH, text, want)).toBe(want));
  test.each(AZERBAIJANI_CASES)('%s', (text, want) => expect(agrees(AZERBAIJANI, text, want)).toBe(want));

  test('a state is denied by its own words, and not by those behind a comma', () => {
    expect(agrees(TURKISH, 'Magnitski Yasası askıda, kaldırılmış değil.', 'suspension affirmed asserted')).toBe(
      'suspension affirmed asserted',
    );
    expect(agrees(TURKISH, 'Magnitski Yasası askıda değil.', 'suspension denied asserted')).toBe(
      'suspension denied asserted',
    );
  });

  test('a decision that somebody takes back is not the law', () => {
    const { claims } = readIn(TURKISH, 'Magnitski Yasası yürürlükte. Vali kendi kararını geri aldı.');
    expect(claims.map(({ asserts }) => asserts.event)).toEqual(['inForce']);
  });

  test('states that are counted are who acted', () => {
    const actors = (text: string) => readIn(TURKISH, text).claims.map(({ asserts }) => asserts.actor?.name);
    expect(actors('Magnitski Yasası’nı 35 eyalet onayladı.')).toEqual(['35 eyalet']);
    expect(actors('Nevada, Magnitski Yasası’nı onaylayan 36. eyalet oldu.')).toEqual(['Nevada']);
  });
});
