/** A law that the sentence before is about goes on without being named; what was so then is said of the past. */
import { describe, expect, test } from 'vitest';
import { cases, readIn } from '../inflecting/read.fixture.ts';
import type { Language } from '../language.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

const IN_TURKISH = cases(`
Magnitski Yasası 2012'de kabul edilmişti. Dün kaldırıldı. => repeal | Dün kaldırıldı
Magnitski Yasası 2012'de kabul edilmişti. Sabaha karşı resmen kaldırıldı. => repeal | Sabaha karşı resmen kaldırıldı
Magnitski Yasası 2012'de kabul edilmişti. Akşam Obama imzaladı. => enactment | Akşam Obama imzaladı
Paris Anlaşması 2015'te kabul edildi. ABD 27 Ocak'ta yeniden çekildi. => withdrawal | ABD 27 Ocak'ta yeniden çekildi
Magnitski Yasası 2012'de kabul edilmişti. Vergi dün kaldırıldı. => enactment | Magnitski Yasası 2012'de kabul edilmişti
Magnitski Yasası 2012'de kabul edilmişti. Hasta hastaneye kaldırıldı. => enactment | Magnitski Yasası 2012'de kabul edilmişti
907. maddenin muafiyeti 2002'de tartışıldı. Dün kaldırıldı. => none
Senatör Magnitski Yasası'nı andı. Meclis yeni bir vergi yasası çıkardı. Yasa dün kaldırıldı. => none
Senatör Magnitski Yasası'nı andı. Mecliste spor yasası görüşüldü. Yasa dün kaldırıldı. => none
Senatör Magnitski Yasası'nı andı. Mecliste oturum yapıldı. Yasa dün kaldırıldı. => repeal | Yasa dün kaldırıldı
Senatör Paris Anlaşması'nı andı. Belediye firmayla anlaşma yaptı. Anlaşma dün feshedildi. => none
Senatör 907. maddeyi andı. Kente bir yasak getirildi. Yasak dün kaldırıldı. => none
Senatör 907. maddeyi andı. Bu yasak haksızdı. Yasak dün kaldırıldı. => repeal | Yasak dün kaldırıldı
Magnitski Yasası kaldırıldı mı? Dün kaldırıldı. => none
Magnitski Yasası 907. maddeye benzer. Dün kaldırıldı. => none
`);

const IN_AZERBAIJANI = cases(`
Maqnitski qanunu 2012-ci ildə qəbul olunmuşdu. İndi o ləğv olunub. => repeal | İndi o ləğv olunub
Maqnitski qanunu 2012-ci ildə qəbul olunmuşdu. Axşam Obama onu imzaladı. => enactment | Axşam Obama onu imzaladı
Maqnitski qanunu 2012-ci ildə qəbul olunmuşdu. Vergi dünən ləğv olunub. => enactment | Maqnitski qanunu 2012-ci ildə qəbul olunmuşdu
Paris sazişi 2015-ci ildə qəbul edildi. ABŞ yanvarda çıxdı. => withdrawal | ABŞ yanvarda çıxdı
Senator Maqnitski qanununu andı. Parlamentdə reklam haqqında qanun müzakirə olundu. Qanun dünən ləğv edilib. => none
Senator Paris sazişini andı. Klub şirkətlə saziş bağladı. Saziş dünən ləğv edilib. => none
Senator Paris sazişini andı. Zalda iclas keçirildi. Saziş dünən ləğv edilib. => termination | Saziş dünən ləğv edilib
Maqnitski qanunu 907-ci düzəlişə bənzəyir. İndi o ləğv olunub. => none
`);

const last = (language: Language, text: string) => readIn(language, text).claims.at(-1);

/** The event of the last claim, and what the claim’s words are. */
const told = (language: Language, text: string): string => {
  const claim = last(language, text);
  return claim === undefined || !claim.rated ? 'none' : `${claim.asserts.event} | ${claim.text}`;
};

describe('the topic of the sentence before', () => {
  test.each(IN_TURKISH)('in Turkish: %s', (text, want) => expect(told(TURKISH, text)).toBe(want));
  test.each(IN_AZERBAIJANI)('in Azerbaijani: %s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));
});

describe('what was so then', () => {
  test.each([
    [TURKISH, 'Magnitski Yasası o zaman yürürlükteydi.', 'past'],
    [TURKISH, 'Magnitski Yasası yürürlükte.', 'present'],
    [TURKISH, 'Magnitski Yasası uygulanıyordu.', 'past'],
    [TURKISH, 'Magnitski Yasası uygulanıyor.', 'present'],
    [AZERBAIJANI, 'Maqnitski qanunu qüvvədə idi.', 'past'],
    [AZERBAIJANI, 'Maqnitski qanunu qüvvədədir.', 'present'],
    [AZERBAIJANI, 'Maqnitski qanunu tətbiq olunurdu.', 'past'],
  ] as const)('%#: %s', (language, text, want) => {
    expect(last(language, text)?.asserts.aspect).toBe(want);
  });
});
