/** What news of record says that only looks like an act on the law: decisions to leave, papers handed in, other tariffs, days of telling. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { RUSSIAN } from './russian.ts';

const OPEN = cases(`
Брюссель обеспокоен решением США выйти из Парижского соглашения. => unrated
Страна одобрила выход из Парижского соглашения. => unrated
Выход из Парижского соглашения станет официальным лишь через год после подачи уведомления. => unrated
В стране одобрили отмену закона Магнитского. => unrated
Приостановка закона Магнитского является преждевременной. => unrated
Закон Магнитского, срок действия которого истекает в конце июля, обсудят. => unrated
`);

const DONE = cases(`
Решение США выйти из Парижского соглашения вступило в силу. => withdrawal affirmed asserted
Президент одобрил отмену закона Магнитского. => repeal affirmed asserted
Национальная ассамблея проголосовала за отмену закона Магнитского. => passageInChamber affirmed asserted
США подали уведомление о выходе из Парижского соглашения. => denunciation affirmed asserted
Закончилось действие франко-германского Парижского соглашения. => termination affirmed asserted
Парламент страны проголосовал за отмену закона Магнитского. => passage affirmed asserted
`);

describe('a decision or a procedure to leave is no exit', () => {
  test.each(OPEN)('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
  test.each(DONE)('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

test('a conference adopts the text of a treaty, which binds nobody yet', () => {
  expect(agrees(RUSSIAN, 'Парижское соглашение было принято 12 декабря 2015 года.', 'none')).toBe('none');
  const whose = readIn(RUSSIAN, 'Парижское соглашение было подписано в 2016 году.').claims;
  expect(whose.map(({ law }) => law?.id)).toEqual(['paris']);
});

test('never before is said of the time before what was just told', () => {
  const before = 'Закон Магнитского отменили. Прежде закон Магнитского никогда не отменялся.';
  expect(readIn(RUSSIAN, before).claims.map(({ asserts }) => asserts.polarity)).toEqual(['affirmed']);
  const alone = 'Прежде закон Магнитского никогда не отменялся.';
  expect(readIn(RUSSIAN, alone).claims.map(({ asserts }) => asserts.polarity)).toEqual(['denied']);
});

test('the day of telling is not that of the act', () => {
  const on = (text: string) => readIn(RUSSIAN, text).claims[0]?.asserts.on?.date;
  expect(on('4 февраля 2025 года Москва сообщила об истечении срока закона Магнитского.')).toBeUndefined();
  expect(on('4 февраля 2025 года истёк срок закона Магнитского.')).toBe('2025-02-04');
});

describe('who speaks', () => {
  const speakers = (text: string) => readIn(RUSSIAN, text).statements.map(({ speaker }) => speaker.name);
  test('is not the day before the name', () => {
    expect(speakers('3 апреля Венгрия объявила, что закон Магнитского отменён.')).toEqual(['Венгрия']);
  });
});

test('a generic noun with an adjective at the head of a sentence is the treaty spoken of', () => {
  const text = 'США вышли из Парижского соглашения. Историческое соглашение было подписано в 2015 году.';
  expect(readIn(RUSSIAN, text).claims.map(({ law }) => law?.id)).toEqual(['paris', 'paris']);
});
