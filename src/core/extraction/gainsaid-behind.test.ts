/** What is said to be untrue right behind it, in every language: it is turned where whoever told it says so, and else left as it was told. */
import { expect, test } from 'vitest';
import { ENGLISH } from './english/english.ts';
import { agrees, cases, readIn } from './inflecting/read.fixture.ts';
import type { Language } from './language.ts';
import { RUSSIAN } from './russian/russian.ts';
import { AZERBAIJANI } from './turkic/azerbaijani.ts';
import { TURKISH } from './turkic/turkish.ts';

const TOLD: readonly (readonly [Language, string])[] = [
  [
    ENGLISH,
    `
Congress repealed the Magnitsky Act. That is false. => repeal denied asserted
The Magnitsky Act was repealed. This is not true. => repeal denied asserted
The Magnitsky Act was repealed. Not true, and never was. => repeal denied asserted
The Magnitsky Act was repealed. Not so: it stands. => repeal denied asserted
The Magnitsky Act was repealed. That’s a lie! => repeal denied asserted
The Magnitsky Act was repealed. Not! => repeal denied asserted
The Magnitsky Act was repealed – not. => repeal denied asserted
The Magnitsky Act was repealed, which is simply untrue. => repeal denied asserted
Nobody has repealed Section 907. That is false. => repeal affirmed asserted
The Assault Weapons Ban has expired. It is not so. => expiration denied asserted
“The Magnitsky Act was repealed. That is false,” Anna Berg said. => repeal denied asserted
The Magnitsky Act was repealed. Not so, insists a lawyer. => repeal affirmed asserted
The Magnitsky Act was repealed. That is true. => repeal affirmed asserted
The Magnitsky Act was repealed. That is wrong, and people will suffer. => repeal affirmed asserted
The Magnitsky Act was repealed. That is not true of the ban. => repeal affirmed asserted
The Magnitsky Act was repealed. Not everybody liked it. => repeal affirmed asserted
The Magnitsky Act was repealed – not without a fight. => repeal affirmed asserted
Anna Berg said the Magnitsky Act was repealed. That is false. => repeal affirmed asserted
Section 907 was waived and the Magnitsky Act was repealed. That is false. => unrated
False. Congress repealed the Magnitsky Act. => repeal affirmed asserted
`,
  ],
  [
    RUSSIAN,
    `
Закон Магнитского отменён. Это неправда. => repeal denied asserted
Конгресс отменил закон Магнитского. Это не так. => repeal denied asserted
Конгресс отменил закон Магнитского. Это фейк! => repeal denied asserted
Закон Магнитского отменён. Но это не соответствует действительности. => repeal denied asserted
Закон Магнитского отменён. Ложь. => repeal denied asserted
Закон Магнитского всё ещё действует. Это ложь. => inForce denied asserted
Закон Магнитского отменён. Это правда. => repeal affirmed asserted
Закон Магнитского отменён. Это не так просто понять. => repeal affirmed asserted
Анна Берг заявила, что закон Магнитского отменён. Это неправда. => repeal affirmed asserted
`,
  ],
  [
    TURKISH,
    `
Magnitski Yasası yürürlükten kaldırıldı. Bu doğru değil. => repeal denied asserted
Kongre Magnitski Yasası’nı yürürlükten kaldırdı. Bu yalan. => repeal denied asserted
Magnitski Yasası yürürlükten kaldırıldı. Ancak bu iddia asılsız. => repeal denied asserted
Magnitski Yasası hâlâ yürürlükte. Bu doğru değil. => inForce denied asserted
Magnitski Yasası yürürlükten kaldırıldı. Bu doğru. => repeal affirmed asserted
Magnitski Yasası yürürlükten kaldırıldı. Bu doğru değil mi? => repeal affirmed asserted
`,
  ],
  [
    AZERBAIJANI,
    `
Konqres Maqnitski qanununu ləğv edib. Bu doğru deyil. => repeal denied asserted
Maqnitski qanunu ləğv edilib. Bu yalandır. => repeal denied asserted
Maqnitski qanunu ləğv edilib. Amma bu, həqiqəti əks etdirmir. => repeal denied asserted
Maqnitski qanunu hələ də qüvvədədir. Bu yalandır. => inForce denied asserted
Maqnitski qanunu ləğv edilib. Bu doğrudur. => repeal affirmed asserted
`,
  ],
];

test.each(
  TOLD.flatMap(([language, lines]) =>
    cases(lines).map(([text, want]) => [language.code, text, want, language] as const),
  ),
)('%s: %s', (_code, text, want, language) => expect(agrees(language, text, want)).toBe(want));

test('what is turned is told once', () =>
  expect(readIn(ENGLISH, 'The Magnitsky Act was repealed. It is not so.').claims).toHaveLength(1));
