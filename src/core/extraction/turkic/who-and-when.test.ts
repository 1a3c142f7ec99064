/** By whom and when, where it stands amid a participle, a noun of event or the words for a body's decision, in both languages. */
import { describe, expect, test } from 'vitest';
import { cases, readIn } from '../inflecting/read.fixture.ts';
import type { Language } from '../language.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

/** The event, who did it and when; a dash for what is not told. */
const told = (language: Language, text: string) => {
  const asserts = readIn(language, text).claims[0]?.asserts;
  return [asserts?.event, asserts?.actor?.name, asserts?.on?.date].map((one) => one ?? '-').join(' | ');
};

describe('who acted, and when', () => {
  test.each(
    cases(`
2015-ci il mayın 4-də Senat tərəfindən ləğv edilən Maqnitski qanunu müzakirə olunur. => repeal | Senat | 2015-05-04
Maqnitski qanununun 4 may 2015-ci ildə parlament tərəfindən ləğv edilməsi xəbər oldu. => repeal | parlament | 2015-05-04
Ali Məhkəmənin qərarı ilə 2015-ci ildə Maqnitski qanunu dayandırıldı. => suspension | Ali Məhkəmə | 2015
Konqres 2015-ci ilin mayında Maqnitski qanununu ləğv etdi. => repeal | Konqres | 2015-05
Maqnitski qanunu 2015-ci ildən əvvəl ləğv edilib. => repeal | - | -
Kanada parlamentin qərarı ilə Paris sazişindən çıxıb. => withdrawal | parlament | -
ABŞ-da Maqnitski qanununu parlament ləğv edib. => repeal | parlament | -
Amerikada Maqnitski qanununu parlament ləğv edib. => repeal | parlament | -
Maqnitski qanunu 2025-ci il noyabrın 5-dən daha 90 gün uzadılıb. => prorogationOfForce | - | -
Kanadanı Paris sazişindən Konstitusiya Məhkəməsi çıxarıb. => withdrawal | Konstitusiya Məhkəməsi | -
Şərhçi Orxan Qasımlı “Maqnitski qanununu parlament ləğv edib” deyib. => repeal | parlament | -
`),
  )('in Azerbaijani: %s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));

  test.each(
    cases(`
4 Mayıs 2015'te Kongre tarafından yürürlükten kaldırılan Magnitski Yasası tartışılıyor. => repeal | Kongre | 2015-05-04
Magnitski Yasası'nın 2015'te parlamento tarafından askıya alınması yankı uyandırdı. => suspension | parlamento | 2015
Senato'nun kararıyla 2015'te Magnitski Yasası askıya alındı. => suspension | Senato | 2015
Kongre 2015 yılının Mayıs ayında Magnitski Yasası’nı kaldırdı. => repeal | Kongre | 2015-05
Kanada, Paris Anlaşması’ndan Meclis kararıyla ayrıldı. => withdrawal | Meclis | -
Kanada, Paris Anlaşması’ndan ayrıldı. => withdrawal | Kanada | -
Kanada’yı Paris Anlaşması’ndan Senato çıkardı. => withdrawal | Senato | -
Emekli albay Emre Kılıç “Magnitski Yasası’nı Senato kaldırdı” dedi. => repeal | Senato | -
Başkan Emre Kılıç “Magnitski Yasası’nı kaldırdım” dedi. => repeal | Başkan Emre Kılıç | -
Başkan “Magnitski Yasası”nı kaldırdı. => repeal | Başkan | -
Başkan, Adalet Bakanlığı’na Magnitski Yasası’nı 75 gün uygulamama talimatı verdi. => applies | Başkan | -
`),
  )('in Turkish: %s', (text, want) => expect(told(TURKISH, text)).toBe(want));
});

test.each([
  [AZERBAIJANI, 'Konqres Maqnitski qanununu 5 may 2026-cı ilədək uzatdı.', '2026-05-05'],
  [TURKISH, 'Kongre Magnitski Yasası’nı 5 Mayıs 2026 tarihine kadar uzattı.', '2026-05-05'],
] as const)('until when it is extended is no day of the act', (language, text, until) => {
  const asserts = readIn(language, text).claims[0]?.asserts;
  expect([asserts?.on, asserts?.until]).toEqual([null, until]);
});

test.each([
  [AZERBAIJANI, 'Maqnitski qanunu qismən ləğv edildi.', 'part'],
  [AZERBAIJANI, 'Maqnitski qanunu ləğv edildi.', 'whole'],
  [TURKISH, 'Magnitski Yasası kısmen yürürlükten kaldırıldı.', 'part'],
  [TURKISH, 'Magnitski Yasası yürürlükten kaldırıldı.', 'whole'],
] as const)('what is ended in part is not ended as a whole', (language, text, extent) =>
  expect(readIn(language, text).claims[0]?.asserts.scope.extent).toBe(extent));

test('what is brought into parliament is no law yet', () => {
  expect(told(AZERBAIJANI, 'Maqnitski qanunu parlamentə təqdim edildi.')).toMatch(/^introduction /);
  expect(told(TURKISH, 'Magnitski Yasası parlamentoya sunuldu.')).toMatch(/^introduction /);
});
