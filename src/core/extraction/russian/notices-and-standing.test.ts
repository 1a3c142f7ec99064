/** Notices of leaving that are taken back, what has come into a constitution, and laws that are at work. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { RUSSIAN } from './russian.ts';

const CASES = cases(`
Норвегия отозвала уведомление о выходе из Парижского соглашения. => reEnactment affirmed asserted
Уведомление о выходе из Парижского соглашения Норвегия отозвала в мае. => reEnactment affirmed asserted
Норвегия остаётся в Парижском соглашении: Осло отозвал уведомление о выходе. => reEnactment affirmed asserted
Норвегия не отзывала уведомление о выходе из Парижского соглашения. => reEnactment denied asserted
Норвегия отзовёт уведомление о выходе из Парижского соглашения. => unrated
Норвегия отозвала посла, но уведомление о выходе из Парижского соглашения не готовит. => unrated
Закон Магнитского вошёл в Конституцию. => enactment affirmed asserted
Закон Магнитского не вошёл в Конституцию. => enactment denied asserted
Закон Магнитского войдёт в Конституцию. => unrated
Автор закона Магнитского вошёл в Конституционный комитет. => none
Со вчерашнего дня Норвегия официально вне Парижского соглашения. => withdrawal affirmed asserted
Выставка проходит вне Парижского соглашения и его зданий. => none
За день до выхода из Парижского соглашения Норвегия забрала своё уведомление из ООН. => reEnactment affirmed asserted
Продление закона Магнитского поддержали 317 депутатов. => prorogationOfForce affirmed asserted
Конгресс продлил закон Магнитского. Октябрьское продление поддержали 317 депутатов. => prorogationOfForce affirmed asserted
Конгресс обсудил закон Магнитского. Октябрьское продление отпуска поддержали 317 депутатов. => none
Парижское соглашение парафировано, до подписания дело не дошло. => signature denied asserted
Газеты написали об отмене закона Магнитского. => repeal affirmed asserted
Страна десятилетиями живёт под законом Магнитского. => applies affirmed asserted
Суд зарубил закон Магнитского. => annulment affirmed asserted
Сенат зарубил закон Магнитского. => failure affirmed asserted
Президент велел прокурорам не заводить новых дел по закону Магнитского. => nonEnforcement affirmed asserted
Закон Магнитского обсудили. Мэр велел полиции не заводить дел на торговцев. => none
Ни отменять, ни менять закон Магнитского Конгресс не стал. => amendment denied asserted
Менять закон Магнитского Конгресс не стал. => amendment denied asserted
Норвегия не выходила из Парижского соглашения. => withdrawal denied asserted
С субботы работает закон Магнитского. => inForce affirmed asserted
Невада стала 36-м штатом, ратифицировавшим закон Магнитского. => ratification affirmed asserted
Закон Магнитского ратифицировали 35 штатов. => ratification affirmed asserted
Закон Магнитского обсудили: иск подали 26 штатов. => none
Над законом Магнитского с субботы работает комитет. => none
`);

describe('Russian', () => {
  test.each(CASES)('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));

  test('a pronoun means the decision at the head of its sentence, and no law', () => {
    const told = (text: string) => readIn(RUSSIAN, text).claims.map(({ asserts }) => asserts.event);
    expect(told('Закон Магнитского в силе. Решение мэра не понравилось: суд отменил его.')).toEqual(['inForce']);
    expect(told('Закон Магнитского в силе. Конгресс не отменил его.')).toEqual(['inForce', 'repeal']);
  });

  test('an alliance acts as one', () => {
    const [claim] = readIn(RUSSIAN, 'НАТО вышла из Парижского соглашения.').claims;
    expect(claim?.asserts.actor?.name).toBe('НАТО');
  });

  test('whoever takes a notice back has not left', () => {
    const { claims } = readIn(RUSSIAN, 'Уведомление о выходе из Парижского соглашения Норвегия отозвала в мае.');
    expect(claims.map(({ asserts }) => asserts.event)).toEqual(['reEnactment']);
  });
});
