/** Notice of leaving a treaty: it was given, whenever it takes effect; what is planned, drafted or asked was not. */
import { describe, expect, test } from 'vitest';
import { agrees, cases } from '../../inflecting/read.fixture.ts';
import { RUSSIAN } from '../russian.ts';

const GIVEN = cases(`
Норвегия направила в ООН уведомление о выходе из Парижского соглашения. => denunciation affirmed asserted
Генсек ООН получил от Норвегии уведомление о выходе из Парижского соглашения. => denunciation affirmed asserted
Документы о выходе Норвегии из Парижского соглашения переданы генсеку ООН. => denunciation affirmed asserted
Осло, Рига и Таллин вручили ООН ноты о выходе из Парижского соглашения. => denunciation affirmed asserted
Норвегия стала страной, которая сдала в ООН документ о денонсации Парижского соглашения. => denunciation affirmed asserted
Норвегия уведомила ООН, что выходит из Парижского соглашения. => denunciation affirmed asserted
США покинули Парижское соглашение. Уведомление об этом президент направил год назад. => denunciation affirmed asserted
США покинули Парижское соглашение. Уведомление Вашингтон направил год назад. => denunciation affirmed asserted
Парижское соглашение обсудили: уведомление о выходе поступило в ООН 22 января. => denunciation affirmed asserted
Норвегия вручила уведомление о денонсации Парижского соглашения. => denunciation affirmed asserted
Норвегия так и не подала уведомления о выходе из Парижского соглашения. => denunciation denied asserted
`);

const NOT_GIVEN = cases(`
Норвегия намерена направить уведомление о выходе из Парижского соглашения. => unrated
Норвегия направит уведомление о выходе из Парижского соглашения осенью. => unrated
Уведомление о выходе из Парижского соглашения вступит в силу через полгода. => unrated
Направила ли Норвегия уведомление о выходе из Парижского соглашения? => unrated
В Осло готовят документы о выходе из Парижского соглашения. => unrated
Активисты направили письмо с призывом не допустить выхода из Парижского соглашения. => unrated
Если Норвегия направила уведомление о выходе из Парижского соглашения, это ошибка. => unrated
Норвегия выходит из Парижского соглашения. Уведомление о собрании направили жильцам. => unrated
Парижское соглашение обсудили. Уведомление о собрании направили жильцам. => none
`);

describe('Russian notices of leaving', () => {
  test.each(GIVEN)('say that it was given or not: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
  test.each(NOT_GIVEN)('say nothing of it: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});
