/** What a bill says, in the present and of itself, is not done yet, in whatever language it is told. */
import { expect, test } from 'vitest';
import { ENGLISH } from './english/english.ts';
import { readIn } from './inflecting/read.fixture.ts';
import type { Language } from './language.ts';
import { RUSSIAN } from './russian/russian.ts';
import { AZERBAIJANI } from './turkic/azerbaijani.ts';
import { TURKISH } from './turkic/turkish.ts';

const OPEN = ['hypothetical', 'possible'];

test.each([
  [ENGLISH, 'The bill says that the Magnitsky Act is repealed.'],
  [ENGLISH, 'The draft stipulates that Section 907 is repealed.'],
  [RUSSIAN, 'В законопроекте говорится, что 907-я поправка отменяется.'],
  [RUSSIAN, 'Согласно законопроекту, закон Магнитского отменяется.'],
  [TURKISH, 'Tasarıda Magnitski Yasası’nın yürürlükten kaldırıldığı belirtiliyor.'],
  [TURKISH, 'Tasarıya göre 907. Madde yürürlükten kaldırılıyor.'],
  [AZERBAIJANI, 'Layihədə vurğulanıb ki, Maqnitski qanunu ləğv edilir.'],
  [AZERBAIJANI, 'Qanun layihəsinə görə, 907-ci düzəliş ləğv edilir.'],
])('%#: a bill says it', (language, text) => {
  const frames = readIn(language, text).frames.filter(({ sense }) => /repeal|Law$/.test(sense));
  expect(frames.length).toBeGreaterThan(0);
  expect(frames.map(({ modality }) => modality).filter((modality) => !OPEN.includes(modality))).toEqual([]);
});

test.each([
  [ENGLISH, 'The minister says that the Magnitsky Act is repealed.'],
  [RUSSIAN, 'Проект отклонён. Министр сказал, что закон Магнитского отменён.'],
  [TURKISH, 'Bakan, Magnitski Yasası’nın yürürlükten kaldırıldığını belirtti.'],
  [AZERBAIJANI, 'Nazir vurğulayıb ki, Maqnitski qanunu ləğv edilib.'],
])('%#: somebody says it', (language, text) => {
  expect(readIn(language, text).frames.some(({ modality }) => modality === 'asserted')).toBe(true);
});

/** Its words in quotation marks bind nobody either, whoever wrote it; what its sponsor says is said. */
const told = (language: Language, text: string) =>
  readIn(language, text)
    .claims.filter(({ asserts }) => asserts.event === 'repeal')
    .map(({ rated }) => (rated ? 'rated' : 'open'));

test.each([
  [ENGLISH, '“The Magnitsky Act is hereby repealed,” the draft document states.', 'open'],
  [ENGLISH, '“The Magnitsky Act is repealed,” reads the first section of the bill.', 'open'],
  [ENGLISH, '“The Magnitsky Act is repealed,” says the bill.', 'open'],
  [ENGLISH, '“The Magnitsky Act is hereby repealed,” the draft bill states.', 'open'],
  [ENGLISH, '“The Magnitsky Act is hereby repealed,” the order states.', 'rated'],
  [ENGLISH, '“The Magnitsky Act is repealed,” says the sponsor of the bill.', 'rated'],
  [ENGLISH, '“The Magnitsky Act is repealed,” says the text of the order.', 'rated'],
  [RUSSIAN, '«Закон Магнитского отменён», — говорится в проекте резолюции.', 'open'],
  [RUSSIAN, '«Закон Магнитского отменён», — говорится в заявлении.', 'rated'],
  [RUSSIAN, '«Закон Магнитского отменён», — сказал автор законопроекта.', 'rated'],
  [TURKISH, 'Yasa tasarısında “Magnitski Yasası yürürlükten kaldırılmıştır” deniliyor.', 'open'],
  [TURKISH, 'Açıklamada “Magnitski Yasası yürürlükten kaldırılmıştır” denildi.', 'rated'],
  [AZERBAIJANI, 'Qanun layihəsində “Maqnitski qanunu ləğv edilir” deyilir.', 'open'],
  [AZERBAIJANI, 'Bəyanatda “Maqnitski qanunu ləğv edilib” deyilir.', 'rated'],
])('%#: in its own words', (language, text, want) => {
  expect(told(language, text)).toEqual([want]);
});
