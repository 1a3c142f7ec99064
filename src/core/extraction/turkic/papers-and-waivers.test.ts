/** A decision told by the paper that it stands in, a waiver told without the law, and what somebody says still is so. */
import { expect, test } from 'vitest';
import { cases, readIn } from '../inflecting/read.fixture.ts';
import type { Language } from '../language.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

const told = (language: Language, text: string): string =>
  readIn(language, text)
    .claims.map(({ asserts, rated }) => `${asserts.event} ${rated ? asserts.polarity : 'unrated'}`)
    .join('; ') || 'none';

const IN_TURKISH = cases(`
Norveç Paris Anlaşması'ndan ayrıldı. Karar gece Resmî Gazete'de yayımlandı. => withdrawal affirmed; denunciation affirmed
Norveç Paris Anlaşması'ndan ayrıldı. Karar bir blogda yayımlandı. => withdrawal affirmed
Norveç Paris Anlaşması'ndan ayrıldı; fesih kararını geçen yıl kral almıştı. => withdrawal affirmed; denunciation affirmed
Paris Anlaşması feshedildi. Bir gazete, kararı Norveç'in tek başına aldığını yazdı. => denunciation affirmed; denunciation affirmed
907. Madde kaldırılmadı. Bakan yalnızca 180 günlük bir muafiyet imzaladı. => repeal denied; waiver affirmed
907. Madde kaldırılmadı. O tarihte altı aylık muafiyet tanınmıştı. => repeal denied; waiver affirmed
907. Madde kaldırılmadı. Bakan iki şirkete muafiyet tanıdı. => repeal denied
907. Madde kaldırılmadı. Öğrenciler için muafiyet getirildi. => repeal denied
907. Madde kaldırılmadı. Bakan muafiyet tanıyacak. => repeal denied
Tüccarlar Magnitski Yasası'nın son bulmasını kutladı. => repeal affirmed
Meclis, Magnitski Yasası'nın süresini uzattı. Tasarıya 317 milletvekili destek verdi. => prorogationOfForce affirmed; passage affirmed
Meclis, Magnitski Yasası'nın süresini uzattı. Oylamada 317 milletvekili “evet” dedi. => prorogationOfForce affirmed; passage affirmed
Meclis, Magnitski Yasası'nın süresini uzattı. Bütçeye 317 milletvekili destek verdi. => prorogationOfForce affirmed
`);

const IN_AZERBAIJANI = cases(`
Paris sazişi ləğv edilib. Qərar hələ sentyabrda qəbul edilmişdi. => termination affirmed; termination affirmed
Paris sazişi ləğv edilib. Sazişin ləğvi barədə qərarı tərəflər qəbul ediblər. => termination affirmed; termination affirmed
907-ci düzəliş ləğv edilməyib. Nazir yalnız 180 günlük istisna verib. => repeal denied; waiver affirmed
907-ci düzəliş ləğv edilməyib. Nazir tələbələrə istisna verib. => repeal denied
Norveç Paris sazişindən çıxması barədə BMT-ni rəsmən xəbərdar edib. => denunciation affirmed
Norveç Paris sazişindən çıxacağı barədə BMT-yə bildiriş göndərib. => denunciation affirmed
Norveç Paris sazişindən çıxacağı barədə seçiciləri xəbərdar edib. => withdrawal unrated
`);

test.each(IN_TURKISH)('in Turkish: %s', (text, want) => expect(told(TURKISH, text)).toBe(want));
test.each(IN_AZERBAIJANI)('in Azerbaijani: %s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));

test.each([
  [TURKISH, "Uzman, Magnitski Yasası'nın hâlâ yürürlükte olduğunu söyledi.", 'present'],
  [TURKISH, "Uzman, Magnitski Yasası'nın yürürlükte olduğunu söyledi.", 'present'],
  [TURKISH, "Uzman, Magnitski Yasası'nın o yıl yürürlükte olduğunu söyledi.", 'past'],
  [AZERBAIJANI, 'Ekspert Maqnitski qanununun hələ də qüvvədə qaldığını deyib.', 'present'],
  [AZERBAIJANI, 'Ekspert Maqnitski qanununun altı il qüvvədə qaldığını deyib.', 'past'],
])('what is said to be so is so now, unless another time is told', (language, text, aspect) =>
  expect(readIn(language, text).claims[0]?.asserts.aspect).toBe(aspect));
