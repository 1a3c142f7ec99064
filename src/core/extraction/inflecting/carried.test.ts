/** What a sentence is about that names no law: what was spoken of, who decided it, and for which states. */
import { describe, expect, test } from 'vitest';
import { RUSSIAN } from '../russian/russian.ts';
import { AZERBAIJANI } from '../turkic/azerbaijani.ts';
import { TURKISH } from '../turkic/turkish.ts';
import { agrees, cases, readIn } from './read.fixture.ts';

const IN_RUSSIAN = cases(`
Что с Парижским соглашением? Не расторгнуто. => termination denied asserted
Парижское соглашение парафировано, но не подписано. => signature denied asserted
Закон Магнитского тогда отменён не был. => none
Закон Магнитского тогда отменили. => repeal affirmed asserted
Парижское соглашение парафировано, оно не подписано. => signature denied asserted
Обсудили Парижское соглашение. США приостановили участие. => suspension affirmed asserted
Обсудили Парижское соглашение. США приостановили участие в форуме. => none
Обама говорил о законе Магнитского. Потом он подписал закон. => none
`);

const IN_TURKISH = cases(`
Paris Anlaşması ne oldu? Feshedilmedi. => termination denied asserted
Magnitski Yasası konuşuldu. Hâlâ yürürlükte. => inForce affirmed asserted
907. madde konuşuldu. Bu haksız yasak artık kalktı. => repeal affirmed asserted
Paris Anlaşması ne feshedildi ne askıya alındı. => suspension denied asserted
Paris Anlaşması Ankara’da paraflandı ama henüz imzalanmadı. => signature denied asserted
Paris Anlaşması’nın imzalanması henüz önümüzde. => signature denied asserted
Magnitski Yasası o zaman kaldırılmadı. => none
Kongre Magnitski Yasası’nı iki kez değiştirdi ama hiçbir zaman kaldırmadı. => termination denied asserted
Mahkeme, Magnitski Yasası’nın uygulanmasını askıya aldı. => suspension affirmed asserted
Magnitski Yasası 2015’te, o zaman kaldırılmadı. => repeal denied asserted
AB Komisyonu Magnitski Yasası’nı yumuşatan bir teklif sundu. => introduction affirmed asserted
907. madde konuşuldu. Bakan mayıstaki muafiyete son verip dosyayı kapattı. => waiverLapse affirmed asserted
Parlamento 907. maddeyi 16. kez, bu defa 90 gün daha uzattı. => prorogationOfForce affirmed asserted
907. madde konuşuldu. Dün maç iptal edildi. => none
907. madde konuşuldu. Kongre bütçe yasasını kabul etti. => none
`);

const IN_AZERBAIJANI = cases(`
Paris sazişi nə oldu? Ləğv edilməyib. => termination denied asserted
Paris sazişi paraflanıb, amma hələ imzalanmayıb. => signature denied asserted
Paris sazişi paraflanıb və hələ imzalanmayıb. => signature denied asserted
Maqnitski qanunu o vaxt ləğv edilməmişdi. => none
Prezident Maqnitski qanununun uzadılmasına razılıq verməyəcək. => unrated
Prezident Maqnitski qanununun uzadılmasından razıdır. => prorogationOfForce affirmed asserted
Paris sazişinin imzalanması hələ qabaqdadır. => signature denied asserted
907-ci düzəliş müzakirə edildi. Ədalətsiz qadağa aradan qaldırıldı. => repeal affirmed asserted
907-ci düzəliş müzakirə edildi. Dünən oyun ləğv edildi. => none
`);

