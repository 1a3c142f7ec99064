/** A sentence goes on over what its brackets hold, in each inflecting language. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../language.ts';
import { RUSSIAN } from '../russian/russian.ts';
import { AZERBAIJANI } from '../turkic/azerbaijani.ts';
import { TURKISH } from '../turkic/turkish.ts';
import { agrees, cases, readIn } from './read.fixture.ts';

const holds = (language: Language) => (text: string, want: string) => expect(agrees(language, text, want)).toBe(want);

describe('what brackets hold parts nothing', () => {
  test.each(
    cases(`
Закон Магнитского (принят в 2012 году) не отменён. => repeal denied asserted
Конгресс (голосами республиканцев) отменил закон Магнитского. => repeal affirmed asserted
Закон Магнитского (вместе с ним — и список) приостановлен. => suspension affirmed asserted
Закон Магнитского (2012 год) давно хотят отменить. => unrated
Закон Магнитского (критики называют его устаревшим) обсуждают в Конгрессе. => none
`),
  )('in Russian: %s', holds(RUSSIAN));

  test.each(
    cases(`
Kongre (aylar süren tartışmaların ardından) Magnitski Yasası’nı kaldırdı. => repeal affirmed asserted
Magnitski Yasası (kamuoyunda tartışılmıştı) Kongre tarafından kaldırılmadı. => repeal denied asserted
Magnitski Yasası (metni uzundur) Kongre’de tartışılıyor. => none
`),
  )('in Turkish: %s', holds(TURKISH));

  test.each(
    cases(`
Maqnitski qanunu (2012-ci ilin sənədi) ləğv edilib. => repeal affirmed asserted
Maqnitski qanunu (mətni uzundur) Konqresdə müzakirə olunur. => none
`),
  )('in Azerbaijani: %s', holds(AZERBAIJANI));
});

test('their days are not those of what happened', () => {
  const { claims } = readIn(RUSSIAN, 'Закон Магнитского (подписан в 2012 году) отменён 4 мая 2025 года.');
  expect(claims.find(({ asserts }) => asserts.event === 'repeal')?.asserts.on?.date).toBe('2025-05-04');
});

test('what they say is read where it stands', () => {
  const { claims } = readIn(RUSSIAN, 'Парламент (он отменил закон Магнитского) ушёл на каникулы.');
  expect(claims.map(({ asserts }) => asserts.event)).toEqual(['repeal']);
});
