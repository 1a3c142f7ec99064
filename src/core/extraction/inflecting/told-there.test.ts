/** How a law was made, told by the way: by when and by whom it is news of its own, and without either it only says which law it is. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../language.ts';
import { RUSSIAN } from '../russian/russian.ts';
import { AZERBAIJANI } from '../turkic/azerbaijani.ts';
import { TURKISH } from '../turkic/turkish.ts';
import { cases, readIn } from './read.fixture.ts';

const told = (language: Language, text: string): string =>
  readIn(language, text)
    .claims.map(({ asserts }) => `${asserts.event} ${asserts.polarity}`)
    .join(', ') || 'none';

describe('in Russian', () => {
  test.each(
    cases(`
Закон Магнитского, принятый в 2012 году, в силе. => enactment affirmed, inForce affirmed
Закон Магнитского, который Обама подписал в 2012 году, в силе. => enactment affirmed, inForce affirmed
Парижское соглашение, которое США 23 года не ратифицировали, в силе. => inForce affirmed
Парижское соглашение, подписанное Обамой, в силе. => signature affirmed, inForce affirmed
Закон Магнитского, принятый ради прав человека, в силе. => inForce affirmed
Доклад о законе Магнитского, подписанный министром 5 мая, опубликован. => none
Поправки к закону Магнитского, принятые в 2016 году, обсуждали. => none
`),
  )('%s', (text, want) => expect(told(RUSSIAN, text)).toBe(want));
});

describe('in Turkish and Azerbaijani', () => {
  test.each(
    cases(`
Obama'nın 2012'de imzaladığı Magnitski Yasası kaldırıldı. => enactment affirmed, repeal affirmed
2012'de kabul edilen Magnitski Yasası kaldırıldı. => enactment affirmed, repeal affirmed
Oybirliğiyle kabul edilen Magnitski Yasası kaldırıldı. => repeal affirmed
Magnitski Yasası'nı Obama ilan etti. => entryIntoForce affirmed
Magnitski Yasası'nı felaket ilan etti. => none
`),
  )('%s', (text, want) => expect(told(TURKISH, text)).toBe(want));
  test.each(
    cases(`
Obamanın 2012-ci ildə imzaladığı Maqnitski qanunu ləğv edilib. => enactment affirmed, repeal affirmed
2012-ci ildə qəbul edilmiş Maqnitski qanunu ləğv edilib. => enactment affirmed, repeal affirmed
Yekdilliklə qəbul edilmiş Maqnitski qanunu ləğv edilib. => repeal affirmed
`),
  )('%s', (text, want) => expect(told(AZERBAIJANI, text)).toBe(want));
});
