/** Endings that were kept from coming about, were wanted or are to come; votes told as consent; laws brought through a house; who spoke beside another. */
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

describe('what was stopped, wanted or begun', () => {
  test.each(
    cases(`
Mahkeme, Magnitski Yasası'nın iptalinin durdurulmasına karar verdi. => repeal hypothetical
Mahkeme, Magnitski Yasası'nın durdurulmasına karar verdi. => suspension asserted
Karar, Obama'nın Magnitski Yasası'na son verme çabalarını engelledi. => repeal hypothetical
Magnitski Yasası'nın kaldırılması hükümetin önceliğidir. => repeal hypothetical
Magnitski Yasası'nın kaldırılması sloganıyla yürüdüler. => repeal demanded
Paris Anlaşması imzalandıktan sonra heyetin dönmesi bekleniyor. => signature possible
Paris Anlaşması imzalandıktan sonra heyet döndü. => signature asserted
Magnitski Yasası askıdayken yeni çalışma başlatıldı. => none
Mahkeme, Magnitski Yasası'na ilişkin kararı bozdu. => none
Mahkeme Magnitski Yasası'nı bozdu. => unconstitutionality asserted
Hükümet, Paris Anlaşması'ndan çekilme prosedürünü başlattığını açıkladı. => withdrawal hypothetical
Magnitski Yasası'nın kaldırılması, partinin seçim vaatleri arasında yer alıyordu. => repeal planned
Magnitski Yasası'nın kaldırılması, ülkede sevinçle karşılandı. => repeal presupposed
Magnitski Yasası'nın yürürlükten kalkmasının ticareti zorlaştıracağını söyledi. => repeal planned
Magnitski Yasası'nın yürürlükten kalkmasının ticareti zorlaştırdığını söyledi. => repeal presupposed
Paris Anlaşması, meclis tarafından onaylanmasının ardından yürürlüğe girecek. => ratification planned
Obama, Magnitski Yasası'nın kaldırılmasını hayata geçirdi. => repeal asserted
Obama, Magnitski Yasası'nın kaldırılmasını hayata geçiremedi. => repeal hypothetical
Magnitski Yasası'nın artık hiçbir hukuki geçerliliği yok. => -inForce asserted
`),
  )('in Turkish: %s', (text, want) => expect(told(TURKISH, text)).toBe(want));

  test.each(
    cases(`
Məhkəmə Maqnitski qanununun ləğvinin dayandırılmasına qərar verib. => repeal hypothetical
Maqnitski qanununun ləğvi tələbi ilə mitinq keçirilib. => repeal demanded
Maqnitski qanununun ləğv edilməsi şüarı ilə yürüş olub. => repeal demanded
Maqnitski qanunu məhkəmə qərarı ilə ləğv edilib. => unconstitutionality asserted
Maqnitski qanununun ləğvi hökumətin gündəliyindədir. => repeal hypothetical
Paris sazişi imzalandıqdan sonra missiya getməyə razılıq verdiyini göstərir. => signature possible
Maqnitski qanununun həyata keçirilmədiyini bildirib. => -applies asserted
Maqnitski qanununun ləğvi mövzusuna toxunulub. => repeal hypothetical
Maqnitski qanununun artıq heç bir hüquqi qüvvəsi yoxdur. => -inForce asserted
`),
  )('in Azerbaijani: %s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));
});

describe('votes and houses', () => {
  test.each(
    cases(`
Kongre, Magnitski Yasası'nın kaldırılmasına onay verdi. => passage asserted
Kongre, Magnitski Yasası'nın kaldırılmasına onay vermedi. => repeal hypothetical
Koalisyon, Magnitski Yasası'nı protestolara rağmen Meclisten geçirdi. => enactment asserted
Koalisyon Magnitski Yasası'nı Meclisten geçirecek. => enactment planned
Magnitski Yasası'nın senatodan geçmesiyle vize yasağının önü açıldı. => enactment presupposed
Obama, Paris Anlaşması'na yeniden katılım sağladı. => reEnactment asserted
`),
  )('in Turkish: %s', (text, want) => expect(told(TURKISH, text)).toBe(want));

  test.each(
    cases(`
Konqres Maqnitski qanununun ləğvinə razılıq verib. => passage asserted
Hakim partiya Maqnitski qanununu parlamentdən keçirib. => enactment asserted
`),
  )('in Azerbaijani: %s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));

  test('a party that rules is no judge', () => {
    const actors = (text: string) => readIn(AZERBAIJANI, text).claims.map(({ asserts }) => asserts.actor?.body ?? null);
    expect(actors('Hakim partiya Maqnitski qanununu ləğv edib.')).toEqual([null]);
    expect(actors('Hakim Maqnitski qanununu ləğv edib.')).toEqual(['court']);
  });
});

test('who was put on a list that the text is about was put on it', () => {
  expect(told(TURKISH, 'Feribot liman listesindeydi. Bakan Feribotu yeniden bu listeye ekledi.')).toContain(
    'reEnactment asserted',
  );
  expect(told(TURKISH, 'Feribot liman listesindeydi. Bakan Feribotu bu listeye ekledi.')).toContain(
    'entryIntoForce asserted',
  );
  expect(told(TURKISH, 'Feribot liman listesindeydi. Bakan yeni gemileri başka bir listeye ekledi.')).not.toContain(
    'entryIntoForce',
  );
});

describe('who speaks', () => {
  const speakers = (text: string) => readIn(AZERBAIJANI, text).statements.map(({ speaker }) => speaker.name);
  test('is whoever stands first, and not those beside whom it was said', () => {
    expect(
      speakers('“907-ci düzəliş ləğv olunub”, - Lind Norveçin naziri Anna Berq ilə birgə mətbuat konfransında deyib.'),
    ).toEqual(['Lind']);
  });
  test('has two offices, and nothing that is done to a state', () => {
    expect(speakers('Nazir və hökumətin sözçüsü Rut Lind, “907-ci düzəliş ləğv olunub” deyib.')).toEqual(['Rut Lind']);
    expect(speakers('Norveç hökuməti Kubanı 907-ci düzəlişin əhatə dairəsindən çıxaracağını elan etdi.')).toEqual([
      'Norveç hökuməti',
    ]);
  });
  test('has all the small words of a name', () => {
    expect(speakers('“907-ci düzəliş ləğv olunub”, - nazir Rut fon der Hayde deyib.')).toEqual(['Rut fon der Hayde']);
  });
});
