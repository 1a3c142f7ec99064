/** What an end would bring, what a court forbids, what binds nobody any more, and papers on their way: as Russian news tells them. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { RUSSIAN } from './russian.ts';

const SAID = cases(`
Отмена закона Магнитского обрадовала экспортёров. => repeal affirmed presupposed
Отмена закона Магнитского открывает дорогу инвесторам. => repeal affirmed presupposed
Суд постановил, что закон Магнитского был незаконным. => unconstitutionality affirmed asserted
Суд постановил, что введение запретов по закону Магнитского было незаконным. => unconstitutionality affirmed asserted
Суд признал незаконным введение пошлин. => none
В Думе был принят закон о выходе из Парижского соглашения. => passageInChamber affirmed asserted
Закон о денонсации Парижского соглашения одобрен парламентом. => passage affirmed asserted
Закон о выходе из Парижского соглашения принят. => passage affirmed asserted
Закон о выходе из Парижского соглашения не принят. => passage denied asserted
Парламент принял решение отменить закон Магнитского. => passage affirmed presupposed
Министры согласовали продление закона Магнитского. => prorogationOfForce affirmed presupposed
180 депутатов провели заседание и единогласно проголосовали за отмену закона Магнитского. => passage affirmed asserted
После завершения действия Парижского соглашения цены выросли. => expiration affirmed presupposed
Подписанный в среду закон отзывает ратификацию Парижского соглашения. => rescission affirmed asserted
Судья признал, что запреты по закону Магнитского являются неправомерными. => unconstitutionality affirmed asserted
Парижское соглашение остаётся приостановленным. => suspension affirmed asserted
Парижское соглашение временно не действует. => applies denied asserted
Парижское соглашение недействительно. => inForce denied asserted
Закон Магнитского недействителен. => unconstitutionality affirmed asserted
Дания больше не связана Парижским соглашением. => withdrawal affirmed asserted
Стороны больше не связаны обязательствами по Парижскому соглашению. => withdrawal affirmed asserted
Участники Парижского соглашения больше не связаны никакими обязательствами. => withdrawal affirmed asserted
Норвегия дератифицировала Парижское соглашение. => rescission affirmed asserted
Дератификация Парижского соглашения состоялась. => rescission affirmed asserted
Жизненный цикл Парижского соглашения завершился. => expiration affirmed asserted
Министр продлил отсрочку применения закона Магнитского до мая. => suspension affirmed asserted
Указ освободил фермеров от действия закона Магнитского. => exemption affirmed asserted
Парламент принял в третьем и окончательном чтении закон Магнитского. => enactment affirmed asserted
Закон Магнитского подписан в мае 2013 г. и вступил в силу 1 июля 2013 г. => enactment affirmed asserted
Закон Магнитского направлен на подпись президенту. => passage affirmed asserted
Спикер передал на подпись президенту закон Магнитского. => passage affirmed asserted
`);

const UNRATED = cases(`
Отмена закона Магнитского укрепит рынок. => unrated
Отмена закона Магнитского обернётся убытками. => unrated
Отмена закона Магнитского грозит убытками. => unrated
Отмена закона Магнитского не решит спора. => unrated
Выход из Парижского соглашения ударит по портам. => unrated
Возвращение в Парижское соглашение откроет дорогу инвесторам. => unrated
Дания отзывает ратификацию Парижского соглашения. => unrated
Суд запретил отменять закон Магнитского. => unrated
Суд запретил министру выходить из Парижского соглашения. => unrated
Закон Магнитского направлен на доработку. => none
Закон о выходе из Парижского соглашения принят в первом чтении. => unrated
Закон о выходе из Парижского соглашения может быть принят парламентом. => unrated
Указ освободил фермеров от налогов. Закон Магнитского обсудят. => none
`);

describe('Russian news', () => {
  test.each(SAID)('tells: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
  test.each(UNRATED)('leaves open: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

test('an abbreviated year does not part a verb from the one joined to it', () => {
  const { claims } = readIn(RUSSIAN, 'Закон Магнитского был подписан в мае 2013 г. и вступил в силу 1 июля 2013 г.');
  expect(claims.map(({ asserts }) => asserts.event)).toEqual(['enactment', 'entryIntoForce']);
});

test('whoever ruled is the court that a clause tells the finding of', () => {
  const actorOf = (text: string) => readIn(RUSSIAN, text).claims[0]?.asserts.actor?.name ?? null;
  expect(actorOf('Судья Анна Грин постановила, что закон Магнитского неконституционен.')).toBe('Судья Анна Грин');
  expect(actorOf('Согласно решению окружного суда, закон Магнитского противоречит конституции.')).toMatch(/суда$/);
  expect(actorOf('Сенатор Грин заявил, что закон Магнитского неконституционен.')).toBeNull();
});

test('what stands in the instrumental has a law of its own, and confirms none', () => {
  expect(readIn(RUSSIAN, 'Подход подтверждён подписанием Парижского соглашения.').claims).toEqual([]);
});

test('a pronoun of another gender means the law that is named before it, though no register has it', () => {
  const text = 'Закон Брауна усиливает Парижское соглашение. Он вступил в силу в 1996 году.';
  expect(readIn(RUSSIAN, text).claims).toEqual([]);
});
