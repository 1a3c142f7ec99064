/** What became of an act on a law, told of the decision: undone, left as it is by a court, never in effect. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../language.ts';
import { RUSSIAN } from '../russian/russian.ts';
import { AZERBAIJANI } from '../turkic/azerbaijani.ts';
import { TURKISH } from '../turkic/turkish.ts';
import { cases, readIn } from './read.fixture.ts';

/** All claims but the first, which tells the act. */
const told = (language: Language, text: string): string =>
  readIn(language, text)
    .claims.slice(1)
    .map(({ asserts }) => `${asserts.event} ${asserts.polarity}${asserts.ofAct === true ? ' of the act' : ''}`)
    .join(', ') || 'none';

describe('in Russian', () => {
  test.each(
    cases(`
Обама отменил 907-ю поправку. Суд заблокировал это решение. => reEnactment affirmed of the act
Обама отменил 907-ю поправку, но суд отменил его решение. => reEnactment affirmed of the act
Обама отменил 907-ю поправку. Верховный суд отказался отменять указ. => unconstitutionality denied
Обама отменил 907-ю поправку. Суд оставил решение в силе. => unconstitutionality denied
Обама отменил 907-ю поправку. Решение так и не вступило в силу. => repeal denied
Обама отменил 907-ю поправку. Суд отклонил иски. => unconstitutionality denied
Обама отменил 907-ю поправку. Суд отклонил иск соседа. => none
Обама отменил 907-ю поправку. Суд отменил решение мэрии. => none
Обама отменил 907-ю поправку. Суд может отменить это решение. => none
Обама отменил 907-ю поправку. Мэр отменил решение о параде. => none
`),
  )('%s', (text, want) => expect(told(RUSSIAN, text)).toBe(want));
});

describe('in Turkish', () => {
  test.each(
    cases(`
Obama Magnitski Yasası'nı kaldırdı. Mahkeme kararı iptal etti. => reEnactment affirmed of the act
Obama Magnitski Yasası'nı kaldırdı, ancak Trump kararı geri aldı. => reEnactment affirmed of the act
Obama Magnitski Yasası'nı kaldırdı. Mahkeme bu kararı hukuka uygun buldu. => unconstitutionality denied
Obama Magnitski Yasası'nı kaldırdı. Mahkeme davaları reddetti. => unconstitutionality denied
Obama Magnitski Yasası'nı kaldırdı. Mahkeme imar kararını iptal etti. => none
Obama Magnitski Yasası'nı kaldırdı. Mahkeme kararı iptal edebilir. => none
Obama Magnitski Yasası'nı kaldırdı. Mahkeme kararı iptal etti mi? => none
Obama Magnitski Yasası'nı kaldırdı. Parti davayı reddetti. => none
`),
  )('%s', (text, want) => expect(told(TURKISH, text)).toBe(want));
});

describe('in Azerbaijani', () => {
  test.each(
    cases(`
Obama Maqnitski qanununu ləğv edib. Məhkəmə bu qərarı ləğv edib. => reEnactment affirmed of the act
Obama Maqnitski qanununu ləğv edib. Məhkəmə qərarı ləğv etməyib. => unconstitutionality denied
Obama Maqnitski qanununu ləğv edib. Məhkəmə şikayətləri rədd edib. => unconstitutionality denied
Obama Maqnitski qanununu ləğv edib. Məhkəmə tikinti qərarını ləğv edib. => none
Obama Maqnitski qanununu ləğv edib. Məhkəmə qərarı ləğv edə bilər. => none
`),
  )('%s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));
});
