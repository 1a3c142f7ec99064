/** Laws sent back to the house, vetoes made void, treaties held up, endings that a court let stand, bills that were signed, votes told as consent. */
import { describe, expect, test } from 'vitest';
import { cases, readIn } from '../inflecting/read.fixture.ts';
import type { Language } from '../language.ts';
import { AZERBAIJANI } from './azerbaijani.ts';
import { TURKISH } from './turkish.ts';

/** Event and modality of each claim, with a minus where it is denied. */
const told = (language: Language, text: string): string =>
  readIn(language, text)
    .claims.map(({ asserts }) => `${asserts.polarity === 'denied' ? '-' : ''}${asserts.event} ${asserts.modality}`)
    .join('; ') || 'none';

describe('what was done in the end', () => {
  test.each(
    cases(`
Başkan, Magnitski Yasası'nı meclise iade etti. => veto asserted
Başkan, Magnitski Yasası'nı bir kez daha görüşülmek üzere parlamentoya geri gönderdi. => veto asserted
Magnitski Yasası Senato'ya iade edildi. => veto asserted
Başkan, Magnitski Yasası'nı iade etti. => reEnactment asserted
Meclis, başkanın Magnitski Yasası'na koyduğu vetoyu geçersiz kıldı. => vetoOverride asserted
Mahkeme, Magnitski Yasası'nın yürütülmesini durdurdu. => suspension asserted
Yüksek Mahkeme, Magnitski Yasası'nın kaldırılmasını yürürlükte bıraktı. => -unconstitutionality asserted
Yüksek Mahkeme, Magnitski Yasası'nın kaldırılmasının yürütmesinin durdurulması talebini reddetti. => repeal hypothetical
Yüksek Mahkeme istemi reddetmiş ve Magnitski Yasası'nın kaldırılmasını hukuka uygun bulmuştu. => -unconstitutionality asserted
Trump, Magnitski Yasası'nı yürürlükten kaldıran bütçe tasarısını imzaladı. => repeal asserted
Trump, Magnitski Yasası'nı yürürlükten kaldıran bütçe tasarısını imzalayacak. => repeal hypothetical
Sözcü, Senato'nun Magnitski Yasası'nın kaldırılmasına onay verdiğini belirtti. => passageInChamber asserted
Paris Anlaşması'nı onaylayan ilk ülke Fransa'ydı. => ratification presupposed
`),
  )('in Turkish: %s', (text, want) => expect(told(TURKISH, text)).toBe(want));

  test.each(
    cases(`
Prezident Maqnitski qanununu parlamentə qaytarıb. => veto asserted
Prezident Maqnitski qanununu parlamentə geri qaytarıb. => veto asserted
Prezident Maqnitski qanununu geri qaytarıb. => reEnactment asserted
Fransa Paris sazişinin fəaliyyətini dayandırıb. => suspension asserted
Paris sazişi fəaliyyətini dayandırıb. => termination asserted
Maqnitski qanunu hüquqi qüvvəyə malik deyil. => -inForce asserted
907-ci düzəliş konstitusiyadan çıxarılıb. => repeal asserted
Ali Məhkəmə Maqnitski qanununun ləğvini qüvvədə saxlayıb. => -unconstitutionality asserted
Tramp Maqnitski qanununu ləğv edən büdcə layihəsini imzalayıb. => repeal asserted
`),
  )('in Azerbaijani: %s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));
});

describe('who acted, and when', () => {
  const actors = (language: Language, text: string) =>
    readIn(language, text).claims.map(({ asserts }) => asserts.actor?.name ?? null);
  test('is a president whose name ends as a case does', () => {
    expect(actors(TURKISH, "Biden Magnitski Yasası'nı imzaladı.")).toEqual(['Biden']);
    expect(actors(AZERBAIJANI, 'Bayden Maqnitski qanununu imzalayıb.')).toEqual(['Bayden']);
    expect(actors(AZERBAIJANI, 'Zelenski Maqnitski qanununu imzalayıb.')).toEqual(['Zelenski']);
  });
  test('is not when another thing happened', () => {
    const dates = (text: string) => readIn(TURKISH, text).claims.map(({ asserts }) => asserts.on?.date ?? null);
    expect(dates("Mayısta yaşanan gerilimin ardından Fransa Paris Anlaşması'nı askıya aldı.")).toEqual([null]);
    expect(dates("Fransa mayısta Paris Anlaşması'nı askıya aldı.")).not.toEqual([null]);
  });
});