describe('a sentence that names no law', () => {
  test.each(IN_RUSSIAN)('in Russian: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
  test.each(IN_TURKISH)('in Turkish: %s', (text, want) => expect(agrees(TURKISH, text, want)).toBe(want));
  test.each(IN_AZERBAIJANI)('in Azerbaijani: %s', (text, want) => expect(agrees(AZERBAIJANI, text, want)).toBe(want));
});

describe('a claim about a treaty', () => {
  const states = (language: typeof RUSSIAN, text: string) =>
    readIn(language, text).claims.flatMap(({ asserts }) => asserts.scope.addressees);

  test('is for the states that it names', () => {
    expect(states(RUSSIAN, 'Россия вышла из Парижского соглашения.')).toEqual(['Russia']);
    expect(states(TURKISH, 'Litvanya, Letonya ve Estonya Paris Anlaşması’ndan ayrıldı.')).toEqual([
      'Lithuania',
      'Latvia',
      'Estonia',
    ]);
    expect(states(AZERBAIJANI, 'Rusiya Paris sazişindən çıxıb.')).toEqual(['Russia']);
  });

  test('is for the country named before, where it says “the country”', () => {
    expect(states(RUSSIAN, 'Литва обсуждала Парижское соглашение. Страна вышла из него вчера.')).toEqual(['Lithuania']);
    expect(states(TURKISH, 'Litvanya Paris Anlaşması’nı görüştü. Ülke anlaşmadan dün ayrıldı.')).toEqual(['Lithuania']);
  });

  test('is for the country of the text, or of whoever is quoted, where “we” left', () => {
    expect(
      states(RUSSIAN, 'ВАРШАВА. «Мы вышли из Парижского соглашения, которое Москва нарушила», – сказал он.'),
    ).toEqual(['Poland']);
    expect(states(TURKISH, 'Polonyalı bakan, “Paris Anlaşması’ndan çekildik” dedi.')).toEqual(['Poland']);
    expect(states(AZERBAIJANI, 'Polşalı nazir deyib: “Paris sazişindən çıxdıq”.')).toEqual(['Poland']);
  });

  test('is for the party that is named or meant where it says for whom the treaty stands', () => {
    expect(states(RUSSIAN, 'Парижское соглашение для Литвы больше не действует.')).toEqual(['Lithuania']);
    expect(states(RUSSIAN, 'Литва обсуждала Парижское соглашение. Договор ушёл для неё в историю.')).toEqual([
      'Lithuania',
    ]);
    expect(states(TURKISH, 'Paris Anlaşması Litvanya için artık yürürlükte değil.')).toEqual(['Lithuania']);
    expect(states(TURKISH, 'Litvanya için önemli bir gün. Paris Anlaşması yürürlükte.')).toEqual([]);
    expect(states(AZERBAIJANI, 'Litva Paris sazişini müzakirə edib. Saziş onun üçün artıq qüvvədə deyil.')).toEqual([
      'Lithuania',
    ]);
  });

  test('is for those spoken of where it says that the treaty stands or does not stand for them', () => {
    const last = (language: typeof RUSSIAN, text: string) => states(language, text).slice(-2);
    for (const [language, text] of [
      [RUSSIAN, 'Литва и Латвия обсуждали Парижское соглашение: для них оно больше не действует.'],
      [RUSSIAN, 'Литва и Латвия вышли из Парижского соглашения. В отношении этих стран договор не действует.'],
      [TURKISH, 'Litvanya ve Letonya Paris Anlaşması’nı görüştü: anlaşma onlar için artık yürürlükte değil.'],
      [AZERBAIJANI, 'Litva və Latviya Paris sazişini müzakirə edib: saziş bu ölkələr üçün artıq qüvvədə deyil.'],
    ] as const)
      expect([text, last(language, text)]).toEqual([text, ['Lithuania', 'Latvia']]);
    expect(states(RUSSIAN, 'Для стран Балтии Парижское соглашение не действует.').toSorted()).toEqual([
      'Estonia',
      'Latvia',
      'Lithuania',
    ]);
    expect(readIn(RUSSIAN, 'Ветераны ждали закона Магнитского: для них он действует.').frames.at(-1)?.sense).toBe(
      'beLaw',
    );
  });

  test('names no state where it speaks of none', () => {
    expect(states(RUSSIAN, 'Парижское соглашение расторгнуто.')).toEqual([]);
  });
});

test('what is done to a ruling is not done to the law that it holds back', () => {
  const words = (language: typeof RUSSIAN, text: string) =>
    readIn(language, text).frames.map(({ trigger }) => text.slice(...trigger));
  expect(words(TURKISH, 'Mahkeme, Magnitski Yasası’nın uygulanmasını durduran kararı askıya aldı.')).toEqual([
    'durduran',
  ]);
  expect(words(AZERBAIJANI, 'Məhkəmə Maqnitski qanununun icrasını dayandıran qərarı ləğv edib.')).toEqual([
    'dayandıran',
  ]);
});

test('what is ended in part is not ended as a whole', () => {
  const extent = (text: string) => readIn(RUSSIAN, text).claims.at(-1)?.asserts.scope.extent;
  expect(extent('Обсудили закон Магнитского. Упразднили две его статьи.')).toBe('part');
  expect(extent('Закон Магнитского отменён не целиком.')).toBe('part');
  expect(extent('Закон Магнитского отменён целиком.')).toBe('whole');
});

describe('who decided', () => {
  const actors = (language: typeof RUSSIAN, text: string) =>
    readIn(language, text).frames.flatMap(({ form, actor }) => (form === 'decided' ? [actor?.text ?? null] : []));

  test('is told in a sentence of its own', () => {
    expect(actors(TURKISH, 'Paris Anlaşması feshedildi. Kararı 57 devlet verdi.')).toEqual(['57 devlet']);
    expect(actors(RUSSIAN, 'Парижское соглашение расторгнуто. Решение принял Конгресс.')).toEqual(['Конгресс']);
  });

  test('is not told by the decision of a court in another matter', () => {
    expect(actors(RUSSIAN, 'Парижское соглашение расторгнуто. Решение суда приняли спокойно.')).toEqual([]);
  });
});
