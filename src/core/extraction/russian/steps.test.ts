/** Steps on the way and what only looks like one: committees, laws to leave, conditions, exits that take effect, gerunds. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { RUSSIAN } from './russian.ts';

const STEPS = cases(`
Комитет Сената одобрил закон Магнитского. => committeeReport affirmed asserted
Комиссия парламента утвердила закон Магнитского. => committeeReport affirmed asserted
Сенат одобрил закон Магнитского. => passageInChamber affirmed asserted
Суд временно отменил закон Магнитского. => suspension affirmed asserted
Закон Магнитского отменён временно. => suspension affirmed asserted
Белый дом добился временной отмены закона Магнитского. => suspension affirmed asserted
Белый дом добился отмены закона Магнитского. => repeal affirmed asserted
Сейм Литвы принял закон о выходе из Парижского соглашения. => passage affirmed asserted
Сейм Литвы принял закон о прекращении действия Парижского соглашения. => passage affirmed asserted
Президент подписал закон о денонсации Парижского соглашения. => denunciation affirmed asserted
Денонсация Парижского соглашения вступила в силу. => denunciation affirmed asserted
Парижское соглашение вступило в силу. => entryIntoForce affirmed asserted
Сенат одобрил отзыв США ратификации Парижского соглашения. => passageInChamber affirmed asserted
Вместе с отменой закона Магнитского исчезли и списки. => repeal affirmed asserted
Отмена закона Магнитского — ошибка. => repeal affirmed asserted
Покинув Парижское соглашение, США лишились голоса. => withdrawal affirmed asserted
`);

const OPEN = cases(`
Соглашение предполагало снятие санкций по закону Магнитского. => unrated
Договор предусматривает снятие закона Магнитского. => unrated
Вместе с отменой закона Магнитского исчезнут и списки. => unrated
Одновременно с выходом из Парижского соглашения прекращается помощь. => unrated
Отмена закона Магнитского — одно из условий сделки. => unrated
Отмена закона Магнитского — главная цель посольства. => unrated
Выход из Парижского соглашения получил поддержку президента. => unrated
Баку ждёт скорого подписания и ратификации Парижского соглашения. => unrated
Покинув Парижское соглашение, США смогут сэкономить. => unrated
`);

describe('a step is told as the step that it is', () => {
  test.each(STEPS)('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

describe('what is a condition, an aim or still ahead has not happened', () => {
  test.each(OPEN)('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

test('an exit that takes effect is no entry into force of the treaty', () => {
  const { claims } = readIn(RUSSIAN, 'Выход из Парижского соглашения вступил в силу в мае.');
  expect(claims.map(({ asserts }) => asserts.event)).not.toContain('entryIntoForce');
});

describe('whose exit it is', () => {
  test('goes on from the sentence before', () => {
    const { claims } = readIn(
      RUSSIAN,
      'Литва уведомила ООН о выходе из Парижского соглашения. Денонсация соглашения вступила в силу в мае.',
    );
    expect(claims.at(-1)?.asserts.scope.addressees).toEqual(['Lithuania']);
  });

  test('is told of those to whom a law is not applied', () => {
    const { claims } = readIn(RUSSIAN, 'Закон Магнитского больше не применяется к американским компаниям.');
    expect(claims.at(-1)?.asserts.scope.addressees).toEqual(['американским компаниям']);
  });

  test('is that of the place before “where”', () => {
    const { claims } = readIn(RUSSIAN, 'Закон Магнитского касался и Литвы, где его отменили в 2012 году.');
    expect(claims.at(-1)?.asserts.scope.addressees).toEqual(['Lithuania']);
  });
});
