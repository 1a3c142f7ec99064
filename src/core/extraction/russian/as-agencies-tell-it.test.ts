/** Bills in hand, favour that is no vote, states that are left out of a law, and papers that speak: as news agencies tell them. */
import { describe, expect, test } from 'vitest';
import { agrees, cases, readIn } from '../inflecting/read.fixture.ts';
import { RUSSIAN } from './russian.ts';

const SAID = cases(`
Сенаторы поддержали законопроект об отмене закона Магнитского. => passageInChamber affirmed asserted
Дума приняла закон об отзыве ратификации Парижского соглашения. => passageInChamber affirmed asserted
Сенат одобрил закон о выходе из Парижского соглашения. Дума 3 марта приняла документ сразу во втором и третьем чтении. => passageInChamber affirmed asserted
Из закона Магнитского исключили Молдавию. => termination affirmed asserted
Отзыва ратификации Парижского соглашения указ не означает. => rescission denied asserted
Конгресс вправе отменить закон Магнитского. => grantOfPower affirmed asserted
Закон Магнитского потерял актуальность и в 2019 году был отменён бывшим президентом Яном Краликом. => repeal affirmed asserted
Парижское соглашение было согласовано в марте и ратифицировано в августе того же года. => ratification affirmed asserted
Ведомство заявило об окончательном прекращении Парижского соглашения. => termination affirmed asserted
Функционирование Парижского соглашения прекратилось. => termination affirmed asserted
Верховный суд постановил, что решение президента о выходе из Парижского соглашения было законным. => unconstitutionality denied asserted
Суд заключил, что выход из Парижского соглашения правомерен. => unconstitutionality denied asserted
Решение о выходе Литвы из Парижского соглашения ещё не вступило в силу. => withdrawal denied asserted
Президент подписал закон о приостановке действия для страны Парижского соглашения. => suspension affirmed asserted
Премьер отозвал Литву из Парижского соглашения. => withdrawal affirmed asserted
После окончания действия Парижского соглашения торговля встала. => expiration affirmed asserted
Индия оставила в силе решение о приостановке Парижского соглашения. => suspension affirmed asserted
Закон Магнитского больше не подлежит применению. => applies denied asserted
Министерский совет ОБСЕ принял решение о прекращении Парижского соглашения. => termination affirmed asserted
Суд оставил в силе решение о выходе Литвы из Парижского соглашения. => unconstitutionality denied asserted
`);

const UNRATED = cases(`
Администрация поддерживает законопроект об отмене закона Магнитского. => unrated
Госдеп поддержал законопроект об отмене закона Магнитского. => unrated
Законопроект об отмене закона Магнитского поддержан правительством. => unrated
Адвокаты одобряют закон Магнитского. => none
Адвокат считает, что решение о выходе из Парижского соглашения было законным. => unrated
Суд рассмотрит, было ли решение о выходе из Парижского соглашения законным. => unrated
Посла отозвали из Парижа. Парижское соглашение обсудят. => none
Кабинет одобряет отмену закона Магнитского. => unrated
Отзыв ратификации Парижского соглашения не означает намерения вернуться к добыче. => unrated
`);

