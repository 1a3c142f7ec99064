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

describe('what was to be ended or prolonged and was stopped', () => {
  test.each(
    cases(`
Отмена закона Магнитского, намеченная на май, заблокирована решением суда. => unrated
Отмена закона Магнитского, объявленная в апреле, приостановлена судом. => unrated
Отмена закона Магнитского приостановлена судом. => none
Продление закона Магнитского заблокировано. => none
Отмена закона Магнитского, объявленная в апреле, вызвала споры. => repeal affirmed presupposed
Действие закона Магнитского, введённое в апреле, приостановлено судом. => suspension affirmed asserted
`),
  )('%s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

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

test.each([
  ['Премьер объявил об отмене закона Магнитского.', true],
  ['Об отмене закона Магнитского заявил премьер.', true],
  ['Премьер поблагодарил Сенат за отмену закона Магнитского.', false],
])('a repeal that somebody announced may be to come: %s', (text, announced) =>
  expect(readIn(RUSSIAN, text).claims[0]?.asserts.readings.includes('announcement')).toBe(announced));

test('what is assumed is not told', () => {
  expect(agrees(RUSSIAN, 'Если исходить из того, что закон Магнитского отменён, список пуст.', 'unrated')).toBe(
    'unrated',
  );
});

test('of a treaty of the register and one that it lacks, the noun means the one that bears it', () => {
  const text = 'Парижское соглашение принято в рамках Венской конвенции о климате. США вышли из соглашения.';
  expect(readIn(RUSSIAN, text).claims.at(-1)?.law?.id).toBe('paris');
});

describe('who speaks', () => {
  const speakers = (text: string) => readIn(RUSSIAN, text).statements.map(({ speaker }) => speaker.name);
  test.each([
    ['Глава администрации Гонконга Анна Ли заявила, что закон Магнитского отменён.', ['Анна Ли']],
    ['Закон Магнитского отменён, написал Томсен в социальной сети X.', ['Томсен']],
    ['Спор начался после того, как Сенат заявил, что закон Магнитского отменён.', ['Сенат']],
    ['Согласно принятым законам, закон Магнитского отменён.', []],
  ])('is the one who is named: %s', (text, want) => expect(speakers(text)).toEqual(want));
  test('is who holds an office of two, though it stands far before the name', () => {
    const text =
      'Депутат и секретарь комитета парламента по вопросам обороны Яна Крайчек сообщила, что президент Ян Новак подписал закон. «Закон Магнитского отменён», — написала депутат.';
    expect(speakers(text).at(-1)).toBe('Яна Крайчек');
  });
  test('is not the day before the name', () => {
    expect(speakers('3 апреля Венгрия объявила, что закон Магнитского отменён.')).toEqual(['Венгрия']);
  });
});

test('a generic noun with an adjective at the head of a sentence is the treaty spoken of', () => {
  const text = 'США вышли из Парижского соглашения. Историческое соглашение было подписано в 2015 году.';
  expect(readIn(RUSSIAN, text).claims.map(({ law }) => law?.id)).toEqual(['paris', 'paris']);
});

test.each([
  ['Совет Безопасности ООН вернул ограничительные меры по IEEPA.', null],
  ['Литва сдала ноту в ООН. Денонсация Парижского соглашения вступила в силу.', []],
  ['Из Парижского соглашения вышли другие соседние с Россией страны — Финляндия и Литва.', ['Finland', 'Lithuania']],
  ['В Литве Парижское соглашение остаётся в силе.', ['Lithuania']],
])('a party is who leaves, or where it stands, and no one who is told or who is near: %s', (text, want) =>
  expect(readIn(RUSSIAN, text).claims.at(-1)?.asserts.scope.addressees ?? null).toEqual(want));

test('a paper that is brought in makes no law by that', () => {
  const text = 'Сенат обсудил закон Магнитского. Внесение проекта вызвало споры.';
  const events = readIn(RUSSIAN, text).claims.map(({ asserts }) => asserts.event);
  expect(events.filter((event) => event === 'entryIntoForce')).toEqual([]);
});
