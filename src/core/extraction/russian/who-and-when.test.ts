/** By whom and when, where it stands amid a participle, a noun of event or behind `по решению`. */
import { expect, test } from 'vitest';
import { cases, readIn } from '../inflecting/read.fixture.ts';
import { RUSSIAN } from './russian.ts';

/** The event, who did it and when; a dash for what is not told. */
const told = (text: string) => {
  const asserts = readIn(RUSSIAN, text).claims[0]?.asserts;
  return [asserts?.event, asserts?.actor?.name, asserts?.on?.date].map((one) => one ?? '-').join(' | ');
};

test.each(
  cases(`
Отмена закона Магнитского парламентом 4 мая 2015 года вызвала споры. => repeal | парламентом | 2015-05-04
По решению парламента 4 мая 2015 года закон Магнитского был приостановлен. => suspension | парламента | 2015-05-04
После вступления закона Магнитского в силу в 2012 году начались споры. => entryIntoForce | - | 2012
Закон Магнитского приостановило Министерство юстиции США. => suspension | Министерство | -
Канада вышла из Парижского соглашения по решению парламента. => withdrawal | парламента | -
Тот же состав парламента отменил закон Магнитского. => repeal | парламента | -
Закон Магнитского отменил нынешний президент Буш. => repeal | нынешний президент Буш | -
Спустя полвека закон Магнитского отменил Конгресс. => repeal | Конгресс | -
Парижское соглашение разорвали американцы. => withdrawal | - | -
Канада вышла из Парижского соглашения указом президента. => withdrawal | президента | -
Из Парижского соглашения Канада вышла 4 мая 2015 года. => withdrawal | Канада | 2015-05-04
Из Парижского соглашения США вышли 4 мая 2015 года. => withdrawal | США | 2015-05-04
Приостановил действие закона Магнитского Конгресс на законодательном уровне. => suspension | Конгресс | -
Закон Магнитского приостановлен на законодательном уровне. => suspension | - | -
Закон, которым Конгресс отменил закон Магнитского, короток. => repeal | Конгресс | -
В Сенат внесли президентский законопроект об отмене закона Магнитского. => introduction | - | -
Законопроект об отмене закона Магнитского внёс на рассмотрение нижней палаты президент Тур. => repeal | - | -
Решение о выходе Канады из Парижского соглашения принял парламент. => withdrawal | парламент | -
`),
)('%s', (text, want) => expect(told(text)).toBe(want));

test('a participle before the law is told of it, over who did it and when', () => {
  expect(told('Отменённый Сенатом США 28 июня 2024 года закон Магнитского обсуждают.')).toMatch(/ 2024-06-28$/);
});

test.each([
  ['Закон Магнитского действует в полном объёме.', 'applies'],
  ['Закон Магнитского действует с 2012 года.', 'inForce'],
])('what operates in full is applied: %s', (text, event) => expect(told(text).split(' ')[0]).toBe(event));

test('a name with a particle does not part the clause', () => {
  expect(told('4 мая 2015 года президент Лула да Силва отменил закон Магнитского.')).toMatch(/ 2015-05-04$/);
});