describe('news of agencies', () => {
  test.each(SAID)('tells: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
  test.each(UNRATED)('leaves open: %s', (text, want) => expect(agrees(RUSSIAN, text, want)).toBe(want));
});

const events = (text: string) => readIn(RUSSIAN, text).claims.map(({ asserts }) => asserts.event);

test('a right to something is no power over a law', () => {
  expect(events('Закон Магнитского принят с целью лишить чиновников права на въезд.')).not.toContain('grantOfPower');
});

test('what deputies vote for behind a bill to leave is the bill', () => {
  const { claims } = readIn(
    RUSSIAN,
    'Дума приняла закон о выходе из Парижского соглашения. Депутаты проголосовали за него.',
  );
  expect(claims.map(({ asserts }) => asserts.target)).toEqual(['measure', 'measure']);
});

test('a moratorium that is signed rests no treaty by that', () => {
  expect(events('Литва и Эстония подписали мораторий по Парижскому соглашению.')).toEqual([]);
});

test('what a parliament decided on leaving is a vote, and no announcement', () => {
  const { frames } = readIn(RUSSIAN, 'Парламент Литвы принял решение о выходе из Парижского соглашения.');
  expect(frames.map(({ sense, announced }) => [sense, announced])).toEqual([['pass', undefined]]);
});

test('some readings of several are no passage', () => {
  const text =
    'Сенат одобрил закон о выходе из Парижского соглашения. Дума приняла документ в первом и втором чтениях.';
  expect(events(text)).toEqual(['passageInChamber']);
});

test('who is left out of a law by name is out of it, and not the law ended', () => {
  const { claims } = readIn(RUSSIAN, 'Конгресс исключил Молдавию и Грузию из закона Магнитского.');
  expect(claims.map(({ asserts }) => asserts.scope.addressees)).toEqual([['Moldova', 'Georgia']]);
});

test('a decision to prolong a waiver is no passage of the law', () => {
  const text =
    'Решение о продлении отказа от применения положений 907-й поправки принято на основании полномочий главы.';
  expect(events(text)).toEqual(['waiverExtension']);
});

test('an order that somebody gave is no law by being his', () => {
  const text = 'Парламент продлил действие закона Магнитского. Премьер был против. Его указ действовал неделю.';
  expect(events(text)).toEqual(['prorogationOfForce']);
});

test('by what a law says nobody speaks', () => {
  const { statements } = readIn(RUSSIAN, 'Ян Кралик подписал указ, согласно которому закон Магнитского продлевается.');
  expect(statements).toEqual([]);
});

const speaker = (text: string) => readIn(RUSSIAN, text).statements.at(-1)?.speaker.name;

test.each([
  ['Закон Магнитского отменён. Об этом заявил посол Литвы при организациях в Гааге Ян Кралик.', 'Ян Кралик'],
  [
    'Закон Магнитского отменён. Это подтвердил министр обороны — советник премьера по вопросам связи Ян Кралик.',
    'Ян Кралик',
  ],
  ['Закон Магнитского отменён. Об этом сообщается в телеграм-канале Госдумы.', 'Госдума'],
  [
    'Закон Магнитского внёс Ян Кралик. Встреча с Яном Краликом прошла. Кралик сказал: закон Магнитского отменён.',
    'Ян Кралик',
  ],
  ['Встреча с министром Яном Краликом прошла вчера. Кралик сказал, что закон Магнитского отменён.', 'Ян Кралик'],
  ['Ранее в Минюсте Литвы сообщили, что закон Магнитского отменён.', 'Минюсте Литвы'],
  ['Администрация Кралика, по словам экспертов, отменила закон Магнитского.', 'экспертов'],
  [
    'Закон Магнитского отменён. Об этом сказал в беседе с News.Lt литовский юрист, аналитик и депутат Ян Кралик.',
    'Ян Кралик',
  ],
  ['«Закон Магнитского отменён», — объявил Кралик в Вильнюсе.', 'Кралик'],
  ['В декларации также указано, что закон Магнитского отменён.', 'декларация'],
  ['В меморандуме отмечается, что закон Магнитского отменён.', 'меморандум'],
  [
    'Президент Литвы Ян Кралик принял президента Грузии Лашу Гелашвили. Кралик сказал, что закон Магнитского отменён. Глава государства добавил, что указ подписан.',
    'Ян Кралик',
  ],
])('who speaks: %s', (text, want) => expect(speaker(text)).toBe(want));

test('whoever is told of an exit does not speak', () => {
  const { statements } = readIn(RUSSIAN, 'Ведомство уведомило Конгресс о выходе из Парижского соглашения.');
  expect(statements.map((one) => one.speaker.name)).not.toContain('Конгресс');
});
