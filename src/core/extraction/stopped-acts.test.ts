/** Who stops an act upon a law has done nothing to the law; who acts upon the law again has. */
import { expect, test } from 'vitest';
import { ENGLISH } from './english/english.ts';
import { readIn } from './inflecting/read.fixture.ts';
import type { Language } from './language.ts';
import { RUSSIAN } from './russian/russian.ts';
import { AZERBAIJANI } from './turkic/azerbaijani.ts';
import { TURKISH } from './turkic/turkish.ts';

const last = (language: Language, text: string) => {
  const claim = readIn(language, text).claims.at(-1);
  return claim === undefined ? 'none' : claim.rated ? claim.asserts.event : 'open';
};

test.each([
  [ENGLISH, 'Ministers wanted to repeal the Magnitsky Act, but the Supreme Court blocked it.'],
  [ENGLISH, 'Ministers tried to repeal the Magnitsky Act. Congress rejected it.'],
  [ENGLISH, 'Senators sought to waive Section 907, but the House stopped it.'],
  [ENGLISH, 'Lawmakers proposed repealing the Magnitsky Act, but the committee shelved it.'],
  [ENGLISH, 'The president rescinded Section 907, but a court struck it down.'],
  [ENGLISH, 'The ministers decided to repeal the Magnitsky Act, but the new government cancelled it.'],
  [ENGLISH, 'The minister announced the removal of Section 907, and his successor cancelled it.'],
  [RUSSIAN, 'Министры хотели отменить закон Магнитского, но Верховный суд заблокировал это.'],
  [TURKISH, 'Bakanlar Magnitski Yasası’nı kaldırmak istedi ama Yüksek Mahkeme bunu engelledi.'],
  [AZERBAIJANI, 'Nazirlər 907-ci düzəlişi ləğv etmək istəyirdi, amma Konqres bunu rədd etdi.'],
])('%#: the act is stopped, and of the law nothing is told', (language, text) => {
  expect(last(language, text)).toBe('open');
});

test.each([
  ['Congress passed the Magnitsky Act, but the Supreme Court struck it down.', 'unconstitutionality'],
  ['Congress wanted to keep the Magnitsky Act, but the Supreme Court struck it down.', 'unconstitutionality'],
  ['Ministers did not repeal the Magnitsky Act, but the Supreme Court struck it down.', 'unconstitutionality'],
  ['Ministers wanted to repeal the Magnitsky Act. A judge suspended it in May 2024.', 'suspension'],
])('%s', (text, event) => {
  expect(last(ENGLISH, text)).toBe(event);
});

test('an act that its own text takes back is told as an act', () => {
  const [first] = readIn(ENGLISH, 'The president rescinded Section 907, but a court blocked it.').claims;
  expect(first?.asserts).toMatchObject({ event: 'repeal', undone: true });
});
